import type { Pack } from '../../engine/pack/compiled.ts';
import type { MapCallbacks, MapHost, MapView } from '../map/view.ts';

/** Mounts a map of the pack into an element; the shell knows how, the screen does not. */
export type MountMap = (
  element: HTMLElement,
  asked: {
    /** The pack as far as it is there by then: the rest of it may come while the map stands. */
    readonly pack: () => Pack;
    readonly view: MapView;
    readonly callbacks: MapCallbacks;
    /** What lies over the map, so that nothing on it hides there. */
    readonly covers: () => readonly HTMLElement[];
  },
) => Promise<MapHost>;
