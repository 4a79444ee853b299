import type { Story } from 'inkjs';
import { expect, test } from 'vitest';
import { anatomyOf } from '../../src/engine/ink/anatomy.ts';
import { boundEachTest } from './brief.ts';
import { compileInMemory, stories } from './plain.ts';

boundEachTest();

type Content = Story['mainContentContainer'];

/** The place of all content that has a line, by the paths that inkjs gives. */
function placesIn(container: Content): [path: string, file: string, line: number][] {
  const own = container.content.flatMap((child) => {
    const { fileName, startLineNumber: line } = child.debugMetadata ?? {};
    const inner = 'namedOnlyContent' in child ? placesIn(child as Content) : [];
    const path = child.path.toString();
    return line ? [[path, fileName ?? '', line] satisfies (typeof inner)[number], ...inner] : inner;
  });
  const named = [...(container.namedOnlyContent?.values() ?? [])] as unknown as Content[];
  return [...own, ...named.flatMap(placesIn)];
}

test.each(stories)('I19 positions are by the paths that inkjs gives: %s', (name) => {
  const { mainContentContainer } = compileInMemory(name);
  const { positions } = anatomyOf(mainContentContainer);
  expect(positions.length).toBeGreaterThan(0);
  expect(positions).toEqual(placesIn(mainContentContainer));
});
