import type { SessionRecord } from '../../classroom/session.ts';
import { newSession } from '../../classroom/session-steps.ts';
import type { Form } from '../../engine/pack/manifest.ts';
import { goOnByItself } from '../../engine/run/form.ts';
import { openRun } from '../../engine/run/open-run.ts';
import { newRun } from '../../engine/run/parse-run.ts';
import type { Played } from '../../engine/run/played.ts';
import type { Run } from '../../engine/run/run.ts';
import { loadArchive } from '../archive/kept.ts';
import { newRecordId, newSeed } from '../archive/record.ts';
import { type Library, playRun } from '../branches/load-roads.ts';
import { titleOf } from '../game.ts';

/** The run as far as the form goes by itself. */
function goneOn({ pack, acts }: Library, form: Form, run: Run): Run {
  const open = openRun(pack, acts, run, { checkpoints: false });
  goOnByItself(pack.manifest, form, open);
  return { ...open.run, edition: run.edition };
}

/** What a session is to play, and after how many minutes it is pointed to the debrief. */
export type ToPlay = { readonly entry: string; readonly form: Form; readonly minutes: number };

/** A session of a short form, at its briefing. */
export function begunSession(library: Library, { entry, form, minutes }: ToPlay): SessionRecord {
  const run = goneOn(library, form, newRun(library.pack, entry, newSeed()));
  return newSession({ id: newRecordId(), run, minutes, now: Date.now() });
}

/** A run with an answer at the decision where it stands, and with what follows by itself. */
export const answered = (library: Library, form: Form, run: Run, option: string): Run =>
  goneOn(library, form, { ...run, choices: [...run.choices, option] });

let last: { readonly run: Run; readonly played: Played } | null = null;

/** The frames of a session's run: replayed once for each of its answers. */
export function playedOf(library: Library, run: Run): Played {
  if (last?.run !== run) last = { run, played: playRun(library, run) };
  return last.played;
}

/** Keeps the class's road among the runs, so that it can be read again, compared and sent. */
export async function keepRoadOfClass(library: Library, session: SessionRecord): Promise<void> {
  const { id, run } = session;
  const played = playedOf(library, run);
  const frame = played.frames.at(-1);
  if (!frame?.ended || run.edition !== library.pack.edition) return;
  const record = {
    id,
    run,
    cursor: frame.step,
    title: titleOf(library.pack.manifest, played),
    date: frame.date,
    ending: frame.ending,
    updatedAt: Date.now(),
  };
  const archive = await loadArchive();
  const keptAs = await archive.keep(record);
  await archive.keepRoadOf({ ...record, id: keptAs }, played);
}
