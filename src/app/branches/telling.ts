import { forkAt } from '../../engine/branches/fork.ts';
import type { OptionCount } from '../../engine/branches/options.ts';
import { optionsOf, roadsThrough, runOfRoad } from '../../engine/branches/read.ts';
import type { Tree, TreeNode, TreeRoad } from '../../engine/branches/tree.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Chronology } from '../../engine/pack/history.ts';
import type { Run } from '../../engine/run/run.ts';
import type { RunRecord } from '../archive/record.ts';
import type { Settings } from '../settings.ts';
import { optionText, recordedAt, titleAt, type Words } from './words.ts';

/** Whether what was really done may be told: as the settings say, or once an ending was reached. */
export const tellsHistory = (
  records: readonly RunRecord[],
  { manifest }: Pack,
  really: Settings['really'],
): boolean =>
  really === 'after' ||
  records.some(({ run, ending }) => run.pack === manifest.id && ending !== null);

/** What the page may tell, and with which words. */
export type Telling = {
  readonly pack: Pack;
  readonly chronology: Chronology | null;
  readonly words: Words;
  readonly records: ReadonlyMap<string, RunRecord>;
  /** Answers that were never given are told. */
  readonly unseen: boolean;
  /** What was really done is told. */
  readonly history: boolean;
  /** The roads are a class's: how many came where is told, and tips by what leads to them. */
  readonly ofClass?: { readonly tips: 'answer' | 'ending' };
};

export const titleOfNode = ({ pack }: Telling, node: TreeNode): string => titleAt(pack, node);

/** What the record calls what was done at a node, where that is told. */
export const recordOfNode = ({ chronology, history }: Telling, node: TreeNode): string | null =>
  history ? recordedAt(chronology, node.decision) : null;

/** An answer as the page tells it; without text where it is not told yet. */
export type Told = OptionCount & { readonly text: string | null };

export function answersAt(telling: Telling, tree: Tree, node: TreeNode): Told[] {
  return optionsOf(tree, node).map((option) => {
    const isTold = option.own > 0 || telling.unseen || (option.historical && telling.history);
    const text = optionText(telling.words, node.decision ?? '', option.id);
    return { ...option, text: isTold ? (text ?? option.id.replaceAll('-', ' ')) : null };
  });
}

/** The answer that parted the roads of a node from others last; null where none were parted. */
export function answerTo({ words }: Telling, { nodes }: Tree, node: TreeNode): string | null {
  for (let at = node; at.parent >= 0; at = nodes[at.parent]!) {
    const from = nodes[at.parent]!;
    if (from.children.length < 2 || at.option === null) continue;
    return optionText(words, from.decision ?? '', at.option) ?? at.option.replaceAll('-', ' ');
  }
  return null;
}

/** How many of a node's answers the reader has given on some road. */
export function seenAt(tree: Tree, node: TreeNode): { seen: number; all: number } {
  const options = optionsOf(tree, node);
  return { seen: options.filter(({ own }) => own > 0).length, all: options.length };
}

/** The reader's own roads through a node, the newest first. */
export function ownThrough({ records }: Telling, tree: Tree, node: TreeNode): TreeRoad[] {
  const newest = ({ road }: TreeRoad) => records.get(road.id)?.updatedAt ?? 0;
  return roadsThrough(tree, node)
    .filter(({ road }) => road.kind === 'own')
    .toSorted((a, b) => newest(b) - newest(a));
}

/** How to play on from a node: a kept run that stands there, or a run of its own; null at an end. */
export type WayOn =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'fork'; readonly run: Run };

export function wayOnFrom(telling: Telling, tree: Tree, node: TreeNode): WayOn | null {
  if (node.kind !== 'decision') return null;
  const own = ownThrough(telling, tree, node);
  const standing = own.find(({ at, road }) => at === node.index && road.beyond.length === 0);
  if (standing !== undefined) return { kind: 'kept', id: standing.road.id };
  const through = own[0] ?? roadsThrough(tree, node)[0];
  if (through === undefined) return null;
  const run = forkAt(telling.pack, runOfRoad(tree, through), node.step);
  return run === null ? null : { kind: 'fork', run };
}
