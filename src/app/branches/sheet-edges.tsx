import { briefDate } from '../i18n/figures.ts';
import { margins, type Place, type Size, spaced } from './sheet.ts';
import { type Sheet, short } from './sheet-marks.tsx';
import { titleOfNode } from './telling.ts';

type Props = { readonly sheet: Sheet; readonly place: Place; readonly size: Size };

const dateY = 40;
/** As far apart as dates must stand to be read. */
const dateApart = 66;
const titleApart = 32;
const titleMost = 30;

/** The dates above the tree, and a thin line down from each; those that fit. */
export function Dates({ sheet: { layout }, place, size }: Props) {
  const days = layout.columns.flatMap(({ x, date }, index) => {
    const isFirst =
      date !== null && layout.columns[index - 1]?.date?.slice(0, 10) !== date.slice(0, 10);
    return isFirst ? [{ x: x * place.zoom, date }] : [];
  });
  // Thinned over the whole tree, so that none comes and goes as it is moved.
  const shown = spaced(days, dateApart).filter(({ x }) => isIn(x + place.left, size));
  return (
    <svg class="road-edge road-dates" width={size.width} height={size.height} aria-hidden="true">
      {shown.map(({ x, date }) => (
        <g key={date} transform={`translate(${x + place.left} 0)`}>
          <text y={dateY}>{briefDate(date)}</text>
          <path d={`M0 ${dateY + 16}V${size.height - footOf(size)}`} />
        </g>
      ))}
    </svg>
  );
}

const isIn = (x: number, { width }: Size): boolean => x > -80 && x < width + 80;
const footOf = ({ height }: Size): number => (height < 500 ? 12 : margins.bottom - 20);

/** The titles of the decisions on the road that stands out, at the foot; those that fit. */
export function Titles({ sheet, place, size }: Props) {
  if (size.height < 500 || size.width < 600) return null;
  const { layout, tree, telling, marked } = sheet;
  const nodes = layout.boxes.flatMap(({ node, x }) => {
    const at = tree.nodes[node];
    const isOn = at !== undefined && at.kind === 'decision' && marked.has(node);
    return isOn ? [{ x: x * place.zoom, at }] : [];
  });
  const shown = spaced(nodes, titleApart).filter(({ x }) => isIn(x + place.left, size));
  const y = size.height - margins.bottom + 12;
  return (
    <svg class="road-edge road-titles" width={size.width} height={size.height} aria-hidden="true">
      <rect x={0} y={y - 18} width={size.width} height={size.height - y + 18} />
      {shown.map(({ x, at }) => (
        <text key={at.id} transform={`translate(${x + place.left - 4} ${y}) rotate(34)`}>
          {short(titleOfNode(telling, at), titleMost)}
        </text>
      ))}
    </svg>
  );
}
