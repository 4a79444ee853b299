import type { QrPath } from '../src/app/share/qr-path.ts';

/** A QR code in the middle of a white picture, as brightness, row by row. */
export type QrPicture = {
  readonly width: number;
  readonly height: number;
  readonly luma: Uint8Array;
};

/** The dark squares of a path, as columns and rows. */
export const squaresIn = ({ path }: QrPath): [x: number, y: number][] =>
  [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Draws a code as large as whole pixels to a square allow. */
export function qrPicture(code: QrPath, width: number, height: number): QrPicture {
  const scale = Math.floor(Math.min(width, height) / code.size);
  const [left, top] = [width, height].map((all) => Math.floor((all - code.size * scale) / 2));
  const luma = new Uint8Array(width * height).fill(255);
  for (const [x, y] of squaresIn(code)) {
    for (let row = 0; row < scale; row += 1) {
      const from = (top! + y * scale + row) * width + left! + x * scale;
      luma.fill(0, from, from + scale);
    }
  }
  return { width, height, luma };
}

/** The same as a camera's video: each picture in turn for half a second, over and over. */
export function qrVideo(pictures: readonly QrPicture[]): Buffer {
  const { width, height } = pictures[0]!;
  const grey = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F2:1 Ip A1:1 C420jpeg\n`),
    ...pictures.flatMap(({ luma }) => [Buffer.from('FRAME\n'), luma, grey]),
  ]);
}
