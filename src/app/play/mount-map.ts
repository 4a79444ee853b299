import type { Pack } from '../../engine/pack/compiled.ts';
import type { MapCallbacks, MapHost, MapView } from '../map/view.ts';

/** Mounts a map of the pack into an element; the shell knows how, the screen does not. */
export type MountMap = (
  element: HTMLElement,
  asked: {
    readonly pack: Pack;
    readonly view: MapView;
    readonly callbacks: MapCallbacks;
    /** What lies over the map, so that nothing on it hides there. */
    readonly covers: () => readonly HTMLElement[];
  },
) => Promise<MapHost>;
