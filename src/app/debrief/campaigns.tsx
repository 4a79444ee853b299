import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { dateOf } from '../../engine/world/model.ts';
import { boundWords, conditionWords } from '../condition-words.ts';
import { briefDate, men } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { movementWords, nameOf, slotOfNeed } from '../measure-words.ts';
import { named } from '../measures.ts';
import { plainText } from '../parts/markup.ts';
import { toneOf } from '../parts/tone.ts';
import { openPanel } from '../store.ts';
import { type Ground, groundsOf, pressedBy } from './campaign-causes.ts';
import { type Course, campaignCourse, type Turn } from './campaign-course.ts';

type Props = {
  readonly pack: Pack;
  readonly frames: readonly Frame[];
  /** The steps whose answers were the reader's; null for all. */
  readonly own: ReadonlySet<number> | null;
};

/** As many of the reader's own doings as are told of. */
const mostDeeds = 5;

/** What each campaign came to, and why: its end, what decided it, what you did to it, its days. */
export function Campaigns({ pack, frames, own }: Props) {
  return (
    <>
      {pack.campaigns.map((campaign) => {
        const course = campaignCourse(pack, frames, campaign);
        if (course === null) return null;
        return (
          <CampaignEnd key={campaign.id} pack={pack} frames={frames} own={own} course={course} />
        );
      })}
    </>
  );
}

function CampaignEnd({ pack, frames, own, course }: Props & { readonly course: Course }) {
  const { campaign, turns } = course;
  const end = campaign.ends.find((one) => one.id === course.end?.id);
  const grounds = groundsOf(pack, course);
  // A frame tells what the answer of the step before it moved.
  const answered = frames.filter(({ step }) => own === null || own.has(step - 1));
  const deeds = pressedBy(pack, answered, course, mostDeeds);
  return (
    <section class="campaign">
      <h2>{campaign.name}</h2>
      <p class="campaign-end">
        {end === undefined ? (
          t('campaign.open')
        ) : (
          <>
            <b>{end.name}.</b> {end.text}
          </>
        )}
      </p>
      <div class="campaign-sides">
        {grounds.length > 0 && (
          <div>
            <h3 class="label">{t('campaign.grounds')}</h3>
            <ul class="campaign-list">
              {grounds.map((ground) => (
                <GroundLine key={ground.condition.text} pack={pack} ground={ground} />
              ))}
            </ul>
          </div>
        )}
        {deeds.length > 0 && (
          <div>
            <h3 class="label">{t('campaign.deeds')}</h3>
            <ul class="campaign-list">
              {deeds.map((deed) => (
                <li key={deed.step}>
                  <i>{plainText(deed.text)}</i>
                  <span class="campaign-levers">
                    {deed.levers.map(({ slot, by }) => (
                      <button
                        type="button"
                        class="mark"
                        data-tone={toneOf(pack, slot, by)}
                        key={nameOf(pack, slot)}
                        onClick={() => openPanel({ kind: 'why', about: slot })}
                      >
                        {nameOf(pack, slot)} <b>{movementWords(slot, by)}</b>
                      </button>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {turns.length > 0 && (
          <div>
            <h3 class="label">{t('campaign.days')}</h3>
            <ol class="campaign-days">
              {turns.map((turn, index) => (
                <li key={index}>
                  <span>{briefDate(dateOf(pack, turn.day))}</span> {turnWords(pack, turn)}
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  );
}

type GroundProps = { readonly pack: Pack; readonly ground: Ground };

/** A ground in words, with what stood there and what was asked of it. */
function GroundLine({ pack, ground: { condition, found } }: GroundProps) {
  const slot = slotOfNeed(condition);
  if (typeof found === 'boolean' || slot === null) {
    return <li>{conditionWords(pack, condition)}</li>;
  }
  // The campaign's own name stands above.
  const name = slot.kind === 'tally' ? t(`measure.tally.${slot.tally}`) : nameOf(pack, slot);
  return (
    <li class="campaign-ground">
      <button type="button" class="word" onClick={() => openPanel({ kind: 'why', about: slot })}>
        {name}
      </button>
      <span>{t('campaign.ground', { found: men(found), bound: boundWords(condition) })}</span>
    </li>
  );
}

function turnWords(pack: Pack, turn: Turn): string {
  const { campaigns } = pack;
  const points = campaigns.flatMap((campaign) => campaign.points);
  const namesOf = (ids: readonly string[]) => ids.map((id) => named(points, id)).join(', ');
  switch (turn.kind) {
    case 'begun': {
      const operations = campaigns.flatMap((campaign) => campaign.operations);
      return t('campaign.begun', { operation: named(operations, turn.operation) });
    }
    case 'taken':
    case 'lost':
      return t(`campaign.${turn.kind}`, { points: namesOf(turn.points) });
    case 'relief':
      return t('campaign.relief', { point: namesOf([turn.point]), men: men(turn.men) });
    case 'snow':
      return t('campaign.snow', { metres: men(Math.round(turn.metres / 50) * 50) });
    case 'recalled':
      return t('campaign.recalled');
    case 'came': {
      const ends = campaigns.flatMap((campaign) => campaign.ends);
      return t('campaign.came', { end: named(ends, turn.end) });
    }
    default:
      return turn satisfies never;
  }
}
