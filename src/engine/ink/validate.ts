/**
 * What inkjs does not check: a compiled story whose diverts all arrive, whose commands are known and
 * whose depth is bounded. inkjs would follow a broken divert to the root and loop there for ever.
 */
const INK_VERSIONS = [20, 21];
const MAX_DEPTH = 500;

const commands = new Set(
  (
    'ev out /ev du pop ~ret ->-> str /str nop choiceCnt turn turns readc rnd srnd visit seq thread ' +
    'done end listInt range lrnd # /# void <> L^ + - / * % _ == > < >= <= != ! && || MIN MAX POW ' +
    'FLOOR CEILING INT FLOAT ? !? LIST_MIN LIST_MAX LIST_ALL LIST_COUNT LIST_VALUE LIST_INVERT ^'
  ).split(' '),
);
const pathKeys = ['->', 'f()', '->t->', '*', '^->', 'CNT?'] as const;
const otherKeys = ['x()', 'VAR?', 'VAR=', 'temp=', '^var', 'list', '#'] as const;

/** What is wrong with a compiled story: in a sentence, and Ink's path of where it is. */
export type Fault = { readonly words: string; readonly path: string };

type Container = {
  /** Ink's path of it, with a dot before. */
  readonly path: string;
  readonly parent: Container | null;
  readonly content: readonly unknown[];
  readonly named: ReadonlyMap<string, Container>;
  readonly children: Map<number, Container>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a compiled story, first of all; null if it may be run. */
export function faultOfStory(story: unknown): Fault | null {
  const whole = faultOfWhole(story);
  if (whole !== null) return { words: whole, path: '' };
  const root = Reflect.get(Object(story), 'root') as readonly unknown[];
  const faults: Fault[] = [];
  const built = build(root, null, '', faults);
  if (faults.length === 0) check(built, built, faults);
  const globals = built.named.get('global decl');
  if (globals && faults.length === 0 && hasDivert(globals)) {
    const words = '“global decl” diverts: a loop there would never end.';
    faults.push({ words, path: 'global decl' });
  }
  return faults[0] ?? null;
}

function faultOfWhole(story: unknown): string | null {
  if (!isRecord(story)) return 'The story is not an object.';
  if (!INK_VERSIONS.some((version) => version === story.inkVersion)) {
    return `Ink format ${String(story.inkVersion)} is not one this engine reads.`;
  }
  if (!Array.isArray(story.root)) return 'The story has no root.';
  if (!isRecord(story.listDefs)) return 'The story has no list definitions.';
  for (const [name, items] of Object.entries(story.listDefs)) {
    const whole = isRecord(items) && Object.values(items).every((value) => Number.isInteger(value));
    if (!whole) return `The list “${name}” is not made of whole numbers.`;
  }
  return null;
}

function build(
  json: readonly unknown[],
  parent: Container | null,
  path: string,
  faults: Fault[],
  depth = 0,
): Container {
  const end = json.at(-1);
  const named = new Map<string, Container>();
  const content = json.slice(0, -1);
  const container: Container = { path, parent, content, named, children: new Map() };
  const report = (words: string): void => {
    faults.push({ words, path: path.slice(1) });
  };
  if (depth > MAX_DEPTH) {
    report(`“${path}” is nested more than ${MAX_DEPTH} deep.`);
    return container;
  }
  if (json.length === 0 || !(end === null || isRecord(end))) {
    report(`The container “${path}” has no end.`);
    return container;
  }
  container.content.forEach((child, index) => {
    if (!Array.isArray(child)) return;
    const last: unknown = child.at(-1);
    const name = isRecord(last) && typeof last['#n'] === 'string' ? last['#n'] : null;
    const built = build(child, container, `${path}.${name ?? index}`, faults, depth + 1);
    container.children.set(index, built);
    if (name !== null) named.set(name, built);
  });
  for (const [name, child] of Object.entries(end ?? {})) {
    if (name === '#f' || name === '#n') continue;
    if (Array.isArray(child))
      named.set(name, build(child, container, `${path}.${name}`, faults, depth + 1));
    else report(`“${path}.${name}” is not a container.`);
  }
  return container;
}

function check(container: Container, root: Container, faults: Fault[]): void {
  container.content.forEach((item, index) => {
    if (faults.length > 0 || Array.isArray(item)) return;
    const path = `${container.path}.${index}`.slice(1);
    const words = faultOf(item, path, container, root);
    if (words !== null) faults.push({ words, path });
  });
  const inner = new Set([...container.children.values(), ...container.named.values()]);
  for (const child of inner) check(child, root, faults);
}

function faultOf(item: unknown, at: string, container: Container, root: Container): string | null {
  if (typeof item === 'string') {
    const known = /^(\^|\n$|\d+\.\d+f$)/.test(item) || commands.has(item);
    return known ? null : `Unknown command “${item.slice(0, 40)}” at ${at}.`;
  }
  if (isRecord(item)) return faultOfObject(item, at, container, root);
  return typeof item === 'number' || typeof item === 'boolean' ? null : `Unknown content at ${at}.`;
}

function faultOfObject(
  item: Record<string, unknown>,
  at: string,
  container: Container,
  root: Container,
): string | null {
  const key = pathKeys.find((one) => Object.hasOwn(item, one));
  if (key === undefined) {
    return otherKeys.some((one) => Object.hasOwn(item, one)) ? null : `Unknown content at ${at}.`;
  }
  const target = item[key];
  if (item.var === true) return null;
  return typeof target === 'string' && arrives(target, container, root)
    ? null
    : `A divert at ${at} leads nowhere: “${String(target).slice(0, 60)}”.`;
}

/** Whether a path leads to content: absolute from the root, or relative to a content's container. */
function arrives(path: string, from: Container, root: Container): boolean {
  const relative = path.startsWith('.');
  let at: Container | null = relative ? from : root;
  const steps = path.split('.').slice(relative ? 1 : 0);
  // A relative path starts at the content itself: its first `^` is the container it stands in.
  if (relative && steps[0] === '^') steps.shift();
  else if (relative) return false;
  for (const [index, step] of steps.entries()) {
    if (at === null) return false;
    if (step === '^') at = at.parent;
    else if (/^\d+$/.test(step)) {
      const child = at.children.get(Number(step));
      if (child) at = child;
      else return index === steps.length - 1 && Number(step) <= at.content.length;
    } else at = at.named.get(step) ?? null;
  }
  return at !== null;
}

function hasDivert(container: Container): boolean {
  return (
    container.content.some(
      (item) =>
        isRecord(item) && ['->', 'f()', '->t->', '*'].some((key) => Object.hasOwn(item, key)),
    ) || [...container.children.values(), ...container.named.values()].some(hasDivert)
  );
}
