import { beforeAll, expect, test } from 'vitest';
import type { MemoryValue } from '../../src/engine/ink/driver.ts';
import { openRun } from '../../src/engine/run/open-run.ts';
import type { Stories } from '../../src/engine/run/teller.ts';
import { layoutOf } from '../../src/engine/world/model.ts';
import { compilation, playouts, readyStory } from './target.ts';

const { pack, acts } = readyStory();
const total = compilation.decisions.flatMap((decision) => decision.options).length;

/**
 * Options that somewhere left World and memory as a sibling did, and those that moved no measure.
 * What only names the choice does not count: the orders given, the words of the memory.
 */
const twins = new Set<string>();
const idle = new Set<string>();
const compared = new Set<string>();

beforeAll(() => {
  const stories: Stories = new Map();
  const { names } = layoutOf(pack);
  for (const { run } of playouts(14)) {
    const open = openRun(pack, acts, run, { stories });
    const memory = (act: string): (MemoryValue | null)[] =>
      pack.memory
        .map((name) => stories.get(act)?.read(name) ?? null)
        .filter((value) => typeof value !== 'string');
    for (let step = run.choices.length - 1; step >= 0; step -= 1) {
      open.goTo(step);
      const before = open.played.frames.at(-1)!;
      const left = new Map<string, string>();
      for (const { id, locked } of before.options) {
        if (locked) continue;
        compared.add(id);
        open.goTo(step);
        open.choose(id);
        const { world, act } = open.played.frames.at(-1)!;
        const measures = world.slots.filter((_, slot) => names[slot]!.kind !== 'done');
        const after = JSON.stringify([measures, world.known, memory(act)]);
        const twin = left.get(after);
        if (twin !== undefined) for (const one of [twin, id]) twins.add(one);
        left.set(after, id);
        const moved = names.some(
          ({ kind }, slot) => kind !== 'done' && world.slots[slot] !== before.world.slots[slot],
        );
        if (!moved) idle.add(id);
      }
    }
  }
}, 60_000);

test('nearly every option was compared with its siblings', () => {
  expect(compared.size / total).toBeGreaterThan(0.95);
});

test('fewer than one option in ten leaves World and memory as a sibling does', () => {
  expect([...twins].length / total).toBeLessThan(0.1);
});

test('fewer than one option in ten moves no measure of the World', () => {
  expect([...idle].length / total).toBeLessThan(0.1);
});
