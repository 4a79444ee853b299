import type { Plausibility } from '../pack/ids.ts';
import type { Tally } from '../world/layout.ts';
import type { Event, World } from '../world/world.ts';

export const documentForms = [
  'telegram',
  'decree',
  'newspaper',
  'report',
  'letter',
  'poster',
] as const;
export type DocumentForm = (typeof documentForms)[number];

/** A line of text as the story gives it. `tags` are those the grammar does not take (plain Ink). */
export type Line = {
  readonly text: string;
  /** Who speaks, by cast id; null for narration. */
  readonly speaker: string | null;
  readonly tags: readonly string[];
};

/** What a frame shows, in reading order. */
export type Block =
  | { readonly kind: 'scene'; readonly date: string | null; readonly place: string | null }
  | ({ readonly kind: 'line' } & Line)
  | { readonly kind: 'document'; readonly form: DocumentForm; readonly lines: readonly Line[] }
  | { readonly kind: 'sound'; readonly cue: string };

/** One condition of `# needs`, with what it found. */
export type Need = {
  /** The condition as its tag writes it, e.g. `control north crown >= 40`. */
  readonly text: string;
  readonly subject:
    | { readonly kind: 'control'; readonly region: string; readonly authority: string }
    | { readonly kind: 'support' | 'unrest' | 'bread'; readonly region: string }
    | { readonly kind: 'stance'; readonly faction: string }
    | { readonly kind: 'gauge'; readonly gauge: string }
    | { readonly kind: 'lever'; readonly lever: string }
    | { readonly kind: 'men'; readonly force: string }
    | { readonly kind: 'tally'; readonly campaign: string; readonly tally: Tally }
    | { readonly kind: 'operation'; readonly operation: string }
    | { readonly kind: 'point'; readonly point: string }
    | { readonly kind: 'end'; readonly end: string }
    | { readonly kind: 'memory'; readonly name: string }
    | { readonly kind: 'done'; readonly order: string };
  readonly operator: '>=' | '<=' | '>' | '<' | '==' | '!=';
  readonly wanted: number | string | boolean;
  readonly found: number | string | boolean;
  readonly met: boolean;
};

/** One answer to a decision. Locked options stay visible, with their reason in figures. */
export type Option = {
  readonly id: string;
  readonly text: string;
  readonly historical: boolean;
  readonly plausibility: Plausibility | null;
  /** A region or place of the map. */
  readonly pin: string | null;
  readonly locked: boolean;
  readonly needs: readonly Need[];
  /** The author's words for the lock. */
  readonly because: string | null;
  readonly tags: readonly string[];
};

/** Where a story ran out with no word of its end: Ink's own path. A tunnel wants its way back there. */
export type Loose = { readonly path: string; readonly inTunnel: boolean };

/** What a run shows at a step: frame 0 before the first choice, frame n after the nth. */
export type Frame = {
  readonly step: number;
  readonly act: string;
  /** The option that led here; null for the first frame. */
  readonly chosen: Option | null;
  /** The decision that option answered. */
  readonly answered: string | null;
  readonly blocks: readonly Block[];
  /** Where and when the frame leaves the reader: carried from frame to frame. */
  readonly date: string | null;
  readonly place: string | null;
  /** Sources in effect at the end of the frame. */
  readonly sources: readonly string[];
  readonly decision: string | null;
  readonly options: readonly Option[];
  readonly ending: string | null;
  /** True where the story is over. */
  readonly ended: boolean;
  readonly world: World;
  /** What moved since the frame before: the ledger is all of these in order. */
  readonly events: readonly Event[];
  /** Only where the story is over because it ran out. */
  readonly loose?: Loose;
};
