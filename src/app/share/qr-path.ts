import { encodeQR } from 'qr';

/** Beyond this a screen's squares are too small for a telephone to tell apart. */
const MOST_CHARACTERS = 800;
/** The clear space that scanners ask for, in squares. */
const BORDER = 4;

export type QrPath = { readonly size: number; readonly path: string };

/** The dark squares of a text's QR code, as a path in units of one square; null for what is too long. */
export function qrPath(text: string): QrPath | null {
  if (text.length > MOST_CHARACTERS) return null;
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER });
  const squares = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size: rows.length, path: squares.join('') };
}
