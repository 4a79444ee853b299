import * as z from 'zod/mini';
import { Slug, SourceId, Text } from './ids.ts';
import { mayHave, type Names } from './names.ts';
import type { Readable } from './readable.ts';

const Minutes = z.int().check(z.gte(0), z.lte(240));
const Texts = z.array(Text).check(z.minLength(1));

/** The parts of a lesson. */
const Role = z.enum(['briefing', 'play', 'debrief', 'exit']);
export type Role = z.infer<typeof Role>;

/** What a class does for so many minutes, and which part of the lesson that belongs to. */
const Phase = z.strictObject({
  role: Role,
  minutes: Minutes,
  class: Text,
  screen: Text,
});

/** A lesson minute by minute, and the entry of the pack that is played in it. */
const Plan = z.strictObject({
  id: Slug,
  title: Text,
  minutes: Minutes,
  form: Slug,
  about: Text,
  phases: z.array(Phase).check(z.minLength(1)),
});
export type Plan = z.infer<typeof Plan>;

/** A step of the debrief. In a lesson with more time for it the steps grow in proportion. */
const DebriefStep = z.strictObject({
  id: Slug,
  title: Text,
  minutes: Minutes,
  about: Text,
  questions: Texts,
});
export type DebriefStep = z.infer<typeof DebriefStep>;

const Criterion = z.strictObject({
  title: Text,
  points: z.int().check(z.gte(1)),
  /** What each level looks like, from the lowest up. */
  levels: Texts,
});

/** What a pack offers a teacher: the file `teach.json`, which no run depends on. */
export const Teach = z.strictObject({
  /** What to do beforehand, and how long that takes. */
  preparation: z.strictObject({ minutes: Minutes, steps: Texts }),
  /** Where it belongs in what is taught. */
  programme: z.array(z.strictObject({ level: Text, theme: Text })).check(z.minLength(1)),
  aims: Texts,
  /** What a class is told before it plays. */
  briefing: z.strictObject({
    role: Text,
    facts: z.array(z.strictObject({ text: Text, sources: z.array(SourceId) })),
    prediction: Text,
  }),
  /** What each part of a lesson is called, and what it is for. */
  roles: z.array(z.strictObject({ id: Role, title: Text, about: Text })),
  plans: z.array(Plan).check(z.minLength(1)),
  debrief: z.array(DebriefStep).check(z.minLength(1)),
  /** What to ask about one decision, by its id, and the articles that its sheet leans on. */
  decisions: z.array(z.strictObject({ decision: Slug, questions: Texts, articles: z.array(Slug) })),
  /** Sentences to be ended on paper, before leaving. */
  exit: Texts,
  rubric: z.strictObject({ levels: Texts, criteria: z.array(Criterion).check(z.minLength(1)) }),
  /** What the game is not: an interpretation, with holes. */
  limits: Texts,
  data: Texts,
  /** What to do when the network, or the screen, fails. */
  failure: Texts,
  /** Articles of the codex that every sheet of words has. */
  glossary: z.array(Slug),
});
export type Teach = z.infer<typeof Teach>;

type Report = (path: string, words: string) => void;

/** Every id that the file names is there, and its sums are right, as far as it could be read. */
export function checkTeach(teach: Readable<Teach> | undefined, names: Names, report: Report): void {
  const { roles, plans, decisions, glossary, briefing, rubric } = teach ?? {};
  const known = new Set((roles ?? []).map((role) => role?.id));
  plans?.forEach((plan, index) => {
    const path = `plans.${plan?.id ?? index}`;
    const { form, minutes, phases } = plan ?? {};
    if (form !== undefined && !mayHave(names.entries, form)) {
      report(`${path}.form`, `there is no entry “${form}”.`);
    }
    for (const phase of phases ?? []) {
      if (phase?.role === undefined || roles === undefined || known.has(phase.role)) continue;
      report(`${path}.phases`, `nothing is said of the part “${phase.role}”.`);
    }
    const sum = (phases ?? []).reduce((all, one) => all + (one?.minutes ?? Number.NaN), 0);
    if (minutes !== undefined && !Number.isNaN(sum) && sum !== minutes) {
      report(`${path}.minutes`, `its phases take ${sum} minutes, not ${minutes}.`);
    }
  });
  const article = (path: string, id: string | undefined) => {
    if (id !== undefined && !mayHave(names.articles, id)) {
      report(path, `there is no article “${id}”.`);
    }
  };
  glossary?.forEach((id, index) => {
    article(`glossary.${index}`, id);
  });
  const asked = new Set<string>();
  decisions?.forEach((one, index) => {
    const id = one?.decision;
    for (const other of one?.articles ?? []) article(`decisions.${index}.articles`, other);
    if (id === undefined) return;
    if (asked.has(id)) report(`decisions.${index}.decision`, `“${id}” stands twice.`);
    asked.add(id);
  });
  briefing?.facts?.forEach((fact, index) => {
    for (const id of fact?.sources ?? []) {
      if (id === undefined || mayHave(names.sources, id)) continue;
      report(`briefing.facts.${index}.sources`, `there is no source ${id}.`);
    }
  });
  rubric?.criteria?.forEach((one, index) => {
    const levels = one?.levels?.length;
    if (levels === undefined || rubric.levels === undefined) return;
    if (levels === rubric.levels.length) return;
    const words = `it has ${levels} levels, and there are ${rubric.levels.length}.`;
    report(`rubric.criteria.${index}.levels`, words);
  });
}
