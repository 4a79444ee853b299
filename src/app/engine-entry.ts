/** What the shell runs stories with: fetched as one piece, inkjs with it. */
export { openRun } from '../engine/run/open-run.ts';
export { newRun, parseRun } from '../engine/run/parse-run.ts';
