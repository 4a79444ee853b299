/** Two lanes of 32 bits: one would let nodes of a large tree meet. */
export type Print = { readonly a: number; readonly b: number };

export const firstPrint: Print = { a: 0x6c62272e, b: 0x07bb0142 };

/** Folds a text into what went before (cyrb53's steps): the same on every machine. */
export function printOn(before: Print, text: string): Print {
  let { a, b } = before;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  const c = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const d = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(c ^ (c >>> 13), 3266489909);
  return { a: c >>> 0, b: d >>> 0 };
}

/** 53 bits of a print, as many as a number holds. */
export const idOf = ({ a, b }: Print): number => 4294967296 * (2097151 & a) + b;
