import type { Pack } from '../../engine/pack/compiled.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { SlotName } from '../../engine/world/layout.ts';
import { causesOf, type Reason } from '../../engine/world/ledger.ts';
import { measureOf, slotOf } from '../../engine/world/select.ts';
import { t } from '../i18n/t.ts';
import { plainText } from '../parts/markup.ts';
import { type RuleWords, ruleWords } from '../rule-words.ts';
import { inWhole } from './in-whole.ts';

/** What moved a measure in one step of the run: once, or on so many days between two. */
export type Move = {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly by: number;
  /** By how much in figures as shown, so that what is shown sums to what is shown. */
  readonly shown: number;
};

/** Something chosen, told, or done by history between two dated starts. */
export type Deed = Move & {
  readonly kind: 'deed';
  readonly chosen: boolean;
  readonly words: string;
};

/** What one rule did in all, step by step of the run. */
export type RuleWork = RuleWords & {
  readonly kind: 'rule';
  readonly rule: string;
  readonly by: number;
  readonly shown: number;
  readonly moves: readonly Move[];
};

export type Why = {
  /** Both as shown. */
  readonly start: number;
  readonly now: number;
  readonly deeds: readonly Deed[];
  readonly rules: readonly RuleWork[];
  /** What is too small, or too much, to be listed one by one. */
  readonly lesser: readonly (Deed | RuleWork)[];
};

/** More causes than this are not read. */
const most = 12;
/** Hundredths of a point below which a cause is a lesser one. */
const little = 50;

/**
 * Why a measure stands where it does at the last of these frames: null if nothing measures it.
 * `unit` is how many of the measure's own make one that is shown (a hundred for points, 1 for men).
 */
export function whyOf(
  pack: Pack,
  frames: readonly Frame[],
  about: SlotName,
  unit = 100,
): Why | null {
  const last = frames.at(-1);
  const slot = slotOf(pack, about);
  if (last === undefined || slot < 0) return null;
  const reasons = causesOf(frames, slot);
  const now = measureOf(pack, last.world, about);
  const start = now - reasons.reduce((sum, reason) => sum + reason.by, 0);
  const causes = [...deedsOf(pack, frames, reasons), ...rulesOf(pack, reasons)];
  const { main, lesser } = parted(causes, unit);
  const deeds = main.filter((one) => one.kind === 'deed');
  const rules = main
    .filter((one) => one.kind === 'rule')
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const figure = inWhole(start, unit);
  const withFigures = (one: Deed | RuleWork): Deed | RuleWork => {
    if (one.kind === 'deed') return { ...one, shown: figure.take(one.by) };
    const moves = one.moves.map((move) => ({ ...move, shown: figure.take(move.by) }));
    return { ...one, moves, shown: moves.reduce((sum, move) => sum + move.shown, 0) };
  };
  const told = [...deeds, ...rules].map(withFigures);
  return {
    start: figure.start,
    deeds: told.filter((one) => one.kind === 'deed'),
    rules: told.filter((one) => one.kind === 'rule'),
    lesser: lesser.map(withFigures),
    now: figure.now(),
  };
}

/** The causes worth a line, and those that are not: one of these alone is no fewer lines folded. */
function parted(causes: readonly (Deed | RuleWork)[], unit: number) {
  const bySize = causes.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const least = unit === 1 ? 1 : little;
  const chief = new Set(bySize.filter((one) => Math.abs(one.by) >= least).slice(0, most));
  const lesser = causes.filter((one) => !chief.has(one));
  if (lesser.length < 2) return { main: causes, lesser: [] };
  return { main: causes.filter((one) => chief.has(one)), lesser };
}

/** All but rules, each cause once for a step of the run. */
function deedsOf(pack: Pack, frames: readonly Frame[], reasons: readonly Reason[]): Deed[] {
  const kinds = reasons.filter((reason) => reason.cause.kind !== 'rule');
  return groups(kinds, (one) => `${one.step} ${Object.values(one.cause).join(' ')}`)
    .map((own): Deed => {
      const { cause } = own[0]!;
      const chosen = cause.kind === 'option';
      return { kind: 'deed', chosen, words: wordsOf(pack, frames, own[0]!), ...moveOf(own) };
    })
    .filter((one) => one.by !== 0);
}

function rulesOf(pack: Pack, reasons: readonly Reason[]): RuleWork[] {
  const ruled = reasons.flatMap((reason) =>
    reason.cause.kind === 'rule' ? [{ ...reason, rule: reason.cause.rule }] : [],
  );
  return groups(ruled, (one) => one.rule).map((own): RuleWork => {
    const moves = groups(own, (one) => String(one.step)).map(moveOf);
    const by = moves.reduce((sum, move) => sum + move.by, 0);
    const { rule } = own[0]!;
    return { kind: 'rule', rule, ...ruleWords(pack, rule), by, shown: by, moves };
  });
}

function moveOf(reasons: readonly Reason[]): Move {
  const days = reasons.map((one) => one.day);
  const by = reasons.reduce((sum, one) => sum + one.by, 0);
  return {
    from: Math.min(...days),
    to: Math.max(...days),
    days: new Set(days).size,
    by,
    shown: by,
  };
}

/** Things by what they have in common, each group where its first stood. */
function groups<T>(things: readonly T[], keyOf: (one: T) => string): (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const one of things) {
    const key = keyOf(one);
    const group = found.get(key);
    if (group === undefined) found.set(key, [one]);
    else group.push(one);
  }
  return [...found.values()];
}

function wordsOf(pack: Pack, frames: readonly Frame[], { cause, step }: Reason): string {
  switch (cause.kind) {
    case 'option': {
      const taken = frames.find((one) => one.chosen?.id === cause.option && one.step === step);
      const any = taken ?? frames.find((one) => one.chosen?.id === cause.option);
      return plainText(any?.chosen?.text ?? cause.option);
    }
    case 'start':
      return t('why.start');
    case 'interim':
      return t('why.interim');
    case 'story': {
      const act = pack.manifest.acts.find((one) => one.id === cause.act);
      return t('why.story', { act: act?.title ?? cause.act });
    }
    case 'rule':
      return ruleWords(pack, cause.rule).title;
    default:
      return cause satisfies never;
  }
}
