import { useEffect, useId, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';
import { Swatch } from '../parts/swatch.tsx';
import { loadOutlines, type Outlines } from './class-map-data.ts';
import { MapPatterns } from './class-patterns.tsx';

/** The pack's outlines, once they are there. */
export function useOutlines(pack: Pack): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadOutlines(pack.manifest).then((found) => {
      if (isWanted) setOutlines(found);
    });
    return () => {
      isWanted = false;
    };
  }, [pack]);
  return outlines;
}

/** Who holds a region: the largest, and the next beside it where the largest is not clearly so. */
type Holders = readonly [first: number, second: number | null];

/** In ten-thousandths: who holds less shares the region with the next. */
const clear = 5_500;

const holdersOf = (shares: readonly number[]): Holders => {
  const [first = -1, second = -1] = [...shares.keys()].toSorted(
    (a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b,
  );
  const isShared = (shares[first] ?? 0) < clear && (shares[second] ?? 0) > 0;
  return [first, isShared ? second : null];
};

type Props = {
  readonly pack: Pack;
  readonly outlines: Outlines | null;
  /** By region, in the pack's order: shares in ten-thousandths. */
  readonly held: readonly (readonly number[])[];
  /** Whether the regions are listed by name below. */
  readonly named?: boolean;
};

/** Who holds each region, as a small map; in words below it. */
export function ClassMap({ pack, outlines, held, named = false }: Props) {
  const id = useId();
  const { authorities, regions } = pack.manifest;
  const holders = held.map(holdersOf);
  const inRegion = (region: string) => holders[regions.findIndex((one) => one.id === region)];
  const groups = Map.groupBy(regions.entries(), ([at]) => (holders[at] ?? []).join(' '));
  const keys = [...groups.values()]
    .map((group) => ({
      inks: (holders[group[0]![0]] ?? []).flatMap((at) => authorities[at ?? -1] ?? []),
      names: group.map(([, { name }]) => name),
    }))
    .toSorted((a, b) => b.names.length - a.names.length);
  return (
    <div class="class-map">
      {outlines !== null && (
        <svg viewBox={outlines.viewBox} aria-hidden="true">
          <MapPatterns id={id} authorities={authorities} unit={outlines.unit} />
          <path class="class-map-around" d={outlines.around.join('')} />
          {outlines.regions.map(({ region, d }) => (
            <g key={region}>
              <path class="class-map-land" d={d} />
              {inRegion(region)?.map(
                (at) => at !== null && <path key={at} d={d} fill={`url(#${id}-${at})`} />,
              )}
            </g>
          ))}
          <path class="class-map-lines" d={outlines.regions.map(({ d }) => d).join('')} />
        </svg>
      )}
      <ul class="class-map-key">
        {keys.map(({ inks, names }) => (
          <li key={inks.map((ink) => ink.id).join(' ')}>
            {inks.map((ink) => (
              <Swatch key={ink.id} ink={ink} />
            ))}{' '}
            {inks.map((ink) => ink.short).join(t('class.map.and'))}{' '}
            <span class="class-map-many">{names.length}</span>
          </li>
        ))}
      </ul>
      {named && (
        <details class="class-map-names">
          <summary>{t('class.map.names')}</summary>
          {keys.map(({ inks, names }) => (
            <p key={inks.map((ink) => ink.id).join(' ')}>
              <span class="label">{inks.map((ink) => ink.short).join(t('class.map.and'))}</span>{' '}
              {names.join(', ')}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
