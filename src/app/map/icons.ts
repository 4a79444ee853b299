/** A counter's icon on a 24 by 24 grid, filled even-odd, turned about its middle by `tilt` radians. */
export type Icon = { readonly path: string; readonly tilt: number; readonly stroke: number };

const upright = { tilt: 0, stroke: 0 };
const aslant = { tilt: -0.62, stroke: 0 };

/** Long arms are drawn level, a little longer than the grid, and laid aslant. */
export const icons: Readonly<Record<string, Icon>> = {
  rifle: {
    ...aslant,
    path:
      'M-3.6 11.4L-2.8 17L-.6 17.2L4.8 14.3L7 14.4L8 16.2L9.4 16V14.2L20.8 13.7V12.7L27.6 12.5' +
      'V11.1L26.6 11V10H25.2V10.9L11.6 10.5V9.5H11L11.4 7.6H9.6L9.2 9.5H7.8V10.6L4.4 11.2Z',
  },
  sten: {
    ...aslant,
    path:
      'M1.6 9.4H19V12.6H17.2V20.6H13.8V12.6H10.2L11 16.4H8.6L7.4 12.6H4.4L-3.4 17.6V19.4H-5.2V9' +
      'H-3.4V15L1.6 12ZM19 10.2H26.6V11.8H19Z',
  },
  banner: {
    ...upright,
    path:
      'M4.6 1.6L5.6 .2L6.6 1.6V23.6H4.6ZM7.6 3C11 1.2 13.6 5 17.4 3.9L22 2.8L18.8 7.9L22.2 12.9' +
      'C16.4 14.8 12.4 10.6 7.6 12.9Z',
  },
  kepi: {
    ...upright,
    path:
      'M4.2 7.2C8 4.2 15.4 4 18.6 6L19 11.6C14.6 10.2 8.6 10.6 4.6 12.4Z' +
      'M4.7 13.6C9 11.8 14.8 11.4 19.1 12.8L19.3 15.8C15 14.5 9.2 14.9 5 16.7Z' +
      'M19.4 16.6C21.8 16.9 23.4 18.2 23.6 19.8C20 18.8 14.4 18.3 11 18.4C13.4 16.9 16.4 16.3 19.4 16.6Z',
  },
  wire: {
    tilt: 0,
    stroke: 1.7,
    path:
      'M3.4 4.6L8.6 19.4M8.6 4.6L3.4 19.4M15.4 4.6L20.6 19.4M20.6 4.6L15.4 19.4' +
      'M.8 9.4C5 8.2 9 10.6 12 9.4S19 8.2 23.2 9.4M.8 14.6C5 13.4 9 15.8 12 14.6S19 13.4 23.2 14.6' +
      'M11 7.4L13 11.4M13 7.4L11 11.4M11 12.6L13 16.6M13 12.6L11 16.6',
  },
  gun: {
    ...upright,
    path:
      'M12.2 9.2L23 5.4L23.7 7.3L13 11.6ZM8.6 4.8L10.6 4.2L13 10.8L11.4 11.4Z' +
      'M6.6 12.8L.4 18.6L1.6 20.4L7.4 16.6Z' +
      'M11.4 10.6A5.2 5.2 0 1 1 11.3 10.6ZM11.4 12.6A3.2 3.2 0 1 0 11.5 12.6Z' +
      'M11.4 14.5A1.3 1.3 0 1 1 11.3 14.5Z',
  },
  lorry: {
    ...upright,
    path:
      'M1 6.6C1 5.2 2 4.4 3.4 4.4H12.2C13.6 4.4 14.4 5.2 14.4 6.6V15.6H1Z' +
      'M15.4 8H18.8L20.6 11.4L23 12.2V15.6H15.4ZM16.8 9.4V11.6H19L18 9.4Z' +
      'M5.6 16.2A2.5 2.5 0 1 1 5.5 16.2ZM18.6 16.2A2.5 2.5 0 1 1 18.5 16.2Z',
  },
  beret: {
    ...upright,
    path:
      'M2.6 14.4C.8 8.8 6.6 4.8 12.6 5L12.9 2.8L14.6 3L14.4 5.1C20.6 5.8 24 9.2 22.8 12.2' +
      'C21.8 14.4 17 14 13.6 14.2C10.8 14.4 8.8 15.2 7 16.4C5 17.6 3.2 16.4 2.6 14.4Z' +
      'M7.4 18C10 16.3 13.6 15.7 17.6 15.7L17.9 17.9C14 17.9 10.6 18.6 8.4 20Z',
  },
};

/** Draws an icon of that height with its top left corner at a point; an unknown name is a banner. */
export function drawIcon(
  context: CanvasRenderingContext2D,
  name: string,
  at: { readonly x: number; readonly y: number; readonly height: number },
): void {
  const icon = icons[name] ?? icons.banner;
  if (icon === undefined) return;
  const path = new Path2D(icon.path);
  context.save();
  context.translate(at.x, at.y);
  context.scale(at.height / 24, at.height / 24);
  context.translate(12, 12);
  context.rotate(icon.tilt);
  context.translate(-12, -12);
  if (icon.stroke > 0) {
    context.lineWidth = icon.stroke;
    context.lineCap = 'round';
    context.stroke(path);
  } else {
    context.fill(path, 'evenodd');
  }
  context.restore();
}
