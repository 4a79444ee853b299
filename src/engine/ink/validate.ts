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

type Container = {
  readonly parent: Container | null;
  readonly content: readonly unknown[];
  readonly named: ReadonlyMap<string, Container>;
  readonly children: Map<number, Container>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a compiled story, in a sentence naming the path; null if it may be run. */
export function faultOfStory(story: unknown): string | null {
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
  const faults: string[] = [];
  const root = build(story.root, null, '', 0, faults);
  if (faults.length === 0) check(root, '', root, faults);
  const globals = root.named.get('global decl');
  if (globals && faults.length === 0 && hasDivert(globals)) {
    faults.push('“global decl” diverts: a loop there would never end.');
  }
  return faults[0] ?? null;
}

function build(
  json: readonly unknown[],
  parent: Container | null,
  path: string,
  depth: number,
  faults: string[],
): Container {
  const end = json.at(-1);
  const named = new Map<string, Container>();
  const container: Container = { parent, content: json.slice(0, -1), named, children: new Map() };
  if (depth > MAX_DEPTH) {
    faults.push(`“${path}” is nested more than ${MAX_DEPTH} deep.`);
    return container;
  }
  if (json.length === 0 || !(end === null || isRecord(end))) {
    faults.push(`The container “${path}” has no end.`);
    return container;
  }
  container.content.forEach((child, index) => {
    if (!Array.isArray(child)) return;
    const built = build(child, container, `${path}.${index}`, depth + 1, faults);
    container.children.set(index, built);
    const last: unknown = child.at(-1);
    if (isRecord(last) && typeof last['#n'] === 'string') named.set(last['#n'], built);
  });
  for (const [name, child] of Object.entries(end ?? {})) {
    if (name === '#f' || name === '#n') continue;
    if (Array.isArray(child))
      named.set(name, build(child, container, `${path}.${name}`, depth + 1, faults));
    else faults.push(`“${path}.${name}” is not a container.`);
  }
  return container;
}

function check(container: Container, path: string, root: Container, faults: string[]): void {
  container.content.forEach((item, index) => {
    if (faults.length > 0 || Array.isArray(item)) return;
    const at = `${path}.${index}`.slice(1);
    if (typeof item === 'string') {
      const known = /^(\^|\n$|\d+\.\d+f$)/.test(item) || commands.has(item);
      if (!known) faults.push(`Unknown command “${item.slice(0, 40)}” at ${at}.`);
    } else if (isRecord(item)) checkObject(item, at, container, root, faults);
    else if (typeof item !== 'number' && typeof item !== 'boolean') {
      faults.push(`Unknown content at ${at}.`);
    }
  });
  for (const [index, child] of container.children) check(child, `${path}.${index}`, root, faults);
  const checked = new Set(container.children.values());
  for (const [name, child] of container.named) {
    if (!checked.has(child)) check(child, `${path}.${name}`, root, faults);
  }
}

function checkObject(
  item: Record<string, unknown>,
  at: string,
  container: Container,
  root: Container,
  faults: string[],
): void {
  const key = pathKeys.find((one) => Object.hasOwn(item, one));
  if (key === undefined) {
    if (!otherKeys.some((one) => Object.hasOwn(item, one)))
      faults.push(`Unknown content at ${at}.`);
    return;
  }
  const target = item[key];
  if (item.var === true) return;
  if (typeof target !== 'string' || !arrives(target, container, root)) {
    faults.push(`A divert at ${at} leads nowhere: “${String(target).slice(0, 60)}”.`);
  }
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
