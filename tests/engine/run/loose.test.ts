import { expect, test } from 'vitest';
import type { Frame } from '../../../src/engine/run/frame.ts';
import { boundEachTest } from '../../ink/brief.ts';
import { compileText, open, runOf } from '../../ink/plain.ts';

boundEachTest();

const story = `The hall.
* [A knot] -> knot
* [A tunnel] -> tunnel ->
    You never come back.
* [An end] -> END
* [A close] -> DONE
* [A gather] You stay.
* [A choice] -> onwards
* [A fallback] -> fallback
- The doors close.
=== knot
You stop on the stairs.
=== tunnel
The passage is dark.
{false: ->->}
=== onwards
* [On]
    There is no more.
=== fallback
* {false} [Never]
* ->
    There was one way only.
`;
const act = compileText(story);

/** The last frame of the run that takes these options, by their words. */
function endOf(...words: readonly string[]): Frame {
  const run = open(act, runOf(1));
  for (const text of words) {
    run.choose(run.played.frames.at(-1)!.options.find((option) => option.text === text)!.id);
  }
  return run.played.frames.at(-1)!;
}

test.each([
  ['A knot', 'knot', false],
  ['A tunnel', 'tunnel', true],
  ['A fallback', 'fallback', false],
])('R25 a story that runs out says where: %s', (choice, knot, inTunnel) => {
  const { ended, loose } = endOf(choice);
  expect({ ended, knot: loose?.path.split('.')[0], inTunnel: loose?.inTunnel }).toEqual({
    ended: true,
    knot,
    inTunnel,
  });
});

test.each(['An end', 'A close', 'A gather'])('R25 one that ends does not: %s', (choice) => {
  const frame = endOf(choice);
  expect(frame.ended).toBe(true);
  expect('loose' in frame).toBe(false);
});

test('R25 nor does a turn that goes on', () => {
  expect('loose' in endOf('A choice')).toBe(false);
  expect(endOf('A choice', 'On').loose?.path).toMatch(/^onwards\.0\.c-0\./);
});

test('R25 the same run runs out at the same place, gone back to and replayed', () => {
  const run = open(act, runOf(1, ['A knot']));
  const choices = [open(act, runOf(1)).played.frames[0]!.options[0]!.id];
  const whole = open(act, runOf(1, choices)).played.frames;
  run.goTo(0);
  run.choose(choices[0]!);
  expect(JSON.stringify(run.played.frames)).toBe(JSON.stringify(whole));
  expect(whole.at(-1)?.loose).toBeDefined();
});
