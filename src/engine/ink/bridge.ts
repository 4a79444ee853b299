import { InkList, type Story } from 'inkjs';
import type { Pack } from '../pack/compiled.ts';
import type { Order } from '../pack/orders.ts';
import { type Subject, valueOfSubject } from '../world/conditions.ts';
import { toPercent } from '../world/control.ts';
import type { PassDay } from '../world/day.ts';
import { draw, pickOf } from '../world/draws.ts';
import { type Tally, tallies } from '../world/layout.ts';
import { layoutOf } from '../world/model.ts';
import { changesOfOrder, knownNow } from '../world/moves.ts';
import { knownOf } from '../world/select.ts';
import type { Cause, Event, World } from '../world/world.ts';
import type { Argument, BridgeFunction, ListName } from './header.ts';
import { bridgeFunctions, isDays } from './header.ts';

/** What the bridge reaches of a run in progress. */
export type BridgeHost = {
  readonly pack: Pack;
  readonly seed: number;
  world(): World;
  /** Why what happens now happens. */
  cause(): Cause;
  /** Takes in what happened, in order. */
  emit(events: readonly Event[]): void;
  /** How a day passes: handed in, so that a story in which none does goes without the model. */
  readonly passDay: PassDay;
  /** The name of the place the scene is at, for what is told there. */
  whereabouts(): string;
  nextAct(act: string): void;
  /** An author's mistake that only shows at run time; the turn fails with it. */
  fault(words: string): void;
};

type Given = string | number;

/**
 * Binds the functions of the bridge to a story: Ink reads the World and moves it by events. Gives
 * the names bound, for the next run that uses the story to unbind.
 */
export function bindBridge(story: Story, host: BridgeHost): readonly string[] {
  const functions = Object.entries(bridgeFunctions);
  for (const [name, { takes }] of functions) {
    story.BindExternalFunctionGeneral(
      name,
      (given: unknown[]) => {
        const args = takes.map((wanted, index) => toArgument(given[index], wanted));
        if (args.every((one) => one !== null)) return call(toFunction(name), args, host);
        host.fault(`${name}() was given something it does not take.`);
        return 0;
      },
      true,
    );
  }
  return functions.map(([name]) => name);
}

const toFunction = (name: string): BridgeFunction =>
  Object.keys(bridgeFunctions).find((one): one is BridgeFunction => one === name)!;

function toArgument(given: unknown, wanted: Argument): Given | null {
  switch (wanted) {
    case 'number':
    case 'percent':
      return typeof given === 'number' && Number.isInteger(given) ? given : null;
    case 'days':
      return typeof given === 'number' && isDays(given) ? given : null;
    case 'word':
      return typeof given === 'string' ? given : null;
    case 'tally':
      return tallies.find((tally) => tally === given) ?? null;
    default:
      return itemOf(given, wanted);
  }
}

function itemOf(given: unknown, list: ListName): string | null {
  if (!(given instanceof InkList) || given.size !== 1) return null;
  const [key = ''] = given.keys();
  let item = items.get(key);
  if (!item) {
    item = given.orderedItems[0]!.Key;
    if (items.size < MOST_ITEMS) items.set(key, item);
  }
  return item.originName === list ? item.itemName : null;
}

type Item = { readonly originName: string | null; readonly itemName: string | null };

/** Items by the word that inkjs writes for each: it would parse it every time. */
const items = new Map<string, Item>();
/** No pack has as many; a story that made them up as it went would not fill the memory. */
const MOST_ITEMS = 10_000;

const toTally = (word: string): Tally => tallies.find((tally) => tally === word) ?? 'phase';

function call(name: BridgeFunction, args: readonly Given[], host: BridgeHost): number | boolean {
  const { pack } = host;
  const world = host.world();
  const word = (index: number) => String(args[index] ?? '');
  const number = (index: number) => Number(args[index] ?? 0);
  const change = (order: Order, id: string | null): number => {
    const changes = changesOfOrder(pack, world, order, id);
    if (changes.length > 0) {
      host.emit([{ type: 'changed', cause: host.cause(), day: world.day, changes, order: id }]);
    }
    return 0;
  };
  const tell = (region: string, by: string): number => {
    const index = layoutOf(pack).regions.indexOf(region);
    const known = knownNow(pack, host.world(), index, by);
    host.emit([{ type: 'told', cause: host.cause(), day: world.day, region: index, known }]);
    return 0;
  };
  const drawn = (sides: number): number => {
    const stream = word(0);
    const n = Object.hasOwn(world.drawn, stream) ? world.drawn[stream]! : 0;
    const value = draw(host.seed, stream, world.day, n);
    host.emit([{ type: 'drew', cause: host.cause(), day: world.day, stream, n, value }]);
    return pickOf(value, sides);
  };
  const layout = layoutOf(pack);
  const find = (subject: Subject) => valueOfSubject(pack, layout, world.slots, subject);
  const told = () => world.heard[pack.campaigns.findIndex(({ id }) => id === word(0))] ?? null;
  switch (name) {
    case 'control':
      return find({ kind: 'control', region: word(0), authority: word(1) });
    case 'support':
      return find({ kind: 'support', region: word(0) });
    case 'unrest_in':
      return find({ kind: 'unrest', region: word(0) });
    case 'bread_in':
      return find({ kind: 'bread', region: word(0) });
    case 'known': {
      const known = knownOf(pack, world, word(0));
      const at = layout.authorities.indexOf(word(1));
      return known ? (toPercent(known.control)[at] ?? 0) : -1;
    }
    case 'stance':
      return find({ kind: 'stance', faction: word(0) });
    case 'gauge':
      return find({ kind: 'gauge', gauge: word(0) });
    case 'men':
      return find({ kind: 'men', force: word(0) });
    case 'day':
      return world.day;
    case 'done':
      return find({ kind: 'done', order: word(0) });
    case 'campaign':
      return find({ kind: 'tally', campaign: word(0), tally: toTally(word(1)) });
    case 'heard': {
      const heard = told();
      // A campaign's slots begin with its tallies.
      return heard ? (heard.slots[tallies.indexOf(toTally(word(1)))] ?? 0) : -1;
    }
    case 'heard_age': {
      const heard = told();
      return heard ? world.day - heard.day : -1;
    }
    case 'lever':
      return find({ kind: 'lever', lever: word(0) });
    case 'launched':
      return find({ kind: 'operation', operation: word(0) });
    case 'held':
      return find({ kind: 'point', point: word(0) });
    case 'ended':
      return find({ kind: 'end', end: word(0) });
    case 'order': {
      const order = pack.orders[word(0)] ?? {};
      change(order, word(0));
      for (const [region, by] of Object.entries(order.tell ?? {})) tell(region, by);
      return 0;
    }
    case 'shift':
      return change({ shift: { [word(0)]: { [word(1)]: number(2) } } }, null);
    case 'sway':
      return change({ sway: { [word(0)]: number(1) } }, null);
    case 'raise':
      return change({ raise: { [word(0)]: number(1) } }, null);
    case 'send':
      return change({ send: { [word(0)]: word(1) } }, null);
    case 'tell':
      return tell(word(0), host.whereabouts());
    case 'advance': {
      for (let days = number(0); days > 0; days -= 1) {
        host.emit(host.passDay(pack, host.world(), host.seed, host.cause()));
      }
      return 0;
    }
    case 'next_act':
      host.nextAct(word(0));
      return 0;
    case 'chance':
      return drawn(100) < number(1);
    case 'pick':
      return drawn(number(1));
    default:
      return name satisfies never;
  }
}
