import en from './en.json';
import type late from './en.late.json';
import type model from './en.model.json';
import type teach from './en.teach.json';

/** Every string of the interface: of the first pages, of those behind them, of the model's, of a class's. */
export type Key = keyof typeof en | keyof typeof late | keyof typeof model | keyof typeof teach;
export type Params = Readonly<Record<string, string | number>>;

const strings: Record<string, string> = { ...en };

/** Takes in strings that came behind the first pages. */
export function addStrings(more: Readonly<Record<string, string>>): void {
  Object.assign(strings, more);
}

function fill(text: string, params: Params | undefined): string {
  if (params === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** A string of the interface, with `{name}` filled in from the parameters. */
export function t(key: Key, params?: Params): string {
  return fill(strings[key] ?? key, params);
}

type Counted = Key extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;

const plurals = new Intl.PluralRules('en');

/** A string that depends on a number: `key.one` or `key.other`, with `{n}` filled in. */
export function count(key: Counted, n: number, params?: Params): string {
  const chosen = strings[`${key}.${plurals.select(n)}`] ?? strings[`${key}.other`] ?? key;
  return fill(chosen, { n, ...params });
}

/** Whether the table has that key: for keys built from an id, such as an error's code. */
export function has(key: string): key is Key {
  return key in strings;
}
