import type { Manifest } from '../../engine/pack/manifest.ts';

type Authority = Manifest['authorities'][number];

type Props = {
  readonly id: string;
  readonly authorities: readonly Authority[];
  readonly unit: number;
};

/** The printing of each authority for a drawing: pattern `n` of the pack's list is `<id>-<n>`. */
export function MapPatterns({ id, authorities, unit }: Props) {
  const side = 7 * unit;
  return (
    <defs>
      {authorities.map(({ id: authority, ink, pattern }, index) => (
        <pattern
          key={authority}
          id={`${id}-${index}`}
          width={side}
          height={side}
          patternUnits="userSpaceOnUse"
        >
          <g
            transform={`scale(${unit})`}
            stroke={`var(--ink-${ink})`}
            fill="none"
            stroke-width={1.5}
          >
            <Strokes pattern={pattern} ink={ink} />
          </g>
        </pattern>
      ))}
    </defs>
  );
}

/** A tile of seven by seven. */
function Strokes({ pattern, ink }: Pick<Authority, 'pattern' | 'ink'>) {
  switch (pattern) {
    case 'lines':
      return <path d="M0 1.75H7M0 5.25H7" />;
    case 'dots':
      return <path d="M1.75 1.75h.01M5.25 5.25h.01" stroke-width={2.4} stroke-linecap="round" />;
    case 'diagonals':
      return <path d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6" />;
    case 'counter-diagonals':
      return (
        <>
          <path d="M-1 -1L8 8M-1 6L1 8M6 -1L8 1" stroke-width={1.8} />
          {ink === 'gold' && <path d="M-1 2.5L4.5 8M2.5 -1L8 4.5" stroke="var(--ink-red)" />}
        </>
      );
    case 'hatching':
      return <path d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6M-1 -1L8 8M-1 6L1 8M6 -1L8 1" />;
    case 'crosses':
      return <path d="M1.5 3.5H5.5M3.5 1.5V5.5" />;
    case 'waves':
      return <path d="M0 3.5Q1.75 0.5 3.5 3.5T7 3.5" />;
    default:
      return pattern satisfies never;
  }
}
