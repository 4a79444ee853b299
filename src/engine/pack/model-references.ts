import { parseNeeds } from '../ink/needs.ts';
import { tallies } from '../world/layout.ts';
import type { Campaign } from './campaigns.ts';
import type { Check, Chronology } from './history.ts';
import type { Measure, Sum } from './measures.ts';
import { mayHave, type NameList, type Names, type ReadableFiles } from './names.ts';
import type { Rule } from './rules.ts';
import { NO_MEMORY, unknownIn } from './subjects.ts';

/** Says that something at a path of a file leads nowhere. */
export type Report = (file: string, path: string, words: string) => void;

/** What of a pack's model has nothing wrong with it; what has is left out. */
export type SoundModel = {
  readonly rules: readonly (Rule | undefined)[];
  readonly campaigns: readonly (Campaign | undefined)[];
  readonly chronology: readonly (Chronology[number] | undefined)[];
};

/** Checks what rules, regimes and the backtest's rows refer to. */
export function checkModel(
  names: Names,
  { rules, chronology }: SoundModel,
  regimes: NonNullable<ReadableFiles['manifest']>['regimes'],
  report: Report,
): void {
  rules.forEach((rule, index) => {
    if (!rule) return;
    const tell = (words: string) => report('rules.json', `${index}`, `${rule.id}: ${words}`);
    for (const words of faultsOfRule(rule, names)) tell(words);
    for (const source of basesIn(rule)) {
      if (!mayHave(names.sources, source)) tell(`there is no source ${source}.`);
    }
  });
  for (const regime of regimes ?? []) {
    if (regime?.needs === undefined) continue;
    const held = regime.needs.replaceAll(' here ', ` ${names.regions.ids[0] ?? 'here'} `);
    for (const words of faultsOfNeeds(held, names)) {
      report('pack.json', 'regimes', `${regime.id ?? '?'}: ${words}`);
    }
  }
  for (const entry of chronology) {
    for (const check of entry?.checks ?? []) {
      for (const words of faultsOfTest(check.test, names)) {
        report('chronology.json', `${entry?.id}.checks`, `${check.id}: ${words}`);
      }
    }
  }
}

function faultsOfNeeds(text: string, names: Names): string[] {
  const needs = parseNeeds(text);
  if (!needs) return [`“${text}” is no condition.`];
  return needs.flatMap(({ subject }) => unknownIn(subject, names, NO_MEMORY));
}

function faultsOfTest(test: Check['test'], names: Names): string[] {
  if (test.kind === 'within') {
    const apart = test.least > test.most ? ['nothing lies between its least and its most.'] : [];
    return [...faultsOfMeasure(test.reads, names), ...faultsOfHere(test.reads), ...apart];
  }
  if (test.kind !== 'regime') {
    const ends = 'from' in test && test.from > test.to ? ['its days end before they begin.'] : [];
    return [...faultsOfNeeds(test.needs, names), ...ends];
  }
  const { regions, regimes } = names;
  return [
    ...missing('region', test.region, regions),
    ...test.accepts.flatMap((one) => missing('regime', one, regimes)),
  ];
}

