import fc from 'fast-check';
import { compilePack } from '../../src/engine/pack/compile-pack.ts';
import type { CompiledAct, Pack } from '../../src/engine/pack/compiled.ts';

/** One option of a small story; `outcome` is the line that it alone prints. */
export type Choice = {
  readonly id: string;
  readonly text: string;
  readonly outcome: string;
  /** Which decision follows; past the last one the story ends. */
  readonly to: number;
};
/** A small story: decisions, one knot each, the first where it begins. */
export type Model = readonly {
  readonly intro: readonly string[];
  readonly choices: readonly Choice[];
}[];

const words = ['Wait', 'Go', 'Ask', 'Sing', 'Turn back', 'Write', 'Hide', 'Speak'];

export const models: fc.Arbitrary<Model> = fc
  .array(
    fc.array(fc.record({ word: fc.nat(words.length - 1), to: fc.nat(5) }), {
      minLength: 2,
      maxLength: 5,
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((decisions) =>
    decisions.map((choices, at) => ({
      intro: [`Decision ${at}.`],
      choices: distinct(choices.map(({ word }) => word)).map((text, index) => ({
        id: `d${at}-${index}`,
        text,
        outcome: `Outcome ${at} ${index}.`,
        to: choices[index]?.to ?? 0,
      })),
    })),
  );

/** Texts that differ within a decision, though decisions share them. */
function distinct(picked: readonly number[]): string[] {
  const taken = new Set<string>();
  return picked.map((first) => {
    let at = first;
    while (taken.has(words[at % words.length] ?? '')) at += 1;
    const text = words[at % words.length] ?? '';
    taken.add(text);
    return text;
  });
}

export type Edit = {
  readonly how: 'insert' | 'remove' | 'reword' | 'rename' | 'reorder' | 'describe';
  readonly decision: number;
  readonly choice: number;
};

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    how: fc.constantFrom('insert', 'remove', 'reword', 'rename', 'reorder', 'describe'),
    decision: fc.nat(),
    choice: fc.nat(),
  }),
  { minLength: 1, maxLength: 3 },
);

/** The story after an author has been at it. */
export function edit(model: Model, list: readonly Edit[]): Model {
  return list.reduce((story, { how, decision, choice }, nth) => {
    const at = decision % story.length;
    return story.map((one, index) => {
      if (index !== at) return one;
      const { choices } = one;
      const here = choice % choices.length;
      const [moved] = choices.slice(here, here + 1);
      if (!moved) return one;
      const others = choices.filter((_, other) => other !== here);
      const changed = (by: Partial<Choice>): typeof one => ({
        ...one,
        choices: choices.map((old) => (old === moved ? { ...old, ...by } : old)),
      });
      switch (how) {
        case 'insert': {
          const added = {
            id: `new-${nth}`,
            text: `New ${nth}`,
            outcome: `Outcome new ${nth}.`,
            to: 0,
          };
          return { ...one, choices: [...choices.slice(0, here), added, ...choices.slice(here)] };
        }
        case 'remove':
          return others.length < 2 ? one : { ...one, choices: others };
        case 'reword':
          return changed({ text: `${moved.text} now` });
        case 'rename':
          return changed({ id: `${moved.id}-renamed-${nth}` });
        case 'reorder':
          return { ...one, choices: [...others, moved] };
        case 'describe':
          return { ...one, intro: [...one.intro, `More words ${nth}.`] };
        default:
          return how satisfies never;
      }
    });
  }, model);
}

/** The story as Ink, with the tags of a pack or without any. */
export function inkOf(model: Model, tagged: boolean): string {
  const knots = model.map(({ intro, choices }, at) => [
    `=== d${at}`,
    ...intro,
    ...(tagged ? [`# decision: d${at}`] : []),
    ...choices.flatMap(({ id, text, outcome, to }) => [
      `+ [${text}${tagged ? ` # id: ${id}` : ''}]`,
      `    ${outcome}`,
      `    -> ${to < model.length ? `d${to}` : 'over'}`,
    ]),
  ]);
  const close = ['=== over', ...(tagged ? ['# ending: over'] : []), 'Over.', '-> END'];
  return [...(tagged ? ['INCLUDE world.ink'] : []), '-> d0', ...knots.flat(), ...close, ''].join(
    '\n',
  );
}

const manifest = {
  format: 1,
  id: 'small',
  title: 'Small',
  subtitle: 'A small pack',
  blurb: 'A pack to be edited.',
  language: 'en',
  dayZero: '2000-01-01',
  authorities: [
    { id: 'one', name: 'One', short: 'One', ink: 'blue', pattern: 'lines', about: 'Who governs.' },
  ],
  regions: [{ id: 'land', name: 'Land', unit: 'u1', kind: 'place', group: 'Here', seat: 'Town' }],
  factions: [],
  gauges: [],
  forces: [],
  places: [],
  cast: [],
  acts: [{ id: 'first', title: 'First', ink: 'ink/first.ink' }],
  entries: [
    { id: 'whole', title: 'Whole', about: 'All of it.', act: 'first', start: '2000-01-01' },
  ],
  maps: [],
  starts: [
    {
      id: '2000-01-01',
      date: '2000-01-01',
      regions: {
        land: { control: { one: 100 }, support: 50, unrest: 20, bread: 50, basis: 'assumption' },
      },
      factions: {},
      gauges: {},
      forces: {},
      told: [],
    },
  ],
  dimensions: [],
  endings: [{ id: 'over', title: 'Over', close: 'It is over.' }],
  credits: [],
};

/** The story compiled as a pack of one act; what is wrong with it is thrown in the compiler's words. */
export function packOf(model: Model): { pack: Pack; act: CompiledAct } {
  const files = new Map([
    ['pack.json', JSON.stringify(manifest)],
    ['ink/first.ink', inkOf(model, true)],
  ]);
  const { pack, acts, problems } = compilePack((path) => files.get(path) ?? null);
  const [act] = acts;
  if (pack && act) return { pack, act };
  throw new Error(problems.map((one) => `${one.file}:${one.line} ${one.text}`).join('\n'));
}
