import type { Road, RoadKind } from './road.ts';

/** An option of a place: how many roads were shown it, found it open, and took it, by whose they are. */
export type OptionCount = Readonly<Record<RoadKind, number>> & {
  readonly id: string;
  /** It is what was really done. */
  readonly historical: boolean;
  readonly shown: number;
  readonly open: number;
};

type Counting = { -readonly [K in keyof OptionCount]: OptionCount[K] };

/**
 * The options that roads were offered at a step, each in the earliest place that any road had it in:
 * luck, and the edition, may lock an option or leave it out. Roads that met something else there must
 * not be among them.
 */
export function optionsAt(roads: readonly Road[], step: number): OptionCount[] {
  const found = new Map<string, { readonly option: Counting; place: number }>();
  for (const { met, kind } of roads) {
    const one = step < 0 ? undefined : met[step];
    one?.options.forEach(({ id, historical, locked }, place) => {
      let known = found.get(id);
      if (!known) {
        const option = { id, historical, shown: 0, open: 0, own: 0, other: 0, history: 0 };
        known = { option, place };
        found.set(id, known);
      }
      const { option } = known;
      known.place = Math.min(known.place, place);
      option.historical ||= historical;
      option.shown += 1;
      if (!locked) option.open += 1;
      if (id === one.taken) option[kind] += 1;
    });
  }
  const byPlace = [...found.values()];
  byPlace.sort((a, b) => a.place - b.place || (a.option.id < b.option.id ? -1 : 1));
  return byPlace.map(({ option }) => option);
}
