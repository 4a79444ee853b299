import { t } from '../i18n/t.ts';
import { plainText } from '../parts/markup.ts';
import type { Lesson } from './load-lesson.ts';

/** A title without the article that it may begin with. */
const sortable = (title: string): string =>
  title.startsWith(`${t('article')} `) ? title.slice(t('article').length + 1) : title;

/** People, places and words of these decisions: the codex's articles, each by its first paragraph. */
export function WordSheet({ lesson }: { readonly lesson: Lesson }) {
  const { teach, asked, codex } = lesson;
  const wanted = new Set([...teach.glossary, ...asked.flatMap(({ articles }) => articles)]);
  const articles = codex
    .filter(({ id }) => wanted.has(id))
    .toSorted((one, other) => sortable(one.title).localeCompare(sortable(other.title)));
  return (
    <dl class="sheet-words">
      {articles.map(({ id, kind, title, subtitle, text }) => (
        <div key={id}>
          <dt>
            <b>{title}</b> <span>{subtitle ?? t(`codex.kind.${kind}`)}</span>
          </dt>
          <dd>{plainText(text[0] ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}
