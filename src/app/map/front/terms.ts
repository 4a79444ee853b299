import { ringsOf } from '../city/plan.ts';
import { black, leaf } from '../inks.ts';
import { fillForShares } from '../patterns.ts';
import type { Press } from '../region/press.ts';
import type { AuthorityInk, FrontView } from '../view.ts';
import type { FrontMapData } from './data.ts';
import type { Standing } from './marks.ts';

export type Terms = ReturnType<typeof createTerms>;

export function createTerms({ terms }: FrontMapData) {
  return terms.map((term) => ({ ...term, path: ringsOf(term.rings) }));
}

/** How the points stand by what was heard of them. */
export function standings(front: FrontView | undefined): (id: string) => Standing {
  const held = new Map(front?.held.map(({ point, said }) => [point, said]) ?? []);
  return (id) => {
    const said = held.get(id);
    return said === undefined ? 'theirs' : said ? 'said' : 'taken';
  };
}

/** Whose ground it is: the valley is all hatched, of the rest only what was taken. */
export function paintTerms(
  press: Press,
  terms: Terms,
  { front, inks }: { readonly front: FrontView; readonly inks: readonly AuthorityInk[] },
): void {
  const { context, pixel, devicePixelRatio } = press;
  const standingOf = standings(front);
  const attacker = inks[front.attacker];
  const defender = inks[front.defender];
  if (attacker === undefined || defender === undefined) return;
  for (const { point, theatre, path } of terms) {
    const standing = standingOf(point);
    if (standing === 'theirs' && !theatre) continue;
    context.save();
    context.fillStyle = leaf;
    context.globalAlpha = 0.42;
    context.fill(path, 'evenodd');
    context.globalAlpha = standing === 'said' ? 0.36 : 0.95;
    const ink = standing === 'theirs' ? defender : attacker;
    fillForShares(context, path, [10_000], [ink], devicePixelRatio, 0);
    context.restore();
  }
  context.save();
  context.strokeStyle = black;
  context.lineWidth = 1 * pixel;
  context.globalAlpha = 0.55;
  context.setLineDash([5 * pixel, 3 * pixel]);
  for (const { point, theatre, path } of terms) {
    if (theatre || standingOf(point) !== 'theirs') context.stroke(path);
  }
  context.restore();
}
