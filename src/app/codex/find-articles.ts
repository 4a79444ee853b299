import type { Codex } from '../../engine/pack/history.ts';

type Article = Codex[number];

/** Letters without accents or case, so that `Ängel` is found by `angel` and the other way round. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u2019', "'").toLowerCase();
}

/** The articles that have all these words; those named by them come first, then by title. */
export function findArticles(articles: readonly Article[], words: string): readonly Article[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const ranked = articles.flatMap((article) => {
    const name = fold([article.title, article.subtitle ?? '', ...article.opens].join(' '));
    const body = fold(article.text.join(' '));
    if (wanted.every((word) => name.includes(word))) return [{ article, rank: 0 }];
    return wanted.every((word) => name.includes(word) || body.includes(word))
      ? [{ article, rank: 1 }]
      : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.article.title.localeCompare(b.article.title))
    .map((one) => one.article);
}
