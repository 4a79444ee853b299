import { beforeAll, expect, test } from 'vitest';
import type { CompiledAct } from '../../src/engine/pack/compiled.ts';
import { bareStory, type Said, saidBy } from './bare.ts';
import { boundEachTest } from './brief.ts';
import { compileText, open, runOf } from './plain.ts';

boundEachTest();

const WORDS = 20_000;

/** Rounds of a scene as authors write them; `letter` counts, so that no line may be lost or doubled. */
const rounds: Readonly<Record<string, string>> = {
  'plain lines': 'Letter {letter} said what all of them said: come home before the snow.',
  'lines full of logic':
    '{letter % 3 == 0:He|She} read letter {letter} to {&the cook|the boy|nobody} at {hour(letter)}, ' +
    '{letter > 9:{letter % 2 == 0:twice|again}|once} at {hour(letter + 1)}.',
  'lines in pieces': 'Letter {letter} was <>\nread once more and <>\n{&aloud|in a whisper}.',
  'lines with tags': 'Letter {letter} had no stamp on it. # letter {letter} # stamp none',
  'lines out of tunnels': 'Letter {letter} came.\n-> reading ->\nNobody wept.',
  'lines out of threads': 'Letter {letter} came.\n<- postman\nNobody wept.',
  'lines printed by functions': 'Letter {letter} {tells(letter)} once again at {hour(letter)}.',
  'lines that are often empty':
    '{letter % 2 == 0:Letter {letter} was long, and nobody had asked for it.}\n{letter < 0:Never.}\n',
  'one word to a piece': '{letter} {letter} {hour(letter)} {letter} {letter}',
};

const knots = `
=== reading
It was read aloud{letter % 5 == 0:, then hidden}.
->->

=== postman
The postman {&waited|left|sat down} outside.
-> DONE

=== function hour(x)
{ x % 2 == 0:
    ~ return "noon"
}
~ return "night"

=== function tells(x)
{ x % 7 == 0:
    told them all
- else:
    told <>
    them {x} things
}
`;

/** A turn that goes through its round until it has given as many words as are wanted. */
const storyOf = (round: string, times: number): string =>
  `VAR letter = 0\n-> scene\n=== scene\n~ letter++\n${round}\n{letter < ${times}: -> scene}\n` +
  `+ [On] -> END\n${knots}`;

const countWords = ({ lines }: Said): number =>
  lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

const acts = new Map<string, CompiledAct>();
beforeAll(() => {
  for (const [name, round] of Object.entries(rounds)) {
    const few = bareStory(JSON.stringify(compileText(storyOf(round, 100)).story), 1);
    const times = Math.ceil((WORDS / countWords(few.said())) * 105);
    acts.set(name, compileText(storyOf(round, times)));
  }
});

test.each(Object.keys(rounds))('I17 20,000 words before a choice are told: %s', (name) => {
  const act = acts.get(name)!;
  const { played } = open(act, runOf(1));
  expect(played.state).toBe('open');
  const said = saidBy(played.frames[0]!);
  expect(countWords(said)).toBeGreaterThan(WORDS);
  expect(said).toEqual(bareStory(JSON.stringify(act.story), 1).said());
});
