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
  /** On the map of a front: what was heard of its campaign. */
  readonly front?: FrontView;
};

/** What was heard of a campaign on a day; authorities are indices in the pack's order. */
export type FrontView = {
  readonly attacker: number;
  readonly defender: number;
  /** Points the attackers hold, by id; `said` where only a rumour has it. */
  readonly held: readonly { readonly point: string; readonly said: boolean }[];
  /** Metres above which snow lies; null where nobody told. */
  readonly snow: number | null;
  /** Points to be seen besides the scene's; none while all is in the home view. */
  readonly focus: readonly string[];
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
  /** Who governs there, in words, going by what was told; null where that says nothing. */
  readonly governs: string | null;
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
  /** A short name on the counter itself. */
  readonly title?: string;
  /** What stands there instead of the men, where they are not known for sure. */
  readonly figure?: string;
  /** Heard of at second hand, or beaten. */
  readonly faint?: boolean;
};

/** An option of the current decision, at a place or a region. */
export type PinView = {
  readonly option: string;
  readonly number: number;
  readonly at: string;
  /** What the place is called, where the pin stands at the edge and points to it. */
  readonly place: string;
  readonly label: string;
  readonly locked: boolean;
};

/** A movement, drawn by hand: from and to are places or regions. */
export type ArrowView = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** The points passed in turn, both ends with them: the arrow follows the roads. */
  readonly along?: readonly string[];
  /** It failed, or is only said to have been made. */
  readonly dotted?: boolean;
};

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
  /** Ids of the authorities that this map alone says it shows; null where a view says who is there. */
  readonly authorities: readonly string[] | null;
  show(view: MapView): void;
  /** The list's focused option, so that its pin stands out. */
  point(option: string | null): void;
  /** Moves the camera to a region or place. */
  lookAt(id: string): void;
  zoom(direction: 'in' | 'out' | 'home'): void;
  destroy(): void;
};
