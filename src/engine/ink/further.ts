import { type Compiler, Story } from 'inkjs/full';
import { type Anatomy, anatomyOf } from './anatomy.ts';

/** Whether inkjs is still reading lines: what it then calls an error, it could not read. */
export function isReading(compiler: Compiler): boolean {
  try {
    return !compiler.parsedStory;
  } catch {
    return true;
  }
}

/**
 * inkjs reads a story, builds it and joins its names, and ends at the first of the three that finds
 * an error. Takes a story that it gave up through the rest: what that finds goes to `report`. Gives
 * what is then known of the story's lines, null where inkjs falls over.
 */
export function readFurther(
  compiler: Compiler,
  wasBuilt: boolean,
  report: (message: string, type: number) => void,
): Anatomy | null {
  try {
    const story = compiler.parsedStory;
    if (!wasBuilt) story.ExportRuntime(report);
    const built: unknown = story.runtimeObject;
    if (!(built instanceof Story)) return null;
    const root = built.mainContentContainer;
    story.FlattenContainersIn(root);
    story.ResolveReferences(story);
    return anatomyOf(root);
  } catch {
    return null;
  }
}
