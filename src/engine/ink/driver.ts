import { InkList, Story } from 'inkjs';
import type { EngineError } from '../errors.ts';
import type { CompiledAct } from '../pack/compiled.ts';
import type { Loose } from '../run/frame.ts';
import { createMeter, TooLong } from './budget.ts';
import { countSettled, createPrinter, type RawLine } from './output.ts';
import { stepPlain } from './plain-step.ts';
import { faultOfStory } from './validate.ts';

export type RawChoice = {
  readonly text: string;
  readonly path: string;
  readonly tags: readonly string[];
};

/** What a turn gives: everything up to the next choices, or to the end. */
export type Turn = {
  readonly lines: readonly RawLine[];
  readonly choices: readonly RawChoice[];
  /** Where the flow ran out without `END`, `DONE` or a choice; null where it did not. */
  readonly loose: Loose | null;
};

export type MemoryValue = number | string | boolean | { readonly items: readonly string[] };

/** An act of a story being told. Only this file touches inkjs at run time. */
export type Driver = {
  readonly story: Story;
  /** Starts the act again from nothing, with the story seed given. */
  reset(seed: number): void;
  /** Runs to the next choices. */
  turn(): Turn | EngineError;
  choose(index: number): EngineError | null;
  /** The state between two turns; null where inkjs could not write it without loss. */
  save(): string | null;
  /** False where inkjs could not read it. */
  load(state: string): boolean;
  read(name: string): MemoryValue | null;
  write(name: string, value: MemoryValue): void;
};

/** Makes an act ready to be told; refuses a compiled story that inkjs would choke on. */
export function createDriver(act: CompiledAct): Driver | EngineError {
  const fault = faultOfStory(act.story);
  if (fault !== null) return { code: 'act/invalid', detail: fault.words, path: fault.path };
  let story: Story;
  try {
    story = new Story({ ...act.story });
  } catch (error) {
    return { code: 'act/invalid', detail: wordsOf(error) };
  }
  story.allowExternalFunctionFallbacks = true;
  let exact: boolean | null = null;
  const errorAt = (code: EngineError['code'], words?: string): EngineError => {
    const path = pathOf(story);
    const knot = path.split('.')[0] ?? '';
    const where = /^\d*$/.test(knot) ? 'the beginning of the story' : knot;
    return { code, detail: words === undefined ? where : `${where}: ${words}`, path };
  };
  return {
    story,
    reset(seed) {
      story.ResetState();
      story.state.storySeed = seed;
    },
    turn() {
      try {
        return runTurn(story) ?? errorAt('ink/endless');
      } catch (error) {
        return error instanceof TooLong
          ? errorAt('ink/too-long')
          : errorAt('ink/error', wordsOf(error));
      }
    },
    choose(index) {
      try {
        story.ChooseChoiceIndex(index);
        return null;
      } catch (error) {
        return errorAt('ink/error', wordsOf(error));
      }
    },
    save() {
      exact ??= !holdsFloats(act);
      if (!exact) return null;
      story.state.ResetOutput();
      try {
        const saved = story.state.ToJson();
        // What stands for an infinite number would come back as another.
        return saved.includes('3.4e+38') ? null : saved;
      } catch {
        return null;
      }
    },
    load(state) {
      try {
        story.state.LoadJson(state);
        return true;
      } catch {
        return false;
      }
    },
    read(name) {
      const value = story.variablesState.$(name);
      if (value instanceof InkList) {
        return { items: value.orderedItems.map(({ Key }) => `${Key.originName}.${Key.itemName}`) };
      }
      return typeof value === 'object' ? null : value;
    },
    write(name, value) {
      if (!story.variablesState.GlobalVariableExistsWithName(name)) return;
      story.variablesState.$(name, typeof value === 'object' ? listOf(story, value.items) : value);
    },
  };
}

/** How many pieces of output are let gather: inkjs looks through all of them at each new one. */
const GATHERED = 64;
/** inkjs's numbers for what lies on the call stack. */
const TUNNEL = 0;
const FUNCTION = 1;

/** Whole-turn driving: steps on without inkjs's look-ahead. Null if the budget ran out. */
function runTurn(story: Story): Turn | null {
  const { state } = story;
  state.ResetErrors();
  state.didSafeExit = false;
  state.ResetOutput();
  const { callStack, outputStream } = state;
  const meter = createMeter(story);
  const printer = createPrinter();
  let gathered = GATHERED;
  // What `canContinue` asks, without the copy of the pointer that it makes each time.
  const standsSomewhere = () => !callStack.currentElement.currentPointer.isNull;
  let goesOn = standsSomewhere();
  while (goesOn) {
    if (!stepPlain(state, callStack)) {
      story.Step();
      goesOn = standsSomewhere();
      if (!goesOn && !callStack.elementIsEvaluateFromGame) {
        story.TryFollowDefaultInvisibleChoice();
        goesOn = standsSomewhere();
      }
    }
    if (!meter.step()) return null;
    if (outputStream.length >= gathered) {
      // A function knows the place in the stream where it began; under anything else there is none.
      if (callStack.currentElement.type !== FUNCTION) {
        printer.take(outputStream.splice(0, countSettled(outputStream)));
      }
      gathered = outputStream.length + GATHERED;
    }
  }
  const loose =
    state.didSafeExit || state.generatedChoices.length > 0
      ? null
      : { path: pathOf(story), inTunnel: callStack.CanPop(TUNNEL) };
  state.didSafeExit = false;
  printer.take(outputStream);
  return {
    lines: printer.finish(),
    choices: story.currentChoices.map(({ text, sourcePath, tags }) => ({
      text,
      path: sourcePath,
      tags: tags ?? [],
    })),
    loose,
  };
}

/** Where the story stands, as inkjs writes paths. */
function pathOf(story: Story): string {
  const { state } = story;
  return state.currentPathString ?? state.previousPathString ?? '';
}

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);

/** Whether a story may compute with floats, whose type inkjs's saves lose. */
function holdsFloats(act: CompiledAct): boolean {
  return lossy.test(JSON.stringify(act.story));
}

/** Floats, and names that every object has: inkjs's saves trip over both, or lose them. */
const reserved = Object.getOwnPropertyNames(Object.prototype).join('|');
const lossy = new RegExp(`"\\d+\\.\\d+f"|[[,:]-?\\d+\\.\\d|"(?:FLOAT|POW|${reserved})"`);

function listOf(story: Story, items: readonly string[]): InkList {
  return items.reduce((list, item) => list.Union(InkList.FromString(item, story)), new InkList());
}
