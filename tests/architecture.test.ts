import { describe, expect, test } from 'vitest';
import { distinctiveNames, packDates } from './pack-names.ts';
import { codeOnly, filesUnder, type Import, type SourceFile } from './source-files.ts';

const src = filesUnder('src');
const tests = filesUnder('tests');
const under = (folder: string): SourceFile[] => src.filter((file) => file.path.startsWith(folder));

/** Imports that a rule does not allow, as `file → import`. */
const against = (
  files: readonly SourceFile[],
  allowed: (one: Import, file: SourceFile) => boolean,
): string[] =>
  files.flatMap((file) =>
    file.imports.filter((one) => !allowed(one, file)).map((one) => `${file.path} → ${one.name}`),
  );

const within = (path: string | null, ...folders: readonly string[]): boolean =>
  path !== null && folders.some((folder) => path.startsWith(folder));
const isPackage = (one: Import, ...names: readonly string[]): boolean =>
  one.path === null && names.some((name) => one.name === name || one.name.startsWith(`${name}/`));

describe('imports point one way', () => {
  test('they are read', () => {
    const all = src.flatMap((file) => file.imports);
    expect(all.length).toBeGreaterThan(300);
    expect(all.some((one) => one.lazy) && all.some((one) => one.typeOnly)).toBe(true);
  });

  test('the engine imports itself and three packages', () => {
    const packages = ['zod/mini', 'inkjs', '@noble/hashes'];
    expect(
      against(
        under('src/engine/'),
        (one) => within(one.path, 'src/engine/') || isPackage(one, ...packages),
      ),
    ).toEqual([]);
  });

  test('inkjs is imported in the engine’s ink alone', () => {
    const others = src.filter((file) => !/^src\/(engine\/ink|tools)\//.test(file.path));
    expect(against(others, (one) => !isPackage(one, 'inkjs'))).toEqual([]);
  });

  test('classroom imports the engine and itself', () => {
    expect(
      against(
        under('src/classroom/'),
        (one) => within(one.path, 'src/engine/', 'src/classroom/') || isPackage(one, 'zod/mini'),
      ),
    ).toEqual([]);
  });

  test('app imports the engine and classroom, never server or tools', () => {
    expect(
      against(under('src/app/'), (one) =>
        one.path === null
          ? !one.name.startsWith('node:')
          : within(one.path, 'src/app/', 'src/engine/', 'src/classroom/', 'assets/'),
      ),
    ).toEqual([]);
  });

  test('the compiler does not reach the browser', () => {
    const compilers =
      /engine\/(ink\/(compile|anatomy|lint|header)|pack\/(compile-pack|number-options|read-file|references|story-tags))\.ts$/;
    expect(
      against(under('src/app/'), (one) => one.typeOnly || !compilers.test(one.path ?? '')),
    ).toEqual([]);
  });

  test('server imports the engine, classroom and itself', () => {
    expect(
      against(
        under('src/server/'),
        (one) =>
          one.path === null || within(one.path, 'src/server/', 'src/engine/', 'src/classroom/'),
      ),
    ).toEqual([]);
  });

  test('tools may import all, and of the screens no more than types', () => {
    expect(
      against(under('src/tools/'), (one) => !within(one.path, 'src/app/') || one.typeOnly),
    ).toEqual([]);
  });
});

describe('the map, the sound and the screens', () => {
  test('the map and the sound import nothing of the app but themselves', () => {
    for (const folder of ['src/app/map/', 'src/app/sound/']) {
      expect(
        against(under(folder), (one) => one.path === null || within(one.path, folder)),
      ).toEqual([]);
    }
  });

  test('screens reach them through their doors only', () => {
    const doors = ['src/app/mount-map.ts', 'src/app/cues.ts'];
    const screens = under('src/app/').filter((file) => !/^src\/app\/(map|sound)\//.test(file.path));
    expect(
      against(screens, (one, file) => {
        if (!within(one.path, 'src/app/map/', 'src/app/sound/')) return true;
        if (one.typeOnly) return one.path === 'src/app/map/view.ts' || doors.includes(file.path);
        return one.lazy && doors.includes(file.path);
      }),
    ).toEqual([]);
  });

  test('Phaser is imported by the map alone, Howler by the sound alone', () => {
    const homes = { phaser: 'src/app/map/', howler: 'src/app/sound/' };
    for (const [name, home] of Object.entries(homes)) {
      const others = src.filter((file) => !file.path.startsWith(home));
      expect(against(others, (one) => !isPackage(one, name))).toEqual([]);
      expect(under(home).some((file) => file.imports.some((one) => isPackage(one, name)))).toBe(
        true,
      );
    }
  });
});

describe('an engine, not a game with a folder', () => {
  /** Nothing is excused so far; an entry is `file: name`, with the reason beside it. */
  const excused: readonly string[] = [];

  test('nothing under src names a place, a person or a faction of a pack', () => {
    const names = distinctiveNames();
    expect(names.length).toBeGreaterThan(100);
    const letter = '[\\p{L}\\p{M}]';
    const any = new RegExp(`(?<!${letter})(${names.join('|')})(?!${letter})`, 'giu');
    const found = src.flatMap((file) =>
      [...file.text.matchAll(any)].map((match) => `${file.path}: ${match[0]}`),
    );
    expect(found.filter((one) => !excused.includes(one))).toEqual([]);
  });

  test('nor a date that a pack is set by', () => {
    const dates = packDates();
    expect(dates.length).toBeGreaterThan(1);
    for (const file of src) {
      expect(
        dates.filter((date) => file.text.includes(date)).map((date) => `${file.path}: ${date}`),
      ).toEqual([]);
    }
  });
});

describe('the source', () => {
  test('no file is longer than 400 lines', () => {
    const long = [...src, ...tests.filter((file) => file.path.endsWith('.ts'))]
      .filter((file) => !file.path.endsWith('.json'))
      .filter((file) => file.text.split('\n').length > 401);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  test('no type is any, and nothing is an enum', () => {
    const bad = src
      .filter((file) => /\.tsx?$/.test(file.path))
      .filter(({ text }) => {
        const code = codeOnly(text);
        return (
          /(?::|<|\bas|=>|,|\||&)\s*any\s*(?:[;,)\]>=|&{[]|$)|\bany\[\]/m.test(code) ||
          /^\s*(?:export\s+)?(?:const\s+)?enum\s/m.test(code)
        );
      });
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  test('the engine keeps no clock, no chance and no screen', () => {
    const bad = [...under('src/engine/'), ...under('src/classroom/')]
      .filter((file) => file.path.endsWith('.ts'))
      .filter(({ text }) =>
        /\bMath\.random|\bDate\.now|\bnew Date\(\)|\bperformance\b|\bwindow\b|\bprocess\b|\bsetTimeout\b/.test(
          codeOnly(text),
        ),
      );
    expect(bad.map((file) => file.path)).toEqual([]);
  });
});

describe('the rules of the engine', () => {
  const spec = src.find((file) => file.path === 'src/engine/SPEC.md')?.text ?? '';
  const rules = [...spec.matchAll(/^- \*\*([PIWREMCBST]\d+)\*\* /gm)].map((match) => match[1]);
  const engine = tests.filter((file) => /^tests\/engine\/.*\.test\.ts$/.test(file.path));
  const called =
    /\btest(?:\.each(?:<[^(]*>)?\((?:[^'`]|'[^'\n]*'|`[^`]*`)*?\))?\(\s*['`]([^'`]*)['`]/g;
  const names = engine.flatMap((file) =>
    [...file.text.matchAll(called)].map((match) => match[1] ?? ''),
  );

  test('are numbered one after the other, 50 to 200 of them, one sentence each', () => {
    expect(rules.length).toBeGreaterThanOrEqual(50);
    expect(rules.length).toBeLessThanOrEqual(200);
    for (const area of ['P', 'I', 'W', 'R', 'M', 'C', 'E', 'B', 'S', 'T']) {
      const own = rules.filter((rule) => rule?.startsWith(area));
      expect(own).toEqual(own.map((_, index) => `${area}${index + 1}`));
    }
  });

  test('begin the name of every test of the engine', () => {
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !/^[PIWREMCBST]\d+ /.test(name))).toEqual([]);
    const tested = names.map((name) => name.split(' ')[0]);
    expect(tested.filter((id) => !rules.includes(id))).toEqual([]);
  });

  test('have each a test', () => {
    const tested = new Set(names.map((name) => name.split(' ')[0]));
    expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
  });
});
