import {
  addAt,
  between,
  createBand,
  createHighPass,
  createLowPass,
  createNoise,
  decay,
  inRoom,
  render,
  toLoop,
  type Wave,
} from './dsp.ts';

const RATE = 22050;
const TURN = 2 * Math.PI;

/** A slow wave that comes round `times` in a loop of `loop` seconds, from 0 to 1. */
const swell = (t: number, loop: number, times: number, phase = 0) =>
  0.5 + 0.5 * Math.sin((TURN * times * t) / loop + phase);

/** Gusts over open ground: three bands of noise that wander in pitch and strength. */
export function wind(): Wave {
  const loop = 9;
  const noise = createNoise(11);
  const low = createBand(RATE, 2.2);
  const middle = createBand(RATE, 5);
  const whistle = createBand(RATE, 16);
  const wave = render(RATE, loop + 1, (t) => {
    const gust =
      0.35 + 0.4 * swell(t, loop, 2) * swell(t, loop, 3, 1) + 0.25 * swell(t, loop, 1, 4);
    const n = noise();
    return (
      gust *
      (low(n, 170 + 110 * gust) +
        0.8 * middle(n, 330 + 320 * gust) +
        0.5 * gust * whistle(n, 620 + 420 * swell(t, loop, 2, 2)))
    );
  });
  return toLoop(wave, 1);
}

/** Steady rain, with drops that are heard singly. */
export function rain(): Wave {
  const loop = 8;
  const noise = createNoise(23);
  const high = createHighPass(RATE, 900);
  const low = createLowPass(RATE, 5200);
  const wave = toLoop(
    render(RATE, loop + 1, () => 0.14 * low(high(noise()))),
    1,
  );
  for (let drop = 0; drop < 260; drop += 1) {
    const hertz = between(noise, 900, 3600);
    const half = between(noise, 0.002, 0.008);
    const sound = render(
      RATE,
      0.05,
      (t) => decay(t, { attack: 0.0006, half }) * Math.sin(TURN * hertz * t),
    );
    addAt(wave, sound, {
      seconds: between(noise, 0, loop),
      gain: between(noise, 0.02, 0.2),
      isLoop: true,
    });
  }
  return wave;
}

type Vowel = readonly [first: number, second: number];
const VOWELS: readonly Vowel[] = [
  [700, 1220],
  [530, 1840],
  [390, 1990],
  [570, 840],
  [440, 1020],
];

/** One person talking too far away to be understood: vowels of a buzzing voice, in phrases. */
function voice(seed: number, seconds: number): Wave {
  const noise = createNoise(seed);
  const pitch = between(noise, 95, 210);
  const first = createBand(RATE, 6);
  const second = createBand(RATE, 8);
  let phase = 0;
  let left = 0;
  let syllable = { length: 0, hertz: pitch, vowel: VOWELS[0]!, force: 0 };
  return render(RATE, seconds, () => {
    left -= 1 / RATE;
    if (left <= 0) {
      const isPause = noise() > 0.55;
      left = isPause ? between(noise, 0.15, 0.6) : between(noise, 0.11, 0.24);
      syllable = {
        length: left,
        hertz: pitch * between(noise, 0.88, 1.16),
        vowel: VOWELS[Math.floor(between(noise, 0, VOWELS.length - 0.001))]!,
        force: isPause ? 0 : between(noise, 0.4, 1),
      };
    }
    phase = (phase + syllable.hertz / RATE) % 1;
    const open = Math.sin(Math.PI * Math.max(0, left / syllable.length)) * syllable.force;
    const buzz = (2 * phase - 1 + 0.12 * noise()) * open;
    return first(buzz, syllable.vowel[0]) + 0.6 * second(buzz, syllable.vowel[1]);
  });
}

/** Many people in a square: voices near and far, and the wash of the rest. */
export function crowd(): Wave {
  const loop = 9;
  const noise = createNoise(37);
  const wash = createBand(RATE, 1.2);
  const wave = render(
    RATE,
    loop + 1.5,
    (t) => 0.1 * (0.8 + 0.2 * swell(t, loop, 2)) * wash(noise(), 520),
  );
  for (let person = 0; person < 46; person += 1) {
    const gain = between(noise, 0.05, 0.32) ** 1.3;
    addAt(wave, voice(500 + person, loop + 1.5), { seconds: 0, gain });
  }
  const loopWave = toLoop(wave, 1.5);
  return inRoom(
    loopWave,
    [
      { seconds: 0.061, gain: 0.4 },
      { seconds: 0.113, gain: 0.32 },
      { seconds: 0.187, gain: 0.24 },
      { seconds: 0.293, gain: 0.16 },
    ],
    true,
  );
}

/** Two piston engines, not quite in step. */
export function plane(): Wave {
  const loop = 8;
  const noise = createNoise(41);
  const air = createBand(RATE, 1.4);
  // Frequencies are whole numbers of turns in the loop, so that it closes.
  const engine = (t: number, hertz: number) => {
    let sum = 0;
    for (let n = 1; n <= 14; n += 1) {
      const weight = (n % 3 === 0 ? 1.5 : 1) / n ** 0.9;
      sum += weight * Math.sin(TURN * n * hertz * t + n * n);
    }
    return sum;
  };
  const dull = createLowPass(RATE, 900);
  const wave = render(RATE, loop + 0.5, (t) => {
    const beat = 0.75 + 0.25 * swell(t, loop, 10);
    return dull(engine(t, 61.5) + 0.9 * engine(t, 62.75)) * beat * 0.2 + 0.5 * air(noise(), 240);
  });
  return toLoop(wave, 0.5);
}

/** A steam engine at an even pace: four beats to a turn of the wheels, and the joints of the rail. */
export function train(): Wave {
  const turns = 6;
  const turn = 1.3;
  const loop = turns * turn;
  const noise = createNoise(53);
  const rumble = createLowPass(RATE, 110);
  const wave = toLoop(
    render(RATE, loop + 0.5, () => 1.1 * rumble(noise())),
    0.5,
  );
  for (let beat = 0; beat < turns * 4; beat += 1) {
    const band = createBand(RATE, 1.1);
    const hertz = beat % 4 === 0 ? 420 : 520;
    const chuff = render(
      RATE,
      0.3,
      (t) => band(noise(), hertz - 500 * t) * decay(t, { attack: 0.03, half: 0.055 }),
    );
    const gain = [1, 0.62, 0.8, 0.58][beat % 4]!;
    addAt(wave, chuff, { seconds: (beat * turn) / 4, gain, isLoop: true });
  }
  for (let joint = 0; joint < turns * 2; joint += 1) {
    const clack = render(
      RATE,
      0.12,
      (t) => decay(t, { attack: 0.002, half: 0.012 }) * (Math.sin(TURN * 210 * t) + 0.4 * noise()),
    );
    const seconds = (joint * loop) / (turns * 2) + 0.11;
    addAt(wave, clack, { seconds, gain: 0.3, isLoop: true });
    addAt(wave, clack, { seconds: seconds + 0.13, gain: 0.22, isLoop: true });
  }
  return wave;
}
