/** A title set as a sentence: with a stop, unless it has its own. */
export const sentence = (title: string): string =>
  /[.!?\u2026][\s\u202f\u00a0]*[»”"’]?$/.test(title) ? title : `${title}.`;
