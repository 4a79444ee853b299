import type { Frame } from '../../engine/run/frame.ts';

/** A decision of a run, asked in one frame and answered in the next. */
export type Answer = { readonly asked: Frame; readonly answered: Frame };

export type Parting = {
  /** Decisions of which it is known what was really done. */
  readonly known: number;
  /** How many of them were answered so. */
  readonly same: number;
  /** The first that was answered otherwise; null where the run never left the record. */
  readonly first: Answer | null;
};

/**
 * Where a run parted from what was really done; null where no decision of it is on record. `own` are the
 * steps that the reader was asked at: of a short form not those that it answered by itself.
 */
export function partingOf(
  frames: readonly Frame[],
  own: ReadonlySet<number> | null = null,
): Parting | null {
  const onRecord = frames.flatMap((answered, index): Answer[] => {
    const asked = frames[index - 1];
    if (asked !== undefined && own?.has(asked.step) === false) return [];
    const recorded = asked?.options.some((option) => option.historical) ?? false;
    return asked !== undefined && recorded && answered.chosen !== null ? [{ asked, answered }] : [];
  });
  if (onRecord.length === 0) return null;
  const otherwise = onRecord.filter(({ answered }) => answered.chosen?.historical === false);
  return {
    known: onRecord.length,
    same: onRecord.length - otherwise.length,
    first: otherwise[0] ?? null,
  };
}
