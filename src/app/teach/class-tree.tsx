import { useMemo, useState } from 'preact/hooks';
import type { ClassRoad } from '../../classroom/class-roads.ts';
import { foldsFor } from '../../engine/branches/fold.ts';
import { layoutTree } from '../../engine/branches/layout.ts';
import type { Road } from '../../engine/branches/road.ts';
import { growTrees, type Tree, type TreeNode } from '../../engine/branches/tree.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { answersAt, type Telling, titleOfNode } from '../branches/telling.ts';
import { TreeList } from '../branches/tree-list.tsx';
import { TreePicture } from '../branches/tree-picture.tsx';
import type { Words } from '../branches/words.ts';
import { fullDate } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { wide } from '../parts/wide.ts';
import { hrefOf } from '../routes.ts';
import { chronology } from '../store.ts';
import { ClassTreePrint } from './class-tree-print.tsx';
import '../branches/roads.css';

type Props = {
  readonly pack: Pack;
  readonly roads: readonly ClassRoad[];
  /** Of a short form the decisions that it asks: on the others no roads part. */
  readonly asked: readonly string[] | null;
  /** What was really done, as a road beside them. */
  readonly history: Road | null;
  readonly words: Words;
};

/** As many tips as are legible on a sheet of this height. */
const mostTips = 10;
const [close, wideApart] = [
  { column: 68, stretch: 12, row: 42, bend: 60 },
  { column: 400, stretch: 8, row: 30, bend: 230 },
];

const along = (road: Road, asked: Props['asked']): Road =>
  asked === null
    ? road
    : { ...road, met: road.met.filter(({ decision }) => asked.includes(decision)) };

/** The roads of a class as one tree: where they part, and how many went each way. */
export function ClassTree({ pack, roads, asked, history, words }: Props) {
  const [isList, setList] = useState(!wide.value);
  const [selected, setSelected] = useState<number | null>(null);
  const [folds, setFolds] = useState<ReadonlySet<number> | null>(null);
  const recorded = chronology.value;
  const telling = useMemo<Telling>(
    () => ({
      pack,
      words,
      chronology: recorded,
      records: new Map(),
      unseen: true,
      history: true,
      // A short form mostly ends in one way: what its roads answered tells them apart.
      ofClass: { tips: asked === null ? 'ending' : 'answer' },
    }),
    [pack, words, recorded, asked],
  );
  const tree = useMemo(() => {
    const all = [...roads.map(({ road }) => road), ...(history === null ? [] : [history])];
    return growTrees(all.map((road) => along(road, asked)))[0];
  }, [roads, history, asked]);
  const marked = useMemo(() => (tree === undefined ? new Set<number>() : widest(tree)), [tree]);
  const folded = useMemo(
    () => folds ?? (tree === undefined ? new Set<number>() : foldsFor(tree, { most: mostTips })),
    [folds, tree],
  );
  const spacing = asked === null ? close : wideApart;
  const layout = useMemo(
    () => (tree === undefined ? null : layoutTree(tree, { folded, spacing })),
    [tree, folded, spacing],
  );
  if (tree === undefined || layout === null) return null;
  const fold = (id: number) => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolds(next);
  };
  const card = (node: TreeNode) => (
    <ClassCard
      telling={telling}
      tree={tree}
      node={node}
      isFolded={folded.has(node.id)}
      onFold={() => fold(node.id)}
      onClose={() => setSelected(null)}
    />
  );
  const shared = { telling, tree, marked, selected, onSelect: setSelected, card };
  return (
    <>
      <p class="class-about">
        {t(`class.tree.${asked === null ? 'endings' : 'answers'}`)}{' '}
        <button type="button" class="link" onClick={() => setList(!isList)}>
          {t(isList ? 'roads.asPicture' : 'roads.asList')}
        </button>
      </p>
      <div class="class-tree" data-form={isList ? 'list' : 'picture'}>
        {isList ? (
          <TreeList {...shared} folded={folded} />
        ) : (
          <TreePicture {...shared} layout={layout} row={spacing.row} wish={0} onFold={fold} />
        )}
      </div>
      <ClassTreePrint {...{ telling, tree, marked, folded, spacing }} />
    </>
  );
}

/** The way on which most roads stay together, from the beginning to its end. */
function widest({ nodes }: Tree): ReadonlySet<number> {
  const way = new Set<number>([0]);
  let node = nodes[0];
  while (node !== undefined) {
    const next = node.children
      .map((child) => nodes[child]!)
      .toSorted((a, b) => b.roads.own - a.roads.own)[0];
    if (next === undefined || next.roads.own === 0) break;
    way.add(next.index);
    node = next;
  }
  return way;
}

type CardProps = {
  readonly telling: Telling;
  readonly tree: Tree;
  readonly node: TreeNode;
  readonly isFolded: boolean;
  readonly onFold: () => void;
  readonly onClose: () => void;
};

/** A place of the tree: how many came there, and what they answered. */
function ClassCard({ telling, tree, node, isFolded, onFold, onClose }: CardProps) {
  const ended = tree.roads.filter(({ at, road }) => at === node.index && road.kind === 'own');
  return (
    <section class="road-card" aria-label={titleOfNode(telling, node)}>
      <button type="button" class="road-close label" onClick={onClose}>
        {t('roads.close')}
      </button>
      {node.date !== null && <p class="label">{fullDate(node.date)}</p>}
      <h2>{titleOfNode(telling, node)}</h2>
      <p>{count('roads.through', node.roads.own)}</p>
      {node.kind === 'decision' && (
        <ul class="road-answers">
          {answersAt(telling, tree, node).map((answer) => (
            <li key={answer.id} data-own={answer.own > 0}>
              {answer.text}
              {answer.own > 0 && <span class="label"> {count('roads.through', answer.own)}</span>}
              {answer.historical && <span class="label road-real"> {t('roads.really')}</span>}
            </li>
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <p>
          {ended.slice(0, 8).map(({ road }, nth) => (
            <a key={road.id} class="link" href={hrefOf({ page: 'road', code: road.id })}>
              {nth > 0 && ' '}
              {t('class.readRoad', { n: nth + 1 })}
            </a>
          ))}
        </p>
      )}
      {node.children.length > 0 && (
        <p class="road-acts">
          <button type="button" class="link" onClick={onFold}>
            {t(isFolded ? 'roads.unfold' : 'roads.fold')}
          </button>
        </p>
      )}
    </section>
  );
}
