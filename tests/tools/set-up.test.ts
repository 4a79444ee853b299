import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../../src/tools/project.ts';

/** A project with one dependency that is in its own folder, so that npm asks nobody. */
let folder: string;

async function write(path: string, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(join(folder, path), text);
}

function lock(version: string) {
  return {
    name: 'bare',
    lockfileVersion: 3,
    packages: {
      '': { name: 'bare', dependencies: { near: 'file:near' } },
      near: { version },
      'node_modules/near': { resolved: 'near', link: true },
    },
  };
}

function setUp(...args: string[]) {
  const env = { ...process.env, npm_execpath: '', npm_config_cache: join(folder, 'cache') };
  const result = spawnSync(process.execPath, [join(folder, 'src/tools/set-up.mjs'), ...args], {
    encoding: 'utf8',
    env,
  });
  return { code: result.status, out: result.stdout, told: result.stderr };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'set-up-'));
  await mkdir(join(folder, 'src/tools/map'), { recursive: true });
  await mkdir(join(folder, 'near'));
  await copyFile(inProject('src/tools/set-up.mjs'), join(folder, 'src/tools/set-up.mjs'));
  await write('package.json', { name: 'bare', dependencies: { near: 'file:near' } });
  await write('near/package.json', { name: 'near', version: '1.0.0' });
  await write('package-lock.json', lock('1.0.0'));
  const echo = 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3;';
  await write('src/tools/check.ts', `const typed: number = 1; void typed; ${echo}`);
  await write('src/tools/map/index.ts', echo);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

test('the first command installs, says so aside, and runs; the next one only runs', async () => {
  const first = setUp('check', '--json', 'a b');
  expect(first).toMatchObject({ code: 3, out: '["--json","a b"]\n' });
  expect(first.told).toContain('Setting up');
  expect(setUp('check')).toEqual({ code: 3, out: '[]\n', told: '' });
}, 60_000);

test('a lock file that asks for something else is installed again', async () => {
  await write('near/package.json', { name: 'near', version: '2.0.0' });
  await write('package-lock.json', lock('2.0.0'));
  expect(setUp('check').told).toContain('Setting up');
  expect(setUp('check').told).toBe('');
}, 60_000);

test('an installation that was broken off is done again', async () => {
  await rm(join(folder, 'node_modules/.package-lock.json'));
  expect(setUp('check')).toMatchObject({ code: 3, told: expect.stringContaining('Setting up') });
}, 60_000);

test('a lock file that cannot be installed is a plain failure', async () => {
  await write('package-lock.json', '{');
  const { code, out, told } = setUp('check');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(told).toContain('Setting up failed');
  await write('package-lock.json', lock('2.0.0'));
}, 60_000);

test('a command may be a folder; an unknown one is answered with the list', async () => {
  expect(setUp('map', 'x')).toMatchObject({ code: 3, out: '["x"]\n' });
  const { code, out, told } = setUp('constructor');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(told).toContain('There is no command “constructor”');
  expect(setUp('--help')).toMatchObject({ code: 0, out: '' });
}, 60_000);

test('every npm script that names a command has one, and the lock file names no host', async () => {
  const { scripts } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const help = spawnSync(process.execPath, [inProject('src/tools/set-up.mjs'), '--help'], {
    encoding: 'utf8',
  }).stderr;
  for (const [name, script] of Object.entries(scripts)) {
    if (!script.includes('set-up.mjs')) continue;
    expect(script).toBe(`node src/tools/set-up.mjs ${name}`);
    expect(help).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  }
  expect(await readFile(inProject('package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
});
