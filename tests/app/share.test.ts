import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute } from '../../src/app/routes.ts';
import { codeIn, linkOf } from '../../src/app/share/link.ts';
import { qrPath } from '../../src/app/share/qr-path.ts';
import { qrPicture, squaresIn } from '../qr-picture.ts';

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

  test('is read back by a scanner, and has the clear space that scanners ask for', () => {
    const found = qrPath(link);
    if (found === null) throw new Error('no code');
    const edges = squaresIn(found).flat();
    expect([Math.min(...edges), Math.max(...edges)]).toEqual([4, found.size - 5]);
    const { width, height, luma } = qrPicture(found, 400, 400);
    const data = Uint8Array.from([...luma].flatMap((value) => [value, value, value]));
    expect(decodeQR({ width, height, data })).toBe(link);
  });

  test('is left out where it would be too fine to scan', () => {
    expect(qrPath('a'.repeat(5_000))).toBeNull();
  });
});
