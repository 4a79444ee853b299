import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CODES_FILE,
  numberOptions,
  renderCodes,
  unnumbered,
} from '../engine/pack/number-options.ts';
import { PlainError, runCommand } from './command.ts';
import { compileAt, findTarget, textAt } from './pack/target.ts';
import { isError, renderProblem } from './problem.ts';
import { defaultPack } from './project.ts';

const help = `npm run codes [-- <target>]

Gives every option of a pack that has none its number for share codes, in the pack's ${CODES_FILE},
which is committed with the story. Run it when options or decisions are new; it says what it added.

Numbers are for ever: codes that people sent each other are read with them. Nothing is changed or
taken out, though the story may have lost the option or its decision since, and neither should you.
A decision or an option that gets another id is a new one. A decision has 64 numbers in all.
The edition stays as it is. A plain .ink file needs no numbers.`;

await runCommand({ help, options: {}, words: [0, 1] }, async ({ positionals }) => {
  const target = findTarget(positionals[0] ?? (await defaultPack()));
  if (target.kind === 'plain') throw new PlainError('A plain .ink file needs no numbers.');
  const { pack, codes, decisions, problems } = compileAt(target);
  if (!pack) {
    const lines = problems.filter(isError).map(renderProblem);
    throw new PlainError(`What is wrong has no numbers yet:\n${lines.join('\n')}`);
  }
  const numbered = numberOptions(codes, decisions);
  const path = join(target.path, CODES_FILE);
  const text = renderCodes(numbered);
  if (textAt(path) !== text) await writeFile(path, text);
  const added = Object.entries(numbered).flatMap(([decision, options]) =>
    Object.keys(options)
      .filter((option) => !Object.hasOwn(codes[decision] ?? {}, option))
      .map((option) => `${decision}: ${option} ${options[option]}\n`),
  );
  process.stdout.write(`${added.join('')}${added.length} added\n`);
  const full = unnumbered(numbered, decisions);
  for (const one of full) process.stderr.write(`${renderProblem(one)}\n`);
  if (full.length > 0) process.exitCode = 1;
});
