import type { Road } from '../../engine/branches/road.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Chronology } from '../../engine/pack/history.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { decisionTitle } from '../parts/decision-title.ts';
import { plainText } from '../parts/markup.ts';

/** What frames told of the decisions of a pack: roads hold no text, so it is read off those played. */
export type Words = {
  /** The text of an option, by decision and option. */
  readonly options: ReadonlyMap<string, string>;
  /** Who speaks or is named where a decision is met, by cast id. */
  readonly people: ReadonlyMap<string, ReadonlySet<string>>;
  /** The places and regions that the answers of a decision point at. */
  readonly pins: ReadonlyMap<string, ReadonlySet<string>>;
};

export const noWords: Words = { options: new Map(), people: new Map(), pins: new Map() };

const keyOf = (decision: string, option: string): string => `${decision}\n${option}`;

/** Adds what the frames of one run tell; what is known already stays. */
export function readWords(pack: Pack, before: Words, frames: readonly Frame[]): Words {
  const options = new Map(before.options);
  const people = new Map(before.people);
  const pins = new Map(before.pins);
  for (const frame of frames) {
    const decision = frame.decision ?? '';
    for (const { id, text } of frame.options) {
      const key = keyOf(decision, id);
      if (!options.has(key)) options.set(key, plainText(text));
    }
    if (frame.ended || people.has(decision)) continue;
    people.set(decision, peopleIn(pack, frame));
    pins.set(decision, new Set(frame.options.flatMap(({ pin }) => pin ?? [])));
  }
  return { options, people, pins };
}

function peopleIn({ manifest }: Pack, { blocks }: Frame): ReadonlySet<string> {
  const lines = blocks.flatMap((block) =>
    block.kind === 'line' ? [block] : block.kind === 'document' ? block.lines : [],
  );
  const text = lines.map((line) => line.text).join('\n');
  const speakers = lines.flatMap(({ speaker }) => speaker ?? []);
  const present = manifest.cast.filter((one) => text.includes(one.label)).map(({ id }) => id);
  return new Set([...speakers, ...present]);
}

/** Whether a road offers anything that no text is known of: playing it tells more. */
export const tellsMore = ({ options }: Words, { met }: Road): boolean =>
  met.some((one) => one.options.some(({ id }) => !options.has(keyOf(one.decision, id))));

/** An option as the reader was offered it; null until a run that offers it has been played. */
export const optionText = ({ options }: Words, decision: string, option: string): string | null =>
  options.get(keyOf(decision, option)) ?? null;

type Titled = {
  readonly decision: string | null;
  readonly ending?: string | null;
  readonly place: string | null;
  readonly step: number;
};

/** What a place of a tree is called: by its ending, or by what is decided there. */
export function titleAt(pack: Pack, at: Titled): string {
  if (at.decision !== null) return decisionTitle(pack, at);
  return pack.manifest.endings.find(({ id }) => id === at.ending)?.title ?? t('roads.over');
}

/** What the record calls what was really done at a decision; null where it has nothing of it. */
export const recordedAt = (chronology: Chronology | null, decision: string | null): string | null =>
  chronology?.find((one) => one.decision === decision)?.title ?? null;

/** What a place is found by: its title, where it is, who is there, what it is about; in small letters. */
export function findable(pack: Pack, words: Words, title: string, at: Titled): string {
  const { cast, places, regions } = pack.manifest;
  const pins = words.pins.get(at.decision ?? '') ?? new Set();
  const isAt = ({ id }: { readonly id: string }) => id === at.place || pins.has(id);
  const near = places.filter(isAt);
  const around = regions.filter((one) => isAt(one) || near.some(({ region }) => region === one.id));
  const present = [...(words.people.get(at.decision ?? '') ?? [])];
  const people = cast.filter(({ id }) => present.includes(id));
  return simple(
    [
      title,
      ...near.map(({ name }) => name),
      ...around.flatMap(({ name, seat }) => [name, seat]),
      ...people.flatMap(({ label, name }) => [label, name]),
    ].join('\n'),
  );
}

/** Without capitals and accents, so that names are found as they are typed. */
export const simple = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
