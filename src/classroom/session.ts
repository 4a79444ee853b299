import * as z from 'zod/mini';
import { Slug } from '../engine/pack/ids.ts';
import { Run } from '../engine/run/run.ts';

/** Hands counted for each option; an option that nobody counted is not there. */
export const Tally = z.record(
  z.string().check(z.regex(/^(?!constructor$)[a-z][a-z0-9_-]{0,79}$/)),
  z.int().check(z.gte(0), z.lte(999)),
);
export type Tally = Readonly<z.infer<typeof Tally>>;

/**
 * How an answer was come to: most hands; a tie that the teacher broke; the teacher against the hands,
 * for a reason; or without a count.
 */
export const Decider = z.enum(['majority', 'tie', 'against', 'uncounted']);
export type Decider = z.infer<typeof Decider>;

/** A decision that the class has answered. */
export const Vote = z.strictObject({
  decision: Slug,
  /** The step of the run that asked it: what was answered is the choice of that index. */
  step: z.int().check(z.gte(0), z.lte(2_000)),
  tally: Tally,
  taken: z.string().check(z.minLength(1), z.maxLength(80)),
  by: Decider,
  /** Why the teacher took another answer than the hands did. */
  reason: z.nullable(z.string().check(z.maxLength(300))),
});
export type Vote = Readonly<z.infer<typeof Vote>>;

/**
 * Where a session stands. `at` counts the form's decisions from 0: a decision is open after as many
 * votes, and a vote is shown at any time.
 */
export const Phase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('briefing') }),
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('revealed'), at: z.int().check(z.gte(0), z.lte(200)) }),
  z.strictObject({ kind: z.literal('debrief') }),
]);
export type Phase = Readonly<z.infer<typeof Phase>>;

/**
 * A class before one screen, as it is kept on this device: a run of a short form and, for each decision
 * it asked, how the class split. It names nobody. `#/debrief/<id>` is made of it.
 */
export const SessionRecord = z.strictObject({
  format: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]{1,40}$/)),
  /** The run as far as it goes, with what the form answered by itself. */
  run: Run,
  phase: Phase,
  votes: z.array(Vote).check(z.maxLength(200)),
  /** The hands counted so far at the decision that is open. */
  counting: Tally,
  /** After so many minutes a prompt leads to the debrief; null for none. */
  minutes: z.nullable(z.int().check(z.gte(1), z.lte(240))),
  /** When play began, in milliseconds; null before. */
  startedAt: z.nullable(z.number()),
  /** Whether what was really done waits for the debrief. */
  holdsBack: z.boolean(),
  updatedAt: z.number(),
});
export type SessionRecord = Readonly<z.infer<typeof SessionRecord>>;

export type ReadSession =
  | { readonly ok: true; readonly session: SessionRecord }
  /** What is wrong: the field, and nothing of what it holds. */
  | { readonly ok: false; readonly field: string };

/** Reads what was kept, from anywhere: nothing in it is trusted. */
export function readSession(value: unknown): ReadSession {
  const parsed = SessionRecord.safeParse(value);
  if (!parsed.success) {
    return { ok: false, field: parsed.error.issues[0]?.path.join('.') || 'session' };
  }
  const session = parsed.data;
  const { votes, run, phase } = session;
  const strays = votes.findIndex(
    ({ step, taken }, index) =>
      run.choices[step] !== taken || (index > 0 && step <= (votes[index - 1]?.step ?? 0)),
  );
  if (strays >= 0) return { ok: false, field: `votes.${strays}` };
  if (phase.kind === 'revealed' && phase.at >= votes.length) return { ok: false, field: 'phase' };
  return { ok: true, session };
}

export const handsIn = (tally: Tally): number =>
  Object.values(tally).reduce((sum, hands) => sum + hands, 0);

/** The options with the most hands: one, or several in a tie, or none where nobody was counted. */
export function leadersOf(tally: Tally): readonly string[] {
  const most = Math.max(0, ...Object.values(tally));
  return most === 0 ? [] : Object.keys(tally).filter((id) => tally[id] === most);
}

/** Who decides if that option is taken after these hands. */
export function deciderOf(tally: Tally, taken: string): Decider {
  const leaders = leadersOf(tally);
  if (leaders.length === 0) return 'uncounted';
  if (!leaders.includes(taken)) return 'against';
  return leaders.length === 1 ? 'majority' : 'tie';
}
