import { batch } from '@preact/signals';
import type { Acts } from '../engine/pack/compiled.ts';
import type { Form, Manifest } from '../engine/pack/manifest.ts';
import type { OpenRun } from '../engine/run/opener.ts';
import type { Played } from '../engine/run/played.ts';
import type { Run } from '../engine/run/run.ts';
import { loadArchive, runsKept } from './archive/kept.ts';
import { dropOwnNote, note } from './archive/note.ts';
import { newRecordId, newSeed, type RunRecord } from './archive/record.ts';
import { loadAct } from './loading.ts';
import type { Opening } from './opening.ts';
import { loadLateStrings } from './parts/lazy.tsx';
import { problemOf } from './problem.ts';
import { replace, route } from './routes.ts';
import { completePack, type Game, game, pack, problem, startPack, waiting } from './store.ts';
import { lockNow, mayTake } from './undo-lock.ts';

/** inkjs comes with it: fetched beside the title page, not before it. */
export const loadEngine = () => import('./engine-entry.ts');
/** The rest of it, with the rules and campaigns: for every act but the first. */
export const loadWholeEngine = () => import('./whole-entry.ts');

/** What only a short form needs. */
const loadForms = async (manifest: Manifest, form: Form) =>
  (await import('./play/form-steps.ts')).stepsOfForm(manifest, form);
type Forms = Awaited<ReturnType<typeof loadForms>>;

/** Short forms come with the rest of a pack; false where that cannot be had. */
async function isAtHand(entry: string): Promise<boolean> {
  const isThere = pack.value?.manifest.entries.some((one) => one.id === entry) ?? true;
  if (isThere || (await completePack())) return true;
  problem.value = { code: 'fetch/pack', detail: entry };
  return false;
}

let open: OpenRun | null = null;
/** What that run was opened with: the pack, and the run as it was wanted, played so far or not. */
let opened: { readonly pack: Opening; readonly run: Run } | null = null;
/** How the open run is gone through, where it is a short form: which of its steps are asked. */
let forms: Forms | null = null;
/** Counts what was opened and waited for: what comes for one is too late for the next. */
let turn = 0;
/** The answer whose pages have not come yet: the run counts it only once they are there. */
let untold: string | null = null;

/** Leaves the run that is open, so that another can be opened. */
function nextTurn(): number {
  turn += 1;
  problem.value = null;
  waiting.value = false;
  game.value = null;
  untold = null;
  return turn;
}

/** Begins a run at an entry and gives its record's id; null where the pack is not there yet. */
export async function begin(entry: string): Promise<string | null> {
  if (!(await isAtHand(entry))) return null;
  const played = pack.value;
  if (played === null) return null;
  const mine = nextTurn();
  const { newRun } = await loadEngine();
  if (!(await openAs(mine, played, newRun(played, entry, newSeed())))) return null;
  const id = newRecordId();
  await settle(id, 0);
  if (game.value?.id !== id) return null;
  // The first page does not wait for the archive, nor for its code.
  setTimeout(save);
  return id;
}

/** Opens a kept run where its reader left it. */
export async function resume(id: string): Promise<void> {
  if (game.value?.id === id) return;
  const mine = nextTurn();
  if (pack.value === null) await startPack();
  if (pack.value === null) return;
  const record = await (await loadArchive()).getRecord(id);
  if (mine !== turn) return;
  if (record === null) {
    await loadLateStrings().catch(() => null);
    problem.value = { code: 'run/not-kept', detail: id };
    return;
  }
  if (!(await isAtHand(record.run.entry)) || pack.value === null) return;
  if (!(await openAs(mine, pack.value, record.run))) return;
  await settle(record.id, record.cursor);
  // A run that came from a file has its name only now.
  const now = game.value;
  if (now?.id !== record.id) return;
  if (titleOf(now.pack.manifest, now.played) !== record.title) await save();
}

/** Opens a run, unless another was asked for meanwhile; whether it is this one that is open now. */
async function openAs(mine: number, played: Opening, run: Run, acts: Acts = {}): Promise<boolean> {
  const isWhole = played.opens === undefined;
  const openRun = isWhole ? (await loadWholeEngine()).openRun : (await loadEngine()).openFirst;
  const form = played.manifest.entries.find((one) => one.id === run.entry)?.form;
  const steps = form === undefined ? null : await loadForms(played.manifest, form);
  if (mine !== turn) return false;
  forms = steps;
  open = openRun(played, acts, run);
  opened = { pack: played, run };
  return true;
}

