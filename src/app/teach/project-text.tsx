import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Block, Frame } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { noLinks } from '../parts/markup.ts';
import { PassageView } from '../parts/passage-view.tsx';
import { passagesOf } from '../parts/passages.ts';

type PassagesProps = {
  readonly pack: Pack;
  readonly frame: Frame;
  readonly blocks: readonly Block[];
};

/** Passages as the reader sets them, without the words that open an article. */
export function Passages({ pack, frame, blocks }: PassagesProps) {
  const passages = passagesOf({ ...frame, blocks }, { pack, linker: noLinks, placeBefore: null });
  let date = frame.date;
  return passages.map((passage, index) => {
    if (passage.kind === 'scene') date = passage.date ?? date;
    return <PassageView key={index} passage={passage} date={date} />;
  });
}

/** How much narrower than a page the gap between two of them is not: they never touch. */
const gap = 64;

/** In how many pages a text stands that is set in columns as wide as its box. */
const pagesIn = (box: HTMLElement): number =>
  Math.max(1, Math.round((box.scrollWidth + gap) / (box.clientWidth + gap)));

/** Sets the text in as many pages as it needs, none of them a few lines only; gives their number. */
function paginate(box: HTMLElement): number {
  box.style.removeProperty('height');
  const pages = pagesIn(box);
  if (pages === 1) return 1;
  const full = box.clientHeight;
  const line = Number.parseFloat(getComputedStyle(box).lineHeight) || 32;
  for (let height = full - line; height > full / 3; height -= line) {
    box.style.height = `${height}px`;
    if (pagesIn(box) <= pages) continue;
    box.style.height = `${height + line}px`;
    break;
  }
  return pagesIn(box);
}

/** A passage on as many pages as the screen needs; the keys Page Up and Page Down turn them. */
export function PagedText({ pack, frame, blocks }: PassagesProps) {
  const box = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  const [page, setPage] = useState(0);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    let width = 0;
    let height = 0;
    const measure = () => {
      const { clientWidth } = element;
      const room = element.parentElement?.clientHeight ?? 0;
      if (clientWidth === width && room === height) return;
      width = clientWidth;
      height = room;
      const found = paginate(element);
      setPages(found);
      setPage((now) => Math.min(now, found - 1));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.parentElement ?? element);
    document.fonts?.ready.then(() => {
      width = 0;
      measure();
    });
    return () => observer.disconnect();
  }, [frame]);

  useLayoutEffect(() => {
    const element = box.current;
    if (element !== null) element.scrollLeft = page * (element.clientWidth + gap);
  }, [page, pages]);

  const turn = (by: number) => setPage((now) => Math.min(pages - 1, Math.max(0, now + by)));
  useEffect(() => {
    if (pages === 1) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
      event.preventDefault();
      turn(event.key === 'PageUp' ? -1 : 1);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [pages]);

  return (
    <div class="project-text">
      <div class="project-pages-room">
        <div class="project-pages" ref={box}>
          <Passages pack={pack} frame={frame} blocks={blocks} />
        </div>
      </div>
      {pages > 1 && (
        <p class="project-turn">
          <button type="button" aria-disabled={page === 0} onClick={() => turn(-1)}>
            {t('project.page.before')}
          </button>
          <span role="status">{t('project.page', { n: page + 1, of: pages })}</span>
          <button type="button" aria-disabled={page === pages - 1} onClick={() => turn(1)}>
            {t('project.page.after')}
          </button>
        </p>
      )}
    </div>
  );
}
