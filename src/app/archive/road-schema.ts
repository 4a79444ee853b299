import * as z from 'zod/mini';
import type { Road } from '../../engine/branches/road.ts';
import { errorCodes } from '../../engine/errors.ts';
import type { Run } from '../../engine/run/run.ts';

const Words = z.string().check(z.maxLength(200));
const Known = z.nullable(Words);
const Met = z.strictObject({
  decision: Words,
  act: Words,
  date: Known,
  place: Known,
  options: z
    .array(z.strictObject({ id: Words, historical: z.boolean(), locked: z.boolean() }))
    .check(z.maxLength(200)),
  taken: Known,
});

/** A road as it was kept: nothing in it is trusted, since it can be had again from its run. */
const KeptRoad = z.strictObject({
  id: Words,
  kind: z.literal('own'),
  pack: Words,
  edition: Words,
  entry: Words,
  seed: z.int(),
  state: z.enum(['open', 'ended', 'needs', 'stopped', 'failed']),
  error: z.nullable(z.object({ code: z.enum(errorCodes), detail: z.string() })),
  beyond: z.array(Words).check(z.maxLength(2_000)),
  met: z.array(Met).check(z.maxLength(2_001)),
  close: z.nullable(z.strictObject({ ending: Known, act: Words, date: Known, place: Known })),
});

/** A kept road, where it is whole and of that very run; null where it has to be made again. */
export function readRoad(value: unknown, id: string, run: Run): Road | null {
  const parsed = KeptRoad.safeParse(value);
  if (!parsed.success) return null;
  const road = parsed.data;
  const isOf =
    road.id === id &&
    road.pack === run.pack &&
    road.edition === run.edition &&
    road.entry === run.entry &&
    road.seed === run.seed;
  const choices = [...road.met.flatMap(({ taken }) => taken ?? []), ...road.beyond];
  const isWhole =
    choices.length === run.choices.length && choices.every((id, at) => id === run.choices[at]);
  return isOf && isWhole ? road : null;
}
