/** Every expected failure of the engine: `area/reason`. Words for people are in the string tables. */
export const errorCodes = [
  'run/malformed', // not a run at all: wrong shape, wrong types
  'run/other-pack', // a run of another pack
  'run/unknown-entry', // its entry is not in the manifest
  'run/option-gone', // the story no longer offers that option there
  'run/option-locked', // the option is there, but its conditions do not hold
  'run/past-the-end', // choices go on after the ending
  'run/too-long', // more choices than a run keeps
  'act/invalid', // a compiled act that is not well formed
  'act/unknown', // next_act names an act that the pack lacks
  'ink/error', // the story failed while running
  'ink/endless', // a turn took too many steps
  'ink/too-long', // a turn printed too much
  'ink/dead-end', // no options, no ending, no next act
  'code/malformed', // no share code at all, or one of a version to come
  'code/damaged', // a share code whose checksum or count is wrong
  'code/other-pack', // a share code of another pack
  'code/unknown-entry', // its entry is not in the manifest
  'code/other-edition', // made with another edition: a warning, but for plain Ink
  'code/path-changed', // every number stands for an option, but not for those that were chosen
  'code/unnumbered', // a choice that no character of a code can tell
  'code/too-long', // more choices than a code tells
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure, as a value. `detail` names the knot, the option or the field it is about. */
export type EngineError = {
  readonly code: ErrorCode;
  readonly detail: string;
  /** Ink's own path, for `positions` to turn into a file and line. */
  readonly path?: string;
};
