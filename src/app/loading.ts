import type { Codes } from '../engine/pack/codes.ts';
import type { CompiledAct } from '../engine/pack/compiled.ts';
import type { Chronology, Codex, Sources } from '../engine/pack/history.ts';
import type { Opening, Rest } from './opening.ts';

/** What a fetch gave: the value, or a failure that may be tried again. */
export type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

const pending = new Map<string, Promise<Loaded<unknown>>>();

async function fetchJson(path: string): Promise<Loaded<unknown>> {
  try {
    const response = await fetch(path);
    if (!response.ok) return { ok: false };
    const value: unknown = await response.json();
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}

/** Each file is asked for once; a failure is forgotten, so that a second try is a new one. */
export async function load<T>(
  path: string,
  parse: (value: unknown) => T | null,
): Promise<Loaded<T>> {
  const known = pending.get(path) ?? fetchJson(path);
  pending.set(path, known);
  const loaded = await known;
  const value = loaded.ok ? parse(loaded.value) : null;
  if (value === null) {
    pending.delete(path);
    return { ok: false };
  }
  return { ok: true, value };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// The files were checked by schema when they were built: here only a wrong file is told apart.
const parsePack = (value: unknown) =>
  isRecord(value) && isRecord(value.manifest) && typeof value.edition === 'string'
    ? (value as unknown as Opening)
    : null;
const parseRest = (value: unknown) =>
  isRecord(value) && Array.isArray(value.rules) ? (value as unknown as Rest) : null;
const parseAct = (value: unknown) =>
  isRecord(value) && typeof value.id === 'string' && isRecord(value.story)
    ? (value as unknown as CompiledAct)
    : null;
const parseList = <T>(value: unknown) => (Array.isArray(value) ? (value as T) : null);

export const loadPack = () => load<Opening>('pack/pack.json', parsePack);
export const loadRest = () => load<Rest>('pack/rest.json', parseRest);
export const loadAct = (id: string) => load<CompiledAct>(`pack/acts/${id}.json`, parseAct);
export const loadCodex = () => load<Codex>('pack/codex.json', parseList<Codex>);
export const loadSources = () => load<Sources>('pack/sources.json', parseList<Sources>);
export const loadChronology = () => load<Chronology>('pack/chronology.json', parseList<Chronology>);
export const loadCodes = () =>
  load<Codes>('pack/codes.json', (value) => (isRecord(value) ? (value as Codes) : null));
export const loadMap = (file: string) =>
  load<Record<string, unknown>>(`pack/${file}`, (value) => (isRecord(value) ? value : null));
