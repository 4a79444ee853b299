import type { Pack } from '../../pack/compiled.ts';
import type { Rule } from '../../pack/rules.ts';
import { conditionsOf } from '../conditions.ts';
import type { Day, DayStep } from '../day.ts';
import type { Layout } from '../layout.ts';
import { dayOf } from '../model.ts';
import { regionsOf } from '../terms.ts';
import { contagion } from './contagion.ts';
import { drift, placesOfDrift } from './drift.ts';
import { muster, slotsOfMuster } from './muster.ts';
import { occasion } from './occasion.ts';
import { presence } from './presence.ts';
import { reports } from './reports.ts';
import { vacancy } from './vacancy.ts';
import { withdrawal } from './withdrawal.ts';
import { yielding } from './yield.ts';

/** The steps of a pack's rules, in its order: each rests before its day and while a need fails. */
export function ruleSteps(pack: Pack, layout: Layout): DayStep[] {
  return pack.rules.map((rule) => {
    const work = made(rule, pack, layout);
    const first = rule.since === undefined ? 0 : dayOf(pack, rule.since);
    const met = conditionsOf(pack, layout, rule.needs ?? '');
    return {
      rule: rule.id,
      ...whereOf(rule, pack, layout),
      run: (day: Day) => {
        if (day.day < first || !met(day.slots)) return false;
        return work(day);
      },
    };
  });
}

/** Where a day need look for what a rule moved: each slot once, in order; what the pack lacks has none. */
function whereOf(rule: Rule, pack: Pack, layout: Layout): Pick<DayStep, 'touches' | 'signs'> {
  if (rule.mechanism === 'occasion') {
    return { signs: [layout.slot({ kind: 'done', order: rule.order })] };
  }
  const slots = new Set(touchedBy(rule, pack, layout));
  return { touches: [...slots].filter((slot) => slot >= 0).sort((a, b) => a - b) };
}

/** The slots that a rule may move. */
function touchedBy(
  rule: Exclude<Rule, { mechanism: 'occasion' }>,
  pack: Pack,
  layout: Layout,
): readonly number[] {
  const sharesOf = (authorities: readonly string[]): number[] => {
    const at = authorities.map((one) => layout.authorities.indexOf(one)).filter((one) => one >= 0);
    const regions = 'in' in rule ? regionsOf(pack, rule.in) : [];
    return regions.flatMap((region) => at.map((one) => layout.shares(region) + one));
  };
  switch (rule.mechanism) {
    case 'presence':
      return sharesOf(rule.sides.map((side) => side.authority));
    case 'yield':
      return sharesOf([rule.from, rule.to]);
    case 'vacancy':
      return sharesOf([rule.authority, ...rule.to]);
    case 'contagion':
      return sharesOf(rule.authorities);
    case 'withdrawal':
      return sharesOf([rule.authority, rule.named ?? '', ...rule.to]);
    case 'drift':
      return placesOfDrift(rule, pack, layout).map(({ slot }) => slot);
    case 'muster':
      return Object.values(slotsOfMuster(rule, layout));
    case 'reports':
      return [];
    default:
      return rule satisfies never;
  }
}

function made(rule: Rule, pack: Pack, layout: Layout): (day: Day) => boolean {
  switch (rule.mechanism) {
    case 'presence':
      return presence(rule, pack, layout);
    case 'yield':
      return yielding(rule, pack, layout);
    case 'vacancy':
      return vacancy(rule, pack, layout);
    case 'contagion':
      return contagion(rule, pack, layout);
    case 'drift':
      return drift(rule, pack, layout);
    case 'withdrawal':
      return withdrawal(rule, pack, layout);
    case 'muster':
      return muster(rule, pack, layout);
    case 'occasion':
      return occasion(rule, pack, layout);
    case 'reports':
      return reports(rule, pack, layout);
    default:
      return rule satisfies never;
  }
}
