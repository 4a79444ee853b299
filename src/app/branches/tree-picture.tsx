import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TreeLayout } from '../../engine/branches/layout.ts';
import type { Tree, TreeNode } from '../../engine/branches/tree.ts';
import { inViewport } from '../../engine/branches/viewport.ts';
import { t } from '../i18n/t.ts';
import { textScale } from './measure.ts';
import {
  fitted,
  held,
  type Move,
  moveFrom,
  type Place,
  rowZoom,
  type Size,
  showing,
  zoomed,
} from './sheet.ts';
import { Dates, Days, Titles } from './sheet-edges.tsx';
import { useSheetGestures } from './sheet-gestures.ts';
import { Line, Mark, type Sheet } from './sheet-marks.tsx';
import type { Telling } from './telling.ts';
import './picture.css';

type Props = {
  readonly telling: Telling;
  readonly tree: Tree;
  readonly layout: TreeLayout;
  readonly row: number;
  readonly marked: ReadonlySet<number>;
  readonly selected: number | null;
  /** Grows with each wish to see the selected node, wherever the sheet lies. */
  readonly wish: number;
  readonly onSelect: (id: number | null) => void;
  readonly onFold: (id: number) => void;
  readonly card: (node: TreeNode) => ComponentChildren;
};

/** Widths of the window in which nothing is drawn anew while the sheet is moved. */
const block = 240;

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function TreePicture(props: Props) {
  const { telling, tree, layout, row, marked, selected, wish, onSelect, onFold, card } = props;
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const size = useSize(element);
  const [moved, setMoved] = useState<Place | null>(null);
  // The tip of the road that stands out is the last of its boxes.
  const tip = layout.boxes.findLast(({ node }) => marked.has(node))?.y ?? null;
  const place = moved ?? fitted(layout, size, tip);
  const { zoom, left, top } = place;
  const move = (change: (now: Place) => Place) =>
    setMoved((now) => held(change(now ?? fitted(layout, size, tip)), layout, size));
  useSheetGestures(element, {
    onPan: (dx, dy) => move((now) => ({ ...now, left: now.left + dx, top: now.top + dy })),
    onZoom: (factor, at) => move((now) => zoomed(now, factor, at)),
  });
  const at = layout.boxes.findIndex(({ node }) => tree.nodes[node]?.id === selected);
  const box = layout.boxes[at];
  const hasSize = size.width > 0;
  useEffect(() => {
    if (box !== undefined && hasSize) move((now) => showing(now, box, size));
  }, [wish, selected, hasSize]);
  const focusNext = useRef(false);
  const granted = useRef(wish);
  // What is asked for may have to be brought into view first, and be drawn only then.
  useLayoutEffect(() => {
    if (!focusNext.current && granted.current === wish) return;
    const mark = element?.querySelector<SVGGElement>('.road-mark[aria-pressed="true"]');
    mark?.focus({ preventScroll: true });
    if (mark === null) return;
    focusNext.current = false;
    granted.current = wish;
  });
  const zoomBy = (factor: number) =>
    move((now) => zoomed(now, factor, { x: size.width / 2, y: size.height / 2 }));
  const select = (index: number) =>
    onSelect(tree.nodes[layout.boxes[index]?.node ?? 0]?.id ?? null);
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = moves[event.key];
    const [sideways, down] = [size.width / 6, size.height / 6];
    if (direction !== undefined && event.shiftKey) {
      const by = { back: [1, 0], on: [-1, 0], up: [0, 1], down: [0, -1] }[direction];
      move((now) => ({
        ...now,
        left: now.left + (by[0] ?? 0) * sideways,
        top: now.top + (by[1] ?? 0) * down,
      }));
    } else if (direction !== undefined) {
      const focused = Number(document.activeElement?.getAttribute('data-box') ?? 0);
      const next = moveFrom(layout, at < 0 ? focused : at, direction, marked);
      const to = layout.boxes[next];
      focusNext.current = true;
      if (to !== undefined) move((now) => showing(now, to, size));
      select(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const focused = document.activeElement?.getAttribute('data-box');
      if (focused === null || focused === undefined) return;
      if (at === Number(focused))
        element?.parentElement?.querySelector<HTMLElement>('.road-card .link')?.focus();
      else select(Number(focused));
    } else if (event.key === '+' || event.key === '=') zoomBy(1.3);
    else if (event.key === '-') zoomBy(1 / 1.3);
    else if (event.key === '0') setMoved(null);
    else if (event.key === 'f' && selected !== null) {
      focusNext.current = true;
      onFold(selected);
    } else if (event.key === 'Escape' && selected !== null) onSelect(null);
    else return;
    event.preventDefault();
  };
  const faces = useFaces();
  const sheet = useMemo<Sheet>(
    () => ({ telling, tree, layout, zoom, row, marked }),
    [telling, tree, layout, zoom, row, marked, faces],
  );
  // Quantized, so that moving the sheet draws nothing anew until it has gone some way.
  const [across, down] = [Math.floor(-left / block), Math.floor(-top / block)];
  const drawn = useMemo(() => {
    const rows = rowZoom(zoom);
    const { boxes, lines } = inViewport(layout, {
      left: ((across - 2) * block) / zoom,
      right: ((across + 2) * block + size.width) / zoom,
      top: ((down - 1) * block) / rows,
      bottom: ((down + 2) * block + size.height) / rows,
    });
    return (
      <>
        {lines.map((index) => (
          <Line key={index} sheet={sheet} box={layout.boxes[index]!} />
        ))}
        {boxes.map((index) => (
          <Mark
            key={index}
            sheet={sheet}
            box={layout.boxes[index]!}
            index={index}
            isSelected={index === at}
            isFirst={at < 0 && index === boxes[0]}
            onSelect={select}
          />
        ))}
      </>
    );
  }, [sheet, across, down, size.width, size.height, at]);
  return (
    <div class="road-picture">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what it holds takes the focus. */}
      <div class="road-window" ref={setElement} onKeyDown={keys}>
        <Days sheet={sheet} place={place} size={size} />
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset. */}
        <svg width={size.width} height={size.height} role="group" aria-label={t('roads.picture')}>
          <g transform={`translate(${left} ${top})`}>{drawn}</g>
        </svg>
        <Dates sheet={sheet} place={place} size={size} />
        <Titles sheet={sheet} place={place} size={size} />
      </div>
      <p class="road-zoom">
        <button
          type="button"
          class="label"
          aria-label={t('roads.closer')}
          onClick={() => zoomBy(1.4)}
        >
          +
        </button>
        <button
          type="button"
          class="label"
          aria-label={t('roads.further')}
          onClick={() => zoomBy(1 / 1.4)}
        >
          {'\u2212'}
        </button>
        <button type="button" class="label" onClick={() => setMoved(null)}>
          {t('roads.all')}
        </button>
      </p>
      {box !== undefined && (
        <div
          class="road-beside"
          style={besideOf(box.x * zoom + left, box.y * rowZoom(zoom) + top, size)}
        >
          {card(tree.nodes[box.node]!)}
        </div>
      )}
    </div>
  );
}

/** Where the card of a place stands: below it where there is room, else above; on a phone at the foot. */
function besideOf(x: number, y: number, { width, height }: Size): Record<string, string> {
  if (width < 600) return {};
  const left = Math.max(16, Math.min(x - 40, width - 396));
  const isBelow = y < height * 0.52;
  return isBelow
    ? { left: `${left}px`, top: `${y + 28}px`, maxHeight: `${Math.max(120, height - y - 44)}px` }
    : {
        left: `${left}px`,
        bottom: `${height - y + 28}px`,
        maxHeight: `${Math.max(120, y - 44)}px`,
      };
}

/** Whether the typefaces have come: tips are as wide as they are set. */
function useFaces(): boolean {
  const [isThere, setThere] = useState(document.fonts.status === 'loaded');
  useEffect(() => {
    document.fonts.ready.then(() => setThere(true));
  }, []);
  return isThere;
}

function useSize(element: HTMLElement | null): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    if (element === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize({ width, height, scale: textScale() });
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [element]);
  return size;
}
