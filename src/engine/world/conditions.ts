import { type Condition, meets, parseNeeds } from '../ink/needs.ts';
import type { Pack } from '../pack/compiled.ts';
import type { Need } from '../run/frame.ts';
import { toPercent } from './control.ts';
import type { Layout, SlotName } from './layout.ts';

/** What a condition may be about in the World; the memory is the story's own. */
export type Subject = Exclude<Need['subject'], { kind: 'memory' }>;

/** Whole points of a measure kept in hundredths; adding 0 makes of −0 a plain 0. */
export const toPoints = (hundredths: number): number => Math.round(hundredths / 100) + 0;

type Found = (slots: readonly number[]) => number | boolean;

/**
 * Makes what a condition finds ready to be read: whole points of a measure, whole per cent of a share
 * as shown, men and tallies as they are, or a truth. Nothing is looked up on the day.
 */
export function readerOfSubject(pack: Pack, layout: Layout, subject: Subject): Found {
  const at = (name: SlotName): ((slots: readonly number[]) => number) => {
    const slot = layout.slot(name);
    return (slots) => slots[slot] ?? 0;
  };
  switch (subject.kind) {
    case 'control': {
      const first = layout.shares(layout.regions.indexOf(subject.region));
      const many = layout.authorities.length;
      const own = layout.authorities.indexOf(subject.authority);
      return (slots) => (first < 0 ? 0 : (toPercent(slots.slice(first, first + many))[own] ?? 0));
    }
    case 'support':
    case 'unrest':
    case 'bread':
    case 'stance':
    case 'gauge':
    case 'lever': {
      const read = at(subject);
      return (slots) => toPoints(read(slots));
    }
    case 'men':
    case 'tally':
      return at(subject);
    case 'done':
    case 'operation': {
      const read = at(subject);
      return (slots) => read(slots) > 0;
    }
    case 'point': {
      const read = at({ kind: 'point', point: subject.point, of: 'held' });
      return (slots) => read(slots) > 0;
    }
    case 'end': {
      const { end } = subject;
      const came = pack.campaigns.flatMap(({ id, ends }) => {
        const index = ends.findIndex((one) => one.id === end);
        const read = at({ kind: 'tally', campaign: id, tally: 'end' });
        return index < 0 ? [] : [(slots: readonly number[]) => read(slots) === 1 + index];
      });
      return (slots) => came.some((is) => is(slots));
    }
    default:
      return subject satisfies never;
  }
}

/** What a condition finds, looked up at once. */
export const valueOfSubject = (
  pack: Pack,
  layout: Layout,
  slots: readonly number[],
  subject: Subject,
): number | boolean => readerOfSubject(pack, layout, subject)(slots);

type Met = (slots: readonly number[]) => boolean;

/** Makes conditions ready to be held against measures; what is not of the World never holds. */
export function conditionsOf(pack: Pack, layout: Layout, text: string): Met {
  if (text === '') return () => true;
  const needs: readonly Condition[] = parseNeeds(text) ?? [];
  const all = needs.map((need): Met => {
    const { subject } = need;
    if (subject.kind === 'memory') return () => false;
    const found = readerOfSubject(pack, layout, subject);
    return (slots) => meets(found(slots), need);
  });
  return all.length === 0 ? () => false : (slots) => all.every((met) => met(slots));
}
