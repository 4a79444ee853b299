import type { EngineError, ErrorCode } from '../errors.ts';
import { type Codes, numbersOf } from '../pack/codes.ts';
import type { Pack } from '../pack/compiled.ts';
import { type Problem, problem } from '../pack/problem.ts';
import { draw } from '../world/draws.ts';
import type { Frame } from './frame.ts';
import { newRun } from './parse-run.ts';
import { MOST_CHOICES, type Run } from './run.ts';
import { headerBits, readCode, VERSION, writeCode } from './share-code-text.ts';

/** What a share code is written and read with. A plain story has no codes: `{}`. */
export type Coded = { readonly pack: Pack; readonly codes: Codes };

/** A share code, read: which run it is, its choices as numbers within decisions still to be met. */
export type ShareCode = {
  readonly pack: string;
  readonly entry: string;
  readonly seed: number;
  /** The pack's edition; null where the code was made with another. */
  readonly edition: string | null;
  readonly numbers: readonly number[];
  /** How many decisions had numbers when it was made: it speaks of none that came later. */
  readonly known: number;
  /** A fingerprint of its decisions and options, for when they are found again. */
  readonly path: number;
};

export type Encoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: EngineError };

export type Decoded =
  | {
      readonly ok: true;
      readonly code: ShareCode;
      /** `code/other-edition` where the story may have changed since. */
      readonly warning: EngineError | null;
    }
  | { readonly ok: false; readonly error: EngineError };

type Field = keyof typeof headerBits;

/** The lowest bits of a number, as many as a field of the header has. */
const fitted = (field: Field, value: number): number => (value >>> 0) % 2 ** headerBits[field];
const fingerprint = (field: Field, text: string): number => fitted(field, draw(0, text, 0, 0));
/** An edition is 64 hex digits. */
const editionPrint = ({ edition }: Pack): number =>
  fitted('edition', Number.parseInt(edition.slice(0, 8), 16));

/** So many decisions or more: the header does not say how many. */
const MANY = 2 ** headerBits.known - 1;

/**
 * The share code of what was played: 22 characters and one for each choice. `frames` are those of
 * the run in this pack; what of it did not play is not in its code.
 */
export function encodeRun(
  { pack, codes }: Coded,
  { entry, seed }: Pick<Run, 'entry' | 'seed'>,
  frames: readonly Frame[],
): Encoded {
  const numbers: number[] = [];
  for (const [index, { chosen, answered }] of frames.entries()) {
    if (chosen === null) continue;
    const number = pack.scripted
      ? numbersOf(codes, answered ?? '')[chosen.id]
      : frames[index - 1]?.options.findIndex((option) => option.id === chosen.id);
    if (number === undefined || number < 0 || number > 63) {
      return refuse('code/unnumbered', `${answered}: ${chosen.id}`);
    }
    numbers.push(number);
  }
  if (numbers.length > MOST_CHOICES) return refuse('code/too-long', `${numbers.length}`);
  const header = {
    version: VERSION,
    pack: fingerprint('pack', pack.manifest.id),
    entry: fingerprint('entry', entry),
    edition: editionPrint(pack),
    seed,
    count: numbers.length,
    known: Math.min(Object.keys(codes).length, MANY),
    path: pathOf(frames),
  };
  return { ok: true, text: writeCode({ header, numbers }) };
}

/** Reads a share code of this pack from anywhere; space around it does not count. */
export function decodeRun(pack: Pack, text: string): Decoded {
  const read = readCode(text.trim());
  if (!read.ok) return refuse(`code/${read.reason}`, read.detail);
  const { header, numbers } = read;
  const { id, entries } = pack.manifest;
  if (header.pack !== fingerprint('pack', id)) return refuse('code/other-pack', id);
  const entry = entries.find((one) => header.entry === fingerprint('entry', one.id));
  if (!entry) return refuse('code/unknown-entry', id);
  const isSame = header.edition === editionPrint(pack);
  const warning: EngineError | null = isSame ? null : { code: 'code/other-edition', detail: id };
  if (warning && !pack.scripted) return { ok: false, error: warning };
  const { seed, known, path } = header;
  const edition = isSame ? pack.edition : null;
  const code = { pack: id, entry: entry.id, seed, edition, numbers, known, path };
  return { ok: true, code, warning };
}

/** Entries that codes would take for one another: one of each two needs another id. */
export function entriesAlike({ manifest }: Pack): Problem[] {
  const owners = new Map<number, string>();
  return manifest.entries.flatMap(({ id }) => {
    const owner = owners.get(fingerprint('entry', id));
    owners.set(fingerprint('entry', id), id);
    if (owner === undefined) return [];
    const words = `Share codes cannot tell the entry “${id}” from “${owner}”: give it another id.`;
    return [problem('pack.json', 1, 'codes/entries', words)];
  });
}

/** The run that a code begins: its choices are found by following it. */
export const runOfCode = (pack: Pack, { entry, seed }: ShareCode): Run => newRun(pack, entry, seed);

/** The id of the option that a code means at a frame; null where it means none that is known. */
export function optionOf({ pack, codes }: Coded, code: ShareCode, frame: Frame): string | null {
  const number = code.numbers[frame.step];
  if (number === undefined) return null;
  if (!pack.scripted) return frame.options[number]?.id ?? null;
  const at = Object.keys(codes).indexOf(frame.decision ?? '');
  if (at < 0 || (code.known < MANY && at >= code.known)) return null;
  const options = Object.entries(numbersOf(codes, frame.decision ?? ''));
  return options.find(([, one]) => one === number)?.[0] ?? null;
}

/** A fingerprint of the decisions answered and the options taken, in their order. */
export function pathOf(frames: readonly Frame[]): number {
  const taken = frames.flatMap(({ chosen, answered }) =>
    chosen === null ? [] : [`${answered} ${chosen.id}`],
  );
  return fingerprint('path', taken.join('\n'));
}

const refuse = (
  code: ErrorCode,
  detail: string,
): { readonly ok: false; readonly error: EngineError } => ({ ok: false, error: { code, detail } });
