import type { Pack } from '../../engine/pack/compiled.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { t } from '../i18n/t.ts';
import { nameOf } from '../measure-words.ts';
import { AskList } from '../parts/ask-list.tsx';
import { deedsIn, pressedIn } from '../parts/deeds.ts';
import { Dialog } from '../parts/dialog.tsx';
import { hrefOf } from '../routes.ts';
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
      <ModelLink pack={game.pack} />
    </Dialog>
  );
}

/** The way to the rules that a figure's account names. */
function ModelLink({ pack }: { readonly pack: Pack }) {
  if (!pack.scripted) return null;
  return (
    <p>
      <a class="link" href={hrefOf({ page: 'model' })} onClick={closePanel}>
        {t('why.model')}
      </a>
    </p>
  );
}

function AboutMeasure({ pack, about }: { readonly pack: Pack; readonly about: SlotName }) {
  if (about.kind === 'gauge') {
    const gauge = pack.manifest.gauges.find((one) => one.id === about.gauge);
    return gauge === undefined ? null : <Ends {...gauge} />;
  }
  if (about.kind === 'lever') {
    const levers = pack.campaigns.flatMap((campaign) => campaign.levers);
    const lever = levers.find((one) => one.id === about.lever);
    return lever === undefined ? null : <Ends {...lever} />;
  }
  if (about.kind === 'unrest' || about.kind === 'bread') {
    const { kind } = about;
    return (
      <Ends about={t(`why.${kind}`)} low={t(`why.${kind}.low`)} high={t(`why.${kind}.high`)} />
    );
  }
  if (about.kind === 'tally') {
    return <p>{pack.campaigns.find((one) => one.id === about.campaign)?.about}</p>;
  }
  if (about.kind === 'stance' || about.kind === 'strength' || about.kind === 'resolve') {
    const faction = pack.manifest.factions.find((one) => one.id === about.faction);
    return faction === undefined ? null : <p>{faction.about}</p>;
  }
  return null;
}

type EndsProps = { readonly about: string; readonly low: string; readonly high: string };

/** What a measure of 0 to 100 is about, and what its ends mean. */
function Ends({ about, low, high }: EndsProps) {
  return (
    <>
      <p>{about}</p>
      <dl class="ends">
        <dt>0</dt>
        <dd>{low}</dd>
        <dt>100</dt>
        <dd>{high}</dd>
      </dl>
    </>
  );
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
      {pack.campaigns.map((campaign) => {
        const asks = pressedIn(pack, readFrames.value, campaign);
        if (asks.length === 0) return null;
        return (
          <section key={campaign.id}>
            <h3 class="label">{t('why.campaign', { campaign: campaign.name })}</h3>
            <AskList pack={pack} frame={frame} asks={asks} />
          </section>
        );
      })}
      <ModelLink pack={pack} />
    </Dialog>
  );
}
