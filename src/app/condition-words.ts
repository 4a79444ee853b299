import type { Condition } from '../engine/ink/needs.ts';
import type { Pack } from '../engine/pack/compiled.ts';
import { parts } from '../engine/pack/subjects.ts';
import { men } from './i18n/figures.ts';
import { has, t } from './i18n/t.ts';
import { nameOf } from './measure-words.ts';
import { named } from './measures.ts';

type Model = Pick<Pack, 'manifest' | 'campaigns'>;

/** What an order is called on the screen: its id, in words. */
export const orderWords = (id: string): string => id.replaceAll('_', ' ');

/** What a condition asks for, in words; null for what only a story remembers. */
export function conditionWords(
  model: Model,
  { subject, operator, wanted }: Condition,
): string | null {
  const { campaigns } = model;
  const yes = wanted !== false;
  switch (subject.kind) {
    case 'memory':
      return null;
    case 'point':
      return t(`condition.held.${yes}`, {
        point: named(parts(campaigns, 'points'), subject.point),
      });
    case 'operation':
      return t(`condition.begun.${yes}`, {
        operation: named(parts(campaigns, 'operations'), subject.operation),
      });
    case 'end':
      return t(`condition.ended.${yes}`, {
        end: named(parts(campaigns, 'ends'), subject.end),
      });
    case 'done':
      return t(`condition.done.${yes}`, {
        order: orderWords(subject.order),
      });
    case 'tally':
      if (subject.tally === 'phase') return phaseWords(operator, Number(wanted));
      return measureWords(t(`measure.tally.${subject.tally}`), boundWords({ operator, wanted }));
    default:
      return measureWords(nameOf(model, subject), boundWords({ operator, wanted }));
  }
}

const measureWords = (measure: string, bound: string): string =>
  t('condition.measure', { measure, bound });

function phaseWords(operator: Condition['operator'], phase: number): string {
  const key = `phase.${phase}`;
  const word = has(key) ? t(key) : String(phase);
  switch (operator) {
    case '>=':
    case '>':
      return t('condition.later', { phase: word });
    case '<=':
    case '<':
      return t('condition.earlier', { phase: word });
    default:
      return word;
  }
}

/** What a measure is held against: `65 or more`. */
export function boundWords({ operator, wanted }: Pick<Condition, 'operator' | 'wanted'>): string {
  const bound = men(Number(wanted));
  switch (operator) {
    case '>=':
      return t('condition.atLeast', { bound });
    case '<=':
      return t('condition.atMost', { bound });
    case '>':
      return t('condition.over', { bound });
    case '<':
      return t('condition.under', { bound });
    case '==':
      return t('condition.is', { bound });
    case '!=':
      return t('condition.isNot', { bound });
    default:
      return operator satisfies never;
  }
}
