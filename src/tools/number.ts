import { PlainError } from './command.ts';

/** A whole number within bounds out of a command's words. */
export function toCount(
  text: string | undefined,
  name: string,
  [least, most]: readonly [least: number, most: number],
): number {
  const value = Number(text);
  if (text !== undefined && /^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new PlainError(`${name} takes a whole number from ${least} to ${most}.`);
}
