import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { usual } from '../../engine/explore/report.ts';
import type { CompiledAct, Pack } from '../../engine/pack/compiled.ts';
import type { Chronology } from '../../engine/pack/history.ts';
import { cacheFolder, inProject } from '../project.ts';

/** What the backtest of a pack is made from. */
export type Tested = {
  readonly pack: Pack;
  readonly acts: readonly CompiledAct[];
  readonly chronology: Chronology;
};

const folder = join(cacheFolder, 'backtest');

/** A hash over all that decides the table: the pack, what it is held to, and the model's own code. */
async function keyOf({ pack, chronology }: Tested): Promise<string> {
  const hash = createHash('sha256').update(
    `${pack.edition} ${JSON.stringify([chronology, usual])}`,
  );
  const engine = inProject('src', 'engine');
  const files = await readdir(engine, { recursive: true });
  const code = files.filter((name) => name.endsWith('.ts')).map((name) => join(engine, name));
  for (const file of code.sort()) {
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Runs beside whatever else is being built: it takes seconds of one core. */
function compute(tested: Tested): Promise<string> {
  const url = new URL('./backtest-worker.ts', import.meta.url);
  return new Promise((resolve, reject) => {
    const worker = new Worker(url, { workerData: tested });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The backtest stopped with ${code}.`)));
  });
}

/** The backtest of a pack as JSON: found again where nothing changed that could change it. */
export async function backtestFile(tested: Tested): Promise<string> {
  const path = join(folder, `${await keyOf(tested)}.json`);
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return kept;
  const report = await compute(tested);
  await mkdir(folder, { recursive: true });
  await writeFile(path, report);
  return report;
}
