import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compilePlain } from '../../../src/engine/pack/compile-pack.ts';
import { hashText } from '../../../src/engine/pack/edition.ts';
import { openRun, play } from '../../../src/engine/run/open-run.ts';
import type { Run } from '../../../src/engine/run/run.ts';
import { compileTiny, ready } from '../builders.ts';

/**
 * A run, and the hash of its frames when it was written: a change of rule shows here. `story` is the
 * tiny pack or plain Ink; who changes either writes its runs anew.
 */
type Golden = { readonly story: string; readonly run: Run; readonly hash: string };

const folder = fileURLToPath(new URL('../golden', import.meta.url));
const textOf = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();

function storyOf(name: string) {
  if (name === 'tiny') return ready(compileTiny());
  return ready(compilePlain(name, 'golden', (path) => (path === name ? textOf(name) : null)));
}

describe('the golden runs', () => {
  test('R20 there are some', () => {
    expect(names.length).toBeGreaterThan(3);
  });

  test.each(names)('R20 %s gives its hash', (name) => {
    const golden: Golden = JSON.parse(textOf(name));
    const { pack, acts } = storyOf(golden.story);
    const played = play(pack, acts, golden.run);
    expect(played.state).toBe('ended');
    expect(played.frames).toHaveLength(golden.run.choices.length + 1);
    expect(hashText(JSON.stringify(played.frames))).toBe(golden.hash);
    const live = openRun(pack, acts, { ...golden.run, choices: [] });
    for (const id of golden.run.choices) live.choose(id);
    expect(hashText(JSON.stringify(live.played.frames))).toBe(golden.hash);
  });
});
