import { describe, expect, test } from 'vitest';
import { compilation, readyStory } from './target.ts';

const { decisions, problems, words } = compilation;
const { pack, acts } = readyStory();

/** Whether a file of Ink belongs to an act: its own, or one that carries its name on. */
const isOf = (act: string, file: string): boolean =>
  new RegExp(`/${act}(-[a-z-]+)?\\.ink$`).test(file);

/** The words of a compiled act, its tags left out. */
function wordsIn(story: object): number {
  const json = JSON.stringify(story).replace(/"#",(?:"\^(?:[^"\\]|\\.)*",?)*"\/#"/g, '');
  const texts = [...json.matchAll(/"\^((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]);
  return texts.join('\n').match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

describe('the story', () => {
  test('compiles without an error or a warning', () => {
    expect(problems).toEqual([]);
  });

  test.each([
    { part: ['bayeux', 'toulouse'], least: { words: 9_000, decisions: 10, options: 70 } },
    { part: ['pyrenees'], least: { words: 7_000, decisions: 8, options: 40 } },
  ])('has its weight in $part: words, decisions, options', ({ part, least }) => {
    const own = decisions.filter(({ file }) => part.some((act) => isOf(act, file)));
    const spoken = part.reduce((sum, act) => sum + wordsIn(acts[act]!.story), 0);
    expect(spoken).toBeGreaterThanOrEqual(least.words);
    expect(own.length).toBeGreaterThanOrEqual(least.decisions);
    expect(own.flatMap(({ options }) => options).length).toBeGreaterThanOrEqual(least.options);
  });

  test('what the acts weigh is what the story weighs', () => {
    const ids = Object.keys(acts);
    const spoken = ids.reduce((sum, act) => sum + wordsIn(acts[act]!.story), 0);
    expect(Math.abs(spoken - words) / words).toBeLessThan(0.01);
    const homes = decisions.map(({ file }) => ids.filter((act) => isOf(act, file)).length);
    expect(new Set(homes)).toEqual(new Set([1]));
  });

  test('every ending of the manifest is written, and no other', () => {
    expect([...compilation.endings].sort()).toEqual(
      pack.manifest.endings.map((ending) => ending.id).sort(),
    );
  });

  test('every order is given somewhere: by the story, by history, by a rule or in a campaign', () => {
    const text = JSON.stringify(Object.values(acts).map((act) => act.story));
    const given = new Set([
      ...compilation.history.chronology.flatMap((entry) => entry.orders ?? []),
      ...pack.rules.flatMap((rule) => (rule.mechanism === 'occasion' ? [rule.order] : [])),
      ...pack.campaigns.flatMap(({ operations, ends }) =>
        [...operations, ...ends].flatMap((one) => one.order ?? []),
      ),
    ]);
    const idle = Object.keys(pack.orders).filter(
      (id) => !text.includes(`"Order.${id}"`) && !given.has(id),
    );
    expect(idle).toEqual([]);
  });
});
