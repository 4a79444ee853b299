import { useMemo, useState } from 'preact/hooks';
import { mapDifferenceOn } from '../../engine/branches/compare.ts';
import type { Evening } from '../../engine/branches/days.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { dateOf } from '../../engine/world/model.ts';
import { fullDate, percent } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { named } from '../measures.ts';
import { ShareBar } from '../parts/share-bar.tsx';
import type { MountMap } from '../play/mount-map.ts';
import { ComparePicture } from './compare-picture.tsx';
import type { PlayedRoad } from './load-roads.ts';

type Props = {
  readonly pack: Pack;
  readonly roads: readonly [PlayedRoad, PlayedRoad];
  readonly mountMap: MountMap;
  readonly evenings: readonly [readonly Evening[], readonly Evening[]];
  readonly names: readonly [string, string];
  readonly days: { readonly first: number; readonly last: number };
};

/** As many regions as a table shows. */
const most = 15;

/** The regions that the two roads leave in different hands, on a day of the reader's choice. */
export function CompareMap({ pack, roads, evenings, names, days, mountMap }: Props) {
  const [day, setDay] = useState(days.last);
  const [isDrawn, setDrawn] = useState(false);
  const regions = useMemo(
    () => mapDifferenceOn(pack, evenings[0], evenings[1], day).filter(({ by }) => percent(by) > 0),
    [pack, evenings, day],
  );
  const hasMap = pack.manifest.maps.some(({ kind }) => kind === 'region');
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
      {hasMap && !isDrawn && (
        <p>
          <button type="button" class="plain-button" onClick={() => setDrawn(true)}>
            {t('compare.map.draw')}
          </button>
        </p>
      )}
      {isDrawn && (
        <ComparePicture
          pack={pack}
          roads={roads}
          evenings={evenings}
          names={names}
          day={day}
          mountMap={mountMap}
        />
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
