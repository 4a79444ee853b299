import type { Campaign } from './campaigns.ts';
import type { Manifest } from './manifest.ts';
import type { Orders } from './orders.ts';
import type { Rules } from './rules.ts';

/** A pack made ready to play: checked, with what the engine and the shell need at once. */
export type Pack = {
  readonly manifest: Manifest;
  readonly orders: Orders;
  readonly rules: Rules;
  readonly campaigns: readonly Campaign[];
  /** SHA-256 over manifest, rules, orders, campaigns and the acts, in hex. */
  readonly edition: string;
  /** Names of the variables that pass from act to act. */
  readonly memory: readonly string[];
  /** False for a plain `.ink` file: no manifest, no World, no map. */
  readonly scripted: boolean;
};

/** Where compiled Ink came from: its path in the story, the file and the line. */
export type Position = readonly [path: string, file: string, line: number];

/** An act compiled as an Ink story of its own. `story` is inkjs's JSON, already parsed. */
export type CompiledAct = {
  readonly id: string;
  readonly story: object;
  /** Left out of what the browser fetches. */
  readonly positions?: readonly Position[];
};

/** The acts at hand, by id. */
export type Acts = Readonly<Record<string, CompiledAct>>;
