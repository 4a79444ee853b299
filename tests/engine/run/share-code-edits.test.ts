import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { numberOptions } from '../../../src/engine/pack/number-options.ts';
import { openRun } from '../../../src/engine/run/open-run.ts';
import { newRun } from '../../../src/engine/run/parse-run.ts';
import { decodeRun, encodeRun, runOfCode } from '../../../src/engine/run/share-code.ts';
import { followCode } from '../../../src/engine/run/share-code-follow.ts';
import { wander } from '../builders.ts';
import { edit, edits, followable, models, type Story, storyOf } from './share-code-edits.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Plays by whole numbers; gives the code and what was chosen. */
function played({ pack, codes, acts }: Story, picks: readonly number[]) {
  const open = wander(openRun(pack, acts, newRun(pack, 'whole', 9)), picks);
  const { frames } = open.played;
  const encoded = encodeRun({ pack, codes }, open.run, frames);
  if (!encoded.ok) throw new Error(encoded.error.code);
  const path = frames.flatMap(({ chosen, answered }) =>
    chosen ? [{ decision: answered ?? '', option: chosen.id }] : [],
  );
  return { text: encoded.text, path };
}

function follow(story: Story, text: string) {
  const decoded = decodeRun(story.pack, text);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const open = openRun(story.pack, story.acts, runOfCode(story.pack, decoded.code));
  return { decoded, open, followed: followCode(story, decoded.code, open) };
}

const picks = fc.array(fc.nat(4), { minLength: 1, maxLength: 9 });

test('S11 a code is followed through any edits to the same choices, or stops at the decision', () => {
  const seen = { whole: 0, stopped: 0 };
  fc.assert(
    fc.property(
      models,
      picks,
      fc.array(edits, { minLength: 1, maxLength: 2 }),
      (model, way, rounds) => {
        const first = storyOf(model, {});
        const { text, path } = played(first, way);
        let { codes } = first;
        let edited = model;
        for (const [round, list] of rounds.entries()) {
          list.forEach((one, nth) => {
            edited = edit(edited, one, `${round}${nth}`);
          });
          // Each edition adds its own numbers to those before.
          codes = numberOptions(codes, edited);
        }
        const { open, followed } = follow(storyOf(edited, codes), text);
        const { frames } = open.played;
        const along = followable(edited, path);
        expect(frames).toHaveLength(along + 1);
        for (const [index, { decision, option }] of path.slice(0, along).entries()) {
          const frame = frames[index + 1];
          expect(frame?.answered).toBe(decision);
          expect(frame?.chosen?.id).toBe(option);
          expect(JSON.stringify(frame?.blocks)).toContain(`Outcome ${option}.`);
        }
        if (along === path.length) {
          seen.whole += 1;
          expect(followed).toEqual({ state: 'whole' });
          return;
        }
        seen.stopped += 1;
        const last = frames.at(-1);
        const error = {
          code: expect.stringMatching(/^run\/(option-gone|past-the-end)$/),
          detail: expect.stringContaining(last?.decision ?? last?.answered ?? 'nowhere'),
        };
        expect(followed).toMatchObject({ state: 'stopped', step: along + 1, error });
      },
    ),
    { numRuns: 100, seed: 1944 },
  );
  expect(seen.whole).toBeGreaterThan(10);
  expect(seen.stopped).toBeGreaterThan(10);
});

const two = (id: string, leads: readonly string[]) => ({
  key: `x_${id}`,
  id,
  options: leads.map((to, nth) => ({ id: `${id}-${nth}`, to: `x_${to}` })),
});

test('S12 a decision numbered later is none of an older code’s, whatever its numbers', () => {
  const before = storyOf([two('a', ['b', 'b']), two('b', ['over', 'over'])], {});
  const { text } = played(before, [0, 1]);
  // The worst of luck: the decision put in between has the very number that the code says next.
  const model = [two('a', ['c', 'c']), two('b', ['over', 'over']), two('c', ['b', 'b'])];
  const codes = { ...before.codes, c: { 'c-0': 2, 'c-1': 3 } };
  const { open, followed } = follow({ ...storyOf(model, codes), codes }, text);
  expect(open.run.choices).toEqual(['a-0']);
  const error = { code: 'run/option-gone', detail: 'c: 3' };
  expect(followed).toEqual({ state: 'stopped', step: 2, error });
});

test('S13 a code that was read against the wrong decision to its end leaves nothing of it', () => {
  // Numbers as no numbering gives them: two decisions that stand together share all of theirs.
  const codes = { a: { 'a-0': 0, 'a-1': 1 }, b: { 'b-0': 2, 'b-1': 3 }, c: { 'c-0': 2, 'c-1': 3 } };
  const ways = [two('b', ['over', 'over']), two('c', ['over', 'over'])];
  const { text } = played(storyOf([two('a', ['b', 'b']), ...ways], codes), [0, 1]);
  const { decoded, open, followed } = follow(storyOf([two('a', ['c', 'c']), ...ways], codes), text);
  expect(decoded.warning).toMatchObject({ code: 'code/other-edition' });
  const error = { code: 'code/path-changed', detail: 'a' };
  expect(followed).toEqual({ state: 'stopped', step: 1, error });
  expect(open.run.choices).toEqual([]);
  expect(open.played.frames).toHaveLength(1);
});
