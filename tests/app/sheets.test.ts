import { expect, test } from 'vitest';
import { minutesOf } from '../../src/app/teach/sheets.ts';

const steps = [2, 2, 4, 5, 2].map((minutes, index) => ({
  id: `step-${index}`,
  title: 'Step',
  minutes,
  about: 'What for.',
  questions: ['Why?'],
}));

test('the steps of a debrief share its minutes in proportion and to the last one', () => {
  expect(minutesOf(steps, 15)).toEqual([2, 2, 4, 5, 2]);
  for (const minutes of [0, 7, 17, 20, 35]) {
    const given = minutesOf(steps, minutes);
    expect(given.reduce((all, one) => all + one, 0)).toBe(minutes);
    expect(Math.max(...given)).toBe(given[3]);
  }
});
