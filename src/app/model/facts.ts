import type { BacktestReport } from '../../engine/explore/report.ts';
import { parseNeeds } from '../../engine/ink/needs.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Check, Chronology } from '../../engine/pack/history.ts';
import { parts } from '../../engine/pack/subjects.ts';
import { t } from '../i18n/t.ts';
import { named } from '../measures.ts';
import { simulatedWords } from './simulated.ts';

/** A row of the backtest as it is read. */
export type Fact = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly expected: string;
  readonly simulated: string;
  /** Per cent of the seeds. */
  readonly share: number;
  readonly holds: boolean;
  readonly grade: Check['grade'];
  readonly sources: readonly string[];
  /** The regions and campaigns it is about. */
  readonly about: readonly string[];
};

export type Filter = { readonly about: string | null; readonly unfit: boolean };

/** The backtest's rows with the facts they are of: those that do not fit first, then by date. */
export function factsOf(
  pack: Pack,
  { rows }: BacktestReport,
  chronology: Chronology,
): readonly Fact[] {
  return rows
    .map((row): Fact => {
      const fact = chronology.find((one) => one.id === row.fact);
      const test = fact?.checks?.find((one) => one.id === row.id)?.test ?? null;
      return {
        id: row.id,
        date: test !== null && 'date' in test ? test.date : (fact?.date ?? row.date),
        ...wordsOf(pack, test, row),
        simulated: simulatedWords(pack, test, row.simulated),
        share: Math.round(row.share * 1000) / 10,
        holds: row.holds,
        grade: row.grade,
        sources: row.source,
        about: test === null ? [] : aboutOf(pack, test),
      };
    })
    .toSorted((a, b) => Number(a.holds) - Number(b.holds) || (a.date < b.date ? -1 : 1));
}

/** Who governs is asked and answered with the same names; what else happened has the author's words. */
function wordsOf(
  { manifest }: Pack,
  test: Check['test'] | null,
  { title, expected }: Pick<Fact, 'title' | 'expected'>,
): Pick<Fact, 'title' | 'expected'> {
  if (test?.kind !== 'regime') return { title, expected };
  const names = test.accepts.map(
    (id) => manifest.regimes?.find((one) => one.id === id)?.name ?? id,
  );
  return {
    title: t('model.governs', { region: named(manifest.regions, test.region) }),
    expected: names.join(t('model.or')),
  };
}

/** What a check looks at: regions, and campaigns by whatever part of them it names. */
function aboutOf({ campaigns }: Pack, test: Check['test']): readonly string[] {
  if (test.kind === 'regime') return [test.region];
  if (test.kind === 'within') {
    const { reads } = test;
    if (reads.measure === 'tally') return [reads.campaign];
    if (reads.measure === 'lever') return ownersOf(campaigns, 'levers', reads.of);
    return [Reflect.get(reads, 'of')].filter((one) => typeof one === 'string');
  }
  return (parseNeeds(test.needs) ?? []).flatMap(({ subject }) => {
    switch (subject.kind) {
      case 'control':
      case 'support':
      case 'unrest':
      case 'bread':
        return [subject.region];
      case 'tally':
        return [subject.campaign];
      case 'lever':
        return ownersOf(campaigns, 'levers', subject.lever);
      case 'operation':
        return ownersOf(campaigns, 'operations', subject.operation);
      case 'point':
        return ownersOf(campaigns, 'points', subject.point);
      case 'end':
        return ownersOf(campaigns, 'ends', subject.end);
      default:
        return [];
    }
  });
}

function ownersOf(
  campaigns: Pack['campaigns'],
  part: Parameters<typeof parts>[1],
  id: string,
): readonly string[] {
  return campaigns.flatMap((one) =>
    parts([one], part).some((thing) => thing.id === id) ? [one.id] : [],
  );
}

export const filtered = (facts: readonly Fact[], { about, unfit }: Filter): readonly Fact[] =>
  facts.filter((fact) => (about === null || fact.about.includes(about)) && !(unfit && fact.holds));
