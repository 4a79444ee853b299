import { describe, expect, test } from 'vitest';
import { boxAround, overlaps } from '../../../src/app/map/boxes.ts';
import { focusedOn } from '../../../src/app/map/focus.ts';
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