/** Into any act but the first a run goes with the whole pack: it is opened again in that, as far as it is. */
async function openWhole(mine: number, act: string): Promise<boolean> {
  if (opened === null || open === null || pack.value === null) return false;
  const { opens } = opened.pack;
  if (opens === undefined || opens === act) return true;
  const first = open.played.frames.length > 0 ? await loadAct(opens) : null;
  if (mine !== turn) return false;
  // A run from the archive may wait for its first pages: what it chose is then not played yet.
  const run = untold === null ? opened.run : withAnswer(playedRun(open), untold);
  return openAs(mine, pack.value, run, first?.ok ? { [opens]: first.value } : {});
}

/** What is played of a run, in the edition it goes on in. */
const playedRun = ({ run }: OpenRun): Run =>
  opened === null ? run : { ...run, edition: opened.run.edition };

const withAnswer = (run: Run, option: string): Run => ({
  ...run,
  choices: [...run.choices, option],
});

/** Fetches the acts a run asks for, until it is open, over or unable to go on. */
async function settle(id: string, cursor: number): Promise<void> {
  if (open === null || pack.value === null) return;
  turn += 1;
  const mine = turn;
  waiting.value = true;
  problem.value = null;
  forms?.goOn(open);
  while (open.played.state === 'needs') {
    const asked = open.played.act;
    if (open.played.frames.length > 0) show(id, cursor);
    const isFirst = opened?.pack.opens === asked;
    const [act, isWhole] = await Promise.all([loadAct(asked), isFirst || completePack()]);
    const isReady = act.ok && isWhole && (await openWhole(mine, asked).catch(() => false));
    // Another run was opened meanwhile; this one is noted with its answer.
    if (mine !== turn) return;
    if (!act.ok || !isReady) {
      problem.value = { code: 'fetch/act', detail: asked };
      break;
    }
    const before = open.run.choices.length;
    open.provide(act.value);
    if (open.run.choices.length > before) untold = null;
    forms?.goOn(open);
  }
  waiting.value = false;
  if (open.played.state !== 'needs') untold = null;
  if (open.played.frames.length > 0) show(id, cursor);
  const { played } = open;
  // The sentences for the engine's failures are not among the first.
  const failed = played.state === 'stopped' || played.state === 'failed';
  if (failed) await loadLateStrings().catch(() => null);
  if (played.state === 'stopped') problem.value = problemOf(played.error, played.step);
  if (played.state === 'failed') problem.value = problemOf(played.error);
}

/** The open run as it is played so far, under a record's id. */
function gameAt(id: string, cursor: number): Game | null {
  if (open === null || pack.value === null) return null;
  const { played } = open;
  const run = playedRun(open);
  const last = Math.max(0, played.frames.length - 1);
  const step = Math.min(cursor, last);
  return { pack: pack.value, id, run, played, cursor: forms?.stepFrom(played, step) ?? step };
}

function show(id: string, cursor: number): void {
  const next = gameAt(id, cursor);
  if (next !== null) put(next);
}

/** Shows a run; where it goes on under another record, the address goes with it. */
function put(next: Game): void {
  const here = route.value;
  const inRun = here.page === 'play' || here.page === 'close';
  batch(() => {
    const moves = inRun && here.id === game.value?.id && here.id !== next.id;
    game.value = next;
    if (moves) replace({ page: here.page, id: next.id });
  });
}

/**
 * Takes an option at the cursor. On the run's own road that only moves on; another answer than the
 * run's parts from it, under a record of its own, and the old run stays in the archive.
 */
export async function choose(option: string): Promise<void> {
  const now = game.value;
  if (now === null || now.shared || open === null || waiting.value) return;
  const frame = now.played.frames[now.cursor];
  if (frame?.options.find((one) => one.id === option)?.locked !== false) return;
  const ahead = now.cursor < now.played.frames.length - 1;
  const given = ahead ? (now.run.choices[now.cursor] ?? null) : untold;
  if (!mayTake(lockNow(), given, option)) return;
  if (!ahead && given === option) return retry();
  if (given === option) {
    show(now.id, now.cursor + 1);
    await save();
    return;
  }
  // Choices behind the one the story lost are dropped here, and stay in the record they came from.
  // A run of another edition stays as it is: what is chosen in this one is a run of this one.
  const wasOlder = isOlder(now);
  const parts = wasOlder || untold !== null || now.run.choices.length > now.cursor;
  if (parts) open.goTo(now.cursor);
  const taken = open.choose(option);
  if (taken.state === 'stopped') {
    await loadLateStrings().catch(() => null);
    problem.value = problemOf(taken.error, taken.step);
    return;
  }
  if (wasOlder && opened) {
    opened = { ...opened, run: { ...opened.run, edition: now.pack.edition } };
  }
  untold = open.played.state === 'needs' ? option : null;
  const id = parts ? newRecordId() : now.id;
  const answered = gameAt(id, now.cursor + 1);
  if (answered !== null) note(recordOf(answered));
  await settle(id, now.cursor + 1);
  await save();
  prefetchNext();
}

