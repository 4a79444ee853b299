import { describe, expect, test } from 'vitest';
import { compileTiny, manifestWith } from '../builders.ts';

const all = compileTiny({}).decisions.map(({ id }) => ({ id, title: `Where it is ${id}` }));
const withTitles = (decisions: readonly object[]) =>
  compileTiny({ 'pack.json': manifestWith({ decisions }) });

/** What is said of titles that are wrong: then there is no pack. */
function said(decisions: readonly object[]): [file: string, text: string][] {
  const { pack, problems } = withTitles(decisions);
  expect(pack).toBeNull();
  return problems.map(({ file, text }) => [file, text]);
}

describe('P16 titles of decisions', () => {
  test('P16 a pack may have none, or one for each decision', () => {
    expect(compileTiny({}).pack?.manifest.decisions).toBeUndefined();
    expect(withTitles(all).problems).toEqual([]);
    expect(withTitles(all).pack?.manifest.decisions).toEqual(all);
  });

  test('P16 a title of no decision is a problem, as are two of one', () => {
    expect(said([...all, { id: 'moon', title: 'Far' }])).toEqual([
      ['pack.json', 'decisions.moon: there is no decision “moon”.'],
    ]);
    expect(said([...all, all[0]!])).toEqual([
      ['pack.json', `decisions.${all[0]!.id}: it has two titles.`],
    ]);
  });

  test('P16 what stands in where the record is silent is an option of that decision', () => {
    const [first, ...others] = compileTiny({}).decisions;
    const silent = first!.options[0]!.id;
    const titled = (option: string) => [{ ...all[0]!, silent: option }, ...all.slice(1)];
    expect(withTitles(titled(silent)).pack?.manifest.decisions?.[0]?.silent).toBe(silent);
    const elsewhere = others[0]!.options[0]!.id;
    expect(said(titled(elsewhere))).toEqual([
      [
        'pack.json',
        `decisions.${first!.id}: it has no option “${elsewhere}” to stand in where the record is silent.`,
      ],
    ]);
  });

  test('P16 a decision that has none among others that have is a problem at its line', () => {
    const [untitled] = compileTiny({}).decisions;
    const { problems } = withTitles(all.slice(1));
    expect(problems).toMatchObject([
      {
        file: untitled!.file,
        line: untitled!.line,
        text: `The decision “${untitled!.id}” has no title.`,
      },
    ]);
  });

  test('P16 a title that cannot be read may be that of any decision', () => {
    expect(said([...all.slice(1), { title: 'Whose?' }])).toHaveLength(1);
    expect(said([...all.slice(1), { id: all[0]!.id }])[0]![1]).toMatch(/title/);
  });
});
