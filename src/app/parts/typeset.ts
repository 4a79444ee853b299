/**
 * Typists' quotes and apostrophes as a printer sets them. A quote opens at the beginning of the
 * text and after a space, a bracket or a dash; otherwise it closes.
 */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{\u2014\u2013_])"/gu, '$1\u201C')
    .replaceAll('"', '\u201D')
    .replace(/(^|[\s([{\u2014\u2013\u201C_])'(?=\S)/gu, '$1\u2018')
    .replaceAll("'", '\u2019');
}

/** The fields of a pack's files that people read; ids, tags and addresses stay as they are. */
const readByPeople: ReadonlySet<string> = new Set([
  'name',
  'short',
  'label',
  'role',
  'title',
  'subtitle',
  'blurb',
  'about',
  'low',
  'high',
  'text',
  'close',
  'by',
  'seat',
  'group',
  'fact',
  'place',
  'credits',
]);

/** A copy of a file's value with its readable fields typeset. */
export function typesetFields(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return readByPeople.has(key) ? typeset(value) : value;
  if (Array.isArray(value)) return value.map((one) => typesetFields(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, typesetFields(one, name)]),
  );
}
