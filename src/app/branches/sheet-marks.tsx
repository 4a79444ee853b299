import type { Box, TreeLayout } from '../../engine/branches/layout.ts';
import type { Tree, TreeNode } from '../../engine/branches/tree.ts';
import { when } from '../i18n/figures.ts';
import { shortDate } from '../i18n/format.ts';
import { count, t } from '../i18n/t.ts';
import { textScale, textWidth } from './measure.ts';
import { pathOf, rowZoom, strokeOf } from './sheet.ts';
import { answerTo, ownThrough, seenAt, type Telling, titleOfNode } from './telling.ts';

export type Sheet = {
  readonly telling: Telling;
  readonly tree: Tree;
  readonly layout: TreeLayout;
  readonly zoom: number;
  /** From one row of the layout to the next. */
  readonly row: number;
  /** Nodes on the road that stands out. */
  readonly marked: ReadonlySet<number>;
};

/** The line that leads to a box. */
export function Line({ sheet, box }: { readonly sheet: Sheet; readonly box: Box }) {
  const node = sheet.tree.nodes[box.node];
  if (node === undefined || box.line.length === 0) return null;
  const stroke = strokeOf(node, sheet.marked);
  const d = pathOf(box.line, sheet.zoom);
  const style = widthOf(sheet, node);
  if (stroke !== 'both') {
    return <path class="road-stroke" data-stroke={stroke} style={style} d={d} />;
  }
  return (
    <>
      <path class="road-stroke" data-stroke="marked" style={style} d={d} />
      <path class="road-stroke" data-stroke="over" d={d} />
    </>
  );
}

/** In pixels: the line of one road of a class, and that of all of them. */
const [thinnest, widest] = [1.5, 9];

/** Of a class's roads: as wide as many of them go there. */
function widthOf({ telling, tree }: Sheet, { roads }: TreeNode) {
  if (telling.ofClass === undefined || roads.own === 0) return undefined;
  const part = roads.own / Math.max(1, tree.nodes[0]?.roads.own ?? 1);
  return { strokeWidth: `${Math.round((thinnest + (widest - thinnest) * part) * 10) / 10}px` };
}

type MarkProps = {
  readonly sheet: Sheet;
  readonly box: Box;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isFirst: boolean;
  readonly onSelect: (index: number) => void;
};

/** A place of the tree; at its tips, with its name. */
export function Mark({ sheet, box, index, isSelected, isFirst, onSelect }: MarkProps) {
  const { telling, tree, zoom, row, marked } = sheet;
  const node = tree.nodes[box.node];
  if (node === undefined) return null;
  const isFork = node.children.length > 1 || box.folded > 0;
  const isTip = box.last === index;
  const isOfClass = telling.ofClass !== undefined;
  const isRoomy = zoom >= 0.2 || isOfClass;
  const { seen, all } = isFork && !isOfClass ? seenAt(tree, node) : { seen: 0, all: 0 };
  const isCounted = isFork || (isOfClass && isTip && node.roads.own > 0);
  const radius = isCounted ? (zoom >= 0.26 ? 13 : isRoomy ? 11 : 8) : isTip ? 6 : 4;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button is in it; its name may be pressed too.
    <g
      class="road-place"
      data-marked={marked.has(node.index)}
      data-history={node.roads.own === 0}
      data-fork={isCounted}
      transform={`translate(${box.x * zoom} ${box.y * rowZoom(zoom)})`}
      onClick={() => onSelect(index)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own. */}
      <g
        class="road-mark"
        role="button"
        // In a drawing the names of attributes are told apart by their capitals.
        tabindex={isSelected || isFirst ? 0 : -1}
        aria-label={labelOf(sheet, node, all > 0 ? t('roads.seen', { seen, all }) : '')}
        aria-pressed={isSelected}
        data-box={index}
        data-node={node.id}
      >
        {isSelected && <circle class="road-halo" r={radius + 6} />}
        <circle class="road-dot" r={radius} />
        {node.stands > 0 && !isTip && <circle class="road-stands" r={radius + 3} />}
      </g>
      {isCounted && isRoomy && (
        <text class="road-count" y={4.5}>
          {isOfClass || box.folded > 0 ? node.roads.own + node.roads.other : `${seen}/${all}`}
        </text>
      )}
      {isTip && <Tip telling={telling} tree={tree} node={node} box={box} zoom={zoom} row={row} />}
    </g>
  );
}

function labelOf({ telling }: Sheet, node: TreeNode, seen: string): string {
  const { own, history } = node.roads;
  return [
    node.date === null ? '' : shortDate(node.date),
    titleOfNode(telling, node),
    own > 0 ? count('roads.through', own) : '',
    history > 0 ? t('roads.history') : '',
    seen,
  ]
    .filter(Boolean)
    .join(', ');
}

type TipProps = Pick<Sheet, 'telling' | 'tree' | 'zoom' | 'row'> & {
  readonly node: TreeNode;
  readonly box: Box;
};

function Tip({ telling, tree, zoom, row, node, box }: TipProps) {
  const em = textScale();
  const isHigh = row * rowZoom(zoom) >= 46 * em;
  const isReal = node.roads.own === 0;
  const title = short(tipTitle(telling, tree, node, box), 34);
  const facts = tipFacts(telling, tree, node, box);
  const [head, label] = [textWidth(title, 'head'), textWidth(facts, 'label')];
  const width = Math.max(head, isHigh ? label : 0) + 20;
  const height = (isHigh ? 42 : 22) * em;
  return (
    <g
      class="road-tip"
      data-real={isReal}
      transform={`translate(${box.folded > 0 || telling.ofClass ? 20 : 14} 0)`}
    >
      <rect y={-height / 2} width={width} height={height} />
      <text class="road-tip-title" x={10} y={(isHigh ? -2 : 6) * em}>
        {title}
      </text>
      {isHigh && (
        <text class="road-tip-facts" x={10} y={14 * em}>
          {facts}
        </text>
      )}
    </g>
  );
}

/** Of a class's roads: the answer that leads to a tip, where an ending or the next decision says less. */
function tipTitle(telling: Telling, tree: Tree, node: TreeNode, box: Box): string {
  const isByAnswer = telling.ofClass?.tips === 'answer' || (telling.ofClass && box.folded > 0);
  return (isByAnswer ? answerTo(telling, tree, node) : null) ?? titleOfNode(telling, node);
}

function tipFacts(telling: Telling, tree: Tree, node: TreeNode, box: Box): string {
  if (box.folded > 0) return count('roads.through', node.roads.own);
  if (node.roads.own === 0) return t('roads.history');
  if (telling.ofClass?.tips === 'answer') {
    return [count('roads.through', node.roads.own), titleOfNode(telling, node)].join(' \u00b7 ');
  }
  if (telling.ofClass || node.roads.own > 1) return count('roads.through', node.roads.own);
  const road = ownThrough(telling, tree, node)[0]?.road;
  const record = road === undefined ? undefined : telling.records.get(road.id);
  const played = record === undefined ? '' : t('roads.played', { when: when(record.updatedAt) });
  return node.kind === 'close'
    ? played
    : [t('roads.open'), played].filter(Boolean).join(' \u00b7 ');
}

export const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}\u2026`;
