import type { MemoryValue, RawChoice } from '../ink/driver.ts';
import { type Condition, meets } from '../ink/needs.ts';
import { parseTag, type Tag } from '../ink/tags.ts';
import type { Pack } from '../pack/compiled.ts';
import { valueOfSubject } from '../world/conditions.ts';
import { layoutOf } from '../world/model.ts';
import type { World } from '../world/world.ts';
import type { Need, Option } from './frame.ts';

type Remember = (name: string) => MemoryValue | null;

/** The options of a pack's decision, in the story's order, each held against the World. */
export function optionsOf(
  pack: Pack,
  world: World,
  choices: readonly RawChoice[],
  remember: Remember,
): Option[] {
  return choices.map((choice) => {
    const tags = choice.tags.map(parseTag).filter((tag) => tag !== null);
    const find = <K extends Tag['kind']>(kind: K) =>
      tags.find((tag): tag is Extract<Tag, { kind: K }> => tag.kind === kind);
    const needs = (find('needs')?.needs ?? []).map((need) => hold(pack, world, need, remember));
    return {
      id: find('id')?.id ?? '',
      text: choice.text,
      historical: find('historical') !== undefined,
      plausibility: find('plausibility')?.plausibility ?? null,
      pin: find('pin')?.pin ?? null,
      locked: needs.some((need) => !need.met),
      needs,
      because: find('because')?.because ?? null,
      tags: [],
    };
  });
}

function hold(pack: Pack, world: World, need: Condition, remember: Remember): Need {
  const { subject } = need;
  const found =
    subject.kind === 'memory'
      ? recalled(remember(subject.name))
      : valueOfSubject(pack, layoutOf(pack), world.slots, subject);
  return { ...need, found, met: meets(found, need) };
}

/** A list is no value to hold against another. */
const recalled = (value: MemoryValue | null): number | string | boolean =>
  value === null || typeof value === 'object' ? false : value;

/**
 * The options of a plain story: their ids are fingerprints of place and text, so that a run stops
 * where an edit changed either. Twins within one decision are told apart by their order.
 */
export function plainOptionsOf(choices: readonly RawChoice[]): Option[] {
  const seen = new Map<string, number>();
  return choices.map((choice) => {
    const print = fingerprint(`${choice.path}\n${choice.text}`);
    const twins = seen.get(print) ?? 0;
    seen.set(print, twins + 1);
    return {
      id: twins === 0 ? print : `${print}~${twins + 1}`,
      text: choice.text,
      historical: false,
      plausibility: null,
      pin: null,
      locked: false,
      needs: [],
      because: null,
      tags: choice.tags,
    };
  });
}

/** Where a plain story's choices stand, as a decision's id: the knot and stitch of the first. */
export function plainDecisionOf(choices: readonly RawChoice[]): string | null {
  const path = choices[0]?.path;
  if (path === undefined) return null;
  const named = path.split('.').filter((step) => !unnamed.test(step));
  return named.join('.') || 'start';
}

/** A step of inkjs's paths that no author named. */
const unnamed = /^(\d+|[cg]-\d+)$/;

const HALF = 36 ** 5;

/** 53 bits of a text in base 36 (cyrb53): the same on every machine. */
function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const print = 4294967296 * (2097151 & b) + (a >>> 0);
  // Written in two halves: in base 36 a small whole number takes a third of the time.
  const low = print % HALF;
  const high = (print - low) / HALF;
  return high === 0 ? low.toString(36) : high.toString(36) + low.toString(36).padStart(5, '0');
}
