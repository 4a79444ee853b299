import type { EngineError } from '../errors.ts';
import type { Acts, CompiledAct, Pack } from '../pack/compiled.ts';
import type { PassDay } from '../world/day.ts';
import type { Frame } from './frame.ts';
import { parseRun } from './parse-run.ts';
import type { Played } from './played.ts';
import { MOST_CHOICES, type Run } from './run.ts';
import { type Checkpoint, createTeller, type Stories, type Told } from './teller.ts';

/** A run being played: its frames so far, and the ways on. Nothing here throws on bad input. */
export type OpenRun = {
  /** The run as far as it is played. */
  readonly run: Run;
  readonly played: Played;
  /** Takes an option of the last frame. What cannot be taken is said, and changes nothing. */
  choose(option: string): Played;
  /** Goes back to a step: later choices are dropped from this run. */
  goTo(step: number): Played;
  /** Hands over an act that was needed, and goes on. */
  provide(act: CompiledAct): Played;
};

export type OpenOptions = {
  /** Stories to reuse; only one run at a time may use them. */
  readonly stories?: Stories;
  /** Keep a checkpoint at each step, for going back at once. Explorers do not need them. */
  readonly checkpoints?: boolean;
};

/**
 * Opens a run and replays its choices, as far as the acts at hand and the story allow: by option id
 * within each decision, never by position, so that it stops where the story has changed.
 */
export type Opener = (pack: Pack, acts: Acts, wanted: Run, options?: OpenOptions) => OpenRun;

/** Makes the opener of runs in which days pass as `passDay` says. */
export const openerOf =
  (passDay: PassDay): Opener =>
  (pack, acts, wanted, options = {}) =>
    open(passDay, { pack, acts, wanted, options });

type Opened = {
  readonly pack: Pack;
  readonly acts: Acts;
  readonly wanted: Run;
  readonly options: OpenOptions;
};

function open(passDay: PassDay, { pack, acts, wanted, options }: Opened): OpenRun {
  const atHand = new Map(Object.entries(acts));
  const stories: Stories = options.stories ?? new Map();
  const keep = options.checkpoints ?? true;
  const parsed = parseRun(wanted, pack);
  const start: Run = { ...wanted, choices: [] };
  let choices: readonly string[] = [];
  let frames: Frame[] = [];
  const checkpoints = new Map<number, Checkpoint>();
  /** Choices still to be replayed. */
  let queue: string[] = parsed.ok ? [...parsed.run.choices] : [];
  /** The choice whose telling waits for an act. */
  let waiting: string | null = null;

  const begun = () =>
    createTeller(pack, start, { actAt: (id) => atHand.get(id), stories, passDay });
  let teller = parsed.ok ? begun() : null;

  const stand = (): Played =>
    frames.at(-1)?.ended ? { state: 'ended', frames } : { state: 'open', frames };
  const stop = (error: EngineError): Played => ({
    state: 'stopped',
    step: frames.length,
    error,
    frames,
  });

  /** Takes in what was told; null when the run may go on. */
  const receive = (told: Told): Played | null => {
    if (told.state === 'needs') return { state: 'needs', act: told.act, frames };
    if (told.state === 'failed') return { state: 'failed', error: told.error, frames };
    frames = [...frames, told.frame];
    if (waiting !== null) choices = [...choices, waiting];
    waiting = null;
    if (keep && !told.frame.ended) {
      const checkpoint = teller?.save();
      if (checkpoint) checkpoints.set(told.frame.step, checkpoint);
    }
    return null;
  };

  const take = (id: string): Played | null => {
    const frame = frames.at(-1)!;
    if (frame.ended) return stop({ code: 'run/past-the-end', detail: id });
    if (choices.length >= MOST_CHOICES) {
      return stop({ code: 'run/too-long', detail: String(MOST_CHOICES) });
    }
    const option = frame.options.find((one) => one.id === id);
    const decision = frame.decision ?? '';
    if (!option) return stop({ code: 'run/option-gone', detail: `${decision}: ${id}` });
    if (option.locked) return stop({ code: 'run/option-locked', detail: `${decision}: ${id}` });
    waiting = id;
    return receive(teller!.take(frame, option));
  };

  const replay = (): Played => {
    while (queue.length > 0) {
      const id = queue[0]!;
      const halt = take(id);
      if (halt?.state === 'stopped') {
        queue = [];
        return halt;
      }
      queue.shift();
      if (halt) return halt;
    }
    return stand();
  };

  const begin = (): Played => {
    const halt = receive(teller!.begin());
    return halt ?? replay();
  };

  let played: Played = parsed.ok ? begin() : { state: 'failed', error: parsed.error, frames };

  return {
    get run() {
      return { ...start, choices: [...choices] };
    },
    get played() {
      return played;
    },
    choose(id) {
      if (played.state !== 'open' && played.state !== 'stopped') return played;
      const halt = take(id);
      if (halt?.state === 'stopped') return halt;
      played = halt ?? stand();
      return played;
    },
    goTo(step) {
      if (!teller || frames[step] === undefined) return played;
      const checkpoint = checkpoints.get(step);
      const wanted = choices.slice(0, step);
      waiting = null;
      if (checkpoint && teller.load(checkpoint)) {
        frames = frames.slice(0, step + 1);
        choices = wanted;
        queue = [];
        played = stand();
      } else if (frames.length === step + 1 && played.state === 'ended') {
        return played;
      } else {
        frames = [];
        choices = [];
        queue = [...wanted];
        teller = begun();
        played = begin();
      }
      for (const later of [...checkpoints.keys()]) if (later > step) checkpoints.delete(later);
      return played;
    },
    provide(act) {
      atHand.set(act.id, act);
      if (played.state !== 'needs' || !teller) return played;
      played = receive(teller.resume()) ?? replay();
      return played;
    },
  };
}
