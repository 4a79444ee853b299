import { afterEach, beforeEach, expect, vi } from 'vitest';

/** No hostile input may hold a reader longer than this. */
const LIMIT_MS = 3_000;

/** Bounds each test of a file by processor time, so that a busy machine does not fail it. */
export function boundEachTest(): void {
  vi.setConfig({ testTimeout: 30_000 });
  let start = process.cpuUsage();
  beforeEach(() => {
    start = process.cpuUsage();
  });
  afterEach(() => {
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(LIMIT_MS);
  });
}
