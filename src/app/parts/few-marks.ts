import type { Mark, Marks } from '../measures.ts';

/** As many marks as are read at a glance, and those of either kind that always have a place. */
const most = 4;
const own = 2;

/** Gauges are what a choice is judged by: they go before what anyone thinks of it. */
const rank = ({ slot }: Mark): number => (slot.kind === 'gauge' ? 0 : 1);

/** The weightiest of some marks, in their order: gauges first, and of each kind the largest. */
export const weightiest = (marks: readonly Mark[], n: number): readonly Mark[] => {
  const byWeight = marks
    .toSorted((a, b) => rank(a) - rank(b) || Math.abs(b.by) - Math.abs(a.by))
    .slice(0, n);
  return marks.filter((mark) => byWeight.includes(mark));
};

/** The weightiest few of a frame's marks, in their order, and how many are left. */
export function fewOf({ chosen, passed }: Marks) {
  const room = Math.max(own, most - chosen.length);
  const later = weightiest(passed, room);
  const first = weightiest(chosen, most - later.length);
  const left = chosen.length + passed.length - first.length - later.length;
  return { chosen: first, passed: later, left };
}
