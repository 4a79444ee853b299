import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deciderOf,
  handsIn,
  leadersOf,
  readSession,
  type SessionRecord,
} from '../../src/classroom/session.ts';
import { type Command, follow, newSession } from '../../src/classroom/session-steps.ts';
import type { Run } from '../../src/engine/run/run.ts';

const run: Run = {
  format: 1,
  pack: 'tiny',
  edition: '0'.repeat(64),
  entry: 'short',
  seed: 3,
  choices: ['before'],
};
const begun = newSession({ id: 'abc', run, minutes: 20, now: 1 });
const decisions = 2;

const next: Command = { kind: 'next', decisions };
const countOf = (option: string, hands: number): Command => ({ kind: 'count', option, hands });
const reveal = (session: SessionRecord, taken: string, reason: string | null = null): Command => {
  const choices = [...session.run.choices, taken, 'meanwhile'];
  const step = session.run.choices.length;
  return { kind: 'reveal', decision: 'd', step, taken, reason, run: { ...session.run, choices } };
};
const all = (session: SessionRecord, ...commands: readonly Command[]): SessionRecord =>
  commands.reduce((now, command, at) => follow(now, command, at + 2), session);

const open = all(begun, next);
const counted = all(open, countOf('a', 9), countOf('b', 4));
const revealed = follow(counted, reveal(counted, 'a'), 9);

describe('a session', () => {
  test('goes from the briefing to an open decision, its vote, the next, and the debrief', () => {
    expect(begun.phase).toEqual({ kind: 'briefing' });
    expect(open).toMatchObject({ phase: { kind: 'open' }, startedAt: 2 });
    expect(revealed).toMatchObject({
      phase: { kind: 'revealed', at: 0 },
      counting: {},
      votes: [{ step: 1, taken: 'a', tally: { a: 9, b: 4 }, by: 'majority', reason: null }],
    });
    expect(revealed.run.choices).toEqual(['before', 'a', 'meanwhile']);
    const second = all(revealed, next);
    expect(second).toMatchObject({ phase: { kind: 'open' }, startedAt: 2 });
    const shown = follow(second, reveal(second, 'c'), 20);
    expect(shown.votes[1]).toMatchObject({ step: 3, taken: 'c', by: 'uncounted', tally: {} });
    expect(all(shown, next).phase).toEqual({ kind: 'debrief' });
    expect(shown.updatedAt).toBe(20);
  });

  test('says who decided', () => {
    expect(leadersOf({})).toEqual([]);
    expect(leadersOf({ a: 0 })).toEqual([]);
    expect(leadersOf({ a: 3, b: 3, c: 1 })).toEqual(['a', 'b']);
    expect(deciderOf({}, 'a')).toBe('uncounted');
    expect(deciderOf({ a: 2, b: 1 }, 'a')).toBe('majority');
    expect(deciderOf({ a: 2, b: 1 }, 'b')).toBe('against');
    expect(deciderOf({ a: 2, b: 2 }, 'b')).toBe('tie');
    expect(deciderOf({ a: 2, b: 2 }, 'c')).toBe('against');
    expect(handsIn({ a: 2, b: 2 })).toBe(4);
  });

  test('goes against the hands only for a reason, which is kept', () => {
    expect(follow(counted, reveal(counted, 'b'), 9)).toBe(counted);
    expect(follow(counted, reveal(counted, 'b', '  '), 9)).toBe(counted);
    const { votes } = follow(counted, reveal(counted, 'b', ' To see. '), 9);
    expect(votes).toMatchObject([{ taken: 'b', by: 'against', reason: 'To see.' }]);
    expect(revealed.votes[0]?.reason).toBeNull();
  });

  test('takes no answer that is not its run’s', () => {
    const command = reveal(counted, 'a');
    if (command.kind !== 'reveal') throw new Error('no reveal');
    for (const wrong of [
      { ...command, taken: 'b', reason: 'x' },
      { ...command, step: 0 },
      { ...command, run: { ...command.run, choices: ['other', 'a'] } },
    ]) {
      expect(follow(counted, wrong, 9)).toBe(counted);
    }
  });

  test('counts whole hands, from none to 999', () => {
    const hands = [3.7, -2, 5_000, Number.NaN].map(
      (n) => follow(open, countOf('a', n), 3).counting.a,
    );
    expect(hands).toEqual([3, 0, 999, 0]);
    expect(follow(revealed, countOf('a', 3), 10)).toBe(revealed);
  });

  test('goes back to the last vote and forward again, and loses nothing', () => {
    const second = all(revealed, next, countOf('c', 2));
    const back = all(second, { kind: 'back' });
    expect(back).toMatchObject({ phase: { kind: 'revealed', at: 0 }, counting: { c: 2 } });
    expect(all(back, next)).toMatchObject({ phase: { kind: 'open' }, counting: { c: 2 } });
    const first = all(back, { kind: 'back' });
    expect(first.phase).toEqual({ kind: 'briefing' });
    expect(all(first, next).phase).toEqual({ kind: 'revealed', at: 0 });
    expect(follow(begun, { kind: 'back' }, 3)).toBe(begun);
  });

  test('takes the last vote again: its hands stay, its answer goes', () => {
    const again = all(revealed, { kind: 'reopen' });
    expect(again).toMatchObject({ phase: { kind: 'open' }, votes: [], counting: { a: 9, b: 4 } });
    expect(again.run).toEqual(run);
    const earlier = all(
      revealed,
      next,
      reveal(all(revealed, next), 'c'),
      { kind: 'back' },
      { kind: 'reopen' },
    );
    expect(earlier.votes).toHaveLength(2);
  });

  test('comes to the debrief at any time once it began', () => {
    expect(follow(begun, { kind: 'debrief' }, 3)).toBe(begun);
    expect(all(open, { kind: 'debrief' }).phase).toEqual({ kind: 'debrief' });
    expect(all(revealed, { kind: 'debrief' }, { kind: 'back' }).phase).toEqual({
      kind: 'revealed',
      at: 0,
    });
  });
});

