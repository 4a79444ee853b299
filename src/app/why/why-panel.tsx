import type { Pack } from '../../engine/pack/compiled.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { t } from '../i18n/t.ts';
import { nameOf } from '../measure-words.ts';
import { AskList } from '../parts/ask-list.tsx';
import { deedsIn } from '../parts/deeds.ts';
import { Dialog } from '../parts/dialog.tsx';
import { closePanel, current, type Game, openPanel, readFrames } from '../store.ts';
import { WhyList } from './why-list.tsx';

type Props = { readonly game: Game; readonly about: SlotName | null };

/** "Why?": one measure's account, or the list of what can be asked about. */
export function WhyPanel({ game, about }: Props) {
  if (about === null) return <WhyIndex game={game} />;
  return (
    <Dialog title={nameOf(game.pack, about)} kicker={t('why.kicker')} onClose={closePanel}>
      <AboutMeasure pack={game.pack} about={about} />
      <WhyList pack={game.pack} frames={readFrames.value} about={about} />
      <p>
        <button type="button" class="link" onClick={() => openPanel({ kind: 'why', about: null })}>
          {t('why.others')}
        </button>
      </p>
    </Dialog>
  );
}

function AboutMeasure({ pack, about }: { readonly pack: Pack; readonly about: SlotName }) {
  if (about.kind === 'gauge') {
    const gauge = pack.manifest.gauges.find((one) => one.id === about.gauge);
    return gauge === undefined ? null : (
      <>
        <p>{gauge.about}</p>
        <dl class="ends">
          <dt>0</dt>
          <dd>{gauge.low}</dd>
          <dt>100</dt>
          <dd>{gauge.high}</dd>
        </dl>
      </>
    );
  }
  if (about.kind === 'stance' || about.kind === 'strength' || about.kind === 'resolve') {
    const faction = pack.manifest.factions.find((one) => one.id === about.faction);
    return faction === undefined ? null : <p>{faction.about}</p>;
  }
  return null;
}

function WhyIndex({ game }: { readonly game: Game }) {
  const { pack } = game;
  const frame = current.value;
  if (frame === null) return null;
  const { gauges, factions, regions } = pack.manifest;
  const moved = regions.flatMap((region) => deedsIn(pack, readFrames.value, region.id));
  const list = (slots: readonly SlotName[]) => (
    <AskList pack={pack} frame={frame} asks={slots.map((slot) => ({ slot }))} />
  );
  return (
    <Dialog title={t('why.title')} onClose={closePanel}>
      <p>{t('why.intro')}</p>
      <h3 class="label">{t('gauges.label')}</h3>
      {list(gauges.map((gauge) => ({ kind: 'gauge', gauge: gauge.id })))}
      <h3 class="label">{t('standing.factions')}</h3>
      {list(factions.map((faction) => ({ kind: 'stance', faction: faction.id })))}
      {moved.length > 0 && <h3 class="label">{t('why.regions')}</h3>}
      {moved.length > 0 && <AskList pack={pack} frame={frame} asks={moved} />}
    </Dialog>
  );
}
