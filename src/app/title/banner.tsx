import { useEffect, useRef } from 'preact/hooks';

/** The title, set to fill the measure exactly: on one line, or a word to a line where it is narrow. */
export function Banner({ title }: { readonly title: string }) {
  const element = useRef<HTMLHeadingElement>(null);
  const words = title.split(' ');
  const longest = Math.max(...words.map((word) => word.length));
  useEffect(() => {
    const banner = element.current;
    if (banner === null) return;
    const fillNow = () => fill(banner);
    const watcher = new ResizeObserver(fillNow);
    if (banner.parentElement !== null) watcher.observe(banner.parentElement);
    document.fonts.ready.then(fillNow);
    return () => watcher.disconnect();
  }, [title]);
  return (
    <h1 class="banner" ref={element} style={{ '--letters': title.length, '--longest': longest }}>
      <span class="banner-line">
        {words.map((word, index) => (
          <span class={index === 0 && words.length > 1 ? undefined : 'banner-red'} key={word}>
            {word}{' '}
          </span>
        ))}
      </span>
    </h1>
  );
}

/** The stylesheet's size is a guess from the number of letters; this corrects it by measuring. */
function fill(banner: HTMLElement): void {
  banner.style.removeProperty('font-size');
  const line = banner.querySelector('.banner-line');
  if (line === null) return;
  const size = Number.parseFloat(getComputedStyle(banner).fontSize);
  const room = banner.clientWidth;
  const width = line.getBoundingClientRect().width;
  if (width <= 0 || room <= 0) return;
  const wanted = Math.min((size * room) / width, innerHeight * 0.46);
  banner.style.fontSize = `${Math.floor(wanted * 10) / 10}px`;
}
