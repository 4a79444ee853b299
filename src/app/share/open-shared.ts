import type { EngineError } from '../../engine/errors.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { Run } from '../../engine/run/run.ts';
import type { Coded } from '../../engine/run/share-code.ts';
import type { Followed } from '../../engine/run/share-code-follow.ts';
import { loadWholeEngine } from '../game.ts';
import { loadAct, loadCodes } from '../loading.ts';
import { type Problem, problemOf } from '../problem.ts';
import { completePack, pack } from '../store.ts';

/** Somebody's road, replayed as far as this edition of the story has it. */
export type Shared = {
  readonly run: Run;
  readonly frames: readonly Frame[];
  readonly isSameEdition: boolean;
  /** Where it could not be followed further, counted from 1; null where all of it holds. */
  readonly stopped: { readonly step: number; readonly error: EngineError } | null;
};

export type OpenedShared =
  | { readonly ok: true; readonly road: Shared }
  | { readonly ok: false; readonly problem: Problem };

const lost = (code: Problem['code'], detail: string): OpenedShared => ({
  ok: false,
  problem: { code, detail },
});

/** The whole pack with its codes; null where they cannot be had. A plain story has no codes. */
export async function loadCoded(): Promise<Coded | null> {
  const [isWhole, codes] = await Promise.all([
    completePack(),
    pack.value?.scripted === true ? loadCodes() : null,
  ]);
  if (!isWhole || pack.value === null || codes?.ok === false) return null;
  return { pack: pack.value, codes: codes?.value ?? {} };
}

/** Reads a code from anywhere and replays its road. What is no sound code opens nothing. */
export async function openShared(text: string): Promise<OpenedShared> {
  const [engine, story] = await Promise.all([loadWholeEngine().catch(() => null), loadCoded()]);
  if (engine === null || story === null) return lost('fetch/pack', 'pack/codes.json');
  const decoded = engine.decodeRun(story.pack, text);
  if (!decoded.ok) return { ok: false, problem: problemOf(decoded.error) };
  const { code, warning } = decoded;
  const open = engine.openRun(story.pack, {}, engine.runOfCode(story.pack, code));
  let followed: Followed = engine.followCode(story, code, open);
  while (followed.state === 'needs') {
    const act = await loadAct(followed.act);
    if (!act.ok) return lost('fetch/pack', followed.act);
    open.provide(act.value);
    followed = engine.followCode(story, code, open);
  }
  const { run, played } = open;
  const { frames } = played;
  const stopped = stopOf(followed, frames.length);
  if (frames.length === 0 && stopped !== null) {
    return { ok: false, problem: problemOf(stopped.error, stopped.step) };
  }
  return { ok: true, road: { run, frames, isSameEdition: warning === null, stopped } };
}

function stopOf(followed: Followed, step: number): Shared['stopped'] {
  if (followed.state === 'stopped') return { step: followed.step, error: followed.error };
  if (followed.state === 'failed') return { step, error: followed.error };
  return null;
}
