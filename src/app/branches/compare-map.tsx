import { useMemo, useState } from 'preact/hooks';
import { heldIn } from '../../classroom/class-roads.ts';
import { mapDifferenceOn } from '../../engine/branches/compare.ts';
import { type Evening, eveningOn } from '../../engine/branches/days.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { dateOf } from '../../engine/world/model.ts';
import { fullDate, percent } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { named } from '../measures.ts';
import { ShareBar } from '../parts/share-bar.tsx';
import { SmallMap, useOutlines } from '../parts/small-map.tsx';

type Props = {
  readonly pack: Pack;
  readonly evenings: readonly [readonly Evening[], readonly Evening[]];
  readonly names: readonly [string, string];
  readonly days: { readonly first: number; readonly last: number };
};

/** As many regions as a table shows. */
const most = 15;
/** In hundredths: of the regions that are so far apart the first few are outlined. */
const apart = 5;
const mostMarked = 8;
/** As wide as each of the two maps is drawn at most, about, in pixels. */
const mapWidth = 560;

/** By region, in the pack's order, who holds what on the evening of a day. */
function heldOn(
  pack: Pack,
  evenings: readonly Evening[],
  day: number,
): readonly (readonly number[])[] {
  const evening = eveningOn(evenings, day);
  return evening === null ? [] : heldIn(pack, evening.world);
}

/** The regions that the two roads leave in different hands, on a day of the reader's choice. */
export function CompareMap({ pack, evenings, names, days }: Props) {
  const [day, setDay] = useState(days.last);
  const outlines = useOutlines(pack, mapWidth);
  const regions = useMemo(
    () => mapDifferenceOn(pack, evenings[0], evenings[1], day).filter(({ by }) => percent(by) > 0),
    [pack, evenings, day],
  );
  const marked = regions
    .filter(({ by }) => percent(by) >= apart)
    .slice(0, mostMarked)
    .map(({ region }) => region);
  const inks = pack.manifest.authorities;
  const words = (shares: readonly number[]) =>
    inks
      .map(({ short }, index) => ({ short, share: percent(shares[index] ?? 0) }))
      .filter(({ share }) => share > 0)
      .toSorted((a, b) => b.share - a.share)
      .map(({ short, share }) => `${short} ${share}`)
      .join(', ');
  return (
    <section class="compare-map">
      <h2>{t('compare.map')}</h2>
      <label class="compare-day">
        <span class="label">{t('compare.map.day', { date: fullDate(dateOf(pack, day)) })}</span>
        <input
          type="range"
          min={days.first}
          max={days.last}
          value={day}
          aria-valuetext={fullDate(dateOf(pack, day))}
          onInput={(event) => setDay(event.currentTarget.valueAsNumber)}
        />
      </label>
      {outlines !== null && (
        <>
          <div class="compare-maps">
            {names.map((name, side) => (
              <figure key={side}>
                <figcaption class="label">{name}</figcaption>
                <SmallMap
                  pack={pack}
                  outlines={outlines}
                  held={heldOn(pack, evenings[side === 0 ? 0 : 1], day)}
                  marked={marked}
                />
              </figure>
            ))}
          </div>
          {marked.length > 0 && <p class="fine">{t('compare.map.marked', { n: apart })}</p>}
        </>
      )}
      {regions.length === 0 ? (
        <p>{t('compare.map.same')}</p>
      ) : (
        <table>
          <thead>
            <tr class="label">
              <th scope="col">{t('close.region')}</th>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
              <th scope="col">{t('compare.map.by')}</th>
            </tr>
          </thead>
          <tbody>
            {regions.slice(0, most).map(({ region, left, right, by }) => (
              <tr key={region}>
                <th scope="row">{named(pack.manifest.regions, region)}</th>
                <td>
                  <ShareBar shares={left} inks={inks} />
                  {words(left)}
                </td>
                <td>
                  <ShareBar shares={right} inks={inks} />
                  {words(right)}
                </td>
                <td>{percent(by)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {regions.length > most && (
        <p class="fine">{count('compare.map.more', regions.length - most)}</p>
      )}
    </section>
  );
}
