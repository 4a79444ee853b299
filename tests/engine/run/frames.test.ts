import { describe, expect, test } from 'vitest';
import { openRun } from '../../../src/engine/run/open-run.ts';
import { lastOf, openTiny, ready, runOf, wholeRun, withActOne } from '../builders.ts';

describe('blocks', () => {
  test('R15 scenes, lines, documents and sounds stand in reading order', () => {
    const [frame] = openTiny().played.frames;
    expect(frame?.blocks).toEqual([
      { kind: 'scene', date: '1900-01-10T08:00', place: 'gate' },
      { kind: 'sound', cue: 'bell' },
      { kind: 'line', text: 'You stand at the gate.', speaker: null, tags: [] },
      { kind: 'line', text: '“Who goes?”', speaker: 'porter', tags: [] },
      {
        kind: 'document',
        form: 'decree',
        lines: [{ text: 'All who pass pay.', speaker: null, tags: [] }],
      },
    ]);
  });

  test('R15 date, place and sources carry on', () => {
    const { frames } = openTiny(runOf(wholeRun)).played;
    expect(frames.map(({ date, place }) => [date, place])).toEqual([
      ['1900-01-10T08:00', 'gate'],
      ['1900-01-10T08:00', 'ford'],
      ['1900-01-10T08:00', 'ford'],
      ['1900-01-20', 'gate'],
      ['1900-01-20', 'gate'],
    ]);
    expect(frames.every((frame) => frame.sources.join() === 'S1')).toBe(true);
  });

  test('R15 a document left open is closed by the next one and by the turn', () => {
    const { pack, acts } = ready(
      withActOne(
        '# document: letter\nDear all.\n# end\n# document: poster\nLook.\n# end\nText.\n# ending: home\n-> END\n',
      ),
    );
    const [frame] = openRun(pack, acts, runOf()).played.frames;
    const kinds = frame?.blocks.map((block) =>
      block.kind === 'document' ? block.form : block.kind,
    );
    expect(kinds).toEqual(['letter', 'poster', 'line']);
  });

  test('R15 a line of a document may be spoken, and a scene that only moves is one', () => {
    const { pack, acts } = ready(
      withActOne(
        '# place: gate\n# date: 1900-02-02\n# document: report\nI saw it. # speaker: porter\n# end\n# ending: home\n-> END\n',
      ),
    );
    const [frame] = openRun(pack, acts, runOf()).played.frames;
    expect(frame?.blocks).toEqual([
      { kind: 'scene', date: '1900-02-02', place: 'gate' },
      {
        kind: 'document',
        form: 'report',
        lines: [{ text: 'I saw it.', speaker: 'porter', tags: [] }],
      },
    ]);
  });
});

describe('options', () => {
  test('R16 an option carries what its tags say', () => {
    const [pay, push, wait] = openTiny().played.frames[0]!.options;
    expect(pay).toEqual({
      id: 'pay',
      text: 'Pay the porter.',
      historical: true,
      plausibility: 'attested',
      pin: 'gate',
      locked: false,
      needs: [],
      because: null,
      tags: [],
    });
    expect(push).toMatchObject({ historical: false, plausibility: 'plausible', pin: 'north' });
    expect(wait).toMatchObject({ historical: false, plausibility: 'invented', pin: null });
  });

  test('R16 a need says what was found, and locks where it is not met', () => {
    const [bake, soothe] = lastOf(openTiny(runOf(['push']))).options;
    expect(bake).toMatchObject({ locked: true, because: 'There is no flour.' });
    expect(bake?.needs).toMatchObject([
      { text: 'gauge bread >= 40', operator: '>=', wanted: 40, found: 35, met: false },
      {
        text: 'not memory m_name == nobody',
        operator: '!=',
        wanted: 'nobody',
        found: 'nobody',
        met: false,
      },
    ]);
    expect(soothe).toMatchObject({
      locked: true,
      needs: [{ wanted: true, found: false, met: false }],
    });
    const [baked, soothed] = lastOf(openTiny(runOf(['pay']))).options;
    expect(baked).toMatchObject({
      locked: false,
      needs: [
        { found: 40, met: true },
        { found: 'payer', met: true },
      ],
    });
    expect(soothed).toMatchObject({ locked: false, needs: [{ found: true, met: true }] });
  });

  test.each([
    ['control north guild == 30', 30],
    ['support north > 40', 50],
    ['stance smiths == -10', -10],
    ['men guards >= 500', 500],
    ['not done feed', false],
    ['memory m_coins == 10', 10],
  ])('R16 “%s” finds %s', (need, found) => {
    const { pack, acts } = ready(
      withActOne(
        `# decision: d\n* [A # id: a # needs: ${need}]\n* [B # id: b]\n* [C # id: c]\n- \n# ending: home\nEnd.\n-> END\n`,
      ),
    );
    const [option] = openRun(pack, acts, runOf()).played.frames[0]!.options;
    expect(option).toMatchObject({ locked: false, needs: [{ text: need, found, met: true }] });
  });
});
