import { type Playout, type Policy, playOut } from '../explore/explore.ts';
import type { Acts, Pack } from '../pack/compiled.ts';
import type { Run } from '../run/run.ts';
import { standIn } from '../run/stand-in.ts';
import type { Stories } from '../run/teller.ts';
import type { Path } from './road.ts';

/**
 * What was really done, as a run beside another, with its seed: where the record is silent or what was
 * done is locked, it does as the other did at that decision, or else takes what stands in for it. So
 * the two part where the other first left the record, and not before. Needs all the acts.
 */
export function playHistory(
  pack: Pack,
  acts: Acts,
  beside: Run,
  { met }: Path,
  stories: Stories = new Map(),
): Playout {
  const answers = new Map<string, string[]>();
  for (const { decision, taken } of met) {
    if (taken !== null) answers.set(decision, [...(answers.get(decision) ?? []), taken]);
  }
  // A decision may come again: each answer serves once.
  const policy: Policy = ({ decision }, open) => {
    const own = answers.get(decision ?? '') ?? [];
    const given = own.find((id) => open.some((option) => option.id === id));
    const taken =
      open.find((option) => option.historical) ??
      open.find((option) => option.id === given) ??
      standIn(pack.manifest, decision, open)!;
    if (own.includes(taken.id)) own.splice(own.indexOf(taken.id), 1);
    return taken;
  };
  const { entry, seed } = beside;
  return playOut(pack, acts, { entry, seed, policy, maxChoices: 2_000, stories });
}
