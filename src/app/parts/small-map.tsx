import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import { t } from '../i18n/t.ts';
import { loadOutlines, nameSize, namesAt, type Outlines } from './small-map-data.ts';
import { type Holders, holdersIn, type KeyLine, keyOf, type PocketAt } from './small-map-held.ts';
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
  const holders = holdersIn(pack.manifest, held, outlines?.pockets);
  const keys = keyOf(pack.manifest, holders);
  return (
    <div class="small-map">
      {outlines !== null && (
        <MapPrint pack={pack} outlines={outlines} holders={holders}>
          <Marks pack={pack} outlines={outlines} marked={marked} />
        </MapPrint>
      )}
      <ul class="small-map-key">
        {keys.map((line) => (
          <li key={wordsOf(line)}>
            {line.inks.map((ink) => (
              <Swatch key={ink.id} ink={ink} />
            ))}{' '}
            {wordsOf(line)} <span class="small-map-many">{line.names.length}</span>
          </li>
        ))}
      </ul>
      {named && (
        <details class="small-map-names">
          <summary>{t('map.which')}</summary>
          {keys.map((line) => (
            <p key={wordsOf(line)}>
              <span class="label">{wordsOf(line)}</span> {line.names.join(', ')}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

type PrintProps = {
  readonly pack: Pack;
  readonly outlines: Outlines;
  readonly holders: readonly Holders[];
  /** What is drawn over it. */
  readonly children?: ComponentChildren;
};

/** The map itself, each region in the inks of who holds it; of which nothing is known, bare. */
export function MapPrint({ pack, outlines, holders, children }: PrintProps) {
  const id = useId();
  const { authorities, regions } = pack.manifest;
  const inRegion = (region: string) => holders[regions.findIndex((one) => one.id === region)];
  return (
    <svg viewBox={outlines.viewBox} aria-hidden="true">
      <MapPatterns id={id} authorities={authorities} unit={outlines.unit} />
      <path class="small-map-around" d={outlines.around.join('')} />
      {outlines.regions.map(({ region, d }) => (
        <g key={region}>
          <path class="small-map-land" d={d} />
          {inRegion(region)?.inks.map((at) => (
            <path key={at} d={d} fill={`url(#${id}-${at})`} />
          ))}
        </g>
      ))}
      <Pockets id={id} outlines={outlines} cut={holders.flatMap(({ pockets }) => pockets)} />
      <path class="small-map-lines" d={outlines.regions.map(({ d }) => d).join('')} />
      {children}
    </svg>
  );
}

function wordsOf({ inks, isPocket }: KeyLine): string {
  const who = inks.map((ink) => ink.short).join(t('map.and'));
  return isPocket ? t('map.pockets', { who }) : who;
}

type PocketsProps = {
  readonly id: string;
  readonly outlines: Outlines;
  readonly cut: readonly PocketAt[];
};

/** Ground held out of the rest of a region, with a line drawn round it. */
function Pockets({ id, outlines, cut }: PocketsProps) {
  const { pockets, unit } = outlines;
  return (
    <>
      {cut.map(({ pocket: at, ink }) => {
        const { d, land } = pockets[at]!;
        return (
          <g key={at} data-pocket={at} clip-path={`url(#${id}-land-${at})`}>
            <clipPath id={`${id}-land-${at}`}>
              <path d={land} />
            </clipPath>
            <path class="small-map-land" d={d} />
            <path d={d} fill={`url(#${id}-${ink})`} />
            <path class="small-map-pocket" d={d} stroke-width={1.6 * unit} />
          </g>
        );
      })}
    </>
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
