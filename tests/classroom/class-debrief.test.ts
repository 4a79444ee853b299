import { describe, expect, test } from 'vitest';
import { movedWords } from '../../src/app/debrief/debrief-moves.ts';
import { fullOf, type Row, rowsOfClass, rowsOfRun } from '../../src/app/debrief/debrief-rows.ts';
import { classLines } from '../../src/classroom/class-lines.ts';
import { gatherClass, replayLine } from '../../src/classroom/class-roads.ts';
import { splitsOf } from '../../src/classroom/split.ts';
import { ofAnotherEdition, playClass, playRoad } from '../e2e/class-codes.ts';
import { compilation, readyStory } from '../story/target.ts';

const { pack, acts } = readyStory();
const { codes, history } = compilation;
const { chronology } = history;
const story = { pack, codes };

const classOf = (lines: readonly string[]) => {
  const read = classLines(lines.join('\n'));
  const stories = new Map();
  return gatherClass(
    read,
    read.codes.map((line) => replayLine(story, acts, line, stories)),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('the debrief of a road', () => {
  const pupils = playClass('whole', 6);

  test('tells every decision once, with the answer that was given', () => {
    for (const { frames, choices } of pupils) {
      const rows = rowsOfRun({ frames, form: null, chronology, votes: [] });
      expect(rows.map(({ answers }) => answers.find(({ given }) => given)?.id)).toEqual(choices);
    }
  });

  test('tells in full where it first left the record, and of what left it the answers that moved most', () => {
    const size = ({ moves }: Row): number => sum(moves.map(([, by]) => Math.abs(by)));
    for (const how of ['random', 'otherwise'] as const) {
      const { frames } = playRoad('whole', 4, how);
      const rows = rowsOfRun({ frames, form: null, chronology, votes: [] });
      const full = fullOf(rows, null);
      const left = rows.flatMap((row, at) => (row.left === true ? [at] : []));
      expect(left.length).toBeGreaterThan(8);
      expect(full.size).toBe(5);
      expect([...full].filter((at) => !left.includes(at))).toEqual([]);
      expect(full.has(left[0]!)).toBe(true);
      const told = left.slice(1).filter((at) => full.has(at));
      const rest = left.filter((at) => !full.has(at));
      const least = Math.min(...told.map((at) => size(rows[at]!)));
      expect(Math.max(...rest.map((at) => size(rows[at]!)))).toBeLessThanOrEqual(least);
    }
  });

  test('of a road that did as was really done, tells nothing in full', () => {
    const { frames } = playClass('whole', 9).at(-1)!;
    const rows = rowsOfRun({ frames, form: null, chronology, votes: [] });
    const same = rows.map((row) => ({ ...row, left: row.left === null ? null : false }));
    expect(fullOf(same, null).size).toBe(0);
  });

  test('of a short form tells what it asked, in full', () => {
    for (const entry of pack.manifest.entries) {
      if (entry.form === undefined) continue;
      for (const { frames } of playClass(entry.id, 3)) {
        const rows = rowsOfRun({ frames, form: entry.form, chronology, votes: [] });
        expect(rows.map(({ decision }) => decision)).toEqual(
          entry.form.decisions.map(({ id }) => id),
        );
        expect(fullOf(rows, null).size).toBe(rows.length);
        expect(rows.every(({ record }) => record !== null)).toBe(true);
      }
    }
  });

  test('names what moved, the few that moved most', () => {
    const rows = pupils.flatMap(({ frames }) =>
      rowsOfRun({ frames, form: null, chronology, votes: [] }),
    );
    const words = rows.map(({ moves }) => movedWords(pack, moves));
    expect(Math.max(...words.map((it) => it.length))).toBeLessThanOrEqual(7);
    expect(words.filter((it) => it.length > 0).length).toBeGreaterThan(rows.length / 4);
    const lowIsBetter = new Set(
      pack.manifest.gauges.filter(({ better }) => better === 'low').map((gauge) => gauge.name),
    );
    const tones = new Set<string>();
    for (const { name, by, tone } of words.flat()) {
      expect(name).not.toMatch(/undefined|_/);
      expect(by).toMatch(/^[+\u2212][\d.]+$/);
      if (tone !== 'neutral')
        expect(tone === 'good').toBe((by[0] === '+') !== lowIsBetter.has(name));
      tones.add(`${tone} ${lowIsBetter.has(name)}`);
    }
    expect(tones).toContain('bad true');
    expect(tones).toContain('neutral false');
  });
});

describe('the debrief of a class', () => {
  test('counts every road that answered, and tells a few decisions in full', () => {
    const pupils = playClass('whole', 12);
    const { roads, stopped } = classOf([
      ...pupils.slice(1).map(({ code }) => code),
      ofAnotherEdition(pupils[0]!.code, 9),
    ]);
    expect(roads).toHaveLength(12);
    expect(stopped).toMatchObject([{ line: 12, step: 10 }]);
    const splits = splitsOf(roads.map(({ road }) => road));
    const rows: readonly Row[] = rowsOfClass({
      roads,
      splits,
      chronology,
      optionOf: () => undefined,
    });
    expect(rows).toHaveLength(splits.filter(({ answered }) => answered > 0).length);
    for (const { answers, answered } of rows) {
      expect(sum(answers.map(({ taken }) => taken ?? 0))).toBe(answered);
      expect(answers.filter(({ given }) => given)).toHaveLength(1);
    }
    const full = fullOf(rows, roads.length);
    expect(full.size).toBeGreaterThan(0);
    expect(full.size).toBeLessThanOrEqual(4);
    expect([...full].every((at) => rows[at]?.left !== null)).toBe(true);
  });
});
