import {
  addAt,
  between,
  createBand,
  createHighPass,
  createLowPass,
  createNoise,
  decay,
  fadeEdges,
  inRoom,
  render,
  type Wave,
} from './dsp.ts';

const RATE = 32000;
const TURN = 2 * Math.PI;

const silence = (seconds: number) => render(RATE, seconds, () => 0);

/** A bell's partials: how high, how loud and how long each rings, from the hum note up. */
const PARTIALS = [
  [0.5, 0.5, 3.2],
  [1, 1, 2.1],
  [1.19, 0.7, 1.5],
  [1.5, 0.4, 1.1],
  [2, 0.9, 0.9],
  [2.52, 0.35, 0.5],
  [3.01, 0.3, 0.4],
  [4.16, 0.22, 0.22],
  [5.43, 0.14, 0.12],
] as const;

/** Two bells of a tower, the smaller answering. */
export function bells(): Wave {
  const wave = silence(7);
  const strikes = [
    [0, 196, 1],
    [0.95, 247, 0.7],
    [1.85, 196, 0.95],
    [2.83, 247, 0.66],
    [3.72, 196, 0.85],
  ] as const;
  for (const [seconds, hertz, gain] of strikes) {
    const strike = render(RATE, 7, (t) =>
      PARTIALS.reduce(
        (sum, [ratio, loud, half]) =>
          sum +
          loud *
            decay(t, { attack: 0.004, half: half * 0.55 }) *
            Math.sin(TURN * hertz * ratio * t),
        0,
      ),
    );
    addAt(wave, strike, { seconds, gain });
  }
  return fadeEdges(wave, { in: 0.002, out: 2 });
}

/** A key of a typewriter: the type on the roller, the frame, the key coming back. */
function key(noise: () => number): Wave {
  const type = createBand(RATE, 2.5);
  const hertz = between(noise, 2300, 3400);
  const body = between(noise, 170, 230);
  return render(RATE, 0.14, (t) => {
    const slap = 2.2 * type(noise(), hertz) * decay(t, { attack: 0.0008, half: 0.006 });
    const thump = 0.5 * Math.sin(TURN * body * t) * decay(t, { attack: 0.002, half: 0.014 });
    const back = 0.5 * noise() * decay(t - 0.07, { attack: 0.001, half: 0.003 });
    return slap + thump + back;
  });
}

/** A line typed to its end: keys, the margin bell. */
export function typewriter(): Wave {
  const wave = silence(3);
  const noise = createNoise(61);
  let seconds = 0.02;
  for (let stroke = 0; stroke < 13; stroke += 1) {
    addAt(wave, key(noise), { seconds, gain: between(noise, 0.6, 1) });
    seconds += between(noise, 0.1, 0.2) + (stroke % 5 === 4 ? 0.12 : 0);
  }
  const bell = render(
    RATE,
    0.8,
    (t) =>
      decay(t, { attack: 0.001, half: 0.12 }) *
      (Math.sin(TURN * 2350 * t) + 0.4 * Math.sin(TURN * 5790 * t)),
  );
  addAt(wave, bell, { seconds: seconds - 0.05, gain: 0.28 });
  return fadeEdges(wave, { in: 0.002, out: 0.3 });
}

/** The general call of any operator, “CQ CQ DE”, through a receiver of the time. */
export function morse(): Wave {
  const unit = 0.066;
  const letters = ['-.-.', '--.-', ' ', '-.-.', '--.-', ' ', '-..', '.'];
  const wave = silence(4.6);
  let seconds = 0.25;
  for (const letter of letters) {
    for (const mark of letter.trim()) {
      const length = (mark === '-' ? 3 : 1) * unit;
      const tone = render(RATE, length, (t) => Math.sin(TURN * 690 * t));
      addAt(wave, fadeEdges(tone, { in: 0.006, out: 0.006 }), { seconds, gain: 0.5 });
      seconds += length + unit;
    }
    seconds += letter === ' ' ? 4 * unit : 2 * unit;
  }
  const noise = createNoise(71);
  const band = createBand(RATE, 1.6);
  const hiss = render(RATE, 4.6, () => 0.11 * band(noise(), 950));
  addAt(wave, hiss, { seconds: 0, gain: 1 });
  return fadeEdges(wave, { in: 0.2, out: 0.5 });
}

