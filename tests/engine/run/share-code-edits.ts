import fc from 'fast-check';
import type { Codes } from '../../../src/engine/pack/codes.ts';
import type { Acts } from '../../../src/engine/pack/compiled.ts';
import { numberOptions } from '../../../src/engine/pack/number-options.ts';
import type { Coded } from '../../../src/engine/run/share-code.ts';
import { ready, withActOne } from '../builders.ts';

/** A decision of a small story, in a knot called `key`; an option leads `to` another, or the end. */
type Decision = {
  readonly key: string;
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly to: string }[];
};
export type Model = readonly Decision[];

const END = 'x_over';

export const models: fc.Arbitrary<Model> = fc
  .array(fc.array(fc.nat(9), { minLength: 2, maxLength: 5 }), { minLength: 3, maxLength: 7 })
  .map((decisions) =>
    decisions.map((leads, at) => ({
      key: `x_${at}`,
      id: `d${at}`,
      options: leads.map((lead, nth) => ({
        id: `o${at}-${nth}`,
        to: lead < decisions.length ? `x_${lead}` : END,
      })),
    })),
  );

const kinds = [
  'insert option',
  'remove option',
  'rename option',
  'reorder options',
  'lead elsewhere',
  'insert decision',
  'rename decision',
  'remove decision',
  'reorder decisions',
] as const;

export type Edit = {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly nth: number;
};

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(), nth: fc.nat() }),
  { minLength: 1, maxLength: 3 },
);

/** The story after one edit; `tag` makes what is new unlike anything before. */
export function edit(model: Model, { kind, at, nth }: Edit, tag: string): Model {
  const index = at % model.length;
  const one = model[index]!;
  const other = model[(index + 1) % model.length]!;
  const { options } = one;
  const here = nth % options.length;
  const with_ = (by: Partial<Decision>): Model =>
    model.map((old) => (old === one ? { ...old, ...by } : old));
  const withOption = (by: { id?: string; to?: string }): Model =>
    with_({ options: options.map((old, at) => (at === here ? { ...old, ...by } : old)) });
  switch (kind) {
    case 'insert option': {
      const added = { id: `new-${tag}`, to: other.key };
      return with_({ options: options.toSpliced(here, 0, added) });
    }
    case 'remove option':
      return options.length > 2 ? with_({ options: options.toSpliced(here, 1) }) : model;
    case 'rename option':
      return withOption({ id: `${options[here]!.id}-${tag}` });
    case 'reorder options':
      return with_({ options: options.toReversed() });
    case 'lead elsewhere':
      return withOption({ to: model[nth % model.length]!.key });
    case 'insert decision': {
      const key = `x_new_${tag}`;
      const between = { key, id: `between-${tag}`, options: twoTo(one.key, tag) };
      const leading = model.map((old) => ({ ...old, options: redirected(old, one.key, key) }));
      return leading.toSpliced(index, 0, between);
    }
    case 'rename decision':
      return with_({ id: `${one.id}-${tag}` });
    case 'remove decision': {
      if (model.length < 3) return model;
      const to = options[here]!.to === one.key ? END : options[here]!.to;
      return model
        .filter((old) => old !== one)
        .map((old) => ({ ...old, options: redirected(old, one.key, to) }));
    }
    case 'reorder decisions':
      return model.toSpliced(index, 1).toSpliced((index + 1) % model.length, 0, one);
    default:
      return kind satisfies never;
  }
}

const twoTo = (to: string, tag: string) => [
  { id: `yes-${tag}`, to },
  { id: `no-${tag}`, to },
];

const redirected = ({ options }: Decision, from: string, to: string) =>
  options.map((option) => (option.to === from ? { ...option, to } : option));

export type Story = Coded & { readonly acts: Acts };

/** The story compiled in the tiny pack; it begins at its first decision. */
export function storyOf(model: Model, before: Codes): Story {
  const knots = model.flatMap(({ key, id, options }) => [
    `=== ${key}`,
    `# decision: ${id}`,
    ...options.flatMap((option) => [
      `+ [${option.id} # id: ${option.id}]`,
      `    Outcome ${option.id}.`,
      `    -> ${option.to}`,
    ]),
  ]);
  const lines = [
    `-> ${model[0]?.key}`,
    ...knots,
    `=== ${END}`,
    '# ending: home',
    'Over.',
    '-> END',
  ];
  const compilation = withActOne(`${lines.join('\n')}\n`);
  return { ...ready(compilation), codes: numberOptions(before, compilation.decisions) };
}

/**
 * How many of these choices are met again, each in the decision it answered: what can be followed.
 */
export function followable(
  model: Model,
  path: readonly { readonly decision: string; readonly option: string }[],
): number {
  let at = model[0];
  for (const [taken, { decision, option }] of path.entries()) {
    const found = at?.id === decision && at.options.find((one) => one.id === option);
    if (!found) return taken;
    at = model.find((one) => one.key === found.to);
  }
  return path.length;
}
