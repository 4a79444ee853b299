import { describe, expect, test } from 'vitest';
import { compilation, readyStory } from './target.ts';

const { decisions, problems, words } = compilation;
const { pack, acts } = readyStory();

describe('the story', () => {
  test('compiles without an error or a warning', () => {
    expect(problems).toEqual([]);
  });

  test('has its weight: words, decisions, options', () => {
    expect(words).toBeGreaterThanOrEqual(9_000);
    expect(decisions.length).toBeGreaterThanOrEqual(10);
    expect(decisions.flatMap((decision) => decision.options).length).toBeGreaterThanOrEqual(70);
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
