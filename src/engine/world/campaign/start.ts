import type { Campaign } from '../../pack/campaigns.ts';
import type { Pack } from '../../pack/compiled.ts';
import type { SlotName } from '../layout.ts';

/** Where a campaign's own measures stand before it begins: a lever at its start, the rest as told. */
export function campaignStart(pack: Pack): (name: SlotName) => number {
  const { campaigns } = pack;
  const levers = new Map(
    campaigns.flatMap((one) => one.levers.map((lever) => [lever.id, lever.start.value * 100])),
  );
  const garrisons = new Map(
    campaigns.flatMap((one) => one.points.map((point) => [point.id, point.garrison.value])),
  );
  const bases = new Map(campaigns.flatMap(basesOf));
  const snow = new Map(campaigns.map((one) => [one.id, one.weather.lines[0]!.line.value]));
  return (name) => {
    switch (name.kind) {
      case 'lever':
        return Math.min(10_000, Math.max(0, levers.get(name.lever) ?? 0));
      case 'tally':
        return name.tally === 'snow' ? Math.max(0, snow.get(name.campaign) ?? 0) : 0;
      case 'brigade':
        return name.of === 'at' ? (bases.get(name.brigade) ?? 0) : 0;
      case 'point':
        return name.of === 'garrison' ? Math.max(0, garrisons.get(name.point) ?? 0) : 0;
      default:
        return 0;
    }
  };
}

/** Each brigade with the index of the point it gathers at. */
function basesOf({ axes, brigades, points }: Campaign): [string, number][] {
  return brigades.map(({ id, axis }) => {
    const base = axes.find((one) => one.id === axis)?.points[0];
    return [
      id,
      Math.max(
        0,
        points.findIndex((point) => point.id === base),
      ),
    ];
  });
}
