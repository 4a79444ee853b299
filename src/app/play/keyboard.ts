import type { Frame } from '../../engine/run/frame.ts';

/** What can be taken: the options, or where the story is over the way on to its close. */
function ways(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.options .option, .to-close .option')];
}

/** Whether a key is meant for something else: a field, a panel that is open, a shortcut. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  if (document.querySelector('dialog[open]') !== null) return true;
  return target instanceof Element && target.closest('input, select, textarea, summary') !== null;
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Up and down go through the list once it has the focus, or once its beginning is on screen. */
function moveFocus(event: KeyboardEvent, by: 1 | -1): void {
  const list = ways();
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? list.indexOf(focused) : -1;
  const first = list[0];
  if (at < 0) {
    const free = focused === document.body || focused === null;
    const reading = free || focused.classList.contains('frame');
    if (by < 0 || !reading || first === undefined || !isOnScreen(first)) return;
    event.preventDefault();
    first.focus();
    return;
  }
  const next = list[at + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The keys of the reading screen: 1-9 choose, arrows go through the options. */
export function onKey(
  event: KeyboardEvent,
  frame: Frame | null,
  choose: (option: string) => void,
): void {
  if (frame === null || isTaken(event)) return;
  if (event.key === 'ArrowDown') moveFocus(event, 1);
  if (event.key === 'ArrowUp') moveFocus(event, -1);
  if (event.repeat || !/^[1-9]$/.test(event.key)) return;
  const way = ways()[Number(event.key) - 1];
  const option = frame.options[Number(event.key) - 1];
  if (option !== undefined) {
    event.preventDefault();
    if (option.locked) way?.focus();
    else choose(option.id);
  } else if (frame.ended && way !== undefined) {
    event.preventDefault();
    way.click();
  }
}
