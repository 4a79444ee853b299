import type { Run } from '../engine/run/run.ts';
import { deciderOf, type SessionRecord, type Tally, type Vote } from './session.ts';

/** What a teacher may do in a session. */
export type Command =
  /** Play begins, or goes on from a vote that is shown: to the next decision, or to the debrief. */
  | { readonly kind: 'next'; readonly decisions: number }
  /** So many hands for an option of the decision that is open. */
  | { readonly kind: 'count'; readonly option: string; readonly hands: number }
  /**
   * The vote is over and shown. `run` is the run with that answer at `step`, and with what the form
   * answered by itself after it.
   */
  | {
      readonly kind: 'reveal';
      readonly decision: string;
      readonly step: number;
      readonly taken: string;
      readonly reason: string | null;
      readonly run: Run;
    }
  /** Back to the vote that was shown before. */
  | { readonly kind: 'back' }
  /** The last vote is taken again: its hands stay, its answer and all that followed are dropped. */
  | { readonly kind: 'reopen' }
  | { readonly kind: 'debrief' }
  | { readonly kind: 'minutes'; readonly minutes: number | null }
  | { readonly kind: 'hold-back'; readonly holdsBack: boolean };

export type NewSession = {
  readonly id: string;
  /** The run as far as its form's first decision. */
  readonly run: Run;
  readonly minutes: number;
  readonly now: number;
};

export const newSession = ({ id, run, minutes, now }: NewSession): SessionRecord => ({
  format: 1,
  id,
  run,
  phase: { kind: 'briefing' },
  votes: [],
  counting: {},
  minutes,
  startedAt: null,
  holdsBack: false,
  updatedAt: now,
});

/** The session after a command; the same one where the command has no place there. */
export function follow(session: SessionRecord, command: Command, now: number): SessionRecord {
  const next = step(session, command, now);
  return next === session ? session : { ...next, updatedAt: now };
}

function step(session: SessionRecord, command: Command, now: number): SessionRecord {
  const { phase, votes } = session;
  switch (command.kind) {
    case 'next': {
      const startedAt = session.startedAt ?? now;
      if (phase.kind === 'briefing') return { ...session, startedAt, ...standing(votes) };
      if (phase.kind !== 'revealed') return session;
      if (phase.at < votes.length - 1) return { ...session, phase: shown(phase.at + 1) };
      const isOver = votes.length >= command.decisions;
      return { ...session, phase: { kind: isOver ? 'debrief' : 'open' } };
    }
    case 'count': {
      if (phase.kind !== 'open') return session;
      const counting: Tally = { ...session.counting, [command.option]: handsOf(command.hands) };
      return { ...session, counting };
    }
    case 'reveal':
      return phase.kind === 'open' ? revealed(session, command) : session;
    case 'back':
      return back(session);
    case 'reopen': {
      const last = votes.at(-1);
      if (phase.kind !== 'revealed' || phase.at !== votes.length - 1 || !last) return session;
      const run = { ...session.run, choices: session.run.choices.slice(0, last.step) };
      const left = votes.slice(0, -1);
      return { ...session, run, votes: left, counting: last.tally, phase: { kind: 'open' } };
    }
    case 'debrief':
      return phase.kind === 'briefing' ? session : { ...session, phase: { kind: 'debrief' } };
    case 'minutes':
      return { ...session, minutes: command.minutes };
    case 'hold-back':
      return { ...session, holdsBack: command.holdsBack };
    default:
      return command satisfies never;
  }
}

const shown = (at: number): SessionRecord['phase'] => ({ kind: 'revealed', at });

/** Where play goes on from the briefing: with the first decision, or where it had come to. */
const standing = (votes: readonly Vote[]): Pick<SessionRecord, 'phase'> => ({
  phase: votes.length === 0 ? { kind: 'open' } : shown(votes.length - 1),
});

/** Whole hands, from none to 999. */
const handsOf = (hands: number): number => Math.min(999, Math.max(0, Math.trunc(hands) || 0));

function revealed(
  session: SessionRecord,
  { decision, step, taken, reason, run }: Extract<Command, { kind: 'reveal' }>,
): SessionRecord {
  const tally = Object.fromEntries(Object.entries(session.counting).filter(([, n]) => n > 0));
  const by = deciderOf(tally, taken);
  const words = reason?.trim() ?? '';
  // Against the hands only for a reason that can be read afterwards.
  if (by === 'against' && words === '') return session;
  // The run that was open, with this answer and what followed it.
  const { choices } = session.run;
  const goesOn = choices.length === step && choices.every((id, at) => run.choices[at] === id);
  if (!goesOn || run.choices[step] !== taken) return session;
  const kept = by === 'against' || by === 'tie' ? words.slice(0, 300) || null : null;
  const vote: Vote = { decision, step, tally, taken, by, reason: kept };
  const votes = [...session.votes, vote];
  return { ...session, run, votes, counting: {}, phase: shown(votes.length - 1) };
}

function back(session: SessionRecord): SessionRecord {
  const { phase, votes } = session;
  if (phase.kind === 'briefing') return session;
  const at = phase.kind === 'revealed' ? phase.at - 1 : votes.length - 1;
  return { ...session, phase: at < 0 ? { kind: 'briefing' } : shown(at) };
}
