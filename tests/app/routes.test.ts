import { expect, test } from 'vitest';
import { hrefOf, parseRoute } from '../../src/app/routes.ts';

test('the address of a session names it, or what it will be', () => {
  const addresses: readonly (readonly [string, string, string])[] = [
    ['#/project', '', ''],
    ['#/project/k3x', 'k3x', ''],
    ['#/project//minutes-50', '', 'minutes-50'],
  ];
  for (const [hash, id, plan] of addresses) {
    expect(parseRoute(hash)).toEqual({ page: 'project', id, plan });
    expect(hrefOf({ page: 'project', id, plan })).toBe(hash);
  }
  expect(hrefOf({ page: 'project', id: 'k3x' })).toBe('#/project/k3x');
});

test('an address that was written by hand is harmless', () => {
  expect(parseRoute('#/project//%E0%A4%A')).toEqual({ page: 'project', id: '', plan: '' });
  expect(parseRoute('#/project//a%2Fb/c')).toEqual({ page: 'project', id: '', plan: 'a/b' });
  expect(parseRoute('#/teach//rubric')).toEqual({ page: 'teach', plan: '', sheet: 'rubric' });
  expect(hrefOf({ page: 'teach', sheet: 'rubric' })).toBe('#/teach//rubric');
  expect(hrefOf({ page: 'teach' })).toBe('#/teach');
});
