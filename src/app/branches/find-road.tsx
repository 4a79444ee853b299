import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tree, TreeNode } from '../../engine/branches/tree.ts';
import { briefDate } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { answersAt, recordOfNode, type Telling, titleOfNode } from './telling.ts';
import { findable, simple } from './words.ts';

/** The most lines of what was found. */
const most = 12;

/** The places that a text finds: by decision, person, place or region; each decision of a day once. */
export function findNodes(telling: Telling, tree: Tree, query: string): TreeNode[] {
  const words = simple(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const known = new Map<string, boolean>();
  const found = new Map<string, TreeNode>();
  for (const node of tree.nodes) {
    if (node.kind === 'beginning') continue;
    const key = `${node.decision} ${node.ending} ${node.place}`;
    let isFound = known.get(key);
    if (isFound === undefined) {
      const told = answersAt(telling, tree, node).flatMap(({ text }) => text ?? []);
      const titles = [titleOfNode(telling, node), recordOfNode(telling, node) ?? '', ...told];
      const text = findable(telling.pack, telling.words, titles.join('\n'), node);
      isFound = words.every((word) => text.includes(word));
      known.set(key, isFound);
    }
    const day = `${key} ${node.date?.slice(0, 10)}`;
    if (isFound && !found.has(day)) found.set(day, node);
  }
  return [...found.values()].toSorted((a, b) => a.step - b.step);
}

type Props = {
  readonly telling: Telling;
  readonly tree: Tree;
  /** The trees of roads that begin elsewhere. */
  readonly others: readonly Tree[];
  readonly onPick: (node: TreeNode) => void;
  readonly onTree: (entry: string) => void;
  readonly onClose: () => void;
};

export function FindRoad({ telling, tree, others, onPick, onTree, onClose }: Props) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = findNodes(telling, tree, query);
  return (
    <search class="road-find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] !== undefined) onPick(found[0]);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <label>
          <span class="label">{t('roads.find.label')}</span>
          <input
            ref={field}
            type="search"
            value={query}
            autocomplete="off"
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <p class="label" role="status">
          {query.trim() !== '' && count('roads.found', found.length)}
        </p>
        {found.length === 0 && (
          <Elsewhere telling={telling} others={others} query={query} onTree={onTree} />
        )}
        {found.length > 0 && (
          <ul>
            {found.slice(0, most).map((node) => (
              <li key={node.id}>
                <button type="button" onClick={() => onPick(node)}>
                  {node.date !== null && <span class="label">{briefDate(node.date)} </span>}
                  {titleOfNode(telling, node)}
                  <Recorded telling={telling} node={node} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </form>
    </search>
  );
}

type ElsewhereProps = Pick<Props, 'telling' | 'others' | 'onTree'> & { readonly query: string };

/** What this tree has not may be on roads that begin elsewhere. */
function Elsewhere({ telling, others, query, onTree }: ElsewhereProps) {
  const { entries } = telling.pack.manifest;
  const found = others
    .map((tree) => ({ entry: tree.entry, places: findNodes(telling, tree, query).length }))
    .filter(({ places }) => places > 0);
  if (found.length === 0) return null;
  return (
    <ul aria-label={t('roads.find.elsewhere')}>
      {found.map(({ entry, places }) => (
        <li key={entry}>
          <button type="button" onClick={() => onTree(entry)}>
            {entries.find(({ id }) => id === entry)?.title ?? entry}{' '}
            <span class="label">{count('roads.found', places)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Many decisions may be met at one place: what was really done tells them apart, where it is told. */
function Recorded({ telling, node }: { readonly telling: Telling; readonly node: TreeNode }) {
  const recorded = recordOfNode(telling, node);
  return recorded === null ? null : <span class="road-taken"> {recorded}</span>;
}
