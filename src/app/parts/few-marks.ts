import type { Mark, Marks } from '../measures.ts';

/** As many marks as are read at a glance, and those of either kind that always have a place. */
const most = 4;
const own = 2;

/** The largest of some marks, in their order. */
export const largest = (marks: readonly Mark[], n: number): readonly Mark[] => {
  const bySize = marks.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, n);
  return marks.filter((mark) => bySize.includes(mark));
};

/** The largest few of a frame's marks, in their order, and how many are left. */
export function fewOf({ chosen, passed }: Marks) {
  const room = Math.max(own, most - chosen.length);
  const later = largest(passed, room);
  const first = largest(chosen, most - later.length);
  const left = chosen.length + passed.length - first.length - later.length;
  return { chosen: first, passed: later, left };
}
