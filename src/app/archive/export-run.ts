import type { Run } from '../../engine/run/run.ts';

/** Hands a run to the reader as a file. */
export function exportRun(run: Run, name: string): void {
  const file = new Blob([`${JSON.stringify(run, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${run.pack}-${name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
