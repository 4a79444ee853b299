import type { Manifest } from '../pack/manifest.ts';

/**
 * What stands in for what was really done, at a decision where the record is silent or that way is
 * closed: the option that the manifest names for it, where that is open, else the first that is open.
 */
export function standIn<T extends { readonly id: string }>(
  { decisions }: Pick<Manifest, 'decisions'>,
  decision: string | null,
  open: readonly T[],
): T | undefined {
  const named = decisions?.find(({ id }) => id === decision)?.silent;
  return open.find(({ id }) => id === named) ?? open[0];
}
