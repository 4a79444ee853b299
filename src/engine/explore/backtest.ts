import type { Acts, Pack } from '../pack/compiled.ts';
import type { Check, Chronology } from '../pack/history.ts';
import type { Stories } from '../run/teller.ts';
import { conditionsOf } from '../world/conditions.ts';
import { dateOf, dayOf, layoutOf } from '../world/model.ts';
import { regimeOf } from '../world/regime.ts';
import { worldAt } from '../world/starts.ts';
import { readerOf } from '../world/terms.ts';
import type { World } from '../world/world.ts';
import { type Deed, historicalDeeds, runHistory } from './history.ts';

/** What the model made of one row with one seed: whether it holds, and what was found, to be shown. */
type Finding = { readonly holds: boolean; readonly found: string | number | null };

/** A row of the backtest: a dated fact's check, and in what share of the seeds the model shows it. */
export type BacktestRow = {
  readonly id: string;
  readonly date: string;
  readonly fact: string;
  readonly title: string;
  readonly expected: string;
  readonly grade: Check['grade'];
  readonly source: readonly string[];
  /** The share of the seeds in which it holds, 0 to 1. */
  readonly share: number;
  /** What the seeds gave: the commonest word, or the range from the 5th to the 95th in a hundred. */
  readonly simulated: string;
  /** It holds in at least four seeds of five. */
  readonly holds: boolean;
};

/** A check, with what each seed found. */
type Held = {
  readonly fact: Chronology[number];
  readonly check: Check;
  readonly findings: Finding[];
};

/** From this share of the seeds on a row is said to hold. */
export const ENOUGH = 0.8;

/** Watches a run of history for one check, and says in the end what it found. */
type Watch = { see(world: World): void; finding(): Finding };

function watchOf(pack: Pack, test: Check['test']): Watch {
  const layout = layoutOf(pack);
  const on = (date: string, read: (slots: readonly number[], day: number) => Finding): Watch => {
    const day = dayOf(pack, date);
    let finding: Finding = { holds: false, found: null };
    return {
      see: (world) => {
        if (world.day === day) finding = read(world.slots, day);
      },
      finding: () => finding,
    };
  };
  switch (test.kind) {
    case 'regime': {
      const region = layout.regions.indexOf(test.region);
      return on(test.date, (slots) => {
        const found = regimeOf(pack, slots, region);
        return { holds: found !== null && test.accepts.includes(found), found };
      });
    }
    case 'needs': {
      const met = conditionsOf(pack, layout, test.needs);
      return on(test.date, (slots) => ({ holds: met(slots), found: met(slots) ? 'yes' : 'no' }));
    }
    case 'within': {
      const read = readerOf(pack, layout, test.reads);
      const counted = ['men', 'tally', 'garrison'].includes(test.reads.measure);
      return on(test.date, (slots, day) => {
        const found = counted ? read(slots, day, 0) : Math.round(read(slots, day, 0) / 100);
        return { holds: found >= test.least && found <= test.most, found };
      });
    }
    case 'when':
    case 'never': {
      const met = conditionsOf(pack, layout, test.needs);
      const [from, to] = [dayOf(pack, test.from), dayOf(pack, test.to)];
      let first: number | null = null;
      return {
        see: ({ day, slots }) => {
          const watched = test.kind === 'when' || (day >= from && day <= to);
          if (first === null && watched && met(slots)) first = day;
        },
        finding: () => ({
          holds:
            test.kind === 'never' ? first === null : first !== null && first >= from && first <= to,
          found: first === null ? 'never' : dateOf(pack, first),
        }),
      };
    }
    default:
      return test satisfies never;
  }
}

export type BacktestSettings = {
  readonly seeds: number;
  /** The first seed; the next ones follow it. */
  readonly seed: number;
  /** The dated start that the model begins from. */
  readonly start: string;
};

/** What history did with each of the seeds: worked out once, whatever coefficients are varied. */
export function deedsBySeed(
  pack: Pack,
  acts: Acts,
  chronology: Chronology,
  { seeds, seed }: BacktestSettings,
): (readonly Deed[])[] {
  const stories: Stories = new Map();
  return Array.from({ length: seeds }, (_, index) =>
    historicalDeeds(pack, acts, chronology, (seed + index) >>> 0, stories),
  );
}

/** Holds the model to history: each check of the chronology, over many seeds. */
export function backtest(
  pack: Pack,
  chronology: Chronology,
  deeds: readonly (readonly Deed[])[],
  { seed, start }: BacktestSettings,
): BacktestRow[] {
  const dated = pack.manifest.starts.find((one) => one.id === start);
  if (!dated) return [];
  const begin = worldAt(pack, dated);
  // What was over before the start, or is what the start says, the model cannot be held to.
  const checks = chronology.flatMap((fact) =>
    (fact.checks ?? [])
      .filter(({ test }) => lastDay(pack, test) > begin.day)
      .map((check): Held => ({ fact, check, findings: [] })),
  );
  const until = Math.max(begin.day, ...checks.map(({ check }) => lastDay(pack, check.test)));
  deeds.forEach((done, index) => {
    const watches = checks.map(({ check }) => watchOf(pack, check.test));
    runHistory(pack, begin, done, (seed + index) >>> 0, until, (world) => {
      for (const watch of watches) watch.see(world);
    });
    for (const [at, one] of checks.entries()) one.findings.push(watches[at]!.finding());
  });
  return checks.map(({ fact, check, findings }): BacktestRow => {
    const holding = findings.filter((one) => one.holds).length;
    const share = Math.floor((holding * 1000) / Math.max(1, findings.length)) / 1000;
    return {
      id: check.id,
      date: 'date' in check.test ? check.test.date : check.test.to,
      fact: fact.id,
      title: check.title,
      expected: check.expected,
      grade: check.grade,
      source: check.sources,
      share,
      simulated: summaryOf(findings),
      holds: share >= ENOUGH,
    };
  });
}

const lastDay = (pack: Pack, test: Check['test']): number =>
  dayOf(pack, 'date' in test ? test.date : test.to);

/** What the seeds found, in short. */
function summaryOf(findings: readonly Finding[]): string {
  const numbers = findings.flatMap(({ found }) => (typeof found === 'number' ? [found] : []));
  if (numbers.length > 0) return rangeOf(numbers.sort((a, b) => a - b));
  const words = findings.map(({ found }) => `${found ?? 'nothing'}`).sort();
  if (words.every((word) => /^\d{4}-/.test(word))) return rangeOf(words);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([word, count]) => `${word} ${Math.round((count * 100) / words.length)}%`)
    .join(', ');
}

/** From the 5th to the 95th in a hundred of what is in order. */
function rangeOf<T extends number | string>(ordered: readonly T[]): string {
  const at = (part: number) => ordered[Math.floor((ordered.length - 1) * part)]!;
  const [low, high] = [at(0.05), at(0.95)];
  return low === high ? `${low}` : `${low} to ${high}`;
}
