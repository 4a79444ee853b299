import type { ComponentChildren } from 'preact';
import type { Tree, TreeNode } from '../../engine/branches/tree.ts';
import { briefDate } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { answersAt, type Telling, titleOfNode } from './telling.ts';

type Props = {
  readonly telling: Telling;
  readonly tree: Tree;
  readonly folded: ReadonlySet<number>;
  readonly selected: number | null;
  readonly marked: ReadonlySet<number>;
  readonly onSelect: (id: number | null) => void;
  /** What opens below the line that is selected. */
  readonly card: (node: TreeNode) => ComponentChildren;
};

/** The tree in words: a road is a list, and where ways part each is a list within it. */
export function TreeList(props: Props) {
  return (
    <div class="road-list">
      <Way {...props} from={0} label={t('roads.list')} />
    </div>
  );
}

/** The nodes from one on, to where ways part. */
function chainFrom({ nodes }: Tree, from: number, folded: ReadonlySet<number>): TreeNode[] {
  const chain: TreeNode[] = [];
  let node = nodes[from];
  while (node !== undefined) {
    if (node.kind !== 'beginning') chain.push(node);
    const isOver = node.children.length !== 1 || folded.has(node.id);
    node = isOver ? undefined : nodes[node.children[0]!];
  }
  return chain;
}

function Way({ from, label, ...props }: Props & { from: number; label: string }) {
  const { tree, folded } = props;
  const chain = chainFrom(tree, from, folded);
  const last = chain.at(-1) ?? tree.nodes[from];
  const parts = last !== undefined && !folded.has(last.id) ? last.children : [];
  return (
    <ol aria-label={label}>
      {chain.map((node) => (
        <Line key={node.id} {...props} node={node}>
          {node === last && parts.length > 1 && (
            <ul>
              {parts.map((child) => (
                <Branch key={child} {...props} from={last} child={child} />
              ))}
            </ul>
          )}
        </Line>
      ))}
    </ol>
  );
}

function Branch({ from, child, ...props }: Props & { from: TreeNode; child: number }) {
  const { telling, tree } = props;
  const node = tree.nodes[child];
  if (node === undefined) return null;
  const answer = answersAt(telling, tree, from).find(({ id }) => id === node.option);
  const words = answer?.text ?? t('roads.untold');
  return (
    <li class="road-branch">
      <p>
        {words} <Takers telling={telling} node={node} />
      </p>
      <Way {...props} from={child} label={words} />
    </li>
  );
}

function Takers({ telling, node }: { telling: Telling; node: TreeNode }) {
  const { own, history } = node.roads;
  return (
    <span class="label">
      {own > 0 && count('roads.through', own)}
      {own > 0 && history > 0 && telling.history && ' \u00b7 '}
      {history > 0 && telling.history && <span class="road-real">{t('roads.history')}</span>}
    </span>
  );
}

type LineProps = Props & { readonly node: TreeNode; readonly children: ComponentChildren };

function Line({
  telling,
  tree,
  folded,
  selected,
  marked,
  onSelect,
  card,
  node,
  children,
}: LineProps) {
  const isOpen = selected === node.id;
  const only = node.children.length === 1 ? tree.nodes[node.children[0]!] : undefined;
  const taken =
    only === undefined
      ? undefined
      : answersAt(telling, tree, node).find(({ id }) => id === only.option)?.text;
  return (
    <li data-marked={marked.has(node.index)}>
      <button
        type="button"
        class="road-line"
        data-node={node.id}
        aria-expanded={isOpen}
        onClick={() => onSelect(isOpen ? null : node.id)}
      >
        {node.date !== null && <span class="label">{briefDate(node.date)}</span>}
        <span class="road-name" data-end={node.kind === 'close'}>
          {titleOfNode(telling, node)}
        </span>
        {taken && <span class="road-taken">{taken}</span>}
        {folded.has(node.id) && node.children.length > 0 && (
          <span class="label">{count('roads.folded', node.last - node.index)}</span>
        )}
      </button>
      {isOpen && card(node)}
      {children}
    </li>
  );
}
