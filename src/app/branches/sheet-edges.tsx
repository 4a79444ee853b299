import { briefDate } from '../i18n/figures.ts';
import { footRoom, margins, type Place, rowZoom, type Size, spaced } from './sheet.ts';
import { type Sheet, short } from './sheet-marks.tsx';
import { titleOfNode } from './telling.ts';

type Props = { readonly sheet: Sheet; readonly place: Place; readonly size: Size };

const dateY = 34;
const dateFoot = 52;
/** As far apart as dates must stand to be read. */
const dateApart = 66;
/** Below the lowest road, clear of the name at its tip. */
const underTree = 44;
const titleApart = 34;
const titleMost = 30;
/** As far as a letter of a slanted title goes to the left, about, in pixels. */
const letterStep = 5.2;

/** As many letters as there is room for to the left of a place. */
const titleRoom = (x: number): number =>
  Math.max(8, Math.min(titleMost, Math.floor(x / letterStep)));

/** The first column of each day; those whose dates fit. */
function daysIn({ sheet: { layout }, place, size }: Props) {
  const days = layout.columns.flatMap(({ x, date }, index) => {
    const isFirst =
      date !== null && layout.columns[index - 1]?.date?.slice(0, 10) !== date.slice(0, 10);
    return isFirst ? [{ x: x * place.zoom, date }] : [];
  });
  // Thinned over the whole tree, so that none comes and goes as it is moved.
  return spaced(days, dateApart).filter(({ x }) => isIn(x + place.left, size));
}

/** A thin line down from each date, under the tree. */
export function Days(props: Props) {
  const { place, size } = props;
  return (
    <svg class="road-edge road-dates" width={size.width} height={size.height} aria-hidden="true">
      {daysIn(props).map(({ x, date }) => (
        <path
          key={date}
          d={`M${x + place.left} ${dateFoot}V${size.height - (footRoom(size) - 8)}`}
        />
      ))}
    </svg>
  );
}

/** The dates above the tree. */
export function Dates(props: Props) {
  const { place, size } = props;
  return (
    <svg class="road-edge road-dates" width={size.width} height={dateFoot} aria-hidden="true">
      <rect width={size.width} height={dateFoot} />
      {daysIn(props).map(({ x, date }) => (
        <text key={date} x={x + place.left} y={dateY}>
          {briefDate(date)}
        </text>
      ))}
    </svg>
  );
}

const isIn = (x: number, { width }: Size): boolean => x > -80 && x < width + 80;

/** The titles of the decisions on the road that stands out, at the foot; those that fit. */
export function Titles({ sheet, place, size }: Props) {
  if (size.height < 500 || size.width < 600) return null;
  const { layout, tree, telling, marked } = sheet;
  const lowest = layout.height * rowZoom(place.zoom) + place.top;
  const nodes = layout.boxes.flatMap(({ node, x }) => {
    const at = tree.nodes[node];
    const isOn = at !== undefined && at.kind === 'decision' && marked.has(node);
    return isOn ? [{ x: x * place.zoom, id: at.id, title: titleOfNode(telling, at) }] : [];
  });
  // In a story without titles what stays at one place is named once.
  const arrivals = nodes.filter(({ title }, index) => title !== nodes[index - 1]?.title);
  const shown = spaced(arrivals, titleApart).filter(({ x }) => isIn(x + place.left, size));
  // Close under the tree, or where it goes on below, at the foot of the window.
  const y = Math.min(lowest + underTree, size.height - margins.bottom + 18);
  return (
    <svg class="road-edge road-titles" width={size.width} height={size.height} aria-hidden="true">
      <rect x={0} y={y - 20} width={size.width} height={size.height - y + 20} />
      {shown.map(({ x, id, title }) => (
        <text key={id} transform={`translate(${x + place.left + 4} ${y}) rotate(-38)`}>
          {short(title, titleRoom(x + place.left))}
        </text>
      ))}
    </svg>
  );
}
