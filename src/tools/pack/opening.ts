import type { Opening, Rest } from '../../app/opening.ts';
import type { Campaign } from '../../engine/pack/campaigns.ts';
import type { CompiledAct, Pack } from '../../engine/pack/compiled.ts';
import type { Manifest } from '../../engine/pack/manifest.ts';

export type Parts = { readonly opening: Opening; readonly rest: Rest | null };

/**
 * A pack in two parts: what its first act needs, and what is left. A pack whose first act lets days
 * pass, and a plain story, stay whole.
 */
export function partsOf(pack: Pack, acts: readonly CompiledAct[]): Parts {
  const [entry] = pack.manifest.entries;
  const first = acts.find((act) => act.id === entry?.act);
  if (!pack.scripted || first === undefined) return { opening: pack, rest: null };
  // The lists that every act is given name everything: what counts is what its own text names.
  const text = JSON.stringify(first.story, (key, value: unknown) =>
    key === 'listDefs' ? undefined : value,
  );
  if (text.includes('"x()":"advance"')) return { opening: pack, rest: null };
  const isNamed = (id: string) => text.includes(id);
  const opening: Opening = {
    ...pack,
    manifest: manifestFor(first.id, pack.manifest, isNamed),
    orders: Object.fromEntries(
      Object.entries(pack.orders).map(([id, order]) => [id, isNamed(id) ? order : {}]),
    ),
    rules: [],
    campaigns: pack.campaigns.map(outline),
    opens: first.id,
  };
  return { opening, rest: restOf(pack, opening) };
}

/** What has measures keeps its place in its list; people, places and endings come when they are met. */
function manifestFor(act: string, manifest: Manifest, isNamed: (id: string) => boolean): Manifest {
  const starts = [
    ...manifest.entries.flatMap((entry) => (entry.act === act ? [entry.start] : [])),
    manifest.acts.find((one) => one.id === act)?.start,
  ];
  const { regimes: _governs, decisions: _titles, ...kept } = manifest;
  return {
    ...kept,
    // Short forms are begun from pages behind the first, with the whole pack.
    entries: manifest.entries.filter((entry) => entry.form === undefined),
    starts: manifest.starts.filter((start) => starts.includes(start.id)),
    regions: manifest.regions.map(({ neighbours: _near, ...region }) => region),
    forces: manifest.forces.map((force) => ({ ...force, about: '' })),
    places: manifest.places.filter((place) => isNamed(place.id)),
    cast: manifest.cast.filter((person) => person.player || isNamed(person.id)),
    endings: manifest.endings.filter((ending) => isNamed(ending.id)),
    dimensions: [],
    credits: [],
  };
}

/** What the measures of a campaign are and where they begin, and nothing of how they move. */
function outline(campaign: Campaign): Campaign {
  const { levers, points, operations, brigades, ends, axes, weather, muster, fight, home } =
    campaign;
  return {
    ...campaign,
    about: '',
    levers: levers.map((lever) => ({ ...lever, about: '', low: '', high: '' })),
    drifts: [],
    points: points.map(({ id, kind, garrison }) => {
      const nowhere = { region: '', height: 0, km: 0, ground: garrison };
      return { id, kind, garrison, name: '', ...nowhere };
    }),
    axes: axes.map((axis) => ({ ...axis, name: '', points: axis.points.slice(0, 1) })),
    operations: operations.map(({ id, name, aim, date, men, until }) => {
      return { id, name, about: '', aim, date, men, until, chances: [] };
    }),
    brigades: brigades.map((brigade) => ({ ...brigade, name: '', short: '' })),
    weather: { ...weather, lines: weather.lines.slice(0, 1), falls: [] },
    muster: { ...muster, forces: [] },
    fight: { ...fight, quality: { base: fight.quality.base } },
    reliefs: [],
    recalls: [],
    home: { ...home, stragglers: { base: home.stragglers.base } },
    ends: ends.map((end) => ({ ...end, text: '' })),
    verdicts: [],
    reporters: [],
    sentences: {
      weather: '',
      muster: '',
      launch: '',
      march: '',
      relief: '',
      recall: '',
      end: '',
      reports: '',
    },
  };
}

function restOf(pack: Pack, opening: Opening): Rest {
  const { edition, orders, rules, campaigns, manifest } = pack;
  const isKept = (key: string) =>
    JSON.stringify(Reflect.get(manifest, key)) ===
    JSON.stringify(Reflect.get(opening.manifest, key));
  const late = Object.entries(manifest).filter(([key]) => !isKept(key));
  return { edition, orders, rules, campaigns, manifest: Object.fromEntries(late) };
}
