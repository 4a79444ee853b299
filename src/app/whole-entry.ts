/** What the first act does without: how days pass, by rules and campaigns, and share codes. */
export { openRun } from '../engine/run/open-run.ts';
export { decodeRun, encodeRun, runOfCode } from '../engine/run/share-code.ts';
export { followCode } from '../engine/run/share-code-follow.ts';
