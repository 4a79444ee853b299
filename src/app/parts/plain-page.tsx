import type { ComponentChildren } from 'preact';
import { t } from '../i18n/t.ts';
import { hrefOf } from '../routes.ts';
import { game } from '../store.ts';
import { Masthead } from './masthead.tsx';
import { useHeading } from './use-heading.ts';
import './plain-page.css';

type Props = {
  readonly masthead: string;
  readonly title: string;
  /** Set wider than a page of text, for tables. */
  readonly measure?: 'text' | 'wide' | 'sheet';
  readonly children: ComponentChildren;
};

/** A page beside the story: the masthead leads home, and back to the run that is open. */
export function PlainPage({ masthead, title, measure = 'text', children }: Props) {
  const heading = useHeading();
  const open = game.value;
  return (
    <div class="plain">
      <header class="bar">
        <a class="bar-title" href={hrefOf({ page: 'title' })}>
          <Masthead title={masthead} />
        </a>
        <nav class="bar-nav" aria-label={t('nav.label')}>
          {open !== null && (
            <a class="label" href={hrefOf({ page: 'play', id: open.id })}>
              {t('nav.back')}
            </a>
          )}
        </nav>
      </header>
      <main class="page" data-measure={measure}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
