import type { Tree, TreeNode } from '../../engine/branches/tree.ts';
import { startFrom } from '../game.ts';
import { fullDate, when } from '../i18n/figures.ts';
import { count, t } from '../i18n/t.ts';
import { placeBeside } from '../parts/decision-title.ts';
import { LockNote } from '../parts/lock-note.tsx';
import { hrefOf, navigate } from '../routes.ts';
import { game } from '../store.ts';
import { lockNow } from '../undo-lock.ts';
import { historyId } from './load-roads.ts';
import {
  answersAt,
  ownThrough,
  recordOfNode,
  type Telling,
  titleOfNode,
  wayOnFrom,
} from './telling.ts';

type Props = {
  readonly telling: Telling;
  readonly tree: Tree;
  readonly node: TreeNode;
  readonly isFolded: boolean;
  readonly onFold: () => void;
  readonly onClose: (() => void) | null;
};

/** A place of the tree: what was chosen there, what was really done, and the ways on from it. */
export function NodeCard({ telling, tree, node, isFolded, onFold, onClose }: Props) {
  const title = titleOfNode(telling, node);
  const facts = [
    node.date === null ? '' : fullDate(node.date),
    ...(node.kind === 'decision'
      ? [placeBeside(telling.pack, node), t('roads.step', { n: node.step + 1 })]
      : []),
  ].filter(Boolean);
  const recorded = recordOfNode(telling, node);
  // An answer that is marked says it better.
  const isTold = answersAt(telling, tree, node).some(({ historical }) => historical);
  return (
    <section class="road-card" aria-label={title}>
      {onClose !== null && (
        <button type="button" class="road-close label" onClick={onClose}>
          {t('roads.close')}
        </button>
      )}
      {facts.length > 0 && <p class="label">{facts.join(' \u00b7 ')}</p>}
      <h2>{title}</h2>
      {recorded !== null && !isTold && (
        <p class="road-recorded">
          <span class="label road-real">{t('roads.history')}</span> {recorded}
        </p>
      )}
      {node.kind === 'decision' && <Answers telling={telling} tree={tree} node={node} />}
      <Comers telling={telling} tree={tree} node={node} />
      <p class="road-acts">
        <GoOn telling={telling} tree={tree} node={node} />
        <CompareLink telling={telling} tree={tree} node={node} />
        <DaysLink telling={telling} tree={tree} node={node} />
        {node.children.length > 0 && (
          <button type="button" class="link" onClick={onFold}>
            {t(isFolded ? 'roads.unfold' : 'roads.fold')}
          </button>
        )}
      </p>
    </section>
  );
}

type PartProps = Pick<Props, 'telling' | 'tree' | 'node'>;

function Answers({ telling, tree, node }: PartProps) {
  const answers = answersAt(telling, tree, node);
  const hidden = answers.filter(({ text }) => text === null).length;
  return (
    <ul class="road-answers">
      {answers.map((answer) =>
        answer.text === null ? null : (
          <li key={answer.id} data-own={answer.own > 0}>
            {answer.text}
            {answer.own > 0 && <span class="label"> {count('roads.taken', answer.own)}</span>}
            {answer.historical && telling.history && (
              <span class="label road-real"> {t('roads.really')}</span>
            )}
          </li>
        ),
      )}
      {hidden > 0 && <li class="road-hidden">{count('roads.unseen', hidden)}</li>}
    </ul>
  );
}

/** The roads that come to a node and no further, by name. */
function Comers({ telling, tree, node }: PartProps) {
  const own = ownThrough(telling, tree, node).filter(({ at }) => at === node.index);
  if (own.length === 0) return null;
  return (
    <ul class="road-comers">
      {own.slice(0, 6).map(({ road }) => {
        const record = telling.records.get(road.id);
        const page = node.kind === 'close' ? 'close' : 'play';
        const isOlder = road.edition !== telling.pack.edition;
        return (
          <li key={road.id}>
            <a class="link" href={hrefOf({ page, id: road.id })}>
              {t(node.kind === 'close' ? 'roads.read' : 'roads.stands')}
            </a>
            {record !== undefined && `, ${t('roads.played.in', { when: when(record.updatedAt) })}`}
            {isOlder && <span class="label"> {t('roads.older')}</span>}
          </li>
        );
      })}
      {own.length > 6 && <li>{count('roads.more', own.length - 6)}</li>}
    </ul>
  );
}

function GoOn({ telling, tree, node }: PartProps) {
  const way = wayOnFrom(telling, tree, node);
  if (way === null) return null;
  const lock = lockNow();
  if (way.kind === 'fork' && lock !== null) {
    return (
      <span class="fine">
        <LockNote lock={lock} />
      </span>
    );
  }
  const go = async () => {
    const id = way.kind === 'kept' ? way.id : await startFrom(way.run);
    if (id !== null) navigate({ page: 'play', id });
  };
  return (
    <button type="button" class="link road-go" onClick={go}>
      {t('roads.go')}
    </button>
  );
}

/** With what was really done; with the road that is open, where this one is another. */
function CompareLink({ telling, tree, node }: PartProps) {
  const own = ownThrough(telling, tree, node)[0]?.road.id;
  if (own === undefined) return null;
  const open = game.value?.id;
  const isOther = open !== undefined && open !== own && telling.records.has(open);
  const right = isOther ? open : telling.history ? historyId : null;
  if (right === null) return null;
  return (
    <a class="link" href={hrefOf({ page: 'compare', left: own, right })}>
      {t(isOther ? 'roads.compare.open' : 'roads.compare.history')}
    </a>
  );
}

function DaysLink({ telling, tree, node }: PartProps) {
  const own = ownThrough(telling, tree, node)[0]?.road.id;
  if (own === undefined || telling.pack.manifest.maps.length === 0) return null;
  return (
    <a class="link" href={hrefOf({ page: 'days', id: own })}>
      {t('days.open')}
    </a>
  );
}
