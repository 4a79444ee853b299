import { routeShape } from './arrow-route.ts';
import { type ArrowShape, arrowShape } from './arrow-shape.ts';
import { drawArrow } from './arrows.ts';
import { grown } from './boxes.ts';
import { cellOf } from './counter-layout.ts';
import { drawCounter } from './counters.ts';
import { black, leaf } from './inks.ts';
import type { MapLabel, PlacedLabel } from './label-layout.ts';
import { drawText, letteringOf, measureText } from './lettering.ts';
import type { Box, Point } from './painter.ts';
import { headRadius } from './pin-layout.ts';
import { drawHere, drawPin, hereRadius } from './pins.ts';
import { farLabel, type SceneLayout } from './scene-layout.ts';
import type { Sprite } from './sprite-layer.ts';
import type { AuthorityInk, ForceView, MapView } from './view.ts';
import { boundsOf, type Size, scaleOf, toMap, type Viewport } from './viewport.ts';

/** What lies over what. */
const depth = { arrow: 3, leader: 4, name: 5, here: 6, counter: 7, pin: 8, litPin: 9 };

export type SpriteSource = {
  readonly layout: SceneLayout;
  readonly view: MapView;
  readonly viewport: Viewport;
  readonly inks: readonly AuthorityInk[];
  readonly devicePixelRatio: number;
  readonly lit: string | null;
  /** How much of the fresh arrows is drawn, 0 to 1; the others are whole. */
  readonly arrowPart: number;
  readonly freshArrows: ReadonlySet<string>;
};

/** A map narrower than this has slightly smaller names. */
const narrowWidth = 520;

export function isNarrow({ size }: Viewport): boolean {
  return size.width < narrowWidth;
}

/** The room a name takes on a map of that width. */
export function measureLabel(label: MapLabel, narrow: boolean): Size {
  return measureText(label.text, letteringOf(label.kind, narrow));
}

function textBox({ width, height }: Size, angle: number): Box {
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const wide = Math.ceil(width * cos + height * sin) + 4;
  const high = Math.ceil(width * sin + height * cos) + 4;
  return { x: -wide / 2, y: -high / 2, width: wide, height: high };
}

function nameSprite({ label, middle, at }: PlacedLabel, viewport: Viewport): Sprite {
  const narrow = isNarrow(viewport);
  const lettering = letteringOf(label.kind, narrow);
  const box = textBox(measureText(label.text, lettering), label.angle);
  const offset = { x: Math.round(middle.x - at.x), y: Math.round(middle.y - at.y) };
  const place = `${label.text}@${Math.round(label.at.x)},${Math.round(label.at.y)}`;
  return {
    key: `name/${place}`,
    picture: `name/${label.kind}/${label.text}/${label.angle.toFixed(3)}/${narrow}`,
    anchor: label.at,
    box: { ...box, x: box.x + offset.x, y: box.y + offset.y },
    depth: depth.name,
    drawnAt: null,
    draw(context) {
      context.translate(offset.x, offset.y);
      context.rotate(label.angle);
      drawText(context, label.text, lettering);
    },
  };
}

function relative(box: Box, to: Point): Box {
  return { ...box, x: Math.round(box.x - to.x), y: Math.round(box.y - to.y) };
}

/** The point of a box nearest to another point. */
function nearest(box: Box, { x, y }: Point): Point {
  return {
    x: Math.min(box.x + box.width, Math.max(box.x, x)),
    y: Math.min(box.y + box.height, Math.max(box.y, y)),
  };
}

/** All that is written or drawn on a counter, so that equal ones share a picture. */
function wordsOn({ icon, men, title, figure, faint }: ForceView): string {
  return [icon, men, title, figure, faint].join('/');
}

function counterSprites(
  group: SceneLayout['counters'][number],
  { viewport, inks, devicePixelRatio }: SpriteSource,
): readonly Sprite[] {
  const anchor = toMap(viewport, group.anchor);
  const cells = group.forces.flatMap((force, index): readonly Sprite[] => {
    const ink = inks[force.authority];
    if (ink === undefined) return [];
    const box = relative(cellOf(group, index), group.anchor);
    return [
      {
        key: `counter/${force.id}`,
        picture: `counter/${group.form}/${ink.id}/${wordsOn(force)}`,
        anchor,
        box,
        depth: depth.counter,
        drawnAt: null,
        draw: (context) =>
          drawCounter(context, force, { box, form: group.form, ink, devicePixelRatio }),
      },
    ];
  });
  const end = nearest(relative(group.box, group.anchor), { x: 0, y: 0 });
  if (Math.hypot(end.x, end.y) < 24) return cells;
  return [leaderSprite(`${group.region}/${group.titled}`, anchor, end), ...cells];
}

