import type { Pack } from '../pack/compiled.ts';

/** An assumed number of the model: where it stands, and what it is. */
export type Assumed = { readonly path: string; readonly value: number };

type Keyed = Readonly<Record<string, unknown>>;

const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null;

const isAssumed = (value: Keyed): boolean =>
  value.basis === 'assumption' && typeof value.value === 'number';

/** What a thing is called in a path: its id where it has one. */
const stepOf = (key: string, value: unknown): string =>
  isKeyed(value) && typeof value.id === 'string' ? value.id : key;

/** Every assumed coefficient of the pack's rules and campaigns, in their order. */
export function assumedIn(pack: Pack): Assumed[] {
  const found: Assumed[] = [];
  visit(pack.rules, 'rules', (path, value) => found.push({ path, value }));
  visit(pack.campaigns, 'campaigns', (path, value) => found.push({ path, value }));
  return found;
}

function visit(value: unknown, path: string, meet: (path: string, value: number) => void): void {
  if (!isKeyed(value)) return;
  if (isAssumed(value)) {
    meet(path, Number(value.value));
    return;
  }
  for (const [key, one] of Object.entries(value)) visit(one, `${path}.${stepOf(key, one)}`, meet);
}

/** The pack with one assumed coefficient moved by so many per cent (at least by one). */
export function withMoved(pack: Pack, path: string, percent: number): Pack {
  const rules = moved(pack.rules, 'rules', path, percent);
  const campaigns = moved(pack.campaigns, 'campaigns', path, percent);
  return { ...pack, rules, campaigns };
}

function moved<T>(value: T, at: string, path: string, percent: number): T {
  if (!isKeyed(value) || !(path === at || path.startsWith(`${at}.`))) return value;
  const copy: T = JSON.parse(JSON.stringify(value));
  visitAll(copy, at, path, percent);
  return copy;
}

function visitAll(value: unknown, at: string, path: string, percent: number): void {
  if (!isKeyed(value)) return;
  if (at === path && isAssumed(value)) {
    const from = Number(value.value);
    const by = Math.round((from * percent) / 100) || Math.sign(percent);
    Object.assign(value, { value: from + by });
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    const next = `${at}.${stepOf(key, one)}`;
    if (path === next || path.startsWith(`${next}.`)) visitAll(one, next, path, percent);
  }
}
