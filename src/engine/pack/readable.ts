/**
 * What could be read of a file: whatever fails its schema is undefined, keys of records apart, which
 * stay whatever they are.
 */
export type Readable<T> = T extends readonly (infer One)[]
  ? readonly (Readable<One> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Readable<T[Key]> | undefined }
    : T;

/** Where something is wrong within a file: keys and indices from its top. */
export type Steps = readonly PropertyKey[];

/** Takes out of parsed JSON, in place, what stands at each of the paths; gives what is left. */
export function withoutFaults(json: unknown, faults: readonly Steps[]): unknown {
  if (faults.some((steps) => steps.length === 0)) return undefined;
  for (const steps of faults) takeOut(json, steps);
  return json;
}

function takeOut(json: unknown, steps: Steps): void {
  let at = json;
  steps.forEach((step, index) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) {
      at = undefined;
    } else if (index < steps.length - 1) {
      at = Reflect.get(at, step);
    } else {
      Reflect.set(at, step, undefined);
    }
  });
}
