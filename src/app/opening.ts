import type { Pack } from '../engine/pack/compiled.ts';
import type { Manifest } from '../engine/pack/manifest.ts';

/**
 * A pack as far as its first act needs it, fetched before the first text: every id is there, and so
 * its World has the same measures in the same order, but no day can pass in it. `opens` is that act;
 * a pack without it is whole.
 */
export type Opening = Pack & { readonly opens?: string };

/** What an opening leaves out, fetched behind the first text. */
export type Rest = Pick<Pack, 'edition' | 'orders' | 'rules' | 'campaigns'> & {
  readonly manifest: Partial<Manifest>;
};

/** The whole pack. */
export function completed({ opens, ...opening }: Opening, rest: Rest): Pack {
  return { ...opening, ...rest, manifest: { ...opening.manifest, ...rest.manifest } };
}
