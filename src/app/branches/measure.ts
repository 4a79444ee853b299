const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** The faces of a tip, in rem, and what is added after each letter, in em. */
const faces = {
  head: { weight: 400, size: 1.125, spacing: 0.015 },
  label: { weight: 600, size: 0.6875, spacing: 0.04 },
} as const;

/** How much larger than usual the reader has set all text. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** How wide a line of a tip is as it is set, in pixels. */
export function textWidth(text: string, face: keyof typeof faces): number {
  const rem = textScale() * 16;
  const isThere = document.fonts.status === 'loaded';
  const key = `${face} ${rem} ${isThere} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { weight, size, spacing } = faces[face];
  const family = getComputedStyle(document.documentElement).getPropertyValue(`--face-${face}`);
  if (context === null) return text.length * size * rem * 0.5;
  context.font = `${weight} ${size * rem}px ${family}`;
  const width = context.measureText(text).width + text.length * size * spacing * rem;
  widths.set(key, width);
  return width;
}
