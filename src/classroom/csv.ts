/**
 * What parts the cells of a table. A French spreadsheet parts them at `;`, an English one at `,`, and no
 * one file suits both: a first line `sep=;` would tell Excel, but makes it overlook the byte order mark
 * and so mistake every accent. So the teacher picks, and numbers are whole, for the mark of decimals
 * differs too.
 */
export type Separator = ';' | ',';

export type Cell = string | number | null;

/** A table as a spreadsheet reads it: UTF-8 with its mark, lines as RFC 4180 ends them. */
export function csvOf(rows: readonly (readonly Cell[])[], separator: Separator): string {
  const lines = rows.map((row) => row.map(cellOf).join(separator));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Texts are quoted whatever is in them; what would be run as a formula is marked as text. */
function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[\s]*[=+\-@]/.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