/**
 * Goes on from a step of a road under a record of its own, with the same seed and so the same luck:
 * the road it was taken from stays. `whole` where that road goes no further: then nothing is answered
 * otherwise, and no lock forbids it. Gives the new record's id; null where the run cannot be opened.
 */
export async function startFrom(run: Run, whole = false): Promise<string | null> {
  const played = pack.value;
  if (played === null || (!whole && lockNow() !== null)) return null;
  const mine = nextTurn();
  if (!(await openAs(mine, played, { ...run, edition: played.edition }))) return null;
  const id = newRecordId();
  await settle(id, run.choices.length);
  if (game.value?.id !== id) return null;
  await save();
  return id;
}

/** Looks at a step again; nothing is lost until another answer is given there. */
export async function goTo(step: number): Promise<void> {
  const now = game.value;
  if (now === null || now.shared) return;
  problem.value = null;
  show(now.id, Math.max(0, forms?.stepBefore(now.played, step) ?? step));
  await save();
}

/** Tries again to fetch what a run waits for. */
export async function retry(): Promise<void> {
  const now = game.value;
  if (pack.value === null) await startPack();
  else if (now !== null && !now.shared) {
    const wasLast = now.cursor >= now.played.frames.length - 1;
    await settle(now.id, wasLast ? Number.MAX_SAFE_INTEGER : now.cursor);
    await save();
  }
}

/** The act after the one being read, and what it plays with, so that the seam is not felt. */
function prefetchNext(): void {
  const now = game.value;
  if (now === null) return;
  const acts = now.pack.manifest.acts;
  const at = acts.findIndex((act) => act.id === now.played.frames[now.cursor]?.act);
  const next = acts[at + 1];
  if (next === undefined) return;
  loadAct(next.id);
  completePack();
  loadWholeEngine().catch(() => null);
}

/** What a run is called: by its ending, or by what is decided where it stands. */
export function titleOf(manifest: Manifest, played: Played): string {
  const last = played.frames.at(-1);
  const ending = manifest.endings.find((one) => one.id === last?.ending);
  if (ending !== undefined) return ending.title;
  const decision = manifest.decisions?.find((one) => one.id === last?.decision);
  const place = manifest.places.find((one) => one.id === last?.place);
  const act = manifest.acts.find((one) => one.id === last?.act);
  return decision?.title ?? place?.name ?? act?.title ?? manifest.title;
}

export function recordOf(now: Game): RunRecord {
  const last = now.played.frames.at(-1);
  const run = untold === null ? now.run : withAnswer(now.run, untold);
  return {
    id: now.id,
    run,
    cursor: untold === null ? now.cursor : run.choices.length,
    title: titleOf(now.pack.manifest, now.played),
    date: last?.date ?? null,
    ending: last?.ending ?? null,
    updatedAt: Date.now(),
  };
}

const isOlder = ({ run, pack: { edition } }: Game): boolean => run.edition !== edition;

let saving: Promise<void> = Promise.resolve();

/** Keeps the run that is open, one time after the other: each knows under what id the last was kept. */
function save(): Promise<void> {
  const now = game.value;
  if (now !== null && !now.shared && !isOlder(now)) note(recordOf(now));
  saving = saving.then(saveNow, saveNow);
  return saving;
}

async function saveNow(): Promise<void> {
  const now = game.value;
  if (now === null || now.shared) return;
  const record = recordOf(now);
  const archive = await loadArchive().catch(() => null);
  if (archive === null) {
    runsKept.value = false;
    return;
  }
  if (isOlder(now)) return archive.lookAgain(record);
  const id = await archive.keep(record);
  await archive.keepRoadOf({ ...record, id }, now.played);
  if (id === now.id || game.value?.id !== now.id) return;
  put({ ...game.value, id });
  note(recordOf(game.value));
  dropOwnNote(now.id);
}
