import { Story } from 'inkjs';
import type { Frame } from '../../src/engine/run/frame.ts';
import { storySeed } from '../../src/engine/world/draws.ts';

export type SaidLine = { readonly text: string; readonly tags: readonly string[] };

/** What a reader is given between two choices. */
export type Said = {
  readonly lines: readonly SaidLine[];
  readonly choices: readonly SaidLine[];
};

export type Bare = {
  readonly story: Story;
  readonly errors: readonly string[];
  said(): Said;
  choose(index: number): void;
};

/** A story in bare inkjs, line by line with `Continue()`, with the seed the engine gives it. */
export function bareStory(source: string | Story, seed: number): Bare {
  const story = typeof source === 'string' ? new Story(source) : source;
  const errors: string[] = [];
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message) => errors.push(message);
  story.state.storySeed = storySeed(seed);
  return {
    story,
    errors,
    said() {
      const lines: SaidLine[] = [];
      while (story.canContinue) {
        const text = story.Continue() ?? '';
        lines.push({ text: text.replace(/\n$/, ''), tags: [...(story.currentTags ?? [])] });
      }
      const choices = story.currentChoices.map(({ text, tags }) => ({
        text,
        tags: [...(tags ?? [])],
      }));
      return { lines: settle(lines), choices };
    },
    choose: (index) => story.ChooseChoiceIndex(index),
  };
}

/** A frame in the same terms. */
export function saidBy(frame: Frame): Said {
  const lines = frame.blocks.flatMap((block) =>
    block.kind === 'line' ? [{ text: block.text, tags: block.tags }] : [],
  );
  return {
    lines: settle(lines),
    choices: frame.options.map(({ text, tags }) => ({ text, tags })),
  };
}

/** Empty lines are left aside, unless they carry tags. */
function settle(lines: readonly SaidLine[]): SaidLine[] {
  return lines.filter(({ text, tags }) => text !== '' || tags.length > 0);
}
