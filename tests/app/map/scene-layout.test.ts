import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/app/map/boxes.ts';
import { coverOf } from '../../../src/app/map/label-layout.ts';
import type { Label, Painter, Point } from '../../../src/app/map/painter.ts';
import { headRadius } from '../../../src/app/map/pin-layout.ts';
import { layoutScene } from '../../../src/app/map/scene-layout.ts';
import { targetAt } from '../../../src/app/map/targets.ts';
import type { MapView } from '../../../src/app/map/view.ts';
import { createViewport, toScreen } from '../../../src/app/map/viewport.ts';

/** Nine square regions of 100 by 100, a town in each, the middle one a capital. */
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

function middleOf(id: string): Point | null {
  const index = ids.indexOf(id);
  return index < 0 ? null : { x: (index % 3) * 100 + 50, y: Math.floor(index / 3) * 100 + 50 };
}

const labels = ids.map((id, index): Label => {
  const at = middleOf(id)!;
  const kind = index === 4 ? 'capital' : 'town';
  return { text: `Town ${id}`, at, kind, minZoom: 0, rank: index === 4 ? 100 : 50, angle: 0 };
});

const painter: Painter = {
  frame: { x: 0, y: 0, width: 300, height: 300 },
  home: { x: 0, y: 0, width: 300, height: 300 },
  maxZoom: 5,
  labels,
  paint: () => {},
  locate: middleOf,
  hit: ({ x, y }) => ids[Math.floor(x / 100) + 3 * Math.floor(y / 100)] ?? null,
  outline: () => null,
};

function force(id: string, at: string) {
  return { id, name: id, at, men: 1200, authority: 0, icon: 'rifle' };
}

function pin(option: string, number: number, at: string) {
  return { option, number, at, place: `Town ${at}`, label: option, locked: false };
}

const view: MapView = {
  map: 'test',
  here: 'e',
  regions: [],
  forces: [force('1', 'e'), force('2', 'e'), force('3', 'b'), force('4', 'nowhere')],
  pins: [pin('go', 1, 'e'), pin('stay', 2, 'e'), pin('send', 3, 'h'), pin('lost', 4, 'nowhere')],
  arrows: [
    { from: 'b', to: 'e', label: 'First' },
    { from: 'b', to: 'e', label: 'Second' },
  ],
};

const measure = ({ text }: { readonly text: string }) => ({ width: 8 * text.length, height: 16 });

describe.each([
  { width: 900, height: 900 },
  { width: 390, height: 300 },
])('a scene of $width by $height', (size) => {
  const viewport = createViewport(painter, size);
  const layout = layoutScene({ painter, view, viewport, covers: [], measure });
  const heads = layout.pins.map(({ head }) => ({
    x: head.x - headRadius,
    y: head.y - headRadius,
    width: 2 * headRadius,
    height: 2 * headRadius,
  }));
  const names = layout.labels.flatMap(({ label, middle }) =>
    coverOf(middle, measure(label), label.angle),
  );
  const counters = layout.counters.map(({ box }) => box);

  test('pins, counters and names are clear of one another', () => {
    for (const name of names) {
      for (const other of [...heads, ...counters]) expect(overlaps(name, other)).toBe(false);
    }
    for (const counter of counters) {
      for (const head of heads) expect(overlaps(counter, head)).toBe(false);
    }
  });

  test('what is nowhere on the map is left out', () => {
    expect(layout.pins.map(({ option }) => option)).toEqual(['go', 'stay', 'send']);
    expect(layout.counters.every(({ region }) => region !== 'nowhere')).toBe(true);
  });

  test('two that went the same way share an arrow, which names both', () => {
    expect(layout.arrows).toHaveLength(1);
    expect(layout.labels.some(({ label }) => label.text === 'First, Second')).toBe(true);
  });

  test('the capital keeps its name', () => {
    expect(layout.labels.some(({ label }) => label.text === 'Town e')).toBe(true);
  });

  test('a pin is touched before the ground it stands on', () => {
    const ground = { painter, view, viewport, layout };
    const { head, option } = layout.pins[0]!;
    expect(targetAt(ground, head)).toEqual({ kind: 'pin', option });
    const open = toScreen(viewport, { x: 10, y: 290 });
    expect(targetAt(ground, open)).toEqual({ kind: 'ground', id: 'g' });
    expect(targetAt(ground, toScreen(viewport, { x: 150, y: 420 }))).toBeNull();
  });
});

