/** How days pass, by rules and campaigns: what the first act does without. */
export { openRun } from '../engine/run/open-run.ts';
