import fc from 'fast-check';
import type { Measure, Sum } from '../../../../src/engine/pack/measures.ts';
import type { Rule } from '../../../../src/engine/pack/rules.ts';
import { c, type Standing, told } from './land.ts';

const whole = (least: number, most: number) => fc.integer({ min: least, max: most });
/** Coefficients that make sense, and ones that make none. */
const sane = fc.nat(10_000);
const absurd = fc.oneof(
  whole(-3, 3),
  whole(-30_000, 30_000),
  fc.maxSafeInteger(),
  fc.constantFrom(-1, 0, 1, 9_999, 10_000, 10_001, Number.MAX_SAFE_INTEGER),
);
const authority = fc.constantFrom('crown', 'guild', 'temple');
const force = fc.constantFrom('guards', 'band', 'monks', 'youths');
const places = fc.oneof(
  fc.constantFrom<'department' | 'province'>('department', 'province'),
  fc.uniqueArray(fc.constantFrom('north', 'south', 'east', 'abroad'), { minLength: 1 }),
);
const gauge = fc.constantFrom('bread', 'fear');
const some = fc.uniqueArray(authority, { minLength: 1 });
const two = fc.uniqueArray(authority, { minLength: 2 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** What a rule may read: nothing of the region at hand, for rules that have none. */
const measure: fc.Arbitrary<Measure> = fc.oneof(
  authority.map((id) => ({ measure: 'control' as const, authority: id, of: 'north' })),
  fc.constantFrom<Measure>(
    { measure: 'unrest', of: 'department' },
    { measure: 'stance', of: 'smiths' },
    { measure: 'done', of: 'feed' },
    { measure: 'since', of: '1900-01-05' },
  ),
  gauge.map((of) => ({ measure: 'gauge' as const, of })),
  force.map((of) => ({ measure: 'men' as const, of })),
);

/** Rules of every mechanism, with coefficients of a kind. */
export function ruleOf(number: fc.Arbitrary<number>): fc.Arbitrary<Rule> {
  const value = number.map(c);
  const bound = maybe(number);
  const sum: fc.Arbitrary<Sum> = fc
    .record({
      base: value,
      terms: maybe(fc.array(fc.record({ reads: measure, weight: value }), { maxLength: 2 })),
      least: bound,
      most: bound,
    })
    .map(({ least, most, ...rest }) => ({
      ...rest,
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
    }));
  const under = maybe(authority);
  const all: fc.Arbitrary<Record<string, unknown>>[] = [
    fc.record({
      mechanism: fc.constant('presence'),
      in: places,
      sides: two.chain((ids) =>
        fc
          .array(fc.dictionary(force, value, { maxKeys: 3, noNullPrototype: true }), {
            minLength: ids.length,
            maxLength: ids.length,
          })
          .map((forces) => ids.map((id, index) => ({ authority: id, forces: forces[index]! }))),
      ),
      perThousand: value,
      most: value,
      under,
    }),
    fc.record({
      mechanism: fc.constant('yield'),
      in: places,
      from: authority,
      to: authority,
      rate: sum,
      luck: maybe(value),
      under,
    }),
    fc.record({
      mechanism: fc.constant('vacancy'),
      in: places,
      authority,
      men: value,
      rate: sum,
      to: some,
    }),
    fc.record({
      mechanism: fc.constant('contagion'),
      in: places,
      authorities: two,
      rate: value,
      under,
    }),
    fc.record({
      mechanism: fc.constant('drift'),
      moves: fc.oneof(
        gauge.map((of) => ({ measure: 'gauge', of })),
        fc
          .constantFrom('stance', 'strength', 'resolve')
          .map((one) => ({ measure: one, of: 'smiths' })),
        fc.record({ measure: fc.constantFrom('support', 'unrest', 'bread'), in: places }),
      ),
      target: sum,
      rate: value,
    }),
    fc.record({
      mechanism: fc.constant('withdrawal'),
      since: fc.constantFrom('1900-01-01', '1900-01-11', '1900-01-13'),
      in: places,
      authority,
      spread: value,
      rate: value,
      to: some,
      named: maybe(authority),
      claim: maybe(value),
      floor: maybe(value),
    }),
    fc.record({
      mechanism: fc.constant('muster'),
      from: maybe(force),
      to: maybe(force),
      rate: sum,
      lost: maybe(sum),
      home: maybe(force),
      floor: maybe(value),
      most: maybe(value),
    }),
    fc.record({
      mechanism: fc.constant('occasion'),
      order: fc.constantFrom('feed', 'muster', 'soothe'),
      chance: value,
    }),
    fc.record({
      mechanism: fc.constant('reports'),
      in: places,
      by: fc.constant('He'),
      authority,
      every: value,
      delay: value,
      bias: value,
    }),
  ];
  return fc
    .oneof(...all)
    .map((made): Rule => JSON.parse(JSON.stringify({ ...told('any'), ...made })));
}

export const absurdRule = ruleOf(absurd);
export const saneRule = ruleOf(sane);

const shares = fc
  .tuple(fc.nat(10_000), fc.nat(10_000))
  .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 10_000 - Math.max(a, b)] as const);

/** Any World of the land. */
export const anySet: fc.Arbitrary<Standing> = fc.record({
  control: fc.record({ north: shares, south: shares, east: shares, abroad: shares }),
  men: fc.record({
    guards: whole(0, 3000),
    band: whole(0, 1_000_000),
    monks: whole(0, 50),
    youths: whole(0, 9000),
  }),
  at: fc.record({
    guards: fc.constantFrom('north', 'south'),
    band: fc.constantFrom('north', 'east'),
    youths: fc.constantFrom('south', 'abroad'),
  }),
  gauge: fc.record({ bread: fc.nat(10_000), fear: fc.nat(10_000) }),
  stance: fc.record({ smiths: whole(-10_000, 10_000) }),
});