describe('what is kept', () => {
  const commands = fc.array(
    fc.oneof(
      fc.constant(next),
      fc.constant<Command>({ kind: 'back' }),
      fc.constant<Command>({ kind: 'reopen' }),
      fc.constant<Command>({ kind: 'debrief' }),
      fc.record({
        kind: fc.constant('count' as const),
        option: fc.constantFrom('a', 'b', 'c'),
        hands: fc.integer({ min: -1, max: 40 }),
      }),
      fc.constantFrom('a', 'b', 'c').map((taken) => ({ taken })),
    ),
    { maxLength: 60 },
  );

  test('whatever was done, a session reads back as it was, and its votes are those of its run', () => {
    fc.assert(
      fc.property(commands, (list) => {
        let session = begun;
        list.forEach((one, at) => {
          const command = 'kind' in one ? one : reveal(session, one.taken, 'So.');
          session = follow(session, command, at + 2);
        });
        const read = readSession(JSON.parse(JSON.stringify(session)));
        expect(read).toEqual({ ok: true, session });
        expect(session.votes.length).toBeLessThanOrEqual(30);
        for (const vote of session.votes) {
          expect(session.run.choices[vote.step]).toBe(vote.taken);
          expect(vote.by).toBe(deciderOf(vote.tally, vote.taken));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('anything else is refused by its field', () => {
    const wrong: readonly (readonly [unknown, string])[] = [
      [null, 'session'],
      ['{}', 'session'],
      [{}, 'format'],
      [{ ...revealed, name: 'Class 3' }, 'session'],
      [{ ...revealed, phase: { kind: 'revealed', at: 1 } }, 'phase'],
      [{ ...revealed, counting: { a: -1 } }, 'counting.a'],
      [{ ...revealed, votes: [{ ...revealed.votes[0], taken: 'b' }] }, 'votes.0'],
      [{ ...revealed, votes: [revealed.votes[0], revealed.votes[0]] }, 'votes.1'],
      [{ ...revealed, run: { ...run, seed: -1 } }, 'run.seed'],
    ];
    for (const [value, field] of wrong) expect(readSession(value)).toEqual({ ok: false, field });
  });
});
