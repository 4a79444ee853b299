import { createServer } from 'vite';
import { parsePort } from '../server/listen.ts';
import { PlainError, runCommand } from './command.ts';
import { inProject, root } from './project.ts';

const help = `npm run dev [-- <target>]

Serves the game with hot reload of code and Ink; a mistake in the story is shown over the page
with its file and line. The target is a pack's name, a pack's folder or any .ink file; without it,
the default pack. PORT sets the port.`;

await runCommand({ help, options: {}, words: [0, 1] }, async ({ positionals: [target] }) => {
  const choice = parsePort(process.env.PORT);
  if (!choice.ok) throw new PlainError(choice.text);
  // Read by vite.config.ts, which also serves whoever runs Vite by hand.
  if (target !== undefined) process.env.PACK = target;
  const server = await createServer({
    root,
    configFile: inProject('vite.config.ts'),
    configLoader: 'native',
    server: { port: choice.port, strictPort: choice.fixed },
  });
  await server.listen();
  server.printUrls();
});
