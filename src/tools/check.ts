import { unnumbered } from '../engine/pack/number-options.ts';
import { entriesAlike } from '../engine/run/share-code.ts';
import { runCommand } from './command.ts';
import { playtest } from './pack/playtest.ts';
import { compileAt, findTarget } from './pack/target.ts';
import { isError, renderProblem } from './problem.ts';
import { defaultPack } from './project.ts';

const help = `npm run check [-- <target>] [--json]

The author's checks of a story: Ink that does not compile, tags that are unknown or lead nowhere,
ids that refer to nothing, and what some seeded random runs meet: turns that fail or never end, acts
that end nowhere, a story that runs out. For a pack also dead ends, and options that have no number for share
codes (npm run codes). The target is a pack's name, a pack's folder or any .ink file.

  --json   the report on standard output alone:
           {words, decisions, options, dispatches, endings, codex, problems}; of a plain .ink story
           \`options\` are the choices that its Ink has, and \`decisions\` is null: it names none`;

await runCommand(
  { help, options: { json: { type: 'boolean' } }, words: [0, 1] },
  async ({ values, positionals }) => {
    const target = findTarget(positionals[0] ?? (await defaultPack()));
    const isPlain = target.kind === 'plain';
    const found = compileAt(target);
    const problems = [
      ...found.problems,
      ...playtest(found),
      // What does not compile yet has options that may still change: their numbers are for ever.
      ...(found.pack?.scripted ? unnumbered(found.codes, found.decisions) : []),
      ...(found.pack ? entriesAlike(found.pack) : []),
    ];
    const report = {
      words: found.words,
      decisions: isPlain ? null : found.decisions.length,
      options: isPlain
        ? found.choices
        : found.decisions.reduce((sum, decision) => sum + decision.options.length, 0),
      dispatches: found.inkFiles.filter((file) => file.includes('/dispatches/')).length,
      endings: found.endings.length,
      codex: found.history.codex.length,
      problems,
    };
    if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
    else {
      for (const one of report.problems) process.stdout.write(`${renderProblem(one)}\n`);
      const { problems: _, ...counts } = report;
      const words = isPlain
        ? [`${report.words} words`, `${report.options} options (the choices of its Ink)`]
        : Object.entries(counts).map(([name, count]) => `${count} ${name}`);
      process.stdout.write(`${words.join(', ')}; ${problems.length} problems\n`);
    }
    if (problems.some(isError)) process.exitCode = 1;
  },
);
