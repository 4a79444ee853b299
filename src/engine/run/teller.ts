import type { EngineError } from '../errors.ts';
import { bindBridge } from '../ink/bridge.ts';
import { createDriver, type Driver, type MemoryValue, type Turn } from '../ink/driver.ts';
import type { CompiledAct, Pack } from '../pack/compiled.ts';
import { applyAll } from '../world/apply.ts';
import type { PassDay } from '../world/day.ts';
import { storySeed } from '../world/draws.ts';
import { interim, worldAt } from '../world/starts.ts';
import type { Cause, Event, World } from '../world/world.ts';
import type { Block, Frame, Option } from './frame.ts';
import { optionsOf, plainDecisionOf, plainOptionsOf } from './options.ts';
import type { Run } from './run.ts';
import { type Setting, write, writePlain } from './scribe.ts';

/** Stories made ready, by act: reused from run to run, since making one costs as much as a run. */
export type Stories = Map<string, Driver>;

/** All that a run needs to go on from a step. */
export type Checkpoint = {
  readonly act: string;
  readonly start: string | null;
  readonly ink: string;
  readonly world: World;
  readonly setting: Setting;
};

/** What telling gave: a frame, an act that must be fetched first, or a failure. */
export type Told =
  | { readonly state: 'frame'; readonly frame: Frame }
  | { readonly state: 'needs'; readonly act: string }
  | { readonly state: 'failed'; readonly error: EngineError };

/** What a teller works with. */
type Means = {
  /** The acts at hand. */
  readonly actAt: (id: string) => CompiledAct | undefined;
  /** Keeps what is made of the acts for later runs. */
  readonly stories: Stories;
  /** How days pass. */
  readonly passDay: PassDay;
};

/** Tells a run turn by turn: the one place where Ink and the World meet in time. */
export type Teller = {
  begin(): Told;
  /** Takes an option of the frame before. */
  take(before: Frame, option: Option): Told;
  /** Goes on after `needs`, now that the act is at hand. */
  resume(): Told;
  save(): Checkpoint | null;
  /** False where the checkpoint cannot be read: the run is to be replayed. */
  load(checkpoint: Checkpoint): boolean;
};

const emptyWorld: World = { day: 0, slots: [], known: [], heard: [], posts: [], drawn: {} };
/** No turn goes through more acts than this: acts that call each other would never end. */
const MOST_ACTS = 50;
const nowhere: Setting = { date: null, place: null, sources: [] };

/**
 * Makes the teller of a run whose entry the pack has. Failures come back as `Told`, never as throws.
 */
