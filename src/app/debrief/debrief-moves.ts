import type { Move } from '../../classroom/class-roads.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { slotName } from '../../engine/world/select.ts';
import { signed } from '../i18n/format.ts';
import { named } from '../measures.ts';
import { type Tone, toneOf } from '../parts/tone.ts';

/** What moved, by its short name, and by how much. */
export type Moved = { readonly name: string; readonly by: string; readonly tone: Tone };

/** As many as are read at a glance: of gauges and factions, and on the map. */
const [mostMeasures, mostShares] = [4, 3];
/** In hundredths: less than this is nothing to talk about. */
const least = 50;

/** The largest movements of an answer: gauges and factions first, then shares of regions. */
export function movedWords(pack: Pack, moves: readonly Move[]): Moved[] {
  const { gauges, factions, regions, authorities } = pack.manifest;
  const short = (list: readonly { id: string; name: string; short?: string }[], id: string) => {
    const found = list.find((one) => one.id === id);
    return found?.short ?? found?.name ?? id;
  };
  const largest = moves
    .filter(([, by]) => Math.abs(by) >= least)
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const measures: Moved[] = [];
  const shares: Moved[] = [];
  for (const [slot, by] of largest) {
    const name = slotName(pack, slot);
    if (name === null) continue;
    const tone = toneOf(pack, name, by);
    const moved = (words: string): Moved => ({ name: words, by: signed(by), tone });
    if (name.kind === 'gauge') measures.push(moved(named(gauges, name.gauge)));
    else if (name.kind === 'stance') measures.push(moved(short(factions, name.faction)));
    else if (name.kind === 'control') {
      const region = named(regions, name.region);
      shares.push(moved(`${region}, ${short(authorities, name.authority)}`));
    }
  }
  return [...measures.slice(0, mostMeasures), ...shares.slice(0, mostShares)];
}
