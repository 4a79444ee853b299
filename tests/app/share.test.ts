import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute } from '../../src/app/routes.ts';
import { codeIn, linkOf } from '../../src/app/share/link.ts';
import { qrPath } from '../../src/app/share/qr-path.ts';

const code = 'EAb_9-zQ0123456789ABCDab';

describe('the link of a code', () => {
  test('is the page it was made on, with the code behind the #', () => {
    for (const page of [
      'https://a.example/g/',
      'https://a.example/g/?x=1',
      'https://a.example/g/#/play/b',
    ]) {
      expect(linkOf(page, code)).toBe(`https://a.example/g/#/road/${code}`);
    }
  });

  test('leads to the road, and what is no code comes to no harm on the way', () => {
    expect(parseRoute(hrefOf({ page: 'road', code }))).toEqual({ page: 'road', code });
    for (const odd of ['a/b', '%', '<script>', '__proto__', ' ']) {
      expect(parseRoute(hrefOf({ page: 'road', code: odd }))).toEqual({ page: 'road', code: odd });
    }
    expect(parseRoute('#/road/')).toEqual({ page: 'title' });
    expect(parseRoute('#/road/%')).toEqual({ page: 'title' });
  });

  test('is found in a message, and a code alone is as good', () => {
    const link = linkOf('https://a.example/', code);
    for (const text of [
      link,
      ` ${link}\n`,
      `Look: ${link}.`,
      `<${link}>`,
      `(${link})`,
      code,
      ` ${code} `,
    ]) {
      expect(codeIn(text)).toBe(code);
    }
  });

  test('a megabyte of anything is read at once', () => {
    const start = performance.now();
    for (const text of ['#/road/'.repeat(150_000), 'a'.repeat(1_000_000), '#'.repeat(1_000_000)]) {
      codeIn(text);
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the QR code', () => {
  const link = linkOf('https://a.example/', code);

  test('has the squares of the library’s, and the clear space around them', () => {
    const found = qrPath(link);
    const { data, size } = encode(link, { ecc: 'M', border: 4 });
    const dark = new Set(
      [...(found?.path ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`),
    );
    expect(found?.size).toBe(size);
    const squares = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])),
    );
    expect([...dark].toSorted()).toEqual(squares.toSorted());
    const edges = [...dark].flatMap((at) => at.split(',').map(Number));
    expect(Math.min(...edges)).toBe(4);
    expect(Math.max(...edges)).toBe(size - 5);
  });

  test('is left out where it would be too fine to scan', () => {
    expect(qrPath('a'.repeat(5_000))).toBeNull();
  });
});
