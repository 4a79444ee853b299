import type * as z from 'zod/mini';
import type { Steps } from './readable.ts';

type Issue = z.core.$ZodIssue;

/** Something that a schema finds wrong in a file. */
export type Fault = {
  readonly steps: Steps;
  readonly words: string;
  /** Whether nothing of what stands there can be used. */
  readonly isLost: boolean;
};

const UNKNOWN = 'this key is not known here.';

/** What a schema finds wrong in parsed JSON, one fault for each thing to mend. */
export function faultsIn(json: unknown, issues: readonly Issue[]): Fault[] {
  const beside = new Map<string, Fault[]>();
  for (const fault of issues.flatMap(faultsOf)) {
    const place = JSON.stringify(fault.steps.slice(0, -1).map(String));
    const known = beside.get(place);
    if (known) known.push(fault);
    else beside.set(place, [fault]);
  }
  return [...beside.values()].flatMap((faults) => withRenamed(json, faults));
}

/** A key misspelt is one mistake, not one key too many and one too few. */
function withRenamed(json: unknown, faults: readonly Fault[]): readonly Fault[] {
  const [unknown, ...others] = faults.filter((one) => one.words === UNKNOWN);
  const [missing, ...more] = faults.filter((one) => one.isLost && !stands(json, one.steps));
  if (!unknown || !missing || others.length > 0 || more.length > 0) return faults;
  const words = `this key is not known here, where “${String(missing.steps.at(-1))}” is missing.`;
  return faults
    .filter((one) => one !== missing)
    .map((one) => (one === unknown ? { ...one, words } : one));
}

function stands(json: unknown, steps: Steps): boolean {
  let at = json;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false;
    at = Reflect.get(at, step);
  }
  return true;
}

/** What one issue says: each unknown key by itself, and of a union the branch that was meant. */
function faultsOf(issue: Issue): Fault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        steps: [...issue.path, key],
        words: UNKNOWN,
        isLost: false,
      }));
    case 'invalid_union': {
      const [meant, ...others] = issue.errors.filter(isMeant);
      if (!meant || others.length > 0) break;
      return meant
        .flatMap(faultsOf)
        .map((one) => ({ ...one, steps: [...issue.path, ...one.steps] }));
    }
  }
  // A key that is no id is known to be none: what stands beside it is read.
  return [{ steps: issue.path, words: issue.message, isLost: issue.code !== 'invalid_key' }];
}

/** Whether a branch of a union fails within, and not for what the value is or calls itself. */
const isMeant = (issues: readonly Issue[]): boolean =>
  issues.length > 0 &&
  issues.every(
    ({ code, path }) =>
      code === 'unrecognized_keys' || path.length > (code === 'invalid_value' ? 1 : 0),
  );
