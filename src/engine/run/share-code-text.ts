import { MOST_CHOICES } from './run.ts';

/** What every share code says before its choices, each a whole number. */
export type Header = {
  readonly version: number;
  readonly pack: number;
  readonly entry: number;
  readonly edition: number;
  readonly seed: number;
  /** How many choices follow. */
  readonly count: number;
  /** How many decisions `codes.json` knew. */
  readonly known: number;
  /** A fingerprint of the decisions met and the options taken. */
  readonly path: number;
};

/** Bits of each field, in their order: 108 in all, 18 characters. */
export const headerBits = {
  version: 4,
  pack: 12,
  entry: 12,
  edition: 16,
  seed: 32,
  count: 11,
  known: 10,
  path: 11,
} as const satisfies Record<keyof Header, number>;

export type CodeText = { readonly header: Header; readonly numbers: readonly number[] };

export type ReadText =
  | ({ readonly ok: true } & CodeText)
  | { readonly ok: false; readonly reason: 'malformed' | 'damaged'; readonly detail: string };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HEADER_LENGTH = 18;
const CHECKSUM_LENGTH = 4;
/** Characters of a code besides its choices. */
export const CODE_FRAME = HEADER_LENGTH + CHECKSUM_LENGTH;
/** The only version so far. It keeps the first character a letter: a code is never taken for a flag. */
export const VERSION = 1;

const symbols = new Map([...ALPHABET].map((letter, value) => [letter, value]));
const fields = Object.entries(headerBits) as [keyof Header, number][];

/** Writes a code: header, one character for each choice, checksum. Every number fits its field. */
export function writeCode({ header, numbers }: CodeText): string {
  const bits = fields.reduce((sum, [name, width]) => {
    return (sum << BigInt(width)) | BigInt(header[name]);
  }, 0n);
  const body = [...symbolsOf(bits, HEADER_LENGTH), ...numbers];
  const sealed = [...body, ...symbolsOf(BigInt(checksum(body)), CHECKSUM_LENGTH)];
  return sealed.map((value) => ALPHABET[value]).join('');
}

/** Reads a code from anywhere: nothing of it is trusted, and what is no code is refused at once. */
export function readCode(text: string): ReadText {
  const refuse = (reason: 'malformed' | 'damaged', detail: string): ReadText => ({
    ok: false,
    reason,
    detail,
  });
  if (text.length > CODE_FRAME + MOST_CHOICES) return refuse('malformed', 'length');
  const values = [...text].map((letter) => symbols.get(letter) ?? -1);
  if (values.includes(-1)) return refuse('malformed', 'characters');
  if (values.length < CODE_FRAME) return refuse('malformed', 'length');
  const body = values.slice(0, -CHECKSUM_LENGTH);
  if (BigInt(checksum(body)) !== numberOf(values.slice(-CHECKSUM_LENGTH))) {
    return refuse('damaged', 'checksum');
  }
  const header = headerOf(numberOf(body.slice(0, HEADER_LENGTH)));
  if (header.version !== VERSION) return refuse('malformed', `version ${header.version}`);
  const numbers = body.slice(HEADER_LENGTH);
  if (header.count !== numbers.length) return refuse('damaged', 'count');
  return { ok: true, header, numbers };
}

function headerOf(bits: bigint): Header {
  let rest = bits;
  const read = new Map<keyof Header, number>();
  for (const [name, width] of fields.toReversed()) {
    read.set(name, Number(BigInt.asUintN(width, rest)));
    rest >>= BigInt(width);
  }
  const of = (name: keyof Header): number => read.get(name) ?? 0;
  return {
    version: of('version'),
    pack: of('pack'),
    entry: of('entry'),
    edition: of('edition'),
    seed: of('seed'),
    count: of('count'),
    known: of('known'),
    path: of('path'),
  };
}

/** A number in so many characters' worth of six bits, the highest first. */
const symbolsOf = (bits: bigint, length: number): number[] =>
  Array.from({ length }, (_, at) => Number((bits >> BigInt(6 * (length - 1 - at))) & 63n));

const numberOf = (values: readonly number[]): bigint =>
  values.reduce((sum, value) => (sum << 6n) | BigInt(value), 0n);

/**
 * CRC-24 (RFC 9580) over six bits at a time. At its place behind what it seals it finds every change
 * of up to four neighbouring characters, and every exchange of two, wherever they stand.
 */
function checksum(values: readonly number[]): number {
  let crc = 0xb704ce;
  for (const value of values) {
    crc ^= value << 18;
    for (let bit = 0; bit < 6; bit += 1) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc;
}
