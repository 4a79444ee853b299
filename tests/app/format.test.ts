import { describe, expect, test } from 'vitest';
import {
  age,
  briefDate,
  fullDate,
  inSentence,
  men,
  numberWord,
  percent,
  points,
} from '../../src/app/i18n/figures.ts';
import { hour, romanDate, signed, weekday } from '../../src/app/i18n/format.ts';
import { loadLateStrings } from '../../src/app/parts/lazy.tsx';

await loadLateStrings();

describe('dates as they stand on paper', () => {
  test('the weekday, the full date, the brief one and the military one', () => {
    expect(weekday('1944-09-16T10:00')).toBe('Saturday 16 September');
    expect(fullDate('1944-09-16')).toBe('16 September 1944');
    expect(briefDate('1944-09-16')).toBe('16 Sept');
    expect(romanDate('1944-09-06T23:59')).toBe('6.IX.44');
    expect(romanDate('1945-12-31')).toBe('31.XII.45');
  });

  test.each([
    ['1944-09-16T10:00', 'ten o’clock'],
    ['1944-09-16T14:30', 'half past two'],
    ['1944-09-16T15:15', 'a quarter past three'],
    ['1944-09-16T11:45', 'a quarter to noon'],
    ['1944-09-16T23:45', 'a quarter to midnight'],
    ['1944-09-16T00:00', 'midnight'],
    ['1944-09-16T12:00', 'noon'],
    ['1944-09-16T12:30', 'half past noon'],
    ['1944-09-16T10:55', '10.55'],
    ['1944-09-16T09:05', '9.05'],
  ])('%s is %s', (date, words) => {
    expect(hour(date)).toBe(words);
  });

  test('a date without an hour has none', () => {
    expect(hour('1944-09-16')).toBeNull();
  });
});

describe('figures', () => {
  test('points round to whole numbers and use a true minus', () => {
    expect(points(3449)).toBe('34');
    expect(points(-850)).toBe('\u22128');
    expect(points(-40)).toBe('0');
  });

  test('movements carry their sign, and small ones do not vanish', () => {
    expect(signed(200)).toBe('+2');
    expect(signed(-800)).toBe('\u22128');
    expect(signed(30)).toBe('+0.3');
    expect(signed(-4)).toBe('\u22120.1');
  });

  test('men have a thin space, shares are whole per cents', () => {
    expect(men(11_000)).toBe('11\u202f000');
    expect(men(900)).toBe('900');
    expect(percent(3351)).toBe(34);
  });

  test('ages and small numbers are words', () => {
    expect(age(0)).toBe('today');
    expect(age(1)).toBe('one day old');
    expect(age(2)).toBe('two days old');
    expect(age(98)).toBe('98 days old');
    expect(numberWord(12)).toBe('twelve');
  });
});

test('an article becomes small inside a sentence, a name does not', () => {
  expect(inSentence('The Office')).toBe('the Office');
  expect(inSentence('Theatre')).toBe('Theatre');
});
