import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type Playout, playOut, policies } from '../../../src/engine/explore/explore.ts';
import type { Codes } from '../../../src/engine/pack/codes.ts';
import { compilePack } from '../../../src/engine/pack/compile-pack.ts';
import { numberOptions } from '../../../src/engine/pack/number-options.ts';
import type { Frame } from '../../../src/engine/run/frame.ts';
import { openRun } from '../../../src/engine/run/open-run.ts';
import { decodeRun, encodeRun, runOfCode } from '../../../src/engine/run/share-code.ts';
import { followCode } from '../../../src/engine/run/share-code-follow.ts';
import type { Stories } from '../../../src/engine/run/teller.ts';
import { defaultPack, inProject } from '../../../src/tools/project.ts';
import { compileFixture, open, pack as plain, runOf, stories, wanderer } from '../../ink/plain.ts';
import { compilation, readyStory } from '../../story/target.ts';
import { ready } from '../builders.ts';
import type { Story } from './share-code-edits.ts';

vi.setConfig({ testTimeout: 120_000 });

const { pack, acts } = readyStory();
const game: Story = { pack, acts, codes: numberOptions(compilation.codes, compilation.decisions) };

function* playouts(runs: number): Generator<Playout> {
  const stories: Stories = new Map();
  for (const { id: entry } of pack.manifest.entries) {
    for (const policy of [policies.random, policies.historical]) {
      for (let seed = 0; seed < runs; seed += 1) {
        yield playOut(pack, acts, { entry, seed, policy, maxChoices: 300, stories });
      }
    }
  }
}

function textOf({ run, frames }: Pick<Playout, 'run' | 'frames'>): string {
  const encoded = encodeRun(game, run, frames);
  if (!encoded.ok) throw new Error(`${encoded.error.code} ${encoded.error.detail}`);
  return encoded.text;
}

function follow(story: Story, text: string, stories?: Stories) {
  const decoded = decodeRun(story.pack, text);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const run = runOfCode(story.pack, decoded.code);
  const again = openRun(story.pack, story.acts, run, {
    checkpoints: false,
    ...(stories ? { stories } : {}),
  });
  return { open: again, followed: followCode(story, decoded.code, again) };
}

test('S6 every run of the game is its code', () => {
  const stories: Stories = new Map();
  for (const playout of playouts(4)) {
    const text = textOf(playout);
    expect(text).toHaveLength(22 + playout.run.choices.length);
    const { open, followed } = follow(game, text, stories);
    expect(followed).toEqual({ state: 'whole' });
    expect(open.run).toEqual(playout.run);
    expect(JSON.stringify(open.played.frames)).toBe(JSON.stringify(playout.frames));
  }
});

test.each(stories)('S6 the plain story %s is its code', (name) => {
  const act = compileFixture(name);
  for (let seed = 1; seed <= 3; seed += 1) {
    const first = open(act, runOf(seed));
    const pick = wanderer(seed);
    for (let step = 0; step < 25 && first.played.state === 'open'; step += 1) {
      const { options } = first.played.frames.at(-1)!;
      first.choose(options[pick(options.length)]!.id);
    }
    const encoded = encodeRun({ pack: plain, codes: {} }, first.run, first.played.frames);
    if (!encoded.ok) throw new Error(encoded.error.code);
    const story = { pack: plain, acts: { story: act }, codes: {} };
    const { open: again, followed } = follow(story, encoded.text);
    expect(followed.state).toBe(first.played.state === 'failed' ? 'failed' : 'whole');
    expect(JSON.stringify(again.played)).toBe(JSON.stringify(first.played));
  }
});

test('S10 a plain story opens no code of another edition', () => {
  const encoded = encodeRun({ pack: plain, codes: {} }, runOf(1), []);
  const other = { ...plain, edition: 'f'.repeat(64) };
  expect(decodeRun(other, encoded.ok ? encoded.text : '')).toMatchObject({
    ok: false,
    error: { code: 'code/other-edition' },
  });
});

const folder = inProject('story', await defaultPack());

/** What was done to the game: the options that are gone, and the decisions whose id is another. */
type Edited = { readonly story: Story; readonly gone: Set<string>; readonly renamed: Set<string> };

