import type { CampaignStep } from '../../pack/campaigns.ts';
import type { Pack } from '../../pack/compiled.ts';
import type { Day, DayStep } from '../day.ts';
import type { Layout } from '../layout.ts';
import { end } from './end.ts';
import { type Field, fieldOf, phases } from './field.ts';
import { fightsOf } from './fight.ts';
import { launch } from './launch.ts';
import { march } from './march.ts';
import { muster } from './muster.ts';
import { recall } from './recall.ts';
import { relief } from './relief.ts';
import { reportsOf } from './reports.ts';
import { weather } from './weather.ts';

/** The steps of a pack's campaigns, each named `<campaign>_<step>`; none moves anything once over. */
export function campaignSteps(pack: Pack, layout: Layout): DayStep[] {
  return pack.campaigns.flatMap((campaign, index) => {
    const field = fieldOf(pack, layout, campaign, index);
    const fights = fightsOf(field, pack, layout);
    const reports = reportsOf(field, layout);
    const own = slotsOf(field, layout);
    const step = (
      name: CampaignStep,
      run: (day: Day) => void,
      where: Pick<DayStep, 'touches' | 'signs'>,
    ): DayStep => ({
      rule: `${campaign.id}_${name}`,
      ...where,
      run: (day) => {
        if (day.slots[field.tally.phase]! >= phases.over) return false;
        run(day);
        return true;
      },
    });
    return [
      step('weather', weather(field), { touches: [field.tally.snow] }),
      step('muster', muster(field, pack, layout), {}),
      step('launch', launch(field, pack, layout), { signs: own }),
      step('march', march(field, fights), { touches: own }),
      step('relief', relief(field, fights), { touches: own }),
      step('recall', recall(field, pack, layout), { signs: own }),
      step('end', end(field, pack, layout, reports.last), { signs: own }),
      step('reports', reports.daily, { touches: [] }),
    ];
  });
}

/** What brigades and columns may move: the campaign's own, men, and who holds the regions they fight in. */
function slotsOf({ index, points }: Field, layout: Layout): number[] {
  const [from, to] = layout.campaign(index);
  const regions = [...new Set(points.map(({ region }) => region))].filter((region) => region >= 0);
  return [
    ...regions.flatMap((region) => layout.authorities.map((_, at) => layout.shares(region) + at)),
    ...layout.forces.map((force) => layout.slot({ kind: 'men', force })),
    ...Array.from({ length: to - from }, (_, offset) => from + offset),
  ].sort((a, b) => a - b);
}
