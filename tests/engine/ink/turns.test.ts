import { describe, expect, test } from 'vitest';
import { bridgeFunctions } from '../../../src/engine/ink/header.ts';
import { openRun } from '../../../src/engine/run/open-run.ts';
import type { Played } from '../../../src/engine/run/played.ts';
import { actOf, linesOf, openTiny, ready, runOf, tiny, withActOne } from '../builders.ts';

const end = '\n# ending: home\n-> END\n';

/** Plays a first act of these lines as far as it goes by itself. */
function playInk(ink: string): Played {
  const { pack, acts } = ready(withActOne(ink));
  return openRun(pack, acts, runOf()).played;
}

const printed = (ink: string): string[] => {
  const played = playInk(`${ink}${end}`);
  expect(played.state).toBe('ended');
  return linesOf(played.frames[0]!);
};

test.each([
  ['control(Region.north, Authority.guild)', '30'],
  ['support(Region.south)', '30'],
  ['known(Region.north, Authority.crown)', '70'],
  ['known(Region.south, Authority.crown)', '-1'],
  ['stance(Faction.smiths)', '-10'],
  ['gauge(Gauge.bread)', '35'],
  ['men(Force.guards)', '500'],
  ['day()', '9'],
  ['done(Order.feed)', 'false'],
  ['chance("any", 100)', 'true'],
  ['chance("any", 0)', 'false'],
  ['pick("any", 1)', '0'],
])('I14 Ink reads the World in whole points: %s', (call, value) => {
  expect(printed(`Value: {${call}}.`)).toEqual([`Value: ${value}.`]);
});

test('I14 what Ink moves it reads at once', () => {
  const ink = `~ shift(Region.north, Authority.crown, 5)
~ sway(Faction.smiths, 30)
~ raise(Gauge.bread, 70)
~ order(Order.feed)
~ tell(Region.south)
~ advance(3)
{control(Region.north, Authority.crown)} {stance(Faction.smiths)} {gauge(Gauge.bread)}
{done(Order.feed)} {known(Region.south, Authority.guild)} {day()}`;
  expect(printed(ink)).toEqual(['65 30 100', 'true 100 12']);
});

test.each([
  '~ temp t_x = 1\n~ raise(t_x, 1)',
  '~ temp t_x = Region.north\n~ raise(t_x, 1)',
  '~ temp t_x = ()\n~ raise(t_x, 1)',
  '~ temp t_x = (Gauge.bread, Gauge.fear)\n~ raise(t_x, 1)',
  '~ raise(Gauge.bread, "two")',
  '~ temp t_x = chance(3, 50)',
])('I15 an argument the bridge does not take fails the turn: %s', (ink) => {
  const played = playInk(`${ink}${end}`);
  expect(played).toMatchObject({ state: 'failed', error: { code: 'ink/error' }, frames: [] });
});

test.each(['0', '-3', '1000'])('I15 days that cannot pass fail the turn: %s', (days) => {
  const played = playInk(`~ temp t_days = ${days}\n~ advance(t_days)${end}`);
  const detail = 'advance() was given something it does not take.';
  expect(played).toMatchObject({ state: 'failed', error: { code: 'ink/error', detail } });
});

test('I16 an effect happens once for each time it is passed', () => {
  const { frames } = playInk(
    '-> again\n=== again\nLine.\n~ raise(Gauge.fear, 1)\n~ m_coins += 1\n' +
      '{m_coins < 13: -> again}\nLast. {pick("die", 6)}\n# ending: home\n-> END\n',
  );
  const [frame] = frames;
  expect(frame?.events.filter((event) => event.type === 'changed')).toHaveLength(3);
  expect(frame?.events.filter((event) => event.type === 'drew')).toHaveLength(1);
});

describe('I17 a turn has a budget', () => {
  test.each([
    ['ink/endless', '-> round\n=== round\n-> round\n'],
    ['ink/endless', '-> round\n=== round\n~ raise(Gauge.fear, 1)\nText.\n-> round\n'],
    [
      'ink/too-long',
      '~ temp t_x = "word "\n-> round(t_x)\n=== round(t_y)\n~ t_y = t_y + t_y\n-> round(t_y)\n',
    ],
  ])('I17 %s names the knot', { timeout: 20_000 }, (code, ink) => {
    const played = playInk(ink);
    expect(played).toMatchObject({ state: 'failed', error: { code }, frames: [] });
    expect(played.state === 'failed' && played.error.detail.split(':')[0]).toBe('round');
  });
});

describe('I18 a compiled act is looked at before it runs', () => {
  /** The first act with its JSON edited. */
  const damaged = (edit: (json: string) => string): Played => {
    const act = actOf(tiny.acts, 'one');
    const story: object = JSON.parse(edit(JSON.stringify(act.story)));
    return openRun(tiny.pack, { ...tiny.acts, one: { id: 'one', story } }, runOf()).played;
  };

  test.each<[string, (json: string) => string]>([
    ['without a knot', (json) => json.replace('"yard":', '"lawn":')],
    ['with a command unknown', (json) => json.replace('"^You stand at the gate."', '"frob"')],
    ['without a root', (json) => json.replace('"root":', '"wood":')],
    ['of another format', (json) => json.replace(/"inkVersion":\d+/, '"inkVersion":3')],
    ['that is nothing', () => '[]'],
    ['under __proto__', (json) => `{"__proto__":${json}}`],
  ])('I18 an act %s is refused', (_, edit) => {
    expect(damaged(edit)).toMatchObject({
      state: 'failed',
      error: { code: 'act/invalid' },
      frames: [],
    });
  });

  test('I18 an act as it was compiled is not', () => {
    expect(damaged((json) => json).state).toBe('open');
  });
});

describe('I19 positions', () => {
  test('I19 the path of an error leads to its file and line', () => {
    const compilation = withActOne('-> round\n=== round\nText.\n-> on\n= on\n-> on\n');
    const { pack, acts } = ready(compilation);
    const { played } = openRun(pack, acts, runOf());
    const path = played.state === 'failed' ? (played.error.path ?? '') : '';
    const knot = path.split('.').slice(0, 2).join('.');
    const lines = (acts.one?.positions ?? []).filter(([at]) => at.startsWith(knot));
    expect(knot).toBe('round.on');
    expect(lines.map(([, file, line]) => `${file}:${line}`)).toContain('ink/one.ink:8');
  });

  test('I19 every file of an act is among them', () => {
    const files = new Set(actOf(tiny.acts, 'one').positions?.map(([, file]) => file));
    expect(files).toContain('ink/one.ink');
    expect(Object.keys(bridgeFunctions).length).toBeGreaterThan(0);
    expect(openTiny().played.state).toBe('open');
  });
});
