import { parentPort, workerData } from 'node:worker_threads';
import { deedsBySeed } from '../../engine/explore/backtest.ts';
import { reportOf, usual } from '../../engine/explore/report.ts';
import type { Tested } from './backtest-file.ts';

const { pack, acts, chronology } = workerData as Tested;
const [first] = pack.manifest.starts.map((start) => start.id).sort();
const settings = { ...usual, start: first ?? '' };
const byId = Object.fromEntries(acts.map((act) => [act.id, act]));
const deeds = deedsBySeed(pack, byId, chronology, settings);
parentPort?.postMessage(JSON.stringify(reportOf(pack, chronology, deeds, settings)));