/** The game after an author went through it: every so many decisions edited in one way or another. */
function editedGame(seed: number, codes: Codes): Edited {
  const pick = wanderer(seed);
  const gone = new Set<string>();
  const renamed = new Set<string>();
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ink|json)$/.test(name) && existsSync(join(folder, name)))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  // History, lessons, titles and short forms name decisions, and have no part in a run’s frames.
  files.set('chronology.json', '[]');
  files.delete('teach.json');
  type Named = { entries: { form?: unknown }[]; decisions?: unknown };
  const { decisions: _, ...manifest }: Named = JSON.parse(files.get('pack.json') ?? '{}');
  const entries = manifest.entries.map(({ form: _, ...entry }) => entry);
  files.set('pack.json', JSON.stringify({ ...manifest, entries }));
  for (const { id, options } of compilation.decisions) {
    if (pick(3) > 0) continue;
    const [name, text] = [...files].find(([, one]) => decisionLine(id).test(one))!;
    const { head, blocks, tail } = partsOf(text, id);
    const at = pick(blocks.length);
    const block = blocks[at]!;
    const option = /# id: (\S+)/.exec(block)?.[1]?.replace(']', '') ?? '';
    const isSpare = options.filter((one) => one.free && one.id !== option).length >= 2;
    const put = (line: string, others: readonly string[]) =>
      files.set(name, [head.replace(decisionLine(id), line), ...others, tail].join(''));
    const line = `# decision: ${id}`;
    switch (pick(5)) {
      case 0:
        put(line, blocks.toSpliced(at, 0, `* [Something else. # id: new-${id}]\n    Else.\n`));
        break;
      case 1:
        put(line, blocks.toReversed());
        break;
      case 2:
        put(line, blocks.with(at, block.replace(`# id: ${option}`, `# id: other-${option}`)));
        gone.add(option);
        break;
      case 3:
        put(`${line}-2`, blocks);
        renamed.add(id);
        break;
      default:
        if (!isSpare) break;
        put(line, blocks.toSpliced(at, 1));
        gone.add(option);
    }
  }
  const edited = compilePack((name) => files.get(name) ?? null);
  const story = { ...ready(edited), codes: numberOptions(codes, edited.decisions) };
  return { story, gone, renamed };
}

const decisionLine = (id: string) => new RegExp(`^# decision: ${id}$`, 'm');

/** A file of Ink cut into what stands before a decision's options, each of them, and the rest. */
function partsOf(text: string, decision: string) {
  const start = text.search(decisionLine(decision));
  const first = text.slice(start).search(/^[*+] /m) + start;
  const rest = text.slice(first);
  const ends = rest.search(/^(-(?!>)|===|->)/m);
  const end = ends < 0 ? rest.length : ends;
  const blocks = rest.slice(0, end).split(/^(?=[*+] )/m);
  return { head: text.slice(0, first), blocks, tail: rest.slice(end) };
}

test.each([1, 2, 3, 4])('S11 the game’s codes hold in an edited copy, %i', (seed) => {
  const { story, gone, renamed } = editedGame(seed, game.codes);
  expect(gone.size).toBeGreaterThan(0);
  expect(renamed.size).toBeGreaterThan(0);
  const stories: Stories = new Map();
  const isLost = ({ chosen, answered }: Frame) =>
    gone.has(chosen?.id ?? '') || renamed.has(answered ?? '');
  let held = 0;
  for (const playout of playouts(3)) {
    const { open, followed } = follow(story, textOf(playout), stories);
    const { frames } = open.played;
    const lost = playout.frames.findIndex(isLost);
    const along = lost < 0 ? playout.frames : playout.frames.slice(0, lost);
    expect(frames.map(shown)).toEqual(along.map(shown));
    held += along.length;
    if (lost < 0) expect(followed).toEqual({ state: 'whole' });
    else {
      const detail = expect.stringMatching(`^${frames.at(-1)?.decision}: `);
      const error = { code: 'run/option-gone', detail };
      expect(followed).toEqual({ state: 'stopped', step: lost, error });
    }
  }
  expect(held).toBeGreaterThan(20);
});

/** What a reader is told, and by which choice. */
const shown = ({ chosen, blocks, world }: Frame) => ({ chosen: chosen?.id, blocks, world });
