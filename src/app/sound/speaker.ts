/** One loaded sound, as far as this game uses Howler's. */
type Howl = {
  play(): number;
  stop(id?: number): unknown;
  fade(from: number, to: number, ms: number, id?: number): unknown;
  once(event: 'fade', then: () => void, id?: number): unknown;
};

type Howler = {
  readonly Howl: new (options: { src: string[]; loop: boolean; onloaderror: () => void }) => Howl;
  readonly Howler: { volume(level: number): unknown };
};

type Options = {
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly loadHowler: () => Promise<Howler>;
  /** Calls back once the person has touched the page: browsers play nothing before. */
  readonly whenTouched: (then: () => void) => void;
};

export type Speaker = {
  /** Plays a cue once; one that lasts, as wind does, comes up and goes again. */
  readonly play: (cue: string) => void;
  /** Keeps a cue sounding under the text, in place of the one before; null lets it fade away. */
  readonly ambience: (cue: string | null) => void;
  /** From 0, when nothing is even fetched, to 1. */
  readonly setVolume: (level: number) => void;
};

/** Cues whose files are loops. */
const LASTING: ReadonlySet<string> = new Set(['crowd', 'plane', 'rain', 'train', 'wind']);

const RISE_MS = 1200;
const HOLD_MS = 5000;
const FALL_MS = 2500;

/** Sound that can fail in no way that anybody notices: what is missing is silent. */
export function createSpeaker({ files, loadHowler, whenTouched }: Options): Speaker {
  const howls = new Map<string, Howl>();
  let volume = 0.5;
  let isTouched = false;
  let wanted: string | null = null;
  let sounding: { cue: string; howl: Howl; id: number } | null = null;
  let howler: Promise<Howler> | undefined;

  async function load(cue: string): Promise<Howl | undefined> {
    const src = files.get(cue);
    if (src === undefined || !isTouched || volume === 0) return undefined;
    howler ??= loadHowler();
    const loaded = await howler.catch(() => undefined);
    if (loaded === undefined) {
      howler = undefined;
      return undefined;
    }
    loaded.Howler.volume(volume);
    const howl =
      howls.get(cue) ??
      new loaded.Howl({
        src: [...src],
        loop: LASTING.has(cue),
        // Asked for again, it is fetched again: the network may be back.
        onloaderror: () => howls.delete(cue),
      });
    howls.set(cue, howl);
    return howl;
  }

  function fadeAway(howl: Howl, id: number): void {
    howl.fade(1, 0, FALL_MS, id);
    // Listening starts after: a rise that this cuts short also reports its end.
    howl.once('fade', () => howl.stop(id), id);
  }

  async function playOnce(cue: string): Promise<void> {
    const howl = await load(cue);
    if (howl === undefined) return;
    const id = howl.play();
    if (!LASTING.has(cue)) return;
    howl.fade(0, 1, RISE_MS, id);
    setTimeout(() => fadeAway(howl, id), RISE_MS + HOLD_MS);
  }

  async function settle(): Promise<void> {
    if (sounding !== null && (sounding.cue !== wanted || volume === 0)) {
      fadeAway(sounding.howl, sounding.id);
      sounding = null;
    }
    if (wanted === null || sounding !== null) return;
    const cue = wanted;
    const howl = await load(cue);
    // While it was fetched, another may have been asked for, or this one twice.
    if (howl === undefined || wanted !== cue || sounding !== null) return;
    const id = howl.play();
    howl.fade(0, 1, RISE_MS, id);
    sounding = { cue, howl, id };
  }

  whenTouched(() => {
    isTouched = true;
    void settle();
  });

  return {
    play: (cue) => void playOnce(cue),
    ambience: (cue) => {
      wanted = cue;
      void settle();
    },
    setVolume: (level) => {
      volume = Math.min(1, Math.max(0, level));
      void howler?.then((loaded) => loaded.Howler.volume(volume)).catch(() => undefined);
      void settle();
    },
  };
}
