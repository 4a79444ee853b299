import { crowd, plane, rain, train, wind } from './ambience.ts';
import { level, type Wave } from './dsp.ts';
import { bells, drums, morse, page, radio, stamp, typewriter } from './signals.ts';

/** Loudness of the loudest 400 milliseconds, of full scale: what lasts is softer than what strikes. */
export const LOUDNESS = { ambience: 0.048, signal: 0.075 } as const;

type Cue = { readonly kind: keyof typeof LOUDNESS; readonly make: () => Wave };

/** Every sound of the game, by the cue a story names it with. */
export const CUES: Readonly<Record<string, Cue>> = {
  bells: { kind: 'signal', make: bells },
  crowd: { kind: 'ambience', make: crowd },
  drums: { kind: 'signal', make: drums },
  morse: { kind: 'signal', make: morse },
  page: { kind: 'signal', make: page },
  plane: { kind: 'ambience', make: plane },
  radio: { kind: 'signal', make: radio },
  rain: { kind: 'ambience', make: rain },
  stamp: { kind: 'signal', make: stamp },
  train: { kind: 'ambience', make: train },
  typewriter: { kind: 'signal', make: typewriter },
  wind: { kind: 'ambience', make: wind },
};

/** The finished sound of a cue, at its loudness. */
export function renderCue({ kind, make }: Cue): Wave {
  return level(make(), LOUDNESS[kind]);
}