test('names and counters keep clear of what lies over the map', () => {
  const size = { width: 900, height: 900 };
  const cover = { x: 300, y: 0, width: 300, height: 300 };
  const viewport = createViewport(painter, size);
  const layout = layoutScene({ painter, view, viewport, covers: [cover], measure });
  for (const { label, middle } of layout.labels) {
    const [box] = coverOf(middle, measure(label), label.angle);
    expect(overlaps(box!, cover)).toBe(false);
  }
  for (const { box } of layout.counters) expect(overlaps(box, cover)).toBe(false);
});

describe('a goal', () => {
  const size = { width: 900, height: 900 };
  const viewport = createViewport(painter, size);
  const goal = { ...labels[4]!, kind: 'goal' as const, text: 'The goal' };
  const crowd = ids.flatMap((id) => [1, 2, 3, 4].map((n) => force(`${id}${n}`, id)));
  const crowded: MapView = { ...view, forces: crowd };
  const laidOut = (kind: 'goal' | 'village') =>
    layoutScene({
      painter: { ...painter, labels: [{ ...goal, kind }] },
      view: crowded,
      viewport,
      covers: [],
      // As wide as the room that counters would otherwise take.
      measure: () => ({ width: 260, height: 60 }),
    });

  test('has its name where counters crowd, and they keep clear of it', () => {
    const { labels: names, counters } = laidOut('goal');
    const named = names.find(({ label }) => label.text === 'The goal');
    expect(named).toBeDefined();
    const box = coverOf(named!.middle, { width: 260, height: 60 }, 0)[0]!;
    expect(counters.length).toBeGreaterThan(3);
    for (const counter of counters) expect(overlaps(counter.box, box)).toBe(false);
    // A lesser place gives way instead.
    expect(laidOut('village').labels.some(({ label }) => label.text === 'The goal')).toBe(false);
  });
});

test('the height of a pass follows its name from near alone', () => {
  const detail = { text: '1 200 m', minZoom: 1.5 };
  const pass: Label = { ...labels[0]!, text: 'The gap', kind: 'pass', detail };
  const size = { width: 900, height: 900 };
  const namesAt = (zoom: number) =>
    layoutScene({
      painter: { ...painter, labels: [pass] },
      view: { ...view, forces: [], pins: [], arrows: [] },
      viewport: { ...createViewport(painter, size), zoom },
      covers: [],
      measure,
    }).labels.map(({ label }) => label.text);
  expect(namesAt(1)).toEqual(['The gap']);
  expect(namesAt(1.6)).toEqual(['The gap 1 200 m']);
});

test('a pin whose place is beyond the view stands at its edge and can be touched there', () => {
  const size = { width: 600, height: 600 };
  const far: Painter = { ...painter, locate: (id) => (id === 'a' ? { x: 150, y: -400 } : null) };
  const viewport = createViewport(far, size);
  const one = { ...view, here: null, forces: [], arrows: [], pins: [pin('go', 1, 'a')] };
  const layout = layoutScene({ painter: far, view: one, viewport, covers: [], measure });
  const [placed] = layout.pins;
  expect(placed?.far?.name).toBe('Town a');
  expect(placed!.head.y).toBeLessThan(60);
  const ground = { painter: far, view: one, viewport, layout };
  expect(targetAt(ground, placed!.head)).toEqual({ kind: 'pin', option: 'go' });
  const written = placed!.far!.box!;
  for (const { label, middle } of layout.labels) {
    for (const box of coverOf(middle, measure(label), label.angle)) {
      expect(overlaps(box, written)).toBe(false);
    }
  }
});
