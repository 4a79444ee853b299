import type { Pack } from '../pack/compiled.ts';
import type { Chronology } from '../pack/history.ts';
import { type BacktestRow, type BacktestSettings, backtest, ENOUGH } from './backtest.ts';
import type { Deed } from './history.ts';

/** History against the model, as the command prints it and the game shows it. */
export type BacktestReport = {
  readonly facts: number;
  readonly seeds: number;
  /** From this share of the seeds on, 0 to 1, a fact holds. */
  readonly enough: number;
  /** How many facts hold, and how many would if nothing but orders moved the World. */
  readonly holds: number;
  readonly withoutRules: { readonly holds: number };
  readonly rows: readonly BacktestRow[];
};

/** What is asked for where nothing else is said. */
export const usual = { seeds: 200, seed: 1944 } as const;

const holding = (rows: readonly BacktestRow[]): number => rows.filter((row) => row.holds).length;

/** Holds the model to history, given what history did with each seed. */
export function reportOf(
  pack: Pack,
  chronology: Chronology,
  deeds: readonly (readonly Deed[])[],
  settings: BacktestSettings,
): BacktestReport {
  const rows = backtest(pack, chronology, deeds, settings);
  // Without its rules the World moves by orders alone: one seed shows what all would.
  const bare = { ...pack, rules: [], campaigns: [] };
  const alone = backtest(bare, chronology, deeds.slice(0, 1), settings);
  return {
    facts: rows.length,
    seeds: deeds.length,
    enough: ENOUGH,
    holds: holding(rows),
    withoutRules: { holds: holding(alone) },
    rows,
  };
}
