import { openerOf } from '../engine/run/opener.ts';

/** What the shell runs the first act with: fetched as one piece, inkjs with it. */
export { newRun, parseRun } from '../engine/run/parse-run.ts';

/** Opens a run of a pack's first act: a pack is split only where no day passes in that one. */
export const openFirst = openerOf(() => {
  throw new Error('a day passed in an act that was to pass none');
});
