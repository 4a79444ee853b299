import { expect, test } from 'vitest';
import { playOut, policies } from '../../src/engine/explore/explore.ts';
import { compileToPlay } from '../../src/tools/pack/target.ts';

/** Every string under a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const typed = (texts: readonly string[]) => texts.filter((text) => /["']/.test(text));

test('what a reader sees is set with printer’s quotes, in the data and in the text', () => {
  const { pack, acts, history } = compileToPlay('toulouse-1944');
  const { codex, chronology, teach } = history;
  expect(typed(stringsIn([pack.manifest, pack.orders, codex, chronology, teach]))).toEqual([]);
  const stories = new Map();
  for (let seed = 0; seed < 40; seed += 1) {
    const { frames } = playOut(pack, acts, {
      entry: 'whole',
      seed,
      policy: policies.random,
      maxChoices: 100,
      stories,
    });
    const shown = frames.flatMap((frame) => [
      stringsIn(frame.blocks),
      frame.options.map((option) => option.text),
    ]);
    expect(typed(shown.flat())).toEqual([]);
  }
}, 60_000);
