import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { classLines } from '../../src/classroom/class-lines.ts';
import { type ClassRoads, gatherClass, replayLine } from '../../src/classroom/class-roads.ts';
import {
  endingSums,
  entriesOf,
  meanHeld,
  meanMoves,
  openRoads,
  outcomeSums,
} from '../../src/classroom/class-sums.ts';
import { mostTaken, splitsOf } from '../../src/classroom/split.ts';
import { choicesTo, runOfRoad } from '../../src/engine/branches/read.ts';
import { growTrees } from '../../src/engine/branches/tree.ts';
import { openRun } from '../../src/engine/run/open-run.ts';
import { newRun } from '../../src/engine/run/parse-run.ts';
import { encodeRun } from '../../src/engine/run/share-code.ts';
import { headerBits, readCode, writeCode } from '../../src/engine/run/share-code-text.ts';
import { mazeRoads } from '../engine/branches/roads.ts';
import { wander } from '../engine/builders.ts';
import { edit, edits, models, type Story, storyOf } from '../engine/run/share-code-edits.ts';

vi.setConfig({ testTimeout: 60_000 });

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The code of a run that wanders by its picks, and its choices. */
function codeOf({ pack, codes, acts }: Story, seed: number, picks: readonly number[]) {
  const open = wander(openRun(pack, acts, newRun(pack, 'whole', seed)), picks);
  const encoded = encodeRun({ pack, codes }, open.run, open.played.frames);
  if (!encoded.ok) throw new Error(encoded.error.code);
  return { text: encoded.text, run: open.run };
}

function classOf(story: Story, text: string): ClassRoads {
  const lines = classLines(text);
  const stories = new Map();
  return gatherClass(
    lines,
    lines.codes.map((line) => replayLine(story, story.acts, line, stories)),
  );
}

/** The same code as another edition of the story would write it. */
function ofAnotherEdition(code: string, numbers: (before: readonly number[]) => readonly number[]) {
  const read = readCode(code);
  if (!read.ok) throw new Error(read.reason);
  const edition = (read.header.edition + 1) % 2 ** headerBits.edition;
  return writeCode({ header: { ...read.header, edition }, numbers: numbers(read.numbers) });
}

const damaged = (code: string): string =>
  code.slice(0, 6) + (code[6] === 'x' ? 'y' : 'x') + code.slice(7);

const walks = fc.array(fc.tuple(fc.nat(5), fc.array(fc.nat(4), { minLength: 1, maxLength: 9 })), {
  minLength: 1,
  maxLength: 12,
});

describe('the roads of a class', () => {
  test('none is lost on the way into the tree and back', () => {
    fc.assert(
      fc.property(models, walks, (model, all) => {
        const story = storyOf(model, {});
        const made = all.map(([seed, picks]) => codeOf(story, seed, picks));
        const { roads, repeated, refused, stopped } = classOf(
          story,
          made.map(({ text }) => text).join('\n'),
        );
        const unique = new Map(made.map(({ text, run }) => [text, run]));
        expect(roads).toHaveLength(unique.size);
        expect(repeated).toHaveLength(made.length - unique.size);
        expect([refused, stopped]).toEqual([[], []]);
        const trees = growTrees(roads.map(({ road }) => road));
        const back = new Map(
          trees.flatMap((tree) => tree.roads.map((it) => [it.road.id, runOfRoad(tree, it)])),
        );
        expect(back).toEqual(unique);
        for (const tree of trees) {
          for (const it of tree.roads) {
            expect(choicesTo(tree, it.at)).toEqual(unique.get(it.road.id)?.choices);
          }
        }
      }),
      { numRuns: 40, seed: 1944 },
    );
  });

  test('what is damaged or foreign is listed by its line, and the rest is counted', () => {
    const story = storyOf(
      [
        {
          key: 'x_0',
          id: 'd0',
          options: [
            { id: 'a', to: 'x_1' },
            { id: 'b', to: 'x_1' },
          ],
        },
        {
          key: 'x_1',
          id: 'd1',
          options: [
            { id: 'c', to: 'x_over' },
            { id: 'd', to: 'x_0' },
          ],
        },
      ],
      {},
    );
    const [one, two] = [codeOf(story, 1, [0, 0]).text, codeOf(story, 2, [1, 0]).text];
    const elsewhere = { ...story.pack, manifest: { ...story.pack.manifest, id: 'elsewhere' } };
    const foreign = codeOf({ ...story, pack: elsewhere }, 3, [0]).text;
    const text = [one, `2. ${two}`, one, damaged(one), two.slice(0, -1), foreign, 'Wednesday'];
    const { roads, repeated, refused, stopped } = classOf(story, text.join('\n'));
    expect(roads.map(({ line }) => line)).toEqual([1, 2]);
    expect(repeated).toEqual([{ line: 3, code: one, first: 1 }]);
    expect(refused.map(({ line, why }) => [line, why.code])).toEqual([
      [4, 'code/damaged'],
      [5, 'code/damaged'],
      [6, 'code/other-pack'],
      [7, 'code/malformed'],
    ]);
    expect(stopped).toEqual([]);
  });

  test('a road of another edition is counted as far as it holds, and told', () => {
    const story = storyOf(
      ['x_0', 'x_1', 'x_2'].map((key, at) => ({
        key,
        id: `d${at}`,
        options: ['a', 'b'].map((id) => ({
          id: `${id}${at}`,
          to: at < 2 ? `x_${at + 1}` : 'x_over',
        })),
      })),
      {},
    );
    const { text } = codeOf(story, 1, [0, 1, 0]);
    const whole = ofAnotherEdition(text, (numbers) => numbers);
    const changed = ofAnotherEdition(codeOf(story, 2, [1, 1, 1]).text, ([first, second]) => [
      first!,
      second!,
      63,
    ]);
    const lost = ofAnotherEdition(codeOf(story, 3, [1, 0, 1]).text, (numbers) =>
      numbers.map(() => 63),
    );
    const { roads, refused, stopped } = classOf(story, [whole, changed, lost].join('\n'));
    expect(roads.map(({ isSameEdition, road }) => [isSameEdition, road.met.length])).toEqual([
      [false, 3],
      [false, 3],
    ]);
    expect(stopped).toMatchObject([
      { line: 2, step: 3, decision: 'd2', error: { code: 'run/option-gone' } },
    ]);
    expect(refused).toMatchObject([{ line: 3, why: { code: 'run/option-gone' } }]);
    const [, , third] = splitsOf(roads.map(({ road }) => road));
    expect(third).toMatchObject({ decision: 'd2', answered: 1, open: 1, never: 0 });
  });

  test('are read through any edit of the story, or said to stop', () => {
    fc.assert(
      fc.property(models, walks, edits, (model, all, list) => {
        const first = storyOf(model, {});
        const made = all.map(([seed, picks]) => codeOf(first, seed, picks).text);
        const edited = list.reduce((now, one, nth) => edit(now, one, `e${nth}`), model);
        const second = storyOf(edited, first.codes);
        const { roads, repeated, refused } = classOf(second, made.join('\n'));
        const lines = [...roads, ...refused].map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
        expect(new Set(made).size).toBe(lines.length);
        expect(repeated.length).toBeLessThanOrEqual(made.length - lines.length);
      }),
      { numRuns: 30, seed: 1944 },
    );
  });
});

