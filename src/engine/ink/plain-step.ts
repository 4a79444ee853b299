import { InkList, type Story } from 'inkjs';
import { type Content, STRING } from './budget.ts';

/** inkjs's numbers for the commands that do nothing but turn a switch or move the stack. */
const EVAL_START = 0;
const EVAL_END = 2;
const DUPLICATE = 3;
const POP = 4;
const NO_OP = 9;

type State = Story['state'];
type Variable = Content & { readonly name?: unknown; readonly pathForCount?: unknown };

/** Lists that inkjs has found the origins of: one that was on the stack is never changed again. */
const settled = new WeakSet<InkList>();

/**
 * Does what `Story.Step()` would do where the story stands before plain content: the brackets of an
 * expression, a number, words, a variable. They are two steps of three, and for each of them inkjs
 * copies its pointers and asks after a dozen classes. False before other content: nothing changed.
 */
export function stepPlain(state: State, callStack: State['callStack']): boolean {
  const thread = callStack.currentThread;
  const element = thread.callstack[thread.callstack.length - 1]!;
  const { currentPointer, inExpressionEvaluation } = element;
  const { container, index } = currentPointer;
  // Behind the last content of a container inkjs has to look for where to go on.
  if (container === null || index < 0 || index + 1 >= container.content.length) return false;
  const content = container.content[index]!;
  switch (commandOf(content)) {
    case EVAL_START:
      if (inExpressionEvaluation) return false;
      element.inExpressionEvaluation = true;
      break;
    case EVAL_END:
      if (!inExpressionEvaluation) return false;
      element.inExpressionEvaluation = false;
      break;
    case DUPLICATE:
      state.evaluationStack.push(state.PeekEvaluationStack());
      break;
    case POP:
      state.evaluationStack.pop();
      break;
    case NO_OP:
      break;
    case undefined: {
      const plain: Variable = content;
      if (inExpressionEvaluation && typeof plain.value === 'number') {
        state.evaluationStack.push(content);
      } else if (!inExpressionEvaluation && plain.valueType === STRING) {
        state.PushToOutputStream(content);
      } else if (
        plain.pathForCount !== null ||
        typeof plain.name !== 'string' ||
        !pushVariable(state, plain.name)
      ) {
        return false;
      }
      break;
    }
    default:
      return false;
  }
  // Pointers are never shared: inkjs copies them wherever it hands one on.
  thread.previousPointer.container = container;
  thread.previousPointer.index = index;
  currentPointer.index = index + 1;
  return true;
}

const commandOf = ({ commandType }: Content): unknown => commandType;

/** False where there is no such variable, which inkjs has words for. */
function pushVariable(state: State, name: string): boolean {
  const found = state.variablesState.GetVariableWithName(name);
  if (found === null) return false;
  const { value: list }: Content = found;
  if (typeof list === 'object' && list instanceof InkList && list.size > 0) {
    // Each time it pushes a list, inkjs parses the names of all its items.
    if (settled.has(list)) {
      state.evaluationStack.push(found);
      return true;
    }
    settled.add(list);
  }
  state.PushEvaluationStack(found);
  return true;
}
