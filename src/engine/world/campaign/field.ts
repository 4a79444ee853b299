import type { Campaign } from '../../pack/campaigns.ts';
import type { Pack } from '../../pack/compiled.ts';
import { conditionsOf } from '../conditions.ts';
import type { Layout, Tally } from '../layout.ts';
import { dayOf } from '../model.ts';

/** How far a campaign has come: its tally `phase`. */
export const phases = { quiet: 0, massing: 1, underWay: 2, recalled: 3, over: 4 } as const;

/** What a brigade is about: its slot `state`. */
export const states = { waiting: 0, marching: 1, engaged: 2, goingHome: 3, done: 4 } as const;

/** A point, with its slots; ids are indexes into the campaign's points, -1 for none. */
export type Point = {
  readonly held: number;
  readonly garrison: number;
  readonly height: number;
  readonly km: number;
  readonly ground: number;
  readonly first: number;
  readonly falls: number;
  readonly region: number;
  /** Ten-thousandths of the region that go with it. */
  readonly share: number;
  readonly isPass: boolean;
};

/** A brigade, with its slots and its road as indexes of points. */
export type Brigade = {
  readonly men: number;
  readonly at: number;
  readonly state: number;
  readonly operation: number;
  readonly path: readonly number[];
  readonly force: number;
  readonly wanted: number;
  readonly crosses: number;
  readonly delay: number;
};

/** A part of the plan, with the slot that says when it began. */
export type Operation = {
  readonly launched: number;
  readonly isRaid: boolean;
  readonly stays: number;
  readonly dare: number;
};

/** A campaign made ready to be worked: slots and indexes in place of ids. */
export type Field = {
  readonly campaign: Campaign;
  readonly index: number;
  readonly tally: Readonly<Record<Tally, number>>;
  readonly points: readonly Point[];
  readonly brigades: readonly Brigade[];
  readonly operations: readonly Operation[];
  readonly main: Operation;
  readonly attacker: number;
  readonly defender: number;
  /** The slot of the force that the defender's losses are taken from. */
  readonly defenders: number;
  dayOf(date: string): number;
  needs(text: string | undefined): (slots: readonly number[]) => boolean;
};

/** Makes a campaign ready: the index of an id that the pack lacks is -1, and so is its slot. */
export function fieldOf(pack: Pack, layout: Layout, campaign: Campaign, index: number): Field {
  const { id } = campaign;
  const pointAt = (point: string | undefined) =>
    campaign.points.findIndex((one) => one.id === point);
  const at = (tally: Tally) => layout.slot({ kind: 'tally', campaign: id, tally });
  const tally: Record<Tally, number> = {
    phase: at('phase'),
    days: at('days'),
    inside: at('inside'),
    committed: at('committed'),
    depth: at('depth'),
    dead: at('dead'),
    wounded: at('wounded'),
    captured: at('captured'),
    enemy_dead: at('enemy_dead'),
    enemy_wounded: at('enemy_wounded'),
    enemy_captured: at('enemy_captured'),
    snow: at('snow'),
    end: at('end'),
  };
  const operations = campaign.operations.map(
    (one): Operation => ({
      launched: layout.slot({ kind: 'operation', operation: one.id }),
      isRaid: one.aim === 'raid',
      stays: one.stays?.value ?? 0,
      dare: (one.dare ?? campaign.fight.dare).value,
    }),
  );
  const operationAt = (operation: string) =>
    campaign.operations.findIndex((one) => one.id === operation);
  return {
    campaign,
    index,
    tally,
    operations,
    main: operations[operationAt(campaign.main)] ?? operations[0]!,
    attacker: layout.authorities.indexOf(campaign.attacker),
    defender: layout.authorities.indexOf(campaign.defender),
    defenders: layout.slot({ kind: 'men', force: campaign.defenders }),
    points: campaign.points.map(
      (one): Point => ({
        held: layout.slot({ kind: 'point', point: one.id, of: 'held' }),
        garrison: layout.slot({ kind: 'point', point: one.id, of: 'garrison' }),
        height: one.height,
        km: one.km,
        ground: Math.max(1, one.ground.value),
        first: Math.max(0, one.garrison.value),
        falls: pointAt(one.falls),
        region: layout.regions.indexOf(one.region),
        share: (one.share ?? 0) * 100,
        isPass: one.kind === 'pass',
      }),
    ),
    brigades: campaign.brigades.map(
      (one): Brigade => ({
        men: layout.slot({ kind: 'brigade', brigade: one.id, of: 'men' }),
        at: layout.slot({ kind: 'brigade', brigade: one.id, of: 'at' }),
        state: layout.slot({ kind: 'brigade', brigade: one.id, of: 'state' }),
        operation: operationAt(one.operation),
        path: (campaign.axes.find((axis) => axis.id === one.axis)?.points ?? []).map(pointAt),
        force: layout.slot({ kind: 'men', force: one.force }),
        wanted: Math.max(0, one.men.value),
        crosses: one.crosses?.value ?? 100,
        delay: Math.max(0, one.delay?.value ?? 0),
      }),
    ),
    dayOf: (date) => dayOf(pack, date),
    needs: (text) => conditionsOf(pack, layout, text ?? ''),
  };
}

/** How far along its road a brigade stands: 0 at its base. */
export const stageOf = (slots: readonly number[], { path, at }: Brigade): number =>
  Math.max(0, path.indexOf(slots[at]!));

/** Whether a brigade is in the field: marching, engaged or on its way home. */
export const isOut = (slots: readonly number[], { state }: Brigade): boolean =>
  slots[state]! >= states.marching && slots[state]! <= states.goingHome;
