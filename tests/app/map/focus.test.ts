import { describe, expect, test } from 'vitest';
import { boxAround, overlaps } from '../../../src/app/map/boxes.ts';
import { focusedOn, gathered, viewAbout } from '../../../src/app/map/focus.ts';
import { headRadius, layoutPins } from '../../../src/app/map/pin-layout.ts';
import { createViewport, toScreen } from '../../../src/app/map/viewport.ts';

const extent = {
  frame: { x: 0, y: 0, width: 2000, height: 2000 },
  home: { x: 600, y: 600, width: 800, height: 800 },
  maxZoom: 6,
};
const start = createViewport(extent, { width: 800, height: 800 });
const legend = { x: 560, y: 20, width: 220, height: 340 };

describe('focus', () => {
  test('a view that shows its points stays as it is', () => {
    expect(focusedOn(start, [{ x: 900, y: 1100 }], [legend])).toEqual(start);
    expect(focusedOn(start, [], [legend])).toEqual(start);
  });

  test('a point under the legend is brought out from under it, without a zoom', () => {
    const view = focusedOn(start, [{ x: 1300, y: 800 }], [legend]);
    const { x, y } = toScreen(view, { x: 1300, y: 800 });
    expect(view.zoom).toBe(1);
    expect(x < legend.x || y - 44 >= legend.y + legend.height).toBe(true);
  });

  test('a fan of pins is brought out whole', () => {
    const tip = { x: 1100, y: 1000 };
    const card = { x: 300, y: 200, width: 260, height: 150 };
    const one = focusedOn(start, [tip], [card]);
    const three = focusedOn(start, [tip, tip, tip], [card]);
    expect(one).toEqual(start);
    const { x, y } = toScreen(three, tip);
    const heads = layoutPins(
      ['a', 'b', 'c'].map((option) => ({ option, at: { x, y } })),
      start.size,
    );
    for (const { head } of heads) {
      const box = boxAround(head, 2 * headRadius, 2 * headRadius);
      expect(overlaps(box, card)).toBe(false);
    }
  });

  test('where a pan is not enough the view steps back', () => {
    const corners = [
      { x: 650, y: 650 },
      { x: 1350, y: 660 },
    ];
    const view = focusedOn(start, corners, [legend]);
    expect(view.zoom).toBeLessThan(1);
    for (const corner of corners) {
      const { x, y } = toScreen(view, corner);
      expect(x > 0 && y > 0 && x < 800 && y < 800).toBe(true);
    }
  });

  test('where all is covered it still answers', () => {
    const all = { x: 0, y: 0, width: 800, height: 800 };
    expect(focusedOn(start, [{ x: 1000, y: 1000 }], [all])).toEqual(start);
  });
});

describe('what a view is about', () => {
  const south = [
    { x: 800, y: 1300 },
    { x: 1000, y: 1250 },
    { x: 1200, y: 1350 },
  ];
  const far = { x: 1000, y: 100 };

  test('one place far off the others is left out, instead of a step back to it', () => {
    expect(gathered(start, { needed: [], others: [...south, far] }, 0.8)).toEqual(south);
    expect(gathered(start, { needed: [], others: [far, ...south, far] }, 0.8)).toEqual(south);
    expect(
      focusedOn(start, gathered(start, { needed: [], others: [...south, far] }, 0.8), []).zoom,
    ).toBe(1);
  });

  test('places that one view can show all stay, and so do far ones without others', () => {
    expect(gathered(start, { needed: [], others: south }, 0.8)).toEqual(south);
    expect(gathered(start, { needed: [], others: [far, far] }, 0.8)).toEqual([far, far]);
    expect(gathered(start, { needed: [], others: [] }, 0.8)).toEqual([]);
    expect(gathered(start, { needed: [], others: [...south, far] }, 0)).toEqual([...south, far]);
  });

  test('of two places far apart the one nearer to home is kept, in whatever order', () => {
    const near = { x: 1000, y: 1300 };
    expect(gathered(start, { needed: [], others: [far, near] }, 0.8)).toEqual([near]);
    expect(gathered(start, { needed: [], others: [near, far] }, 0.8)).toEqual([near]);
  });

  test('a point that is needed stays, and the others may share the view it leaves', () => {
    expect(gathered(start, { needed: [far], others: south }, 0.8)).toContain(far);
    expect(gathered(start, { needed: [far], others: [] }, 0.8)).toEqual([far]);
    const wide = [far, { x: 1000, y: 1900 }];
    const view = gathered(start, { needed: wide, others: south }, 0.8);
    expect(view).toEqual([...wide, ...south]);
    expect(focusedOn(start, view, []).zoom).toBeLessThan(0.6);
    const beside = { x: 30, y: 130 };
    const near = { needed: [{ x: 1300, y: 1300 }], others: [{ x: 1100, y: 900 }, beside] };
    expect(gathered(start, near, 0.8)).toEqual([near.needed[0], near.others[0]]);
  });

  test('places beyond the home view have a view of their own about them', () => {
    expect(viewAbout(start, south)).toEqual(start);
    expect(viewAbout(start, [])).toEqual(start);
    const north = viewAbout(start, [
      { x: 900, y: 450 },
      { x: 1100, y: 500 },
    ]);
    expect(north.zoom).toBe(1);
    expect(north.centre).toEqual({ x: 1000, y: 475 });
  });
});