function faultsOfRule(rule: Rule, names: Names): string[] {
  const { authorities, factions, forces, gauges, regions } = names;
  const those = (kind: string, ids: readonly string[] | undefined, among: NameList) =>
    (ids ?? []).flatMap((id) => missing(kind, id, among));
  const authority = (...ids: readonly (string | undefined)[]) =>
    those(
      'authority',
      ids.filter((id) => id !== undefined),
      authorities,
    );
  const force = (...ids: readonly (string | undefined)[]) =>
    those(
      'force',
      ids.filter((id) => id !== undefined),
      forces,
    );
  const sum = (one: Sum | undefined) => (one ? faultsOfSum(one, names) : []);
  const nowhere = (one: Sum | undefined) =>
    (one?.terms ?? []).flatMap(({ reads }) => faultsOfHere(reads));
  const common = [
    ...(rule.needs === undefined ? [] : faultsOfNeeds(rule.needs, names)),
    ...('in' in rule && typeof rule.in !== 'string' ? those('region', rule.in, regions) : []),
  ];
  switch (rule.mechanism) {
    case 'presence':
      return [
        ...common,
        ...authority(rule.under, ...rule.sides.map((side) => side.authority)),
        ...force(...rule.sides.flatMap((side) => Object.keys(side.forces))),
      ];
    case 'yield':
      return [...common, ...authority(rule.from, rule.to, rule.under), ...sum(rule.rate)];
    case 'vacancy':
      return [...common, ...authority(rule.authority, ...rule.to), ...sum(rule.rate)];
    case 'contagion':
      return [...common, ...authority(...rule.authorities, rule.under)];
    case 'withdrawal':
      return [...common, ...authority(rule.authority, rule.named, ...rule.to)];
    case 'muster':
      return [
        ...common,
        ...force(rule.from, rule.to, rule.home),
        ...sum(rule.rate),
        ...sum(rule.lost),
        ...nowhere(rule.rate),
        ...nowhere(rule.lost),
      ];
    case 'occasion':
      return [...common, ...missing('order', rule.order, names.orders)];
    case 'reports':
      return [...common, ...authority(rule.authority)];
    case 'drift': {
      const { moves } = rule;
      const moved =
        'in' in moves
          ? those('region', typeof moves.in === 'string' ? [] : moves.in, regions)
          : moves.measure === 'gauge'
            ? missing('gauge', moves.of, gauges)
            : moves.measure === 'lever'
              ? missing('lever', moves.of, names.levers)
              : missing('faction', moves.of, factions);
      const placeless = 'in' in moves ? [] : nowhere(rule.target);
      return [...common, ...moved, ...sum(rule.target), ...placeless];
    }
    default:
      return rule satisfies never;
  }
}

const missing = (kind: string, id: string, among: NameList): string[] =>
  mayHave(among, id) ? [] : [`there is no ${kind} “${id}”.`];

const faultsOfSum = (sum: Sum, names: Names): string[] =>
  (sum.terms ?? []).flatMap(({ reads }) => faultsOfMeasure(reads, names));

/** What a measure names and the pack does not have. */
export function faultsOfMeasure(reads: Measure, names: Names): string[] {
  const { authorities, factions, forces, gauges, regions } = names;
  const where = (of: string | undefined) =>
    of === undefined || of === 'department' ? [] : missing('region', of, regions);
  switch (reads.measure) {
    case 'control':
      return [...missing('authority', reads.authority, authorities), ...where(reads.of)];
    case 'support':
    case 'unrest':
    case 'bread':
      return where(reads.of);
    case 'stance':
    case 'strength':
    case 'resolve':
      return missing('faction', reads.of, factions);
    case 'gauge':
      return missing('gauge', reads.of, gauges);
    case 'lever':
      return missing('lever', reads.of, names.levers);
    case 'men':
      return missing('force', reads.of, forces);
    case 'present':
      return missing('authority', reads.authority, authorities);
    case 'done':
      return missing('order', reads.of, names.orders);
    case 'garrison':
      return missing('point', reads.of, names.points);
    case 'tally':
      return [
        ...missing('campaign', reads.campaign, names.campaigns),
        ...(tallies.some((one) => one === reads.of) ? [] : [`there is no tally “${reads.of}”.`]),
      ];
    case 'since':
      return [];
    default:
      return reads satisfies never;
  }
}

/** What is wrong with a measure of the region at hand where there is none. */
const faultsOfHere = (reads: Measure): string[] =>
  reads.measure === 'present' || !('of' in reads) || reads.of === undefined
    ? [`“${reads.measure}” is of the region at hand, and there is none.`]
    : [];

/** Every source that a coefficient anywhere in a rule is based on. */
function basesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(basesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'basis' && Array.isArray(one) ? one.map(String) : basesIn(one),
  );
}
