import { useState } from 'preact/hooks';
import type { Codex } from '../../engine/pack/history.ts';
import { t } from '../i18n/t.ts';
import { Dialog } from '../parts/dialog.tsx';
import { noLinks, spansOf } from '../parts/markup.ts';
import { SourceList } from '../parts/source-list.tsx';
import { Spans } from '../parts/spans.tsx';
import { closePanel, codex, openPanel } from '../store.ts';
import { findArticles } from './find-articles.ts';
import './codex.css';

type Article = Codex[number];

/** The codex: an article, or the index with its search. */
export function CodexPanel({ article }: { readonly article: string | null }) {
  const articles = codex.value ?? [];
  const found = articles.find((one) => one.id === article);
  return found === undefined ? (
    <CodexIndex articles={articles} />
  ) : (
    <CodexArticle key={found.id} article={found} articles={articles} />
  );
}

function open(article: string | null): void {
  openPanel({ kind: 'codex', article });
}

type ArticleProps = { readonly article: Article; readonly articles: readonly Article[] };

function CodexArticle({ article, articles }: ArticleProps) {
  const see = articles.filter((one) => article.see?.includes(one.id));
  return (
    <Dialog title={article.title} kicker={t(`codex.kind.${article.kind}`)} onClose={closePanel}>
      {article.subtitle !== undefined && <p class="subtitle">{article.subtitle}</p>}
      {article.text.map((line) => (
        <p key={line}>
          <Spans spans={spansOf(line, noLinks, new Set())} />
        </p>
      ))}
      {see.length > 0 && (
        <p class="see">
          <span class="label">{t('codex.see')}</span>
          {see.map((one) => (
            <button type="button" class="word" key={one.id} onClick={() => open(one.id)}>
              {one.title}
            </button>
          ))}
        </p>
      )}
      {article.sources.length > 0 && (
        <>
          <h3 class="label">{t('codex.sources')}</h3>
          <SourceList ids={article.sources} />
        </>
      )}
      <p>
        <button type="button" class="link" onClick={() => open(null)}>
          {t('codex.index')}
        </button>
      </p>
    </Dialog>
  );
}

const kinds = ['person', 'place', 'institution', 'event', 'word'] as const;

function CodexIndex({ articles }: { readonly articles: readonly Article[] }) {
  const [words, setWords] = useState('');
  const found = findArticles(articles, words);
  return (
    <Dialog title={t('codex.title')} onClose={closePanel}>
      <label class="search">
        <span class="label">{t('codex.search')}</span>
        <input
          type="search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p class="hidden" role="status">
        {t('codex.found', { n: found.length })}
      </p>
      {found.length === 0 && <p>{t('codex.none')}</p>}
      {kinds.map((kind) => {
        const members = found.filter((one) => one.kind === kind);
        if (members.length === 0) return null;
        return (
          <section key={kind}>
            <h3 class="label">{t(`codex.kinds.${kind}`)}</h3>
            <ul class="codex-index">
              {members.map((one) => (
                <li key={one.id}>
                  <button type="button" class="word" onClick={() => open(one.id)}>
                    {one.title}
                  </button>
                  {one.subtitle !== undefined && <span> {one.subtitle}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Dialog>
  );
}
