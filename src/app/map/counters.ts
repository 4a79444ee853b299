import type { CounterForm } from './counter-layout.ts';
import { drawIcon } from './icons.ts';
import { inkOf, leaf } from './inks.ts';
import { signs, wires } from './lettering.ts';
import type { Box } from './painter.ts';
import { patternFor } from './patterns.ts';
import type { AuthorityInk, ForceView } from './view.ts';

/** Thousands apart by a space, which every language of the interface reads alike. */
export function menText(men: number): string {
  return String(Math.round(men)).replace(/\B(?=(\d{3})+$)/g, ' ');
}

function fitFont(
  context: CanvasRenderingContext2D,
  text: string,
  size: number,
  room: number,
): void {
  context.font = `400 ${size}px ${wires}`;
  const { width } = context.measureText(text);
  if (width > room) context.font = `400 ${(size * room) / width}px ${wires}`;
}

/** Draws a force as a printed counter: a frame and a strip in its authority's ink, icon and men. */
export function drawCounter(
  context: CanvasRenderingContext2D,
  force: Pick<ForceView, 'icon' | 'men' | 'title' | 'figure' | 'faint'>,
  style: {
    readonly box: Box;
    readonly form: CounterForm;
    readonly ink: AuthorityInk;
    readonly devicePixelRatio: number;
  },
): void {
  const { box, form, ink, devicePixelRatio } = style;
  const { line, companion } = inkOf(ink.ink);
  // A light ink carries no small text: its companion does.
  const written = companion ?? line;
  const x = box.x + 1;
  const y = box.y + 1;
  const width = box.width - 2;
  const height = box.height - 2;
  context.fillStyle = leaf;
  context.fillRect(x, y, width, height);
  context.fillStyle = patternFor(context, ink, devicePixelRatio);
  if (form === 'card') fillPatterned(context, { x, y, width, height: 8 });
  else fillPatterned(context, { x, y, width: 7, height });
  context.strokeStyle = written;
  context.lineWidth = 1.6;
  context.setLineDash(force.faint ? [3.2, 2.4] : []);
  context.strokeRect(x + 0.8, y + 0.8, width - 1.6, height - 1.6);
  context.setLineDash([]);
  context.fillStyle = written;
  context.strokeStyle = written;
  context.textBaseline = 'alphabetic';
  const text = force.figure ?? menText(force.men);
  if (form === 'tag') {
    context.textAlign = 'left';
    context.font = `600 11px ${signs}`;
    context.fillText(force.title ?? '', x + 11, y + 13, width - 14);
    context.fillRect(x + 7, y + 16.4, width - 7.6, 0.8);
    drawIcon(context, force.icon, { x: x + 10, y: y + 17.6, height: 15 });
    context.textAlign = 'right';
    fitFont(context, text, 14, width - 34);
    context.fillText(text, x + width - 4.5, y + height - 4.6);
  } else if (form === 'line') {
    context.textAlign = 'left';
    context.font = `600 10.5px ${signs}`;
    context.fillText(force.title ?? '', x + 10, y + 12, width - 42);
    context.textAlign = 'right';
    fitFont(context, text, 12, 32);
    context.fillText(text, x + width - 4, y + height - 4);
  } else if (form === 'card') {
    drawIcon(context, force.icon, { x: box.x + box.width / 2 - 11, y: y + 9, height: 22 });
    context.textAlign = 'center';
    fitFont(context, text, 13, width - 7);
    context.fillText(text, box.x + box.width / 2, y + height - 4.4);
  } else {
    drawIcon(context, force.icon, { x: x + 9, y: y + 3, height: 14 });
    context.textAlign = 'right';
    fitFont(context, text, 12, width - 30);
    context.fillText(text, x + width - 4, y + height - 5.6);
  }
}

/** Patterns are in device pixels: the fill sheds the context's scale, not its place. */
function fillPatterned(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  const { a, e, f } = context.getTransform();
  context.save();
  context.resetTransform();
  context.fillRect(e + x * a, f + y * a, width * a, height * a);
  context.restore();
}
