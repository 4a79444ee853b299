import { percent } from '../i18n/figures.ts';
import type { AuthorityInk } from '../map/view.ts';
import { Swatch } from './swatch.tsx';

type Props = {
  readonly shares: readonly number[];
  readonly inks: readonly AuthorityInk[];
};

/** The authorities that hold something of a region, the largest first. */
export function holders({ shares, inks }: Props) {
  return inks
    .map((ink, index) => ({ ink, share: shares[index] ?? 0 }))
    .filter((one) => percent(one.share) > 0)
    .toSorted((a, b) => b.share - a.share);
}

/** A bar of patterns: the same figures stand in words beside it. */
export function ShareBar(props: Props) {
  return (
    <span class="share-bar" aria-hidden="true">
      {holders(props).map(({ ink, share }) => (
        <span key={ink.id} style={{ flexGrow: share }}>
          <Swatch ink={ink} />
        </span>
      ))}
    </span>
  );
}
