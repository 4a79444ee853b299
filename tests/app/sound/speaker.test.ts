import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSpeaker } from '../../../src/app/sound/speaker.ts';

/** A Howler that writes down what it is asked for. */
function createFakeHowler() {
  const log: string[] = [];
  class Howl {
    private readonly name: string;
    constructor({ src }: { src: string[] }) {
      this.name = src[0] ?? '';
      log.push(`load ${this.name}`);
    }
    play() {
      log.push(`play ${this.name}`);
      return 1;
    }
    stop() {
      log.push(`stop ${this.name}`);
    }
    fade(from: number, to: number) {
      log.push(`fade ${this.name} ${from}>${to}`);
    }
    once(_event: 'fade', then: () => void) {
      setTimeout(then, 10);
    }
  }
  const Howler = { volume: (level: number) => log.push(`volume ${level}`) };
  return { log, howler: { Howl, Howler } };
}

const files = new Map(['wind', 'rain', 'stamp'].map((cue) => [cue, [cue]]));

function createTouched() {
  const { log, howler } = createFakeHowler();
  const speaker = createSpeaker({
    files,
    loadHowler: async () => howler,
    whenTouched: (then) => then(),
  });
  return { log, speaker };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing is fetched or played before the page is touched; the ambience then begins', async () => {
  const { log, howler } = createFakeHowler();
  let touch = () => {};
  const whenTouched = (then: () => void) => {
    touch = then;
  };
  const speaker = createSpeaker({ files, loadHowler: async () => howler, whenTouched });
  speaker.play('stamp');
  speaker.ambience('wind');
  await vi.advanceTimersByTimeAsync(100);
  expect(log).toEqual([]);
  touch();
  await vi.advanceTimersByTimeAsync(100);
  expect(log).toEqual(['volume 0.5', 'load wind', 'play wind', 'fade wind 0>1']);
});

test('a stroke plays once; what lasts rises, falls and stops', async () => {
  const { log, speaker } = createTouched();
  speaker.play('stamp');
  speaker.play('wind');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(log.filter((line) => line.includes('stamp'))).toEqual(['load stamp', 'play stamp']);
  expect(log.filter((line) => /fade|stop/.test(line))).toEqual([
    'fade wind 0>1',
    'fade wind 1>0',
    'stop wind',
  ]);
});

test('one ambience flows into another, and asking again changes nothing', async () => {
  const { log, speaker } = createTouched();
  speaker.ambience('wind');
  speaker.ambience('wind');
  await vi.advanceTimersByTimeAsync(100);
  speaker.ambience('rain');
  await vi.advanceTimersByTimeAsync(100);
  speaker.ambience(null);
  await vi.advanceTimersByTimeAsync(100);
  expect(log.filter((line) => /play|stop/.test(line))).toEqual([
    'play wind',
    'play rain',
    'stop wind',
    'stop rain',
  ]);
});

test('at volume 0 nothing is fetched; turned up again, the ambience is back', async () => {
  const { log, speaker } = createTouched();
  speaker.setVolume(0);
  speaker.ambience('rain');
  speaker.play('stamp');
  await vi.advanceTimersByTimeAsync(100);
  expect(log).toEqual([]);
  speaker.setVolume(2);
  await vi.advanceTimersByTimeAsync(100);
  expect(log).toContain('volume 1');
  expect(log).toContain('play rain');
});

test('an unknown cue and a player that cannot be fetched are silent', async () => {
  const failing = createSpeaker({
    files,
    loadHowler: () => Promise.reject(new Error('offline')),
    whenTouched: (then) => then(),
  });
  failing.play('no-such-cue');
  failing.play('stamp');
  failing.ambience('wind');
  failing.setVolume(0.3);
  await vi.advanceTimersByTimeAsync(100);
});
