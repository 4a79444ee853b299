import type { EngineError } from '../errors.ts';
import type { Frame } from './frame.ts';

/** How far a run could be played. Frames up to there are always given. */
export type Played = { readonly frames: readonly Frame[] } & (
  | { readonly state: 'open' }
  | { readonly state: 'ended' }
  | { readonly state: 'needs'; readonly act: string }
  | { readonly state: 'stopped'; readonly step: number; readonly error: EngineError }
  | { readonly state: 'failed'; readonly error: EngineError }
);
