import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/engine/errors.ts';
import type { CompiledAct } from '../../src/engine/pack/compiled.ts';
import type { OpenRun } from '../../src/engine/run/open-run.ts';
import { openRun } from '../../src/engine/run/open-run.ts';
import type { Played } from '../../src/engine/run/played.ts';
import { boundEachTest } from './brief.ts';
import { deep, endless, type Hostile, names, tooLong } from './hostile-stories.ts';
import { compileText, open, pack, runOf } from './plain.ts';

boundEachTest();

const prototypes = [Object.prototype, Array.prototype, Map.prototype, String.prototype];
const keysOf = () => prototypes.map((one) => Reflect.ownKeys(one).map(String).sort().join());
let before: readonly string[] = [];
beforeAll(() => {
  before = keysOf();
});
afterAll(() => {
  expect(keysOf()).toEqual(before);
});

const errorOf = (played: Played) =>
  played.state === 'failed' || played.state === 'stopped' ? played.error : null;

/** Takes the first option a few times, and goes back: whatever happens is a value. */
function wander(run: OpenRun): Played {
  for (let step = 0; step < 3 && run.played.state === 'open'; step += 1) {
    run.choose(run.played.frames.at(-1)?.options[0]?.id ?? '');
  }
  const reached = run.played;
  const again = reached.frames.map((frame) => frame.chosen?.id ?? '').slice(1);
  for (let step = again.length; step >= 0; step -= 1) {
    run.goTo(step);
    for (const id of again.slice(step)) run.choose(id);
    if (reached.state !== 'failed') {
      expect(JSON.stringify(run.played.frames)).toBe(JSON.stringify(reached.frames));
    }
  }
  return reached;
}

const compiled = new Map<string, CompiledAct>();
beforeAll(() => {
  for (const story of [...endless, ...tooLong, ...deep]) {
    compiled.set(story.ink, compileText(story.ink));
  }
});

function failureOf({ ink, knots }: Hostile): string {
  const error = errorOf(wander(open(compiled.get(ink) ?? compileText(ink), runOf(1))));
  expect(error).not.toBeNull();
  expect(knots).toContain(error?.detail.split(':')[0]);
  expect(knots).toContain(error?.path?.split('.')[0]);
  return error?.code ?? '';
}

describe('an endless turn is stopped, and its knot named', () => {
  test.each(endless)('I17 endless $name', (story) => {
    expect(failureOf(story)).toMatch(/^ink\/(endless|too-long)$/);
  });

  test('R18 endless only after a choice: the frame before stays', () => {
    const ink =
      '-> start\n=== start\nHere.\n+ [Go] -> a\n+ [Stay] You stay.\n    -> END\n=== a\n-> a\n';
    const run = open(compileText(ink), runOf(1));
    const [first] = run.played.frames;
    const [go, stay] = first?.options ?? [];
    expect(errorOf(run.choose(go?.id ?? ''))).toMatchObject({ code: 'ink/endless', detail: 'a' });
    expect(run.played.frames).toEqual([first]);
    expect(run.goTo(0).state).toBe('open');
    expect(run.choose(stay?.id ?? '').state).toBe('ended');
    expect(run.run.choices).toEqual([stay?.id]);
  });
});

describe('too much text is refused, and its knot named', () => {
  test.each(tooLong)('I17 $name', (story) => {
    expect(failureOf(story)).toBe('ink/too-long');
  });

  test('I17 a passage of 10 MB', () => {
    const act = compileText('-> a\n=== a\nPASSAGE\n+ [x] -> END\n');
    const story: object = JSON.parse(
      JSON.stringify(act.story).replace('PASSAGE', 'word '.repeat(2_000_000)),
    );
    const error = errorOf(open({ ...act, story }, runOf(1)).played);
    expect(error).toMatchObject({ code: 'ink/too-long', detail: 'a' });
  });
});

describe('depth is played or refused', () => {
  test.each(deep)('$name', ({ ink, knots }) => {
    const error = errorOf(wander(open(compiled.get(ink) ?? compileText(ink), runOf(1))));
    if (error) expect(knots).toContain(error.detail.split(':')[0]);
    if (error) expect(errorCodes).toContain(error.code);
  });
});

describe('names that JavaScript knows', () => {
  test.each(names)('$name', ({ ink }) => {
    let act: CompiledAct;
    try {
      act = compileText(ink);
    } catch (error) {
      expect(String(error)).toMatch(/story\.ink:\d/);
      return;
    }
    const error = errorOf(wander(open(act, runOf(1))));
    if (error) expect(error.code).toBe('act/invalid');
  });

  test('R11 acts under such names', () => {
    const act = compileText('Text.\n+ [x] -> END\n');
    const acts = JSON.parse('{"__proto__": {"id": "story"}, "constructor": {"id": "story"}}');
    expect(openRun(pack, { ...acts, story: act }, runOf(1)).played.state).toBe('open');
    expect(openRun(pack, acts, runOf(1)).played.state).toBe('needs');
  });
});

test('R4 numbers that JSON cannot hold are undone like others', () => {
  const ink =
    'VAR n = 0\nVAR m = 1\n-> a\n=== a\n~ m = 7 / n\n{m}\n+ [Go]\n- {m}\n+ [On]\n- {m + 1} {-m}\n-> END\n';
  expect(wander(open(compileText(ink), runOf(1))).state).toBe('ended');
});
