import { measureEngine, measureReplay, measureWorld } from './bench/engine.ts';
import { measureFirstText } from './bench/first-text.ts';
import { measureMap } from './bench/map.ts';
import { withServedGame } from './bench/served.ts';
import { measureTree } from './bench/tree.ts';
import { measureLedger, measureWorldDay } from './bench/world.ts';
import { runCommand } from './command.ts';
import { compileToPlay } from './pack/target.ts';
import { defaultPack } from './project.ts';

const help = `npm run bench [-- --json]

Every speed and size figure the design sets a bar for, measured now on this machine.

The exit code is 0 if every bar holds.

  --json   the figures on standard output alone`;

/** The figures, what each may be at most, and what it is. */
const bars = {
  engineRatio: {
    most: 0.8,
    about: 'a playout through the engine over bare inkjs, the worst of the plain stories',
  },
  worldRatio: { most: 1.2, about: 'the same with the World, the worst of the acts' },
  worldDayMs: { most: 0.2, about: 'ms a day of the World costs' },
  ledgerMiB: { most: 2, about: 'MiB that a World of 200 days keeps with its ledger' },
  replay100Ms: { most: 100, about: 'ms to replay 100 choices from nothing' },
  jumpMs: { most: 5, about: 'ms to any step of an open run, the slowest' },
  treeLayoutMs: { most: 300, about: 'ms to merge and lay out a tree of 1,000 runs of 60 choices' },
  treePanMs: { most: 4, about: 'ms to find what a screen shows of it, the slowest place' },
  firstTextKiB: { most: 100, about: 'KiB gzip before the first option, fonts apart' },
  fontsKiB: { most: 110, about: 'KiB of fonts by then' },
  mapScriptMs: { most: 4, about: 'ms of script a frame while the map is dragged' },
  mapFramesAtRest: { most: 0, about: 'frames drawn in two seconds at rest' },
} as const;

/** Plain stories of different makes, and one whose runs are longer than 100 choices. */
const PLAIN = ['archipelago', 'night-train', 'the-weir'].map(
  (name) => `tests/ink/fixtures/large/${name}.ink`,
);
const LONG = 'src/tools/bench/round.ink';

await runCommand(
  { help, options: { json: { type: 'boolean' } }, words: [0, 0] },
  async ({ values }) => {
    const plain = PLAIN.map(compileToPlay);
    const long = compileToPlay(LONG);
    const { pack, acts, decisions } = compileToPlay(await defaultPack());
    const entry = pack.manifest.entries.findLast((one) => one.form === undefined)!;
    const { firstText, map } = await withServedGame(async (origin) => ({
      firstText: await measureFirstText(origin),
      map: await measureMap(origin, entry.id),
    }));
    const round = (value: number) => Math.round(value * 100) / 100;
    // First, before anything else leaves its garbage behind.
    const ledgerMiB = round(measureLedger(pack, 200));
    const figures: Record<keyof typeof bars, number> = {
      engineRatio: round(measureEngine(plain)),
      worldRatio: round(Math.max(...Object.values(acts).map((act) => measureWorld(pack, act)))),
      worldDayMs: round(measureWorldDay(pack)),
      ledgerMiB,
      ...measureReplay(long.pack, long.acts),
      ...measureTree(pack, decisions),
      firstTextKiB: round(firstText.bytes / 1024),
      fontsKiB: round(firstText.fontBytes / 1024),
      mapScriptMs: round(map.scriptMs),
      mapFramesAtRest: map.framesAtRest,
    };
    const isOver = Object.entries(bars).some(
      ([name, { most }]) => Reflect.get(figures, name) > most,
    );
    if (isOver) process.exitCode = 1;
    if (values.json) {
      process.stdout.write(`${JSON.stringify(figures)}\n`);
      return;
    }
    for (const [name, { most, about }] of Object.entries(bars)) {
      const value = round(Reflect.get(figures, name));
      const verdict = value <= most ? 'holds' : 'OVER ';
      process.stdout.write(
        `${verdict} ${name.padEnd(16)} ${String(value).padStart(7)} (at most ${most}): ${about}\n`,
      );
    }
    for (const { path, bytes } of firstText.files) {
      process.stdout.write(`      ${String(bytes).padStart(7)} bytes  ${path}\n`);
    }
  },
);
