import { age, men, percent } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { AskList } from '../parts/ask-list.tsx';
import { deedsIn } from '../parts/deeds.ts';
import { Dialog } from '../parts/dialog.tsx';
import { holders, ShareBar } from '../parts/share-bar.tsx';
import { Swatch } from '../parts/swatch.tsx';
import { forcesOf, inksOf, regionsOf } from '../parts/told-view.ts';
import { closePanel, current, type Game, readFrames } from '../store.ts';
import './standing.css';

type Props = { readonly game: Game; readonly region: string };

/** A region's card: what was told of it, by whom and when, who stands there, what you did there. */
export function RegionPanel({ game, region }: Props) {
  const { pack } = game;
  const frame = current.value;
  if (frame === null) return null;
  const view = regionsOf(pack, frame).find((one) => one.id === region);
  if (view === undefined) return null;
  const inks = inksOf(pack);
  const shares = view.shares ?? [];
  const about = pack.manifest.regions.find((one) => one.id === region);
  const forces = forcesOf(pack, frame).filter((force) => force.at === region);
  return (
    <Dialog title={view.name} kicker={about?.group} onClose={closePanel}>
      {view.shares === null ? (
        <p>{t('region.untold')}</p>
      ) : (
        <>
          <p class="region-by">
            {t('told.by', { by: view.by ?? '', age: age(view.ageDays ?? 0) })}
          </p>
          {view.governs !== null && <p class="region-governs">{view.governs}</p>}
          <ShareBar shares={shares} inks={inks} />
          <ul class="region-shares">
            {holders({ shares, inks }).map(({ ink, share }) => (
              <li key={ink.id}>
                <Swatch ink={ink} />
                <span>{ink.name}</span>
                <b>{percent(share)}</b>
                <p>{pack.manifest.authorities.find((one) => one.id === ink.id)?.about}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {forces.length > 0 && <h3 class="label">{t('table.forces')}</h3>}
      <ul class="table-forces">
        {forces.map((force) => (
          <li key={force.id}>
            <b>{force.name}</b> {t('region.force', { men: men(force.men) })}
          </li>
        ))}
      </ul>
      <Deeds game={game} region={region} />
    </Dialog>
  );
}

/** The shares that the player's own choices moved: each opens into its account. */
function Deeds({ game, region }: Props) {
  const { pack } = game;
  const frame = current.value;
  const deeds = deedsIn(pack, readFrames.value, region);
  if (frame === null || deeds.length === 0) return null;
  return (
    <section>
      <h3 class="label">{t('region.deeds')}</h3>
      <AskList pack={pack} frame={frame} asks={deeds} />
    </section>
  );
}
