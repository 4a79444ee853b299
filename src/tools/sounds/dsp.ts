/** Mono samples between -1 and 1, with their rate in samples a second. */
export type Wave = { readonly rate: number; readonly samples: Float64Array };

/** A sample at a time in seconds. */
type Signal = (seconds: number) => number;
type Filter = (sample: number) => number;

/** White noise from a seed, so that the same files come out each time. */
export function createNoise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

/** A number from `low` to `high` out of a noise. */
export function between(noise: () => number, low: number, high: number): number {
  return low + ((noise() + 1) / 2) * (high - low);
}

export function render(rate: number, seconds: number, signal: Signal): Wave {
  const samples = new Float64Array(Math.round(rate * seconds));
  for (let i = 0; i < samples.length; i += 1) samples[i] = signal(i / rate);
  return { rate, samples };
}

/** Adds `wave` into `target` from a time on; what hangs over the end wraps round if `isLoop`. */
export function addAt(
  target: Wave,
  wave: Wave,
  place: { seconds: number; gain: number; isLoop?: boolean },
): void {
  const start = Math.round(place.seconds * target.rate);
  const length = target.samples.length;
  for (let i = 0; i < wave.samples.length; i += 1) {
    const at = start + i;
    if (at >= length && !place.isLoop) return;
    target.samples[at % length]! += wave.samples[i]! * place.gain;
  }
}

export function createLowPass(rate: number, hertz: number): Filter {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / rate);
  let held = 0;
  return (sample) => {
    held += share * (sample - held);
    return held;
  };
}

export function createHighPass(rate: number, hertz: number): Filter {
  const low = createLowPass(rate, hertz);
  return (sample) => sample - low(sample);
}

/** A resonant band (state variable filter) whose middle may move from sample to sample. */
export function createBand(rate: number, q: number): (sample: number, hertz: number) => number {
  let low = 0;
  let band = 0;
  return (sample, hertz) => {
    const f = 2 * Math.sin((Math.PI * Math.min(hertz, rate / 6)) / rate);
    low += f * band;
    band += f * (sample - low - band / q);
    return band / q;
  };
}

/** A swell that begins at 0, is 1 at `attack` seconds and dies away with the given half-life. */
export function decay(seconds: number, shape: { attack: number; half: number }): number {
  if (seconds < 0) return 0;
  if (seconds < shape.attack) return seconds / shape.attack;
  return 2 ** (-(seconds - shape.attack) / shape.half);
}

/** Makes the end flow into the beginning: the last `overlap` seconds are laid over the first. */
export function toLoop(wave: Wave, overlap: number): Wave {
  const over = Math.round(overlap * wave.rate);
  const samples = wave.samples.slice(0, wave.samples.length - over);
  for (let i = 0; i < over; i += 1) {
    const turn = (i / over) * (Math.PI / 2);
    const tail = wave.samples[samples.length + i]!;
    // Equal power, because the two ends of a noise have nothing in common.
    samples[i] = samples[i]! * Math.sin(turn) + tail * Math.cos(turn);
  }
  return { rate: wave.rate, samples };
}

/** Softens both ends, so that nothing clicks. */
export function fadeEdges(wave: Wave, edges: { in: number; out: number }): Wave {
  const { rate, samples } = wave;
  const total = samples.length / rate;
  const shaped = samples.map((sample, i) => {
    const rise = Math.min(1, i / rate / edges.in);
    const fall = Math.min(1, (total - i / rate) / edges.out);
    return sample * Math.min(rise, fall);
  });
  return { rate, samples: shaped };
}

/** A plain room: a few echoes, each darker and softer than the last. */
export function inRoom(
  wave: Wave,
  echoes: readonly { seconds: number; gain: number }[],
  isLoop = false,
): Wave {
  const result: Wave = { rate: wave.rate, samples: wave.samples.slice() };
  for (const { seconds, gain } of echoes) {
    const dull = createLowPass(wave.rate, 1800);
    const echo: Wave = { rate: wave.rate, samples: wave.samples.map((sample) => dull(sample)) };
    addAt(result, echo, { seconds, gain, isLoop });
  }
  return result;
}

/** What an ear makes of a sound: deaf below 80 hertz, keener above 1,700 (as broadcasters measure). */
function createEar(rate: number): Filter {
  const bass = createHighPass(rate, 80);
  const treble = createHighPass(rate, 1700);
  return (sample) => bass(sample) + 0.58 * treble(sample);
}

/** The loudest 400 milliseconds as an ear weighs them: root mean square, of full scale. */
export function loudness({ rate, samples }: Wave): number {
  const heard = samples.map(createEar(rate));
  const span = Math.min(heard.length, Math.round(rate * 0.4));
  let sum = 0;
  let most = 0;
  for (let i = 0; i < heard.length; i += 1) {
    sum += heard[i]! ** 2 - (i >= span ? heard[i - span]! ** 2 : 0);
    most = Math.max(most, sum);
  }
  return Math.sqrt(most / span);
}

export function peak(wave: Wave): number {
  return wave.samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

/** Brings a sound to a loudness (root mean square), rounding off peaks that would stand out. */
export function level(wave: Wave, target: number): Wave {
  const { rate } = wave;
  const mean = wave.samples.reduce((sum, sample) => sum + sample, 0) / wave.samples.length;
  const gain = target / loudness({ rate, samples: wave.samples.map((sample) => sample - mean) });
  const ceiling = 0.5;
  return {
    rate,
    samples: wave.samples.map((sample) => ceiling * Math.tanh(((sample - mean) * gain) / ceiling)),
  };
}
