import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Evening, eveningOn } from '../../engine/branches/days.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';
import { MapFrame } from '../play/map-frame.tsx';
import type { MountMap } from '../play/mount-map.ts';
import { asItWas } from '../scrub/moment-view.ts';
import { closePanel, type Game, panel } from '../store.ts';
import type { PlayedRoad } from './load-roads.ts';
import '../play/map-stage.css';

type Props = {
  readonly pack: Pack;
  readonly roads: readonly [PlayedRoad, PlayedRoad];
  readonly evenings: readonly [readonly Evening[], readonly Evening[]];
  readonly names: readonly [string, string];
  readonly day: number;
  readonly mountMap: MountMap;
};

/** The map of a day on one road and, at a touch, on the other: what changes between them differs. */
export function ComparePicture({ pack, roads, evenings, names, day, mountMap }: Props) {
  const [side, setSide] = useState<0 | 1>(0);
  const map = pack.manifest.maps.find(({ kind }) => kind === 'region');
  const shown = useMemo<Game | null>(() => {
    const { run, frames } = roads[side];
    const last = frames.at(-1);
    const evening = eveningOn(evenings[side], day);
    if (last === undefined || evening === null) return null;
    const { world } = evening;
    const whole = { ...last, options: [], place: null, events: [], world };
    const frame = asItWas(pack, whole, t('days.true.by'));
    const played = { state: 'open', frames: [frame] } as const;
    return { pack, id: 'compared', run, played, cursor: 0, shared: true };
  }, [roads, evenings, side, day]);
  // A region that is pressed has no panel here: the table says all of it.
  const isOpen = panel.value !== null;
  useEffect(() => {
    if (isOpen) closePanel();
  }, [isOpen]);
  const frame = shown?.played.frames[0];
  if (map === undefined || shown === null || frame === undefined) return null;
  return (
    <div class="compare-picture">
      <fieldset class="tabs">
        <legend class="hidden">{t('map.tabs')}</legend>
        {([0, 1] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="label"
            aria-pressed={side === one}
            onClick={() => setSide(one)}
          >
            {names[one]}
          </button>
        ))}
      </fieldset>
      <div class="map-stage">
        <MapFrame map={map.id} game={shown} frame={frame} mountMap={mountMap} front={null} />
      </div>
    </div>
  );
}
