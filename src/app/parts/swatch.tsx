import type { AuthorityInk } from '../map/view.ts';
import './swatch.css';

/** A sample of an authority's printing: decoration, its name always stands beside it. */
export function Swatch({ ink }: { readonly ink: Pick<AuthorityInk, 'ink' | 'pattern'> }) {
  return <span class="swatch" data-ink={ink.ink} data-pattern={ink.pattern} aria-hidden="true" />;
}