/** A hairline from a region's point to the block that had to stand apart from it. */
function leaderSprite(region: string, anchor: Point, end: Point): Sprite {
  return {
    key: `leader/${region}`,
    picture: `leader/${Math.round(end.x)},${Math.round(end.y)}`,
    anchor,
    box: grown(boundsOf([{ x: 0, y: 0 }, end]), 4),
    depth: depth.leader,
    drawnAt: null,
    draw(context) {
      for (const [width, colour] of [
        [3, leaf],
        [1.1, black],
      ] as const) {
        context.beginPath();
        context.moveTo(0, 0);
        context.lineTo(end.x, end.y);
        context.lineWidth = width;
        context.strokeStyle = colour;
        context.stroke();
      }
      context.beginPath();
      context.arc(0, 0, 2, 0, Math.PI * 2);
      context.fillStyle = black;
      context.fill();
    },
  };
}

function cornersOf(box: Box | null): readonly Point[] {
  if (box === null) return [];
  return [box, { x: box.x + box.width, y: box.y + box.height }];
}

function pinSprites({ layout, view, viewport, lit }: SpriteSource): readonly Sprite[] {
  const narrow = isNarrow(viewport);
  return layout.pins.flatMap(({ option, tip, head, far }) => {
    const pin = view.pins.find((candidate) => candidate.option === option);
    if (pin === undefined) return [];
    const at = { x: Math.round(head.x - tip.x), y: Math.round(head.y - tip.y) };
    const name = far?.box == null ? null : relative(far.box, tip);
    const said = name === null ? '' : `${far?.name}/${name.x},${name.y}/${narrow}`;
    const look = { number: pin.number, locked: pin.locked, lit: lit === option };
    return [
      {
        key: `pin/${option}`,
        picture: `pin/${at.x},${at.y}/${look.number}/${look.locked}/${look.lit}/${said}`,
        anchor: toMap(viewport, tip),
        box: grown(boundsOf([{ x: 0, y: 0 }, at, ...cornersOf(name)]), headRadius + 7),
        depth: look.lit ? depth.litPin : depth.pin,
        drawnAt: null,
        draw(context) {
          drawPin(context, { head: at, tip: { x: 0, y: 0 } }, look);
          if (name === null || far === undefined) return;
          context.translate(name.x + name.width / 2, name.y + name.height / 2);
          drawText(context, far.name, letteringOf(farLabel(far.name).kind, narrow));
        },
      },
    ];
  });
}

function extentOf({ shaft, barbs, ring }: ArrowShape): Box {
  const points = [...shaft, ...barbs.flat(), ...ring].map(({ at }) => at);
  return grown(boundsOf(points), 8);
}

type ArrowSource = 'viewport' | 'arrowPart' | 'freshArrows';

/** The sprite of one arrow, for the layout and for each frame of its drawing. */
export function arrowSprite(
  { key, from, to, mapFrom, path, dotted }: SceneLayout['arrows'][number],
  { viewport, arrowPart, freshArrows }: Pick<SpriteSource, ArrowSource>,
): Sprite {
  const end = { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) };
  const shape =
    path.length > 1
      ? routeShape(
          path.map(({ x, y }) => ({ x: x - from.x, y: y - from.y })),
          dotted,
        )
      : arrowShape({ x: 0, y: 0 }, end);
  return {
    key: `arrow/${key}`,
    picture: `arrow/${key}/${end.x},${end.y}`,
    anchor: mapFrom,
    box: extentOf(shape),
    depth: depth.arrow,
    drawnAt: scaleOf(viewport),
    draw: (context) => drawArrow(context, shape, freshArrows.has(key) ? arrowPart : 1),
  };
}

/** Everything that stands on the base, as sprites. */
export function spritesOf(source: SpriteSource): readonly Sprite[] {
  const { layout, viewport } = source;
  const reach = { x: -hereRadius - 2, y: -hereRadius - 2 };
  const side = 2 * hereRadius + 4;
  const here: readonly Sprite[] =
    layout.here === null
      ? []
      : [
          {
            key: 'here',
            picture: 'here',
            anchor: toMap(viewport, layout.here),
            box: { ...reach, width: side, height: side },
            depth: depth.here,
            drawnAt: null,
            draw: (context) => drawHere(context, { x: 0, y: 0 }),
          },
        ];
  return [
    ...layout.arrows.map((arrow) => arrowSprite(arrow, source)),
    ...layout.labels.map((label) => nameSprite(label, viewport)),
    ...here,
    ...layout.counters.flatMap((group) => counterSprites(group, source)),
    ...pinSprites(source),
  ];
}
