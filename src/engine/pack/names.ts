import type { Campaign } from './campaigns.ts';
import type { Chronology, Codex, Sources } from './history.ts';
import { Identifier } from './ids.ts';
import type { Manifest } from './manifest.ts';
import type { Orders } from './orders.ts';
import type { Readable } from './readable.ts';
import type { Rules } from './rules.ts';

/** The JSON files of a pack, as far as each could be read. */
export type ReadableFiles = {
  readonly manifest: Readable<Manifest> | undefined;
  readonly orders: Readable<Orders> | undefined;
  readonly rules: Readable<Rules> | undefined;
  readonly campaigns: Readable<readonly Campaign[]> | undefined;
  readonly chronology: Readable<Chronology> | undefined;
  readonly codex: Readable<Codex> | undefined;
  readonly sources: Readable<Sources> | undefined;
};

/** The ids of one list of a pack. */
export type NameList = {
  readonly ids: readonly string[];
  /** False where one could not be read or stands for another: any id may then be that one. */
  readonly whole: boolean;
};

/** Every id of a pack that something may refer to, by its list. */
export type Names = Readonly<
  Record<
    NamedList | CampaignPart | 'regimes' | 'orders' | 'campaigns' | 'articles' | 'sources',
    NameList
  >
>;

/** The lists of a campaign whose things are known by their ids alone. */
type CampaignPart = 'levers' | 'operations' | 'points' | 'ends';

/** The lists of the manifest whose things have ids. */
export const namedLists = [
  'authorities',
  'regions',
  'factions',
  'gauges',
  'forces',
  'places',
  'cast',
  'acts',
  'entries',
  'maps',
  'starts',
  'dimensions',
  'endings',
] as const satisfies (keyof Manifest)[];
export type NamedList = (typeof namedLists)[number];

/** Something with an id, as far as it could be read. */
export type Named = { readonly id?: string | undefined } | undefined;

/** Whether a list has an id, for all that could be read of it. */
export const mayHave = ({ ids, whole }: NameList, id: string): boolean =>
  !whole || ids.includes(id);

/** The keys of a record that are ids: the others are refused where the record stands. */
export const idsIn = (record: object | undefined): string[] =>
  Object.keys(record ?? {}).filter((key) => Identifier.safeParse(key).success);

/** Whether a record was read with all its keys. */
export const isWhole = (record: object | undefined): boolean =>
  record !== undefined && idsIn(record).length === Object.keys(record).length;

function listOf(things: readonly Named[] | undefined): NameList {
  const all = (things ?? []).map((one) => one?.id);
  const ids = [...new Set(all.filter((id) => id !== undefined))];
  return { ids, whole: things !== undefined && ids.length === all.length };
}

/** Gathers the ids of a pack: of each list those that could be read, and whether that is all. */
export function namesOf(files: ReadableFiles): Names {
  const { manifest, orders, campaigns, codex, sources } = files;
  const of = (list: NamedList): NameList => listOf(manifest?.[list]);
  // What one campaign has lost may be whatever is missing of any.
  const partsOf = (part: CampaignPart): NameList => {
    const lists = campaigns?.map((one): readonly Named[] => one?.[part] ?? [undefined]);
    return listOf(lists?.flat());
  };
  const hasRegimes = manifest !== undefined && Object.hasOwn(manifest, 'regimes');
  return {
    authorities: of('authorities'),
    regions: of('regions'),
    factions: of('factions'),
    gauges: of('gauges'),
    forces: of('forces'),
    places: of('places'),
    cast: of('cast'),
    acts: of('acts'),
    entries: of('entries'),
    maps: of('maps'),
    starts: of('starts'),
    dimensions: of('dimensions'),
    endings: of('endings'),
    regimes: listOf(manifest && !hasRegimes ? [] : manifest?.regimes),
    orders: { ids: idsIn(orders), whole: isWhole(orders) },
    campaigns: listOf(campaigns),
    levers: partsOf('levers'),
    operations: partsOf('operations'),
    points: partsOf('points'),
    ends: partsOf('ends'),
    articles: listOf(codex),
    sources: listOf(sources),
  };
}
