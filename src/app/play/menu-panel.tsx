import { exportRun } from '../archive/export-run.ts';
import { titleOf } from '../game.ts';
import { t } from '../i18n/t.ts';
import { Dialog } from '../parts/dialog.tsx';
import { wide } from '../parts/wide.ts';
import { hrefOf } from '../routes.ts';
import { closePanel, type Game, openPanel } from '../store.ts';
import { itemsOf } from './header.tsx';
import './menu.css';

/** What is not the story: other pages, this run as a file, the keys. */
export function MenuPanel({ game }: { readonly game: Game }) {
  const items = wide.value ? [] : itemsOf(game);
  const hasDays = game.pack.scripted && game.pack.manifest.maps.length > 0;
  const links = [
    { href: hrefOf({ page: 'title' }), words: t('menu.title-page') },
    { href: hrefOf({ page: 'roads' }), words: t('menu.roads') },
    ...(hasDays ? [{ href: hrefOf({ page: 'days', id: game.id }), words: t('days.open') }] : []),
    { href: hrefOf({ page: 'runs' }), words: t('menu.runs') },
    { href: hrefOf({ page: 'settings' }), words: t('menu.settings') },
    { href: hrefOf({ page: 'about' }), words: t('menu.about') },
  ];
  return (
    <Dialog title={t('nav.menu')} onClose={closePanel}>
      <ul class="menu">
        {items.map((item) => (
          <li key={item.label}>
            <button type="button" onClick={() => openPanel(item.panel)}>
              {item.label}
            </button>
          </li>
        ))}
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} onClick={closePanel}>
              {link.words}
            </a>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => openPanel({ kind: 'share' })}>
            {t('share.open')}
          </button>
        </li>
        <li>
          <button
            type="button"
            onClick={() => exportRun(game.run, titleOf(game.pack.manifest, game.played))}
          >
            {t('menu.export')}
          </button>
        </li>
      </ul>
      <h3 class="label">{t('menu.keys')}</h3>
      <p>{t('menu.keys.text')}</p>
      <p class="fine">{t('menu.seed', { seed: game.run.seed })}</p>
    </Dialog>
  );
}
