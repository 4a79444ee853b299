import { signal } from '@preact/signals';

export type Settings = {
  /** 0 to 4: five sizes of the text. */
  readonly size: number;
  readonly face: 'book' | 'plain';
  readonly contrast: 'paper' | 'high';
  readonly motion: 'system' | 'none';
  /** 0 to 1. */
  readonly volume: number;
  /** When the reader is told what was really done. */
  readonly really: 'after' | 'end';
  /** When answers never given are told on the page of roads: once an ending was reached, or always. */
  readonly unseen: 'ending' | 'always';
  /** When an answer may be given otherwise: at any time, once an ending was reached, or never. */
  readonly undo: 'free' | 'ending' | 'permanent';
};

/** What the settings are kept under in the browser. */
export const settingsKey = 'conditionnel.settings';

export const defaultSettings: Settings = {
  size: 2,
  face: 'book',
  contrast: 'paper',
  motion: 'system',
  volume: 0.4,
  really: 'after',
  unseen: 'ending',
  undo: 'free',
};

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T =>
  allowed.find((one) => one === value) ?? otherwise;

const within = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.min(most, Math.max(least, value))
    : otherwise;

/** Settings from what was stored, field by field: an odd value costs only itself. */
export function parseSettings(value: unknown): Settings {
  const read: Record<string, unknown> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const base = defaultSettings;
  return {
    size: Math.round(within(read.size, 0, 4, base.size)),
    face: oneOf(read.face, ['book', 'plain'], base.face),
    contrast: oneOf(read.contrast, ['paper', 'high'], base.contrast),
    motion: oneOf(read.motion, ['system', 'none'], base.motion),
    volume: within(read.volume, 0, 1, base.volume),
    really: oneOf(read.really, ['after', 'end'], base.really),
    unseen: oneOf(read.unseen, ['ending', 'always'], base.unseen),
    undo: oneOf(read.undo, ['free', 'ending', 'permanent'], base.undo),
  };
}

export const settings = signal<Settings>(defaultSettings);
/** False where the browser refuses to keep settings: the page says so. */
export const settingsKept = signal(true);

export function startSettings(): void {
  try {
    settings.value = parseSettings(JSON.parse(localStorage.getItem(settingsKey) ?? 'null'));
  } catch {
    settingsKept.value = false;
  }
  show(settings.value);
}

/** The stylesheets read the settings from the root element. */
export function show(now: Settings): void {
  const root = document.documentElement;
  root.dataset.size = String(now.size);
  root.dataset.face = now.face;
  root.dataset.contrast = now.contrast;
  root.dataset.motion = now.motion;
}

export function movesLess(): boolean {
  return settings.value.motion === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
