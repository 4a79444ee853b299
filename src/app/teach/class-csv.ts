import type { EndingSum, OutcomeSum } from '../../classroom/class-sums.ts';
import { type Cell, csvOf, type Separator } from '../../classroom/csv.ts';
import type { Split } from '../../classroom/split.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Option } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { endingTitle, optionWords, titleOfSplit } from './class-words.ts';

export type Sums = {
  readonly pack: Pack;
  readonly roads: number;
  readonly splits: readonly Split[];
  readonly outcomes: readonly OutcomeSum[];
  readonly endings: readonly EndingSum[];
  readonly open: number;
  readonly options: ReadonlyMap<string, Option>;
};

/** All sums of a class as one table, a row for each answer, band and ending: what a filter can take apart. */
export function tableOf(sums: Sums): Cell[][] {
  const { pack, roads, splits, outcomes, endings, open, options } = sums;
  const head = ['part', 'date', 'place', 'answer', 'real', 'roads', 'all'] as const;
  const row = (part: string, ...cells: Cell[]): Cell[] => [part, ...cells, roads];
  const [decision, outcome, ending] = [
    t('class.csv.decision'),
    t('class.csv.outcome'),
    t('class.csv.ending'),
  ];
  return [
    head.map((column) => t(`class.csv.${column}`)),
    ...splits.flatMap((split, nth) => {
      const at = [split.date?.slice(0, 10) ?? null, titleOfSplit(pack, split, nth)] as const;
      return [
        ...split.options.map(({ id, historical, taken }) => {
          const real = historical ? t('class.csv.yes') : null;
          return row(decision, ...at, optionWords(options, split.decision, id), real, taken);
        }),
        row(decision, ...at, t('class.csv.standing'), null, split.open),
        row(decision, ...at, t('class.csv.never'), null, split.never),
      ];
    }),
    ...outcomes.flatMap(({ title, bands, open: unended }) => [
      ...bands.map((band) => row(outcome, null, title, band.text, null, band.roads)),
      row(outcome, null, title, t('class.csv.open'), null, unended),
    ]),
    ...endings.map((one) =>
      row(ending, null, null, endingTitle(pack, one.ending), null, one.roads),
    ),
    row(ending, null, null, t('class.csv.open'), null, open),
  ];
}

/** Hands the table to the teacher as a file. */
export function saveTable(sums: Sums, separator: Separator): void {
  const text = csvOf(tableOf(sums), separator);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${sums.pack.manifest.id}-${t('class.csv.file')}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
