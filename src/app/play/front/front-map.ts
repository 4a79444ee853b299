import { t } from '../../i18n/t.ts';
import type { ArrowView, ForceView, FrontView } from '../../map/view.ts';
import { type Course, type DayHeard, heardOf } from './course.ts';
import { type BrigadeHeard, brigadesOn, farthest, pointsOn, snowOn } from './standing.ts';

/** What the map of a front shows of a day. */
export type FrontParts = {
  readonly front: FrontView;
  readonly forces: readonly ForceView[];
  readonly arrows: readonly ArrowView[];
};

function authorityOf({ pack }: Course, id: string): number {
  return pack.manifest.authorities.findIndex((authority) => authority.id === id);
}

function figure(men: number, said: boolean): { readonly figure?: string } {
  if (men < 0) return { figure: '?' };
  return said ? { figure: t('front.unsure', { men }) } : {};
}

function iconOf({ pack }: Course, force: string): string {
  return pack.manifest.forces.find(({ id }) => id === force)?.icon ?? 'banner';
}

function counterOf(course: Course, heard: BrigadeHeard): ForceView {
  const { brigade, at, men, said, state } = heard;
  return {
    id: brigade.id,
    name: brigade.name,
    title: t('front.brigade', { name: brigade.short }),
    at,
    men: Math.max(0, men),
    ...figure(men, said),
    faint: said || state === 'home',
    authority: authorityOf(course, course.campaign.attacker),
    icon: iconOf(course, brigade.force),
  };
}

function garrisonsOf(course: Course, heard: DayHeard): readonly ForceView[] {
  const { defender, defenders } = course.campaign;
  const authority = authorityOf(course, defender);
  return pointsOn(course, heard).flatMap(({ point, held, garrison }): readonly ForceView[] => {
    if (garrison === 0 || held === 'yes') return [];
    return [
      {
        id: `garrison/${point.id}`,
        name: point.name,
        at: point.id,
        men: Math.max(0, garrison),
        ...figure(garrison, heard.firm === null),
        authority,
        icon: iconOf(course, defenders),
      },
    ];
  });
}

type Advance = { readonly along: readonly string[]; readonly dotted: boolean };

/** The road of a brigade to where it came; dotted where it is beaten or only said to be there. */
function advanceOf(course: Course, heard: DayHeard, one: BrigadeHeard): Advance | null {
  const road = course.campaign.axes.find(({ id }) => id === one.brigade.axis)?.points ?? [];
  const isHome = one.state === 'home';
  const stage = isHome ? farthest(course, heard, one.brigade.id) : road.indexOf(one.at);
  if (one.state === 'waiting' || stage < 1) return null;
  return { along: road.slice(0, stage + 1), dotted: isHome || one.said };
}

/** The last stretch to a point that only a rumour has taken. */
function rumoursOf(course: Course, heard: DayHeard): readonly Advance[] {
  const points = new Map(pointsOn(course, heard).map((one) => [one.point.id, one.held]));
  return course.campaign.axes.flatMap(({ points: road }): readonly Advance[] => {
    const at = road.findIndex((id) => points.get(id) === 'said');
    const from = road[at - 1];
    return from !== undefined && points.get(from) === 'yes'
      ? [{ along: road.slice(at - 1, at + 1), dotted: true }]
      : [];
  });
}

/** How many points two roads have in common from their base on. */
function shared(a: Advance, b: Advance): number {
  const parting = a.along.findIndex((id, index) => b.along[index] !== id);
  return parting < 0 ? a.along.length : parting;
}

/** Each road once: what a whole line shows is not dotted too, and none is the beginning of another. */
function arrowsOf(course: Course, heard: DayHeard): readonly ArrowView[] {
  const advances = [
    ...brigadesOn(course, heard).flatMap((one) => advanceOf(course, heard, one) ?? []),
    ...rumoursOf(course, heard),
  ];
  const kept: Advance[] = [];
  const order = advances.toSorted(
    (a, b) => Number(a.dotted) - Number(b.dotted) || b.along.length - a.along.length,
  );
  for (const advance of order) {
    const shown = Math.max(0, ...kept.map((other) => shared(advance, other)));
    if (shown === advance.along.length) continue;
    const begun = advance.dotted ? Math.max(0, shown - 1) : 0;
    kept.push({ ...advance, along: advance.along.slice(begun) });
  }
  return kept.map(({ along, dotted }) => {
    return { from: along[0] ?? '', to: along.at(-1) ?? '', label: '', along, dotted };
  });
}

/** The ground of the main operation: the roads of its brigades. */
function mainGround({ campaign }: Course): readonly string[] {
  const axes = campaign.brigades.flatMap(({ operation, axis }) =>
    operation === campaign.main ? [axis] : [],
  );
  const roads = campaign.axes.filter(({ id }) => axes.includes(id));
  return [...new Set(roads.flatMap(({ points }) => points))];
}

/** Where things happen: where the main operation goes, unless others alone are out, from their bases on. */
function focusOf(course: Course, heard: DayHeard): readonly string[] {
  const out = brigadesOn(course, heard).filter(({ state }) => state !== 'waiting');
  const isMain = ({ brigade }: BrigadeHeard) => brigade.operation === course.campaign.main;
  if (out.length === 0 || out.some(isMain)) return mainGround(course);
  const { axes } = course.campaign;
  const baseOf = (axis: string) => axes.find(({ id }) => id === axis)?.points[0] ?? [];
  return [...new Set(out.flatMap(({ at, brigade }) => [baseOf(brigade.axis), at].flat()))];
}

/** What the map shows of a day; null where nothing was heard of it. */
export function frontPartsOf(course: Course, day: number): FrontParts | null {
  const heard = heardOf(course, day);
  if (heard.firm === null && heard.said === null) return null;
  const { attacker, defender } = course.campaign;
  return {
    front: {
      attacker: authorityOf(course, attacker),
      defender: authorityOf(course, defender),
      held: pointsOn(course, heard).flatMap(({ point, held }) =>
        held === 'no' ? [] : [{ point: point.id, said: held === 'said' }],
      ),
      snow: snowOn(course, heard),
      focus: focusOf(course, heard),
    },
    forces: [
      ...brigadesOn(course, heard).map((one) => counterOf(course, one)),
      ...garrisonsOf(course, heard),
    ],
    arrows: arrowsOf(course, heard),
  };
}
