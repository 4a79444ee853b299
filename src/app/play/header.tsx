import { dayOf } from '../../engine/world/model.ts';
import { clock, romanDate } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { Masthead } from '../parts/masthead.tsx';
import { wide } from '../parts/wide.ts';
import { hrefOf } from '../routes.ts';
import { codex, current, type Game, openPanel, type Panel } from '../store.ts';
import { askedIn } from './asked.ts';

type Item = { readonly label: string; readonly panel: Panel };

/** What can be opened beside the text: only what there is. */
export function itemsOf(game: Game): readonly Item[] {
  const { pack } = game;
  const items: Item[] = [];
  const peopled = pack.manifest.cast.length > 0 || pack.manifest.factions.length > 0;
  if (pack.scripted && peopled) items.push({ label: t('nav.people'), panel: { kind: 'standing' } });
  if (codex.value !== null && codex.value.length > 0) {
    items.push({ label: t('nav.codex'), panel: { kind: 'codex', article: null } });
  }
  items.push({ label: t('nav.history'), panel: { kind: 'history' } });
  if (pack.scripted && pack.manifest.gauges.length > 0) {
    items.push({ label: t('nav.why'), panel: { kind: 'why', about: null } });
  }
  return items;
}

export function Header({ game }: { readonly game: Game }) {
  const items = wide.value ? itemsOf(game) : [];
  return (
    <header class="bar">
      <h1 class="bar-title">
        <a href={hrefOf({ page: 'title' })}>
          <Masthead title={game.pack.manifest.title} />
        </a>
      </h1>
      <Whereabouts game={game} />
      <nav class="bar-nav" aria-label={t('nav.label')}>
        {items.map((item) => (
          <button
            type="button"
            class="label"
            key={item.label}
            onClick={() => openPanel(item.panel)}
          >
            {item.label}
          </button>
        ))}
        {wide.value && (
          <a class="label" href={hrefOf({ page: 'roads' })}>
            {t('nav.roads')}
          </a>
        )}
        <button type="button" class="label" onClick={() => openPanel({ kind: 'menu' })}>
          {t('nav.menu')}
        </button>
      </nav>
    </header>
  );
}

function Whereabouts({ game }: { readonly game: Game }) {
  const frame = current.value;
  if (frame === null || frame.date === null) return null;
  const { pack } = game;
  const { places, regions } = pack.manifest;
  const place = places.find((one) => one.id === frame.place);
  const seat = regions.find((one) => one.id === place?.region)?.seat;
  const where = seat ?? place?.name ?? null;
  const hour = clock(frame.date);
  return (
    <p class="bar-where label">
      {where !== null && <span class="bar-place">{where}</span>}
      <time dateTime={frame.date}>{romanDate(frame.date)}</time>
      {hour !== null && <span>{hour}</span>}
      <span class="bar-day">{t('bar.day', { n: dayOf(pack, frame.date) })}</span>
      {!frame.ended && (
        <span class="bar-day">{t('bar.decision', { n: askedIn(game).indexOf(frame) + 1 })}</span>
      )}
    </p>
  );
}
