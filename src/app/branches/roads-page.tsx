import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { foldsFor } from '../../engine/branches/fold.ts';
import { layoutTree } from '../../engine/branches/layout.ts';
import { seenOf } from '../../engine/branches/read.ts';
import { growTrees, type Tree, type TreeNode } from '../../engine/branches/tree.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import { records } from '../archive/kept.ts';
import { count, t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { settings } from '../settings.ts';
import { chronology, game } from '../store.ts';
import { FindRoad } from './find-road.tsx';
import { type Roads, roads, startRoads } from './load-roads.ts';
import { textScale } from './measure.ts';
import { NodeCard } from './node-card.tsx';
import { RoadsHeader } from './roads-header.tsx';
import { nodesOn } from './sheet.ts';
import { type Telling, tellsHistory } from './telling.ts';
import { TreeList } from './tree-list.tsx';
import { TreePicture } from './tree-picture.tsx';
import './roads.css';

/** As many tips as a tree shows before the reader unfolds any: those there is room for, within reason. */
const mostTips = Math.min(24, Math.max(10, Math.floor((innerHeight - 290) / 26)));
/** Few roads stand well apart, and large letters take more room. */
const spacingOf = (tips: number) => ({
  column: 88,
  stretch: 14,
  row: (tips <= 8 ? 100 : tips <= 14 ? 72 : 50) * textScale(),
  bend: 60,
});

/** All of the reader's roads as one tree, beside what was really done. */
export function RoadsPage({ pack }: { readonly pack: Pack }) {
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isFailed) return startRoads(() => setFailed(true));
  }, [isFailed]);
  const now = roads.value;
  const hasOwn = now !== null && (now.own.length > 0 || now.missing > 0);
  if (hasOwn && now.own.length > 0) return <Grown pack={pack} now={now} />;
  return (
    <div class="roads">
      <RoadsHeader pack={pack} facts={[]} items={[]} />
      <main class="page">
        {isFailed ? (
          <Notice
            problem={{ code: 'fetch/pack', detail: 'acts' }}
            onRetry={() => setFailed(false)}
          />
        ) : (
          <p role="status">{t(now === null || hasOwn ? 'app.loading' : 'roads.none')}</p>
        )}
      </main>
    </div>
  );
}

