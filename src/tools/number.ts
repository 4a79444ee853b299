import { PlainError } from './command.ts';

/** A whole number from 0 to `most` out of a command's words. */
export function toCount(text: string | undefined, name: string, most: number): number {
  const value = Number(text);
  if (text !== undefined && /^\d+$/.test(text) && value <= most) return value;
  throw new PlainError(`${name} takes a whole number from 0 to ${most}.`);
}
