import type { BacktestReport } from '../../engine/explore/report.ts';
import type { Campaign } from '../../engine/pack/campaigns.ts';
import type { Chronology, Sources } from '../../engine/pack/history.ts';
import type { Rules } from '../../engine/pack/rules.ts';
import { type Loaded, load, loadChronology, loadSources } from '../loading.ts';
import { completePack, pack } from '../store.ts';

/** The model with the grounds of its figures, which a run does without. */
export type Model = { readonly rules: Rules; readonly campaigns: readonly Campaign[] };

/** All that the page shows; `report` is missing where the chronology holds the model to nothing. */
export type Shown = {
  readonly model: Model;
  readonly report: BacktestReport | null;
  readonly chronology: Chronology;
  readonly sources: Sources;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

// Checked by schema when they were built: here only a wrong file is told apart.
const parseModel = (value: unknown) =>
  isRecord(value) && Array.isArray(value.rules) ? (value as unknown as Model) : null;
const parseReport = (value: unknown) =>
  isRecord(value) && Array.isArray(value.rows) ? (value as unknown as BacktestReport) : null;

const had = <T>(loaded: Loaded<T>): T | null => (loaded.ok ? loaded.value : null);

const nothing: Shown = {
  model: { rules: [], campaigns: [] },
  report: null,
  chronology: [],
  sources: [],
};

/** Fetches what the page shows; null where the model itself cannot be had. */
export async function loadShown(): Promise<Shown | null> {
  const isWhole = await completePack();
  const { rules = [], campaigns = [] } = pack.value ?? {};
  if (isWhole && rules.length + campaigns.length === 0) return nothing;
  const [model, chronology, sources] = await Promise.all([
    load('pack/model.json', parseModel),
    loadChronology(),
    loadSources(),
  ]);
  if (!isWhole || !model.ok) return null;
  const facts = had(chronology) ?? [];
  const isTested = facts.some((fact) => fact.checks !== undefined);
  const report = isTested ? had(await load('pack/backtest.json', parseReport)) : null;
  return { model: model.value, report, chronology: facts, sources: had(sources) ?? [] };
}
