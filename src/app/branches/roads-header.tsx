import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';
import { Masthead } from '../parts/masthead.tsx';
import { useHeading } from '../parts/use-heading.ts';
import { hrefOf } from '../routes.ts';
import { game } from '../store.ts';

type Item = { readonly words: string; readonly isOn?: boolean; readonly act: () => void };
type Props = {
  readonly pack: Pack;
  readonly facts: readonly string[];
  readonly items: readonly Item[];
};

export function RoadsHeader({ pack, facts, items }: Props) {
  const heading = useHeading();
  const open = game.value;
  return (
    <header class="bar roads-bar">
      <a class="bar-title" href={hrefOf({ page: 'title' })}>
        <Masthead title={pack.manifest.title} />
      </a>
      <div class="roads-head label">
        <h1 ref={heading} tabIndex={-1}>
          {t('roads.title')}
        </h1>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
      <nav class="bar-nav" aria-label={t('nav.label')}>
        {items.map(({ words, isOn, act }) => (
          <button key={words} type="button" class="label" aria-expanded={isOn} onClick={act}>
            {words}
          </button>
        ))}
        <a class="label" href={hrefOf({ page: 'compare', left: '', right: '' })}>
          {t('roads.compare')}
        </a>
        {open !== null && (
          <a class="label" href={hrefOf({ page: 'play', id: open.id })}>
            {t('nav.back')}
          </a>
        )}
      </nav>
    </header>
  );
}
