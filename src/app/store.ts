import { batch, computed, signal } from '@preact/signals';
import type { Chronology, Codex, Sources } from '../engine/pack/history.ts';
import type { Frame } from '../engine/run/frame.ts';
import type { Played } from '../engine/run/played.ts';
import type { Run } from '../engine/run/run.ts';
import type { SlotName } from '../engine/world/layout.ts';
import { loadChronology, loadCodex, loadPack, loadRest, loadSources } from './loading.ts';
import { completed, type Opening } from './opening.ts';
import type { Problem } from './problem.ts';

/** The run being read. The frames after the cursor are there, and are not shown. */
export type Game = {
  readonly pack: Opening;
  /** The record it is kept under. */
  readonly id: string;
  readonly run: Run;
  readonly played: Played;
  readonly cursor: number;
  /** Somebody else's road, opened from a link: it is shown, and nothing of it is kept. */
  readonly shared?: true;
};

/** What lies beside the text: one panel at a time. */
export type Panel =
  | { readonly kind: 'standing' }
  | { readonly kind: 'history' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'share' }
  | { readonly kind: 'why'; readonly about: SlotName | null }
  | { readonly kind: 'codex'; readonly article: string | null }
  | { readonly kind: 'region'; readonly region: string };

export const pack = signal<Opening | null>(null);
export const game = signal<Game | null>(null);
export const problem = signal<Problem | null>(null);
/** True while an act is being fetched: options wait. */
export const waiting = signal(false);
export const panel = signal<Panel | null>(null);
/** The option under the pointer or the focus, in the list or on the map. */
export const pointed = signal<string | null>(null);

export const codex = signal<Codex | null>(null);
export const sources = signal<Sources | null>(null);
export const chronology = signal<Chronology | null>(null);

/** The frame the reader looks at. */
export const current = computed<Frame | null>(() => {
  const now = game.value;
  return now === null ? null : (now.played.frames[now.cursor] ?? now.played.frames.at(-1) ?? null);
});

/** The frames read so far: up to the cursor. */
export const readFrames = computed<readonly Frame[]>(() => {
  const now = game.value;
  return now === null ? [] : now.played.frames.slice(0, now.cursor + 1);
});

export function openPanel(next: Panel): void {
  panel.value = next;
}

export function closePanel(): void {
  panel.value = null;
}

export async function startPack(): Promise<void> {
  const loaded = await loadPack();
  if (loaded.ok) {
    pack.value = loaded.value;
    if (problem.value?.code === 'fetch/pack') problem.value = null;
  } else problem.value = { code: 'fetch/pack', detail: 'pack/pack.json' };
}

/** Makes the pack whole, where it is not yet; false where the rest of it cannot be had. */
export async function completePack(): Promise<boolean> {
  const opening = pack.value;
  if (opening?.opens === undefined) return opening !== null;
  const rest = await loadRest();
  if (!rest.ok || rest.value.edition !== opening.edition) return false;
  if (pack.value !== opening) return true;
  const whole = completed(opening, rest.value);
  batch(() => {
    pack.value = whole;
    if (game.value !== null) game.value = { ...game.value, pack: whole };
  });
  return true;
}

/** What is not needed for the first scene; a plain story has none of it. */
export async function startExtras(): Promise<void> {
  if (pack.value?.scripted !== true) return;
  const [, articles, history, list] = await Promise.all([
    completePack(),
    codex.value ?? loadCodex(),
    chronology.value ?? loadChronology(),
    sources.value ?? loadSources(),
  ]);
  if ('ok' in articles && articles.ok) codex.value = articles.value;
  if ('ok' in history && history.ok) chronology.value = history.value;
  if ('ok' in list && list.ok) sources.value = list.value;
}
