import { InkList, Story } from 'inkjs';
import type { EngineError } from '../errors.ts';
import type { CompiledAct } from '../pack/compiled.ts';
import { COMMAND } from './anatomy.ts';
import { faultOfStory } from './validate.ts';

/** A line as the story prints it: its text, cleaned as inkjs cleans it, and the tags on either side. */
export type RawLine = { text: string; readonly before: string[]; readonly after: string[] };

export type RawChoice = {
  readonly text: string;
  readonly path: string;
  readonly tags: readonly string[];
};

/** What a turn gives: everything up to the next choices, or to the end. */
export type Turn = {
  readonly lines: readonly RawLine[];
  readonly choices: readonly RawChoice[];
  /** The flow ran out without `END`, `DONE` or a choice. */
  readonly ranOut: boolean;
};

/** Bounds of a turn, so that no story can hang or flood the reader. */
export const budget = { steps: 300_000, stream: 10_000, characters: 2_000_000 } as const;

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
  load(state: string): void;
  read(name: string): MemoryValue | null;
  write(name: string, value: MemoryValue): void;
};

/** Makes an act ready to be told; refuses a compiled story that inkjs would choke on. */
export function createDriver(act: CompiledAct): Driver | EngineError {
  const fault = faultOfStory(act.story);
  if (fault !== null) return { code: 'act/invalid', detail: fault };
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
      return story.state.ToJson();
    },
    load: (state) => story.state.LoadJson(state),
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

class TooLong extends Error {}

/** Whole-turn driving: steps on without inkjs's look-ahead. Null if the budget ran out. */
function runTurn(story: Story): Turn | null {
  const { state } = story;
  state.ResetErrors();
  state.didSafeExit = false;
  state.ResetOutput();
  let steps = 0;
  while (story.canContinue) {
    story.Step();
    if (!story.canContinue && !state.callStack.elementIsEvaluateFromGame) {
      story.TryFollowDefaultInvisibleChoice();
    }
    steps += 1;
    // Each step is looked at: a string that doubles itself must not live to double twenty times.
    const stack = state.evaluationStack;
    if (stack.length > 0 && lengthOf(stack[stack.length - 1]!) > budget.characters) {
      throw new TooLong();
    }
    if (steps > budget.steps || state.outputStream.length > budget.stream) return null;
  }
  const ranOut = !state.didSafeExit && state.generatedChoices.length === 0;
  state.didSafeExit = false;
  const lines = linesOf(state.outputStream);
  const choices = story.currentChoices.map(
    (choice): RawChoice => ({
      text: choice.text,
      path: choice.sourcePath,
      tags: choice.tags ?? [],
    }),
  );
  return { lines, choices, ranOut };
}

/** What is read of inkjs's content: a string's value, a command's number, an old tag's text. */
type Content = {
  readonly path: unknown;
  readonly value?: unknown;
  readonly commandType?: unknown;
  readonly text?: unknown;
};

function lengthOf({ value }: Content): number {
  return typeof value === 'string' ? value.length : 0;
}

/** Splits the output of a turn into lines, each with its tags. Empty lines without tags are left out. */
function linesOf(stream: readonly Content[]): RawLine[] {
  const lines: RawLine[] = [];
  let line: RawLine = { text: '', before: [], after: [] };
  let tag: string | null = null;
  let characters = 0;
  const close = () => {
    line.text = line.text.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '');
    if (line.text !== '' || line.before.length > 0 || line.after.length > 0) lines.push(line);
    line = { text: '', before: [], after: [] };
  };
  const addTag = (text: string) => {
    const clean = text.replace(/[ \t]+/g, ' ').trim();
    if (clean !== '') (line.text.trim() === '' ? line.before : line.after).push(clean);
  };
  for (const content of stream) {
    const command = content.commandType;
    if (command === COMMAND.beginTag || command === COMMAND.endTag) {
      if (tag !== null) addTag(tag);
      tag = command === COMMAND.beginTag ? '' : null;
      continue;
    }
    const text = content.value;
    if (typeof text !== 'string') {
      if (typeof content.text === 'string') addTag(content.text);
      continue;
    }
    characters += text.length;
    if (characters > budget.characters) throw new TooLong();
    if (tag !== null) tag += text;
    else {
      const [first = '', ...rest] = text.split('\n');
      line.text += first;
      for (const next of rest) {
        close();
        line.text = next;
      }
    }
  }
  if (tag !== null) addTag(tag);
  close();
  return lines;
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
  return /"\d+\.\d+f"|[[,:]-?\d+\.\d|"(FLOAT|POW)"/.test(JSON.stringify(act.story));
}

function listOf(story: Story, items: readonly string[]): InkList {
  return items.reduce((list, item) => list.Union(InkList.FromString(item, story)), new InkList());
}
