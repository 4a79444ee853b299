import { InkList, type Story } from 'inkjs';
import type { Pack } from '../pack/compiled.ts';
import type { Order } from '../pack/orders.ts';
import { toPercent } from '../world/control.ts';
import { draw, pickOf } from '../world/draws.ts';
import { layoutOf } from '../world/model.ts';
import { changesOfOrder, knownNow } from '../world/moves.ts';
import {
  controlOf,
  gaugeOf,
  knownOf,
  menOf,
  slotOf,
  stanceOf,
  supportOf,
} from '../world/select.ts';
import type { Cause, Event, World } from '../world/world.ts';
import type { Argument, BridgeFunction, ListName } from './header.ts';
import { bridgeFunctions } from './header.ts';

/** What the bridge reaches of a run in progress. */
export type BridgeHost = {
  readonly pack: Pack;
  readonly seed: number;
  world(): World;
  /** Why what happens now happens. */
  cause(): Cause;
  emit(event: Event): void;
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
      return typeof given === 'number' && Number.isInteger(given) ? given : null;
    case 'word':
      return typeof given === 'string' ? given : null;
    default:
      return itemOf(given, wanted);
  }
}

function itemOf(given: unknown, list: ListName): string | null {
  if (!(given instanceof InkList)) return null;
  const [item, ...others] = given.orderedItems;
  return item && others.length === 0 && item.Key.originName === list ? item.Key.itemName : null;
}

/** Whole points of a measure kept in hundredths; adding 0 makes of −0 a plain 0. */
export const toPoints = (hundredths: number): number => Math.round(hundredths / 100) + 0;

/** An authority's share of a region in whole per cent, as shown. */
export function percentOf(pack: Pack, shares: readonly number[], authority: string): number {
  return toPercent(shares)[layoutOf(pack).authorities.indexOf(authority)] ?? 0;
}

function call(name: BridgeFunction, args: readonly Given[], host: BridgeHost): number | boolean {
  const { pack } = host;
  const world = host.world();
  const word = (index: number) => String(args[index] ?? '');
  const number = (index: number) => Number(args[index] ?? 0);
  const change = (order: Order, id: string | null): number => {
    const changes = changesOfOrder(pack, world, order, id);
    if (changes.length > 0) {
      host.emit({ type: 'changed', cause: host.cause(), day: world.day, changes, order: id });
    }
    return 0;
  };
  const tell = (region: string, by: string): number => {
    const index = layoutOf(pack).regions.indexOf(region);
    const known = knownNow(pack, host.world(), index, by);
    host.emit({ type: 'told', cause: host.cause(), day: world.day, region: index, known });
    return 0;
  };
  const drawn = (sides: number): number => {
    const stream = word(0);
    const n = Object.hasOwn(world.drawn, stream) ? world.drawn[stream]! : 0;
    const value = draw(host.seed, stream, world.day, n);
    host.emit({ type: 'drew', cause: host.cause(), day: world.day, stream, n, value });
    return pickOf(value, sides);
  };
  switch (name) {
    case 'control':
      return percentOf(pack, controlOf(pack, world, word(0)), word(1));
    case 'support':
      return toPoints(supportOf(pack, world, word(0)));
    case 'known': {
      const known = knownOf(pack, world, word(0));
      return known ? percentOf(pack, known.control, word(1)) : -1;
    }
    case 'stance':
      return toPoints(stanceOf(pack, world, word(0)));
    case 'gauge':
      return toPoints(gaugeOf(pack, world, word(0)));
    case 'men':
      return menOf(pack, world, word(0));
    case 'day':
      return world.day;
    case 'done':
      return (world.slots[slotOf(pack, { kind: 'done', order: word(0) })] ?? 0) > 0;
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
      const days = number(0);
      if (days > 0) host.emit({ type: 'passed', cause: host.cause(), day: world.day, days });
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
