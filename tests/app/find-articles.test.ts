import { expect, test } from 'vitest';
import { findArticles } from '../../src/app/codex/find-articles.ts';

const article = (id: string, title: string, text: string) => ({
  id,
  kind: 'word' as const,
  title,
  opens: [],
  text: [text],
  sources: [],
});
const articles = [
  article('river', 'Rivière', 'Water that goes by.'),
  article('boat', 'Boat', 'It goes on a river, a rivière.'),
];
const found = (words: string) => findArticles(articles, words).map((one) => one.id);

test('accents and case do not matter, and titles come before texts', () => {
  expect(found('RIVIERE')).toEqual(['river', 'boat']);
  expect(found('goes boat')).toEqual(['boat']);
  expect(found('nothing')).toEqual([]);
  expect(found('  ')).toEqual(['boat', 'river']);
});
