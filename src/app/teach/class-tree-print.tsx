import { useEffect, useMemo, useState } from 'preact/hooks';
import { layoutTree, type Spacing } from '../../engine/branches/layout.ts';
import { fitted, margins, rowZoom } from '../branches/sheet.ts';
import { Dates, Days, Titles } from '../branches/sheet-edges.tsx';
import { Line, Mark, type Sheet } from '../branches/sheet-marks.tsx';

type Props = Pick<Sheet, 'telling' | 'tree' | 'marked'> & {
  readonly folded: ReadonlySet<number>;
  readonly spacing: Spacing;
};

/** As far apart as the rows of a printed tree are: nothing there can be brought closer. */
const row = 40;

/** As wide as a page is taken for, in the pixels that the tree is drawn in. */
const width = 980;
/** What the slanted titles below the lowest road take. */
const foot = 160;

/**
 * The tree as it is printed: all of it at once, however it lies on the screen. It is drawn beforehand and
 * kept: drawn anew for the printer it would be measured in the small letters of the printed page.
 */
export function ClassTreePrint({ telling, tree, marked, folded, spacing }: Props) {
  const [isSet, setSet] = useState(document.fonts.status === 'loaded');
  useEffect(() => {
    document.fonts.ready.then(() => setSet(true));
  }, []);
  return useMemo(
    () => drawn({ telling, tree, marked, folded, spacing }),
    [telling, tree, marked, folded, spacing, isSet],
  );
}

function drawn({ telling, tree, marked, folded, spacing }: Props) {
  const layout = layoutTree(tree, { folded, spacing: { ...spacing, row } });
  // So high that nothing has to be made smaller for it.
  const free = { width, height: 4_000 };
  const place = { ...fitted(layout, free), top: margins.top };
  const { zoom, left, top } = place;
  const sheet: Sheet = { telling, tree, marked, layout, row, zoom };
  const size = { width, height: top + layout.height * rowZoom(zoom) + foot };
  return (
    <svg class="class-tree-print" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <Days sheet={sheet} place={place} size={size} />
      <g transform={`translate(${left} ${top})`}>
        {layout.boxes.map((box) => (
          <Line key={box.node} sheet={sheet} box={box} />
        ))}
        {layout.boxes.map((box, index) => (
          <Mark
            key={box.node}
            sheet={sheet}
            box={box}
            index={index}
            isSelected={false}
            isFirst={false}
            onSelect={() => {}}
          />
        ))}
      </g>
      <Dates sheet={sheet} place={place} size={size} />
      <Titles sheet={sheet} place={place} size={size} />
    </svg>
  );
}