function Grown({ pack, now }: { readonly pack: Pack; readonly now: Roads }) {
  const [entry, setEntry] = useState<string | null>(null);
  const [isList, setList] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const [wish, setWish] = useState(0);
  const [folds, setFolds] = useState<ReadonlySet<number> | null>(null);
  const main = useRef<HTMLElement>(null);
  const telling = useTelling(pack, now);
  const trees = useMemo(() => {
    const real = telling.history ? [...now.history.values()].map(({ road }) => road) : [];
    return growTrees([...now.own, ...real]);
  }, [now.own, now.history, telling.history]);
  const current = game.value?.id ?? records.value[0]?.id ?? null;
  const entryOf = (id: string | null) => now.own.find((road) => road.id === id)?.entry;
  const shown = entry ?? entryOf(current) ?? now.own[0]?.entry;
  const tree = trees.find((one) => one.entry === shown) ?? trees[0]!;
  const markedId = entryOf(current) === tree.entry ? current : newestOf(tree, telling);
  const marked = useMemo(() => nodesOn(tree, markedId), [tree, markedId]);
  const folded = useMemo(
    () => folds ?? foldsFor(tree, { most: mostTips, shown: [Math.max(...marked, 0)] }),
    [folds, tree, marked],
  );
  const [layout, row] = useMemo(() => {
    const spacing = spacingOf(tipsOf(tree, folded));
    return [layoutTree(tree, { folded, spacing }), spacing.row] as const;
  }, [tree, folded]);
  const showTree = (next: string) => {
    setEntry(next);
    setFolds(null);
    setSelected(null);
  };
  const fold = (id: number) => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolds(next);
  };
  const pick = (node: TreeNode) => {
    const next = new Set(folded);
    for (let at = node.parent; at >= 0; at = tree.nodes[at]!.parent)
      next.delete(tree.nodes[at]!.id);
    if (next.size !== folded.size) setFolds(next);
    setFinding(false);
    setSelected(node.id);
    setWish(wish + 1);
  };
  // What was found is brought into view and takes the focus; the picture does so itself.
  useLayoutEffect(() => {
    if (wish === 0 || !isList) return;
    const found = main.current?.querySelector<HTMLElement>(`[data-node="${selected}"]`);
    found?.focus();
    found?.scrollIntoView({ block: 'center' });
  }, [wish]);
  const card = (node: TreeNode, onClose: (() => void) | null) => (
    <NodeCard
      key={node.id}
      telling={telling}
      tree={tree}
      node={node}
      isFolded={folded.has(node.id)}
      onFold={() => fold(node.id)}
      onClose={onClose}
    />
  );
  const shared = { telling, tree, marked, selected, onSelect: setSelected };
  const seen = useMemo(() => seenOf(now.own), [now.own]);
  const sum = (lists: readonly (readonly string[])[]) =>
    lists.reduce((total, list) => total + list.length, 0);
  const given = sum(seen.map((one) => one.seen));
  const facts = [
    count('roads.kept', now.own.length),
    t('roads.answers', { seen: given, all: given + sum(seen.map((one) => one.unseen)) }),
    ...(now.missing > 0 ? [count('roads.missing', now.missing)] : []),
  ];
  return (
    <div class="roads" data-form={isList ? 'list' : 'picture'}>
      <RoadsHeader
        pack={pack}
        facts={facts}
        items={[
          { words: t('roads.find'), isOn: isFinding, act: () => setFinding(!isFinding) },
          { words: t(isList ? 'roads.asPicture' : 'roads.asList'), act: () => setList(!isList) },
        ]}
      />
      <main class="roads-main" ref={main}>
        {isFinding && (
          <FindRoad
            telling={telling}
            tree={tree}
            others={trees.filter((one) => one !== tree)}
            onPick={pick}
            onTree={showTree}
            onClose={() => setFinding(false)}
          />
        )}
        {trees.length > 1 && (
          <Entries pack={pack} trees={trees} shown={tree.entry} onPick={showTree} />
        )}
        {isList ? (
          <TreeList {...shared} folded={folded} card={(node) => card(node, null)} />
        ) : (
          <TreePicture
            key={tree.entry}
            {...shared}
            layout={layout}
            row={row}
            wish={wish}
            onFold={fold}
            card={(node) => card(node, () => setSelected(null))}
          />
        )}
      </main>
    </div>
  );
}

/** How many rows a tree takes. */
function tipsOf({ nodes }: Tree, folded: ReadonlySet<number>): number {
  let tips = 0;
  for (let at = 0; at < nodes.length; at += 1) {
    const { id, children, last } = nodes[at]!;
    if (children.length > 0 && !folded.has(id)) continue;
    tips += 1;
    at = last;
  }
  return tips;
}

function useTelling(pack: Pack, { words }: Roads): Telling {
  const kept = records.value;
  const hasEnded = kept.some(({ run, ending }) => run.pack === pack.manifest.id && ending !== null);
  const { unseen, really } = settings.value;
  const known = chronology.value;
  return useMemo(
    () => ({
      pack,
      words,
      chronology: known,
      records: new Map(kept.map((record) => [record.id, record])),
      unseen: hasEnded || unseen === 'always',
      history: tellsHistory(kept, pack, really),
    }),
    [pack, words, known, kept, hasEnded, unseen, really],
  );
}

function newestOf(tree: Tree, { records: kept }: Telling): string | null {
  const at = (id: string) => kept.get(id)?.updatedAt ?? 0;
  const own = tree.roads.filter(({ road }) => road.kind === 'own').map(({ road }) => road.id);
  return own.toSorted((a, b) => at(b) - at(a))[0] ?? null;
}

type EntriesProps = {
  readonly pack: Pack;
  readonly trees: readonly Tree[];
  readonly shown: string;
  readonly onPick: (entry: string) => void;
};

/** Roads that begin elsewhere are another tree. */
function Entries({ pack, trees, shown, onPick }: EntriesProps) {
  return (
    <ul class="road-entries" aria-label={t('roads.entries')}>
      {trees.map(({ entry, roads: inTree }) => (
        <li key={entry}>
          <button
            type="button"
            class="label"
            aria-pressed={entry === shown}
            onClick={() => onPick(entry)}
          >
            {pack.manifest.entries.find(({ id }) => id === entry)?.title ?? entry}{' '}
            {inTree.filter(({ road }) => road.kind === 'own').length}
          </button>
        </li>
      ))}
    </ul>
  );
}
