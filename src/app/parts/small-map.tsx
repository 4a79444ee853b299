import { useEffect, useId, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';
import { loadOutlines, nameSize, namesAt, type Outlines } from './small-map-data.ts';
import { MapPatterns } from './small-map-inks.tsx';
import { Swatch } from './swatch.tsx';
import './small-map.css';

/** The pack's outlines, as fine as a drawing of so many pixels shows them, once they are there. */
export function useOutlines(pack: Pack, width?: number): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadOutlines(pack.manifest, width).then((found) => {
      if (isWanted) setOutlines(found);
    });
    return () => {
      isWanted = false;
    };
  }, [pack, width]);
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
  /** Regions that are outlined, the first of them with their names. */
  readonly marked?: readonly string[];
  /** By region, in the pack's order: shares in ten-thousandths. */
  readonly held: readonly (readonly number[])[];
  /** Whether the regions are listed by name below. */
  readonly named?: boolean;
};

/** Who holds each region, as a small map; in words below it. */
export function SmallMap({ pack, outlines, held, marked = [], named = false }: Props) {
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
    <div class="small-map">
      {outlines !== null && (
        <svg viewBox={outlines.viewBox} aria-hidden="true">
          <MapPatterns id={id} authorities={authorities} unit={outlines.unit} />
          <path class="small-map-around" d={outlines.around.join('')} />
          {outlines.regions.map(({ region, d }) => (
            <g key={region}>
              <path class="small-map-land" d={d} />
              {inRegion(region)?.map(
                (at) => at !== null && <path key={at} d={d} fill={`url(#${id}-${at})`} />,
              )}
            </g>
          ))}
          <path class="small-map-lines" d={outlines.regions.map(({ d }) => d).join('')} />
          <Marks pack={pack} outlines={outlines} marked={marked} />
        </svg>
      )}
      <ul class="small-map-key">
        {keys.map(({ inks, names }) => (
          <li key={inks.map((ink) => ink.id).join(' ')}>
            {inks.map((ink) => (
              <Swatch key={ink.id} ink={ink} />
            ))}{' '}
            {inks.map((ink) => ink.short).join(t('map.and'))}{' '}
            <span class="small-map-many">{names.length}</span>
          </li>
        ))}
      </ul>
      {named && (
        <details class="small-map-names">
          <summary>{t('map.which')}</summary>
          {keys.map(({ inks, names }) => (
            <p key={inks.map((ink) => ink.id).join(' ')}>
              <span class="label">{inks.map((ink) => ink.short).join(t('map.and'))}</span>{' '}
              {names.join(', ')}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

type MarksProps = {
  readonly pack: Pack;
  readonly outlines: Outlines;
  readonly marked: readonly string[];
};

function Marks({ pack, outlines, marked }: MarksProps) {
  const { regions, unit } = outlines;
  const isMarked = ({ region }: { readonly region: string }) => marked.includes(region);
  const lines = regions.filter(isMarked).map(({ d }) => d);
  if (lines.length === 0) return null;
  return (
    <>
      <path class="small-map-mark" stroke-width={2.2 * unit} d={lines.join('')} />
      {namesAt(pack.manifest, outlines, marked).map(({ name, x, y }) => (
        <text key={name} x={x} y={y} font-size={nameSize * unit} stroke-width={4 * unit}>
          {name}
        </text>
      ))}
    </>
  );
}
