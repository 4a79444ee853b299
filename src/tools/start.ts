import { buildIfChanged } from './build-game.ts';
import { runCommand } from './command.ts';
import { serveGame } from './serve-game.ts';

const help = `npm start

Builds the game if its sources changed, serves it on this machine and prints the address.
PORT sets the port; without it the game takes 1944, or the next one that is free.`;

await runCommand({ help, options: {}, words: [0, 0] }, async () => {
  await buildIfChanged();
  await serveGame();
});
