import { type ClassRoad, heldIn } from '../../classroom/class-roads.ts';
import { endingSums, entriesOf, meanHeld, outcomeSums } from '../../classroom/class-sums.ts';
import type { SessionRecord } from '../../classroom/session.ts';
import { splitsOf } from '../../classroom/split.ts';
import { roadOf } from '../../engine/branches/road.ts';
import type { Teach } from '../../engine/pack/teach.ts';
import { formOf } from '../../engine/run/form.ts';
import type { Frame } from '../../engine/run/frame.ts';
import type { Run } from '../../engine/run/run.ts';
import { type Outcome, outcomesOf } from '../../engine/world/outcome.ts';
import { getRecord, opened } from '../archive/archive.ts';
import { type Library, loadLibrary, playHistoryBeside, playRun } from '../branches/load-roads.ts';
import { titleOf } from '../game.ts';
import { fullDate } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { hrefOf } from '../routes.ts';
import { chronology, startExtras } from '../store.ts';
import { optionKey, type ShownClass } from '../teach/class-load.ts';
import { endingTitle } from '../teach/class-words.ts';
import { loadTeach } from '../teach/load-lesson.ts';
import { sessionOf } from '../teach/project-kept.ts';
import { rowsOfClass, rowsOfRun } from './debrief-rows.ts';
import type { OutcomeLine, Sheet } from './debrief-sheet.tsx';

export type Debriefed =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly why: 'fetch' | 'not-kept' };

/** The questions that the pack offers; none where it has none, or they cannot be had. */
export async function loadQuestions(): Promise<Teach | null> {
  const loaded = await loadTeach();
  return loaded.ok ? loaded.value.teach : null;
}

/** The debrief of a kept run, or of a session. */
export async function loadRunSheet(id: string): Promise<Debriefed> {
  await opened();
  const [library, teach] = await Promise.all([loadLibrary(), loadQuestions(), startExtras()]);
  if (library === null) return { ok: false, why: 'fetch' };
  const session = await sessionOf(id);
  const run = session?.run ?? (await getRecord(id))?.run;
  if (run === undefined || run.pack !== library.pack.manifest.id) {
    return { ok: false, why: 'not-kept' };
  }
  return { ok: true, sheet: runSheet(library, { id, run, session, teach }) };
}

type Kept = {
  readonly id: string;
  readonly run: Run;
  readonly session: SessionRecord | null;
  readonly teach: Teach | null;
};

function runSheet(library: Library, { id, run, session, teach }: Kept): Sheet {
  const { pack } = library;
  const played = playRun(library, run);
  const { frames } = played;
  const road = roadOf({ id: 'debrief', kind: 'own' }, run, played);
  const real = playHistoryBeside(library, { run, frames, road }).frames.at(-1);
  const form = formOf(pack.manifest, run.entry);
  const facts = chronology.value ?? [];
  const rows = rowsOfRun({ frames, form, chronology: facts, votes: session?.votes ?? [] });
  const last = frames.at(-1);
  const isOver = last?.ended === true && pack.scripted;
  const day = last?.date ?? null;
  return {
    pack,
    kind: session === null ? 'run' : 'session',
    title: titleOf(pack.manifest, played),
    facts: [
      entryTitle(library, run.entry),
      day === null ? '' : fullDate(day),
      last?.ended ? '' : t(played.state === 'stopped' ? 'debrief.stopped' : 'debrief.unfinished'),
    ].filter(Boolean),
    rows,
    roads: null,
    isShort: form !== null,
    byItself: form === null ? 0 : Math.max(0, frames.length - 1 - rows.length),
    endings: [],
    outcomes: isOver ? linesOf(outcomesOf(pack, last.world), realOutcomes(library, real)) : [],
    held: isOver && hasMap(library) ? heldIn(pack, last.world) : null,
    real: isOver && hasMap(library) && real?.ended ? heldIn(pack, real.world) : null,
    teach,
    back:
      session === null
        ? { href: hrefOf({ page: 'close', id }), words: t('debrief.close') }
        : { href: hrefOf({ page: 'project', id }), words: t('debrief.session') },
  };
}

const hasMap = ({ pack }: Library): boolean =>
  pack.manifest.maps.some(({ kind }) => kind === 'region');

const entryTitle = ({ pack }: Library, entry: string): string =>
  pack.manifest.entries.find(({ id }) => id === entry)?.title ?? entry;

const realOutcomes = ({ pack }: Library, real: Frame | undefined): readonly Outcome[] =>
  real?.ended ? outcomesOf(pack, real.world) : [];

const linesOf = (own: readonly Outcome[], real: readonly Outcome[]): OutcomeLine[] =>
  own.map((one) => ({ ...one, real: real.find(({ id }) => id === one.id)?.level ?? null }));

/** The debrief of a class's roads from an entry; where none begins there, of those where most do. */
export function classSheet(
  shown: ShownClass,
  teach: Teach | null,
  asked: string | undefined,
): Sheet | null {
  const { library, found, options, history } = shown;
  const { pack } = library;
  const entries = entriesOf(found.roads).map((one) => one.entry);
  const entry = entries.find((one) => one === asked) ?? entries[0];
  if (entry === undefined) return null;
  const roads = found.roads.filter(({ road }) => road.entry === entry);
  const form = formOf(pack.manifest, entry);
  const asks = form?.decisions.map(({ id }) => id);
  const paths = roads.map(({ road }) => road);
  const over = roads.filter(({ road }) => road.close !== null);
  const real = history.get(entry)?.frames.at(-1);
  const endings = endingSums(roads);
  return {
    pack,
    kind: 'class',
    title: count('class.roads', roads.length),
    facts: [
      entryTitle(library, entry),
      over.length < roads.length ? count('class.open', roads.length - over.length) : '',
    ].filter(Boolean),
    rows: rowsOfClass({
      roads,
      splits: splitsOf(paths, asks),
      chronology: chronology.value ?? [],
      optionOf: (decision, option) => options.get(optionKey(decision, option)),
    }),
    roads: roads.length,
    isShort: form !== null,
    byItself: form === null ? 0 : stepsByItself(roads, asks ?? []),
    endings: endings.map((one) => ({
      title: endingTitle(pack, one.ending),
      roads: one.roads,
    })),
    outcomes: classOutcomes(shown, roads, realOutcomes(library, real)),
    held: over.length > 0 && hasMap(library) ? meanHeld(over) : null,
    real: real?.ended && hasMap(library) ? heldIn(pack, real.world) : null,
    teach,
    back: { href: hrefOf({ page: 'class' }), words: t('class.title') },
  };
}

/** The most that a form answered by itself on any of the roads. */
const stepsByItself = (roads: readonly ClassRoad[], asked: readonly string[]): number =>
  Math.max(
    0,
    ...roads.map(
      ({ road }) =>
        road.met.filter(({ decision, taken }) => taken !== null && !asked.includes(decision))
          .length,
    ),
  );

/** Each dimension in the middle of the class, in the words of the band that most came to. */
function classOutcomes(
  { library }: ShownClass,
  roads: readonly ClassRoad[],
  real: readonly Outcome[],
): OutcomeLine[] {
  return outcomeSums(library.pack, roads).flatMap(({ id, title, bands, levels }) => {
    const most = bands.toSorted((a, b) => b.roads - a.roads)[0];
    if (levels === null || most === undefined) return [];
    const really = real.find((one) => one.id === id)?.level ?? null;
    return [{ id, title, level: levels.middle, text: most.text, real: really }];
  });
}
