import { playHistory } from '../../engine/branches/history.ts';
import type { Chronology, Codex } from '../../engine/pack/history.ts';
import type { Plan, Teach } from '../../engine/pack/teach.ts';
import { formOf, leadOf } from '../../engine/run/form.ts';
import type { Frame } from '../../engine/run/frame.ts';
import { newRun } from '../../engine/run/parse-run.ts';
import { type Library, loadLibrary } from '../branches/load-roads.ts';
import { type Loaded, load } from '../loading.ts';
import { decisionTitle } from '../parts/decision-title.ts';
import { chronology, codex, startExtras } from '../store.ts';

/** A decision of a lesson, as it stands on the road that was really taken. */
export type Asked = {
  readonly id: string;
  readonly title: string;
  /** What a short form says before it. */
  readonly lead: string | null;
  readonly frame: Frame;
  /** The frame before it on that road: it says where the reader was. */
  readonly before: Frame | null;
  readonly fact: Chronology[number] | null;
  readonly questions: readonly string[];
  readonly articles: readonly string[];
};

/** A plan with all that its sheets are made of. */
export type Lesson = {
  readonly library: Library;
  readonly teach: Teach;
  readonly plan: Plan;
  readonly asked: readonly Asked[];
  readonly codex: Codex;
};

const isTeach = (value: unknown): value is Teach =>
  typeof value === 'object' && value !== null && 'plans' in value;

/** Null inside where the pack has nothing for a class. It was checked by schema when it was built. */
export const loadTeach = (): Promise<Loaded<{ readonly teach: Teach | null }>> =>
  load('pack/teach.json', (value) => ({ teach: isTeach(value) ? value : null }));

/** Fetches a lesson; null where a part of it cannot be had. */
export async function loadLesson(teach: Teach, plan: Plan): Promise<Lesson | null> {
  const [library] = await Promise.all([loadLibrary(), startExtras()]);
  if (library === null) return null;
  const facts = chronology.value ?? [];
  return {
    library,
    teach,
    plan,
    asked: askedIn(library, teach, plan, facts),
    codex: codex.value ?? [],
  };
}

/** Luck decides nothing that is printed: any seed serves. */
const seed = 0;

/** The decisions of a plan's form; of an entry that asks all, those that there are questions about. */
function askedIn(
  { pack, acts }: Library,
  teach: Teach,
  plan: Plan,
  facts: Chronology,
): readonly Asked[] {
  const form = formOf(pack.manifest, plan.form);
  const about = new Map(teach.decisions.map((one) => [one.decision, one]));
  const ids = form?.decisions.map(({ id }) => id) ?? [...about.keys()];
  const left = new Set(ids);
  const run = newRun(pack, plan.form, seed);
  const { frames } = playHistory(pack, acts, run, { met: [], close: null });
  return frames.flatMap((frame): Asked[] => {
    const id = frame.decision;
    if (id === null || !left.delete(id)) return [];
    return [
      {
        id,
        title: decisionTitle(pack, frame),
        lead: form === null ? null : leadOf(form, id),
        frame,
        before: frames[frame.step - 1] ?? null,
        fact: facts.find((one) => one.decision === id) ?? null,
        questions: about.get(id)?.questions ?? [],
        articles: about.get(id)?.articles ?? [],
      },
    ];
  });
}
