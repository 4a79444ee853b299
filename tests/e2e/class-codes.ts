import { type Policy, playOut, policies } from '../../src/engine/explore/explore.ts';
import { formOf } from '../../src/engine/run/form.ts';
import type { Frame } from '../../src/engine/run/frame.ts';
import { encodeRun } from '../../src/engine/run/share-code.ts';
import { headerBits, readCode, writeCode } from '../../src/engine/run/share-code-text.ts';
import type { Stories } from '../../src/engine/run/teller.ts';
import { draw, pickOf } from '../../src/engine/world/draws.ts';
import { compilation, readyStory } from '../story/target.ts';

export type Pupil = {
  readonly code: string;
  readonly choices: readonly string[];
  readonly frames: readonly Frame[];
};

const stories: Stories = new Map();

/** A pupil who does mostly as was really done, the further the higher `like`, from 0 to 9. */
const pupil =
  (like: number, asked: ReadonlySet<string> | null): Policy =>
  (frame, open, value) => {
    const real = open.find((option) => option.historical);
    const isAsked = asked === null || asked.has(frame.decision ?? '');
    if (!isAsked) return real ?? open[0]!;
    if (real && draw(value, 'like', 0, frame.step) % 10 < like) return real;
    return open[pickOf(value, open.length)]!;
  };

/** The codes of a class that played an entry, each pupil alone; of a short form what it asks. */
export function playClass(entry: string, pupils: number): Pupil[] {
  const form = formOf(readyStory().pack.manifest, entry);
  const asked = form === null ? null : new Set(form.decisions.map(({ id }) => id));
  return Array.from({ length: pupils }, (_, seed) => playBy(entry, seed, pupil(seed % 9, asked)));
}

/** Nothing as it was really done, wherever there is anything else to do. */
const otherwise: Policy = (_, open, value) => {
  const others = open.filter(({ historical }) => !historical);
  const offered = others.length > 0 ? others : open;
  return offered[pickOf(value, offered.length)]!;
};

/** A road from an entry: by chance, or one that leaves the record at every decision that lets it. */
export function playRoad(entry: string, seed: number, how: 'random' | 'otherwise'): Pupil {
  const policy = how === 'random' ? policies.random : otherwise;
  return playBy(entry, seed, policy);
}

function playBy(entry: string, seed: number, policy: Policy): Pupil {
  const { pack, acts } = readyStory();
  const { run, frames } = playOut(pack, acts, { entry, seed, policy, maxChoices: 300, stories });
  const encoded = encodeRun({ pack, codes: compilation.codes }, run, frames);
  if (!encoded.ok) throw new Error(`${encoded.error.code} ${encoded.error.detail}`);
  return { code: encoded.text, choices: run.choices, frames };
}

/** The same road as another edition of the story would write it; with a number that means nothing there. */
export function ofAnotherEdition(code: string, lostAt: number | null = null): string {
  const read = readCode(code);
  if (!read.ok) throw new Error(read.detail);
  const edition = (read.header.edition + 1) % 2 ** headerBits.edition;
  const numbers = read.numbers.map((number, step) => (step === lostAt ? 63 : number));
  return writeCode({ header: { ...read.header, edition }, numbers });
}

/** With one character changed. */
export const damaged = (code: string): string =>
  code.slice(0, 9) + (code[9] === 'x' ? 'y' : 'x') + code.slice(10);