describe('sums', () => {
  test('each decision’s add up to the roads', () => {
    fc.assert(
      fc.property(mazeRoads, (roads) => {
        for (const split of splitsOf(roads)) {
          const met = roads.filter((road) => road.met.some((it) => it.decision === split.decision));
          const isTwice = met.some(
            (road) => road.met.filter((it) => it.decision === split.decision).length > 1,
          );
          expect(split.answered + split.open + split.never).toBe(roads.length);
          expect(split.never).toBe(roads.length - met.length);
          const taken = sum(split.options.map((it) => it.taken));
          if (isTwice) expect(taken).toBeGreaterThanOrEqual(split.answered);
          else expect(taken).toBe(split.answered);
          const most = mostTaken(split);
          expect(most?.taken ?? 0).toBe(Math.max(...split.options.map((it) => it.taken)));
        }
        const asked = splitsOf(roads).slice(0, 2);
        const only = asked.map(({ decision }) => decision);
        expect(splitsOf(roads, only)).toEqual(asked);
      }),
    );
  });

  test('outcomes, endings and entries add up to the roads, and shares stay whole', () => {
    const model = ['x_0', 'x_1'].map((key, at) => ({
      key,
      id: `d${at}`,
      options: ['a', 'b'].map((id) => ({ id: `${id}${at}`, to: at < 1 ? 'x_1' : 'x_over' })),
    }));
    const story = storyOf(model, {});
    const made = [[0, 0], [0, 1], [1], [1, 1]].map(
      (picks, seed) => codeOf(story, seed, picks).text,
    );
    const { roads } = classOf(story, made.join('\n'));
    const sums = outcomeSums(story.pack, roads);
    expect(sums.length).toBe(story.pack.manifest.dimensions.length);
    for (const { bands, open, levels } of sums) {
      expect(sum(bands.map((band) => band.roads)) + open).toBe(4);
      expect(open).toBe(1);
      expect(levels!.least <= levels!.middle && levels!.middle <= levels!.most).toBe(true);
    }
    const endings = endingSums(roads);
    expect(endings.map(({ ending, roads: many }) => [ending, many])).toEqual([['home', 3]]);
    expect(sum(endings.map((it) => it.roads)) + openRoads(roads)).toBe(4);
    expect(entriesOf(roads)).toEqual([{ entry: 'whole', roads: 4 }]);
    for (const shares of meanHeld(roads)) {
      expect(Math.abs(sum(shares) - 10_000)).toBeLessThanOrEqual(shares.length);
    }
    expect(meanHeld([])).toEqual([]);
    expect(meanMoves(roads, 'd0', 'a0')).toEqual([]);
  });
});
