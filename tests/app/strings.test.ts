import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import first from '../../src/app/i18n/en.json' with { type: 'json' };
import late from '../../src/app/i18n/en.late.json' with { type: 'json' };
import model from '../../src/app/i18n/en.model.json' with { type: 'json' };
import teach from '../../src/app/i18n/en.teach.json' with { type: 'json' };
import { errorCodes } from '../../src/engine/errors.ts';

const en = { ...first, ...late, ...model, ...teach };
const app = new URL('../../src/app/', import.meta.url);
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(new URL(path, app), 'utf8'))
  .join('\n');

test('every failure of the engine has its sentence', () => {
  expect(errorCodes.filter((code) => !(`problem.${code}` in en))).toEqual([]);
});

test('no string is left that nothing shows', () => {
  // A key built from parts is found by its beginning: `settings.size.${size}`.
  const used = (key: string) => {
    const plural = key.replace(/\.(one|other)$/, '');
    const parts = (`${plural}.one` in en ? plural : key).split('.');
    return parts.some((_, index) => {
      const name = parts.slice(0, parts.length - index).join('.');
      return index === 0
        ? sources.includes(`'${name}'`)
        : sources.includes(`\`${name}.\${`) || sources.includes(`'${name}.'`);
    });
  };
  expect(Object.keys(en).filter((key) => !used(key))).toEqual([]);
});
