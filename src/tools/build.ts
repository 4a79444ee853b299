import { buildGame } from './build-game.ts';
import { runCommand } from './command.ts';

const help = `npm run build

Builds the game with the default pack into dist/. A mistake in the pack stops the build and is
listed with its file and line.`;

await runCommand({ help, options: {}, words: [0, 0] }, async () => {
  await buildGame();
  process.stdout.write('The game is built in dist/.\n');
});
