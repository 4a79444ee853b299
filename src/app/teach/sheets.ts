import type { DebriefStep } from '../../engine/pack/teach.ts';

/** What can be printed by itself, in the order in which a lesson needs it. */
export const sheets = [
  'minutes',
  'decisions',
  'reading',
  'words',
  'ticket',
  'questions',
  'key',
  'rubric',
  'data',
  'failure',
] as const;
export type SheetId = (typeof sheets)[number];

export const isSheet = (id: string): id is SheetId => sheets.some((one) => one === id);

/**
 * Whole minutes for each step of the debrief, in proportion and summing to what there is: those that
 * lose most by rounding get what is left over.
 */
export function minutesOf(steps: readonly DebriefStep[], minutes: number): readonly number[] {
  const sum = steps.reduce((all, step) => all + step.minutes, 0);
  if (sum === 0) return steps.map(() => 0);
  const exact = steps.map((step) => (step.minutes * minutes) / sum);
  const given = exact.map(Math.floor);
  const left = minutes - given.reduce((all, one) => all + one, 0);
  const rest = (index: number) => exact[index]! - given[index]!;
  const byRest = steps.map((_, index) => index).sort((one, other) => rest(other) - rest(one));
  for (const index of byRest.slice(0, left)) given[index]! += 1;
  return given;
}