/** A set being tuned: hiss, crackle, and a whistle that slides until it is nearly gone. */
export function radio(): Wave {
  const noise = createNoise(83);
  const band = createBand(RATE, 1.1);
  let phase = 0;
  let crackle = 0;
  const wave = render(RATE, 5, (t) => {
    const away = Math.abs(Math.sin(1.15 * t + 0.35)) * Math.exp(-t / 4);
    phase += (180 + 1900 * away) / RATE;
    if (noise() > 0.9985) crackle = between(noise, 0.5, 1.4);
    crackle *= 0.985;
    const hiss = 0.5 * band(noise() * (1 + crackle), 1250);
    return (
      hiss * (0.7 + 0.3 * Math.sin(TURN * 0.6 * t)) + 0.09 * Math.sin(TURN * phase) * (0.4 + away)
    );
  });
  return fadeEdges(wave, { in: 0.25, out: 0.7 });
}

/** Side drums at a slow march, the big drum under the first beat. */
export function drums(): Wave {
  const wave = silence(4.8);
  const noise = createNoise(97);
  const stroke = () => {
    const wires = createBand(RATE, 0.9);
    const high = createHighPass(RATE, 700);
    return render(RATE, 0.22, (t) => {
      const rattle = 1.1 * high(wires(noise(), 2600)) * decay(t, { attack: 0.001, half: 0.03 });
      return rattle + 0.55 * Math.sin(TURN * 185 * t) * decay(t, { attack: 0.001, half: 0.028 });
    });
  };
  const big = render(
    RATE,
    0.6,
    (t) =>
      Math.sin(TURN * (58 + 26 * Math.exp(-t * 22)) * t) * decay(t, { attack: 0.004, half: 0.09 }),
  );
  const beat = 0.56;
  for (let bar = 0; bar < 2; bar += 1) {
    const start = bar * 4 * beat;
    addAt(wave, big, { seconds: start, gain: 0.9 });
    for (const at of [0, 1, 2, 2.5, 3])
      addAt(wave, stroke(), { seconds: start + at * beat, gain: 0.8 });
    for (let roll = 0; roll < 7; roll += 1) {
      addAt(wave, stroke(), {
        seconds: start + (3.25 + roll * 0.1) * beat,
        gain: 0.26 + 0.05 * roll,
      });
    }
  }
  return fadeEdges(
    inRoom(wave, [
      { seconds: 0.09, gain: 0.25 },
      { seconds: 0.17, gain: 0.14 },
    ]),
    {
      in: 0.002,
      out: 0.3,
    },
  );
}

/** A sheet turned over. */
export function page(): Wave {
  const noise = createNoise(101);
  const band = createBand(RATE, 1);
  const low = createLowPass(RATE, 7000);
  const wave = render(RATE, 0.62, (t) => {
    const sweep = Math.sin((Math.PI * t) / 0.62);
    const crisp = noise() > 0.9 ? 1.6 : 1;
    return low(band(noise() * crisp, 1500 + 3300 * (t / 0.62))) * sweep ** 1.6;
  });
  return fadeEdges(wave, { in: 0.04, out: 0.12 });
}

/** A rubber stamp on a desk. */
export function stamp(): Wave {
  const noise = createNoise(103);
  const wood = createBand(RATE, 4);
  const wave = render(RATE, 0.4, (t) => {
    const thump =
      Math.sin(TURN * (74 + 70 * Math.exp(-t * 45)) * t) * decay(t, { attack: 0.003, half: 0.035 });
    const knock = 1.2 * wood(noise(), 540) * decay(t, { attack: 0.001, half: 0.016 });
    return thump + knock + 0.25 * noise() * decay(t, { attack: 0.0008, half: 0.004 });
  });
  return fadeEdges(wave, { in: 0.001, out: 0.1 });
}
