import { describe, expect, test } from 'vitest';
import { partingOf } from '../../src/app/debrief/parting.ts';
import { frame, option } from './tiny-pack.ts';

const kept = option('kept', { historical: true });
const other = option('other');
const asks = [kept, other];

describe('where a run parts from the record', () => {
  test('the first decision answered otherwise, and how many were answered as was really done', () => {
    const parting = partingOf([
      frame({ step: 0, options: asks }),
      frame({ step: 1, chosen: kept, options: [option('unrecorded')] }),
      frame({ step: 2, chosen: option('unrecorded'), options: asks }),
      frame({ step: 3, chosen: other, options: asks }),
      frame({ step: 4, chosen: other, ended: true }),
    ]);
    expect(parting).toMatchObject({ known: 3, same: 1 });
    expect(parting?.first?.asked.step).toBe(2);
  });

  test('of a short form only what it asked counts', () => {
    const frames = [
      frame({ step: 0, options: asks }),
      frame({ step: 1, chosen: other, options: asks }),
      frame({ step: 2, chosen: kept, options: asks }),
      frame({ step: 3, chosen: other, ended: true }),
    ];
    expect(partingOf(frames)).toMatchObject({ known: 3, same: 1 });
    const parting = partingOf(frames, new Set([1, 2]));
    expect(parting).toMatchObject({ known: 2, same: 1 });
    expect(parting?.first?.asked.step).toBe(2);
  });

  test('a run that never left the record, and one of which nothing is recorded', () => {
    const faithful = [frame({ options: asks }), frame({ step: 1, chosen: kept })];
    expect(partingOf(faithful)).toEqual({ known: 1, same: 1, first: null });
    expect(partingOf([frame({ options: [other] }), frame({ step: 1, chosen: other })])).toBeNull();
  });
});
