import { withPack } from '../server/site.ts';
import { buildIfChanged } from './build-game.ts';
import { PlainError, runCommand } from './command.ts';
import { renderProblem } from './problem.ts';
import { serveGame } from './serve-game.ts';

const help = `npm run play -- <target>

Serves one story alone: a pack by its name or folder, or any .ink file. PORT sets the port.
It is compiled once, at the start; npm run dev -- <target> follows changes.`;

await runCommand({ help, options: {}, words: [1, 1] }, async ({ positionals: [target = ''] }) => {
  const { compileTarget } = await import('./pack/compile.ts');
  const compiled = await compileTarget(target);
  for (const problem of compiled.problems) process.stderr.write(`${renderProblem(problem)}\n`);
  if (!compiled.ok) throw new PlainError('The story does not compile.');
  await buildIfChanged();
  await serveGame((site) => withPack(site, compiled.files));
});
