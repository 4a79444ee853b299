import { InkList, type Story } from 'inkjs';
import { COMMAND } from './anatomy.ts';

/**
 * Bounds of a turn, so that no story can hang or flood the reader, and 20,000 words of the densest
 * logic still pass: `work` in steps of the story or what costs inkjs as much, `pieces` of output in
 * all, `stream` in those that could still change, the others in characters.
 */
export const budget = {
  work: 300_000,
  pieces: 60_000,
  stream: 6_000,
  characters: 2_000_000,
  large: 10_000,
} as const;

/** A turn that prints or holds more than its budget. */
export class TooLong extends Error {}

/** What is read of inkjs's content: a value and its type, a command's number, an old tag's text. */
export type Content = {
  readonly path: unknown;
  readonly value?: unknown;
  readonly valueType?: unknown;
  readonly commandType?: unknown;
  readonly text?: unknown;
};

/** inkjs's number for values that are words. */
export const STRING = 3;

/** Watches a turn: `step` is called after each step, and says whether the turn may go on. */
export type Meter = { step(): boolean };

/** A meter for the turn that a story is about to run. */
export function createMeter({ state }: Story): Meter {
  // inkjs keeps these from the beginning of a turn to its end.
  const { callStack, evaluationStack, outputStream, generatedChoices } = state;
  let thread = callStack.currentThread;
  let offered = 0;
  let held = evaluationStack[0];
  let printed = 0;
  let work = 0;
  return {
    step() {
      work += 1;
      // A choice and a thread each copy the whole call stack.
      if (callStack.currentThread !== thread || generatedChoices.length !== offered) {
        thread = callStack.currentThread;
        offered = generatedChoices.length;
        work += callStack.depth;
      }
      const top = evaluationStack[evaluationStack.length - 1];
      if (top !== held) {
        held = top;
        if (top !== undefined) work += costOf(top, state);
      }
      if (outputStream.length !== printed) {
        printed = outputStream.length;
        if (printed > 0) work += weightOf(outputStream[printed - 1]!) >> 6;
      }
      return work <= budget.work && outputStream.length <= budget.stream;
    },
  };
}

/** What handling a value costs, in characters: a list's items are compared by their written names. */
function weightOf({ value }: Content): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value instanceof InkList ? value.size * 256 : 0;
}

/** What a value about to be used costs; what would cost inkjs far more than that is refused. */
function costOf(top: Content, state: Story['state']): number {
  const { value } = top;
  if (typeof value === 'number') {
    // A shuffle makes a list of as many numbers as it is told.
    if (value > budget.large && shufflesNext(state)) throw new TooLong();
    return 0;
  }
  const weight = weightOf(top);
  if (weight > budget.characters) throw new TooLong();
  // inkjs trims the text of a choice in quadratic time.
  if (weight > budget.large && typeof value === 'string' && /[ \t]{100}/.test(value)) {
    throw new TooLong();
  }
  return weight >> 6;
}

function shufflesNext(state: Story['state']): boolean {
  let next: unknown = state.currentPointer.Resolve();
  while (
    typeof next === 'object' &&
    next !== null &&
    'content' in next &&
    Array.isArray(next.content)
  ) {
    next = next.content[0];
  }
  return Reflect.get(Object(next), 'commandType') === COMMAND.shuffle;
}
