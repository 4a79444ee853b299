/** What the map is told to show: plain data made from a frame by the shell. */
export type MapView = {
  /** Which of the pack's maps. */
  readonly map: string;
  /** The place of the scene, if it has one on this map. */
  readonly here: string | null;
  readonly regions: readonly RegionView[];
  readonly forces: readonly ForceView[];
  readonly pins: readonly PinView[];
  readonly arrows: readonly ArrowView[];
};

export type RegionView = {
  readonly id: string;
  readonly name: string;
  /** The unit of the map data that draws it. */
  readonly unit: string;
  /** Ten-thousandths by authority in the pack's order, as last told; null if nothing was ever told. */
  readonly shares: readonly number[] | null;
  /** Age of what was told, in days, and who told it. */
  readonly ageDays: number | null;
  readonly by: string | null;
  /** Whether what is known of it changed with this frame. */
  readonly changed: boolean;
};

export type ForceView = {
  readonly id: string;
  readonly name: string;
  /** The region it stands in. */
  readonly at: string;
  readonly men: number;
  /** Index of its authority in the pack's order. */
  readonly authority: number;
  readonly icon: string;
};

/** An option of the current decision, at a place or a region. */
export type PinView = {
  readonly option: string;
  readonly number: number;
  readonly at: string;
  readonly label: string;
  readonly locked: boolean;
};

/** A movement since the last frame, drawn by hand: from and to are places or regions. */
export type ArrowView = { readonly from: string; readonly to: string; readonly label: string };

/** How the authorities are drawn: a colour and a pattern each, in the pack's order. */
export type AuthorityInk = {
  readonly id: string;
  readonly name: string;
  readonly ink: string;
  readonly pattern: string;
};

export type MapCallbacks = {
  /** A pin was clicked or tapped. */
  choose(option: string): void;
  /** The pointer entered or left an option's pin, so that the list can answer. */
  point(option: string | null): void;
  /** A region or place was clicked: the shell shows its card. */
  inspect(id: string | null): void;
};

/** A mounted map. The shell owns it, shows it views, and destroys it. */
export type MapHost = {
  show(view: MapView): void;
  /** The list's focused option, so that its pin stands out. */
  point(option: string | null): void;
  /** Moves the camera to a region or place. */
  lookAt(id: string): void;
  zoom(direction: 'in' | 'out' | 'home'): void;
  destroy(): void;
};
