import { beforeAll, describe, expect, test } from 'vitest';
import { createLinker, spansOf } from '../../src/app/parts/markup.ts';
import { policies } from '../../src/engine/explore/explore.ts';
import { helping, unlikely } from './players.ts';
import { campaignEnd, compilation, linesOf, playouts, readyStory } from './target.ts';

const RUNS = 600;
/** Endings that need several unlikely things at once: sought below, not waited for. */
const rare = ['vielha'];
/** Within so many runs of a player who gives arms, food and friends to those who cross. */
const SEEKING = 400;
const { decisions, history } = compilation;
const { pack, acts } = readyStory();

/** What the random runs met. */
const met = {
  errors: [] as unknown[],
  deadEnds: 0,
  unended: 0,
  taken: new Set<string>(),
  historical: new Set<string>(),
  endings: new Map<string, number>(),
  /** How the visit ended, and what the offensive came to. */
  visits: new Map<string, number>(),
  offensives: new Map<string, number>(),
  lines: new Set<string>(),
};

const count = (counts: Map<string, number>, one: string): void => {
  counts.set(one, (counts.get(one) ?? 0) + 1);
};

beforeAll(() => {
  for (const playout of playouts(RUNS)) {
    const { frames, ending, error, deadEnd } = playout;
    if (error) met.errors.push(error);
    if (deadEnd) met.deadEnds += 1;
    if (ending === null) met.unended += 1;
    else count(met.endings, ending);
    count(met.visits, String(playout.memory('m_weekend')));
    count(met.offensives, campaignEnd(playout));
    for (const frame of frames) {
      if (frame.chosen) met.taken.add(frame.chosen.id);
      for (const option of frame.options) if (option.historical) met.historical.add(option.id);
      for (const line of linesOf(frame)) met.lines.add(line);
    }
  }
}, 120_000);

describe('random runs', () => {
  test('all end, without an error or a dead end', () => {
    expect(met.errors).toEqual([]);
    expect([met.deadEnds, met.unended]).toEqual([0, 0]);
  });

  test('take every option', () => {
    const all = decisions.flatMap((decision) => decision.options.map((option) => option.id));
    expect(all.filter((id) => !met.taken.has(id))).toEqual([]);
  });

  test('reach every ending, none in less than 5 or more than 40 per cent', () => {
    const shares = pack.manifest.endings.map(
      ({ id }) => [id, (met.endings.get(id) ?? 0) / RUNS] as const,
    );
    const common = shares.filter(([id]) => !rare.includes(id));
    expect(common.length).toBeGreaterThanOrEqual(4);
    expect(common.filter(([, share]) => share < 0.05 || share > 0.4)).toEqual([]);
    expect(shares.filter(([id, share]) => rare.includes(id) && share > 0.05)).toEqual([]);
  });

  test('end the visit in at least four ways, each in one run of twenty or more', () => {
    const ways = [...met.visits].filter(([way]) => way !== '');
    expect(ways.filter(([, runs]) => runs >= 0.05 * RUNS).length).toBeGreaterThanOrEqual(4);
    expect(ways.reduce((sum, [, runs]) => sum + runs, 0)).toBe(RUNS);
  });

  test('come to a bridgehead or to nothing before all else, and to what is unlikely seldom', () => {
    const share = (end: string) => (met.offensives.get(end) ?? 0) / RUNS;
    const [first] = [...met.offensives].sort(([, a], [, b]) => b - a)[0]!;
    expect(['bridgehead', 'never_launched']).toContain(first);
    for (const end of unlikely) expect([end, share(end) < 0.05]).toEqual([end, true]);
    expect(share('none')).toBeLessThan(0.05);
  });

  test('pass every knot but those of the rare endings, and a player who seeks them does', () => {
    const sought = new Set(rare);
    const prose = [...met.lines];
    for (const { frames, ending } of playouts(SEEKING, helping)) {
      if (ending === null || !sought.delete(ending)) continue;
      prose.push(...frames.flatMap(linesOf));
      if (sought.size === 0) break;
    }
    expect([...sought]).toEqual([]);
    const knots = Object.values(acts).flatMap((act) => knotsOf(act.story));
    expect(knots.length).toBeGreaterThan(20);
    const unseen = knots.filter(
      ({ sentences }) => !sentences.some((one) => prose.some((line) => line.includes(one))),
    );
    expect(unseen.map((knot) => knot.name)).toEqual([]);
  });
});

/** The knots of a compiled story that say something, with their longer pieces of text. */
function knotsOf(story: object): { name: string; sentences: string[] }[] {
  const root: unknown = Reflect.get(story, 'root');
  const named: unknown = Array.isArray(root) ? root.at(-1) : null;
  return Object.entries(Object(named))
    .filter(([name]) => name !== 'global decl')
    .map(([name, knot]) => {
      const texts = [...JSON.stringify(knot).matchAll(/"(\^(?:[^"\\]|\\.)*)"/g)];
      const sentences = texts
        .map((match) => String(JSON.parse(match[0])).slice(1).trim())
        .filter((text) => text.length > 20);
      return { name, sentences };
    })
    .filter(({ sentences }) => sentences.length > 0);
}

test('what was really done also comes to an end', () => {
  const endings = new Set<string | null>();
  for (const { run, frames, ending, error, deadEnd } of playouts(30, policies.historical)) {
    expect([error, deadEnd]).toEqual([null, false]);
    expect(ending).not.toBeNull();
    endings.add(ending);
    for (const [index, id] of run.choices.entries()) {
      const open = frames[index]!.options.filter((option) => option.historical && !option.locked);
      if (open.length > 0) expect(open.map((option) => option.id)).toContain(id);
    }
  }
  expect(endings.size).toBeGreaterThan(0);
});

describe('what really happened', () => {
  const known = () =>
    decisions.filter((one) => one.options.some((option) => met.historical.has(option.id)));

  test('each decision where it is known has its entry in the chronology', () => {
    const told = new Set(history.chronology.flatMap((entry) => entry.decision ?? []));
    expect(known().length).toBeGreaterThan(5);
    expect(
      known()
        .map((one) => one.id)
        .filter((id) => !told.has(id)),
    ).toEqual([]);
  });

  test('no decision has two options that were really done', () => {
    const many = known().filter(
      (one) => one.options.filter((option) => met.historical.has(option.id)).length > 1,
    );
    expect(many.map((one) => one.id)).toEqual([]);
  });
});

test('each article whose word the story says is opened by it', () => {
  const linker = createLinker(history.codex);
  const opened = new Set<string>();
  for (const line of met.lines) {
    for (const { article } of spansOf(line, linker, new Set())) if (article) opened.add(article);
  }
  const flat = (text: string) => text.replaceAll('\u2019', "'");
  const prose = ` ${flat([...met.lines].join(' '))} `;
  const says = (word: string) =>
    [...prose.split(flat(word))].some((before, index, all) => {
      const after = all[index + 1];
      return (
        after !== undefined && !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}_]/u.test(after)
      );
    });
  const said = history.codex.filter((article) => article.opens.some(says)).map((one) => one.id);
  expect(said.length).toBeGreaterThan(30);
  expect(said.filter((id) => !opened.has(id))).toEqual([]);
});
