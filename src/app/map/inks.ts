/** A printing ink: its line colour, the flat tint laid under the lines, and a companion if it has two. */
export type Ink = {
  readonly line: string;
  readonly tint: string;
  readonly companion: string | null;
};

export const leaf = '#faf4e6';
export const paper = '#f3ead7';
export const black = '#25211a';
export const soft = '#6d6353';
export const red = '#a5281a';

/**
 * Tints are purer than their line: on warm paper a thin wash of the line's own colour turns grey,
 * violet most of all.
 */
const inkTable: Readonly<Record<string, Ink>> = {
  blue: { line: '#2d4a6b', tint: 'rgba(58, 128, 196, 0.13)', companion: null },
  violet: { line: '#5a4080', tint: 'rgba(160, 72, 220, 0.13)', companion: null },
  red: { line: red, tint: 'rgba(214, 58, 36, 0.11)', companion: null },
  gold: { line: '#c08d16', tint: 'rgba(236, 176, 32, 0.2)', companion: red },
  black: { line: black, tint: 'rgba(37, 33, 26, 0.12)', companion: null },
  ochre: { line: '#8a6414', tint: 'rgba(190, 140, 30, 0.09)', companion: null },
  green: { line: '#3d5a3a', tint: 'rgba(64, 150, 70, 0.12)', companion: null },
};

const plainInk: Ink = { line: black, tint: 'rgba(37, 33, 26, 0.06)', companion: null };

/** The ink of that name; black for a name the table does not have. */
export function inkOf(name: string): Ink {
  return inkTable[name] ?? plainInk;
}
