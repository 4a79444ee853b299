import type { Point } from './painter.ts';
import { drawSwatch } from './patterns.ts';
import type { Target } from './targets.ts';
import type { AuthorityInk, MapView, RegionView } from './view.ts';

/** The words of the map, in the interface's language. */
export type MapLabels = {
  /** What the picture is, for those who do not see it. */
  readonly mapName: string;
  readonly nothingTold: string;
  readonly locked: string;
  /** Who told it and how old it is; `by` may be unknown. */
  told(by: string | null, ageDays: number): string;
  percent(share: number): string;
  /** The name of a place that is not a region; null if it has none to show. */
  placeName(id: string): string | null;
};

/** A small card beside the pointer; it repeats what the list and the table say. */
export type HoverCard = {
  show(target: Target, at: Point, view: MapView): void;
  hide(): void;
  destroy(): void;
};

/** Authorities named on the card, the largest first. */
const named = 4;
const distance = 16;

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function shareRow(authority: AuthorityInk, share: number, labels: MapLabels): HTMLElement {
  const row = element('div', 'map-card-share');
  const swatch = document.createElement('canvas');
  swatch.className = 'map-card-swatch';
  swatch.style.width = `${Math.max(4, Math.round((share / 10000) * 84))}px`;
  row.append(
    element('span', 'map-card-name', authority.name),
    swatch,
    element('span', 'map-card-percent', labels.percent(Math.round(share / 100))),
  );
  return row;
}

function regionCard(
  region: RegionView,
  inks: readonly AuthorityInk[],
  labels: MapLabels,
): readonly HTMLElement[] {
  const { shares, ageDays } = region;
  const title = element('p', 'map-card-title', region.name);
  if (shares === null) return [title, element('p', 'map-card-told', labels.nothingTold)];
  const rows = inks
    .map((authority, index) => ({ authority, share: shares[index] ?? 0 }))
    .filter(({ share }) => share >= 50)
    .sort((a, b) => b.share - a.share)
    .slice(0, named)
    .map(({ authority, share }) => shareRow(authority, share, labels));
  const told = ageDays === null ? (region.by ?? '') : labels.told(region.by, ageDays);
  const { governs } = region;
  const word = governs === null ? [] : [element('p', 'map-card-governs', governs)];
  return [title, ...word, ...rows, element('p', 'map-card-told', told)];
}

export function createHoverCard(
  parent: HTMLElement,
  inks: readonly AuthorityInk[],
  labels: MapLabels,
): HoverCard {
  const card = element('div', 'map-card');
  card.setAttribute('aria-hidden', 'true');
  card.hidden = true;
  parent.append(card);
  let shown = '';

  const contentOf = (target: Target, view: MapView): readonly HTMLElement[] => {
    if (target.kind === 'pin') {
      const pin = view.pins.find(({ option }) => option === target.option);
      if (pin === undefined) return [];
      const words = element('p', 'map-card-option', `${pin.number}. ${pin.label}`);
      return pin.locked ? [words, element('p', 'map-card-told', labels.locked)] : [words];
    }
    const region = view.regions.find(({ id }) => id === target.id);
    if (region !== undefined) return regionCard(region, inks, labels);
    const name = labels.placeName(target.id);
    return name === null ? [] : [element('p', 'map-card-title', name)];
  };

  /** Below and right of the pointer, or on the other side where that would leave the map. */
  const place = ({ x, y }: Point) => {
    const { clientWidth, clientHeight } = parent;
    const { offsetWidth, offsetHeight } = card;
    const left =
      x + distance + offsetWidth > clientWidth ? x - distance - offsetWidth : x + distance;
    const top =
      y + distance + offsetHeight > clientHeight ? y - distance - offsetHeight : y + distance;
    card.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`;
  };

  return {
    show(target, at, view) {
      const region =
        target.kind === 'ground' ? view.regions.find(({ id }) => id === target.id) : undefined;
      const next = JSON.stringify([target, region]);
      if (next !== shown) {
        shown = next;
        const content = contentOf(target, view);
        card.replaceChildren(...content);
        card.hidden = content.length === 0;
        if (region !== undefined) drawSwatches(card, region, inks);
      }
      if (!card.hidden) place(at);
    },
    hide() {
      shown = '';
      card.hidden = true;
    },
    destroy: () => card.remove(),
  };
}

/** Swatches are painted once the card is laid out, at the width they got. */
function drawSwatches(card: HTMLElement, region: RegionView, inks: readonly AuthorityInk[]): void {
  const names = [...card.querySelectorAll('.map-card-name')].map(({ textContent }) => textContent);
  const canvases = card.querySelectorAll<HTMLCanvasElement>('.map-card-swatch');
  canvases.forEach((canvas, index) => {
    const ink = inks.find(({ name }) => name === names[index]);
    if (ink !== undefined && region.shares !== null) drawSwatch(canvas, ink);
  });
}
