import { type ClassRoad, type Move, movesOf } from '../../classroom/class-roads.ts';
import { meanMoves } from '../../classroom/class-sums.ts';
import type { Tally, Vote } from '../../classroom/session.ts';
import { mostTaken, type Split } from '../../classroom/split.ts';
import type { Chronology } from '../../engine/pack/history.ts';
import type { Form } from '../../engine/pack/manifest.ts';
import { askedSteps } from '../../engine/run/form.ts';
import type { Frame, Option } from '../../engine/run/frame.ts';
import { plainText } from '../parts/markup.ts';

/** An answer to a decision; `taken` counts hands or roads, and is null where one reader chose. */
export type Answer = {
  readonly id: string;
  readonly text: string;
  readonly historical: boolean;
  readonly plausibility: Option['plausibility'];
  readonly taken: number | null;
  /** The answer that the road took, or most of the roads. */
  readonly given: boolean;
};

/** A decision of a debrief: what was answered, beside what was really done. */
export type Row = {
  readonly decision: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly answers: readonly Answer[];
  /** Hands or roads that answered it, and roads that never came to it. */
  readonly answered: number | null;
  readonly never: number;
  readonly record: Chronology[number] | null;
  /** What the answer that was given moved by itself. */
  readonly moves: readonly Move[];
  /** Answered otherwise than was really done; null where the record is silent. */
  readonly left: boolean | null;
  readonly vote: Vote | null;
};

const recordOf = (chronology: Chronology, decision: string) =>
  chronology.find((one) => one.decision === decision) ?? null;

type RunRows = {
  readonly frames: readonly Frame[];
  readonly form: Form | null;
  readonly chronology: Chronology;
  /** How a class before one screen split, where the run is a session's. */
  readonly votes: readonly Vote[];
};

/** The decisions of one run; of a short form those that it asked. */
export function rowsOfRun({ frames, form, chronology, votes }: RunRows): Row[] {
  const asked = form === null ? null : new Set(askedSteps(form, frames));
  return frames.flatMap((answered, index): Row[] => {
    const before = frames[index - 1];
    const { chosen } = answered;
    if (before === undefined || chosen === null) return [];
    if (asked !== null && !asked.has(before.step)) return [];
    const decision = answered.answered ?? '';
    const vote = votes.find((one) => one.step === before.step) ?? null;
    const hasRecord = before.options.some(({ historical }) => historical);
    return [
      {
        decision,
        date: before.date,
        place: before.place,
        answers: before.options.map((option) => answerOf(option, option.id === chosen.id, vote)),
        answered: vote === null ? null : handsOf(vote.tally),
        never: 0,
        record: recordOf(chronology, decision),
        moves: movesOf(answered),
        left: hasRecord ? !chosen.historical : null,
        vote,
      },
    ];
  });
}

const handsOf = (tally: Tally): number =>
  Object.values(tally).reduce((sum, hands) => sum + hands, 0);

const answerOf = (option: Option, given: boolean, vote: Vote | null): Answer => ({
  id: option.id,
  text: plainText(option.text),
  historical: option.historical,
  plausibility: option.plausibility,
  taken: vote === null || handsOf(vote.tally) === 0 ? null : (vote.tally[option.id] ?? 0),
  given,
});

type ClassRows = {
  readonly roads: readonly ClassRoad[];
  readonly splits: readonly Split[];
  readonly chronology: Chronology;
  /** An option as the roads met it. */
  readonly optionOf: (decision: string, option: string) => Option | undefined;
};

/** The decisions of a class's roads. */
export function rowsOfClass({ roads, splits, chronology, optionOf }: ClassRows): Row[] {
  return splits.flatMap((split): Row[] => {
    const { decision, date, place, answered, never } = split;
    const most = mostTaken(split);
    if (most === null) return [];
    const hasRecord = split.options.some(({ historical }) => historical);
    return [
      {
        decision,
        date,
        place,
        answers: split.options.map(({ id, historical, taken }) => {
          const option = optionOf(decision, id);
          return {
            id,
            text: plainText(option?.text ?? id.replaceAll('-', ' ')),
            historical,
            plausibility: option?.plausibility ?? null,
            taken,
            given: id === most.id,
          };
        }),
        answered,
        never,
        record: recordOf(chronology, decision),
        moves: meanMoves(roads, decision, most.id),
        left: hasRecord ? !most.historical : null,
        vote: null,
      },
    ];
  });
}

/** As many decisions of a long form as are told in full: of one road and of a class, on two pages. */
const [mostOfRun, mostOfClass] = [5, 4];

/**
 * The decisions that are told in full, by their place: all of a short form; of a long run where it first
 * left the record, and the answers that moved most of those that left it; of a long class those that most
 * of its roads answered otherwise.
 */
export function fullOf(rows: readonly Row[], roads: number | null): ReadonlySet<number> {
  if (rows.length <= 8) return new Set(rows.keys());
  const sizeOf = roads === null ? movedBy : otherwise;
  const bySize = [...rows.entries()]
    .map(([at, row]) => ({ at, size: row.left === null ? 0 : sizeOf(row) }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size || a.at - b.at);
  if (roads !== null) return new Set(bySize.slice(0, mostOfClass).map(({ at }) => at));
  const parting = rows.findIndex(({ left }) => left === true);
  const largest = bySize.filter(({ at }) => at !== parting).slice(0, mostOfRun - 1);
  return new Set(parting < 0 ? [] : [parting, ...largest.map(({ at }) => at)]);
}

/** How many of a class answered otherwise than was really done. */
const otherwise = ({ answers, answered }: Row): number =>
  (answered ?? 0) - (answers.find((one) => one.historical)?.taken ?? 0);

/** How much an answer moved that was not what was really done; nothing where it was. */
const movedBy = ({ left, moves }: Row): number =>
  left === true ? 1 + moves.reduce((sum, [, by]) => sum + Math.abs(by), 0) : 0;
