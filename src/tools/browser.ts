import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { PlainError, runCommand } from './command.ts';
import { inProject } from './project.ts';

/** A browser that runs tests offline: no first-run pages, no updates, drawing in software. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own download, where the version this project uses was once fetched. */
function playwrightPath(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** A Chromium on this machine: the one named by CHROMIUM, an installed one, or Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new PlainError(`CHROMIUM names ${named}, which is not a program.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...PLACES, ...playwrightPath()].find(isExecutable);
}

function run(command: string, args: readonly string[]): boolean {
  process.stderr.write(`Getting a browser for the tests: ${command} ${args.join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function installFromPlaywright(): boolean {
  const cli = inProject('node_modules', 'playwright-core', 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

/** Finds a Chromium, or gets one. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  for (const install of [installFromDebian, installFromPlaywright]) {
    const installed = install() ? findBrowser() : undefined;
    if (installed) return installed;
  }
  throw new PlainError(
    'The browser tests need Chromium or Chrome, and none could be found or fetched. ' +
      'Install one, or set CHROMIUM to its program.',
  );
}

const help = `node src/tools/browser.ts

Prints the browser that the tests use; gets one if there is none: on Debian as root by apt,
otherwise Playwright's own.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand({ help, options: {}, words: [0, 0] }, async () => {
    process.stdout.write(`${ensureBrowser()}\n`);
  });
}