export function createTeller(pack: Pack, run: Run, { actAt, stories, passDay }: Means): Teller {
  const entry = pack.manifest.entries.find((one) => one.id === run.entry)!;
  let world = emptyWorld;
  let setting = nowhere;
  let act = entry.act;
  /** The dated start the World stands on: what an interim counts from. */
  let start: string | null = null;
  let driver: Driver | null = null;
  let cause: Cause = { kind: 'start', start: entry.start };
  let nextAct: string | null = null;
  let fault: string | null = null;
  let events: Event[] = [];
  /** The frame being written, kept across a change of act. */
  let draft: {
    step: number;
    chosen: Option | null;
    answered: string | null;
    blocks: Block[];
    acts: number;
  };
  const startOf = (id: string | null) => pack.manifest.starts.find((one) => one.id === id);

  const emit = (happened: readonly Event[]): void => {
    world = applyAll(world, happened);
    events.push(...happened);
  };

  const fail = (error: EngineError): Told => ({ state: 'failed', error });

  /** Makes the current act's story the one being told, bound to this run. */
  const enter = (): EngineError | null => {
    const compiled = actAt(act);
    if (!compiled) return { code: 'act/unknown', detail: act };
    const ready = stories.get(act) ?? createDriver(compiled);
    if (!('story' in ready)) return ready;
    if (!stories.has(act)) stories.set(act, ready);
    if (pack.scripted && driver !== ready) bindHost(ready);
    driver = ready;
    return null;
  };

  const bindHost = (ready: Driver): void => {
    for (const name of bound.get(ready) ?? []) ready.story.UnbindExternalFunction(name);
    bound.set(
      ready,
      bindBridge(ready.story, {
        pack,
        seed: run.seed,
        world: () => world,
        cause: () => cause,
        emit,
        passDay,
        whereabouts: () => pack.manifest.places.find((one) => one.id === setting.place)?.name ?? '',
        nextAct: (id) => {
          nextAct = id;
        },
        fault: (words) => {
          fault = words;
        },
      }),
    );
  };

  /** Begins the act: at its dated start, if it has one other than where the World stands. */
  const openAct = (memory: ReadonlyMap<string, MemoryValue>): Told => {
    if (!actAt(act)) return { state: 'needs', act };
    const to = startOf(pack.manifest.acts.find((one) => one.id === act)?.start ?? null);
    const from = startOf(start);
    if (from && to && from !== to) {
      emit(interim(pack, world, from, to));
      start = to.id;
    }
    cause = { kind: 'story', act };
    const error = enter();
    if (error) return fail(error);
    driver!.reset(storySeed(run.seed));
    for (const [name, value] of memory) driver!.write(name, value);
    return tell();
  };

  const memoryOf = (): Map<string, MemoryValue> => {
    const memory = new Map<string, MemoryValue>();
    for (const name of pack.memory) {
      const value = driver?.read(name) ?? null;
      if (value !== null) memory.set(name, value);
    }
    return memory;
  };

  let carried: ReadonlyMap<string, MemoryValue> = new Map();

  /** Runs a turn and finishes the frame, going on into the next act where the story says so. */
  const tell = (): Told => {
    const turn = driver!.turn();
    if ('code' in turn) return fail(turn);
    if (fault !== null) return fail({ code: 'ink/error', detail: fault });
    const written = pack.scripted
      ? write(turn.lines, setting)
      : { blocks: writePlain(turn.lines), setting, decision: null, ending: null };
    setting = written.setting;
    draft.blocks.push(...written.blocks);
    if (nextAct !== null && turn.choices.length === 0) {
      act = nextAct;
      nextAct = null;
      draft.acts += 1;
      if (draft.acts > MOST_ACTS) return fail({ code: 'ink/endless', detail: act });
      if (!pack.manifest.acts.some((one) => one.id === act)) {
        return fail({ code: 'act/unknown', detail: act });
      }
      carried = memoryOf();
      return openAct(carried);
    }
    return finish(turn, written.decision, written.ending);
  };

  const finish = (turn: Turn, decision: string | null, ending: string | null): Told => {
    const ended = turn.choices.length === 0;
    if (ended && ending === null && pack.scripted) {
      return fail({ code: 'ink/dead-end', detail: draft.answered ?? act });
    }
    const options = pack.scripted
      ? optionsOf(pack, world, turn.choices, (name) => driver!.read(name))
      : plainOptionsOf(turn.choices);
    const frame: Frame = {
      step: draft.step,
      act,
      chosen: draft.chosen,
      answered: draft.answered,
      blocks: draft.blocks,
      ...setting,
      decision: pack.scripted ? decision : plainDecisionOf(turn.choices),
      options,
      ending,
      ended,
      world,
      events,
      ...(ended && turn.loose !== null && { loose: turn.loose }),
    };
    events = [];
    return { state: 'frame', frame };
  };

  return {
    begin() {
      draft = { step: 0, chosen: null, answered: null, blocks: [], acts: 0 };
      const first = startOf(entry.start);
      if (first) {
        world = worldAt(pack, first);
        start = first.id;
      }
      return openAct(carried);
    },
    take(before, option) {
      const step = before.step + 1;
      draft = { step, chosen: option, answered: before.decision, blocks: [], acts: 0 };
      cause = { kind: 'option', decision: before.decision ?? '', option: option.id };
      const error = driver!.choose(before.options.indexOf(option));
      return error ? fail(error) : tell();
    },
    resume: () => openAct(carried),
    save() {
      const ink = driver?.save() ?? null;
      return ink === null ? null : { act, start, ink, world, setting };
    },
    load(checkpoint) {
      ({ act, start, world, setting } = checkpoint);
      events = [];
      nextAct = null;
      fault = null;
      return enter() === null && driver!.load(checkpoint.ink);
    },
  };
}

/** Names bound to each story by the run that used it last. */
const bound = new WeakMap<Driver, readonly string[]>();
