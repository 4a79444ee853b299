import { hrefOf } from '../routes.ts';

/** The link of a share code on a page of the game: all of it behind the `#`, which is sent nowhere. */
export function linkOf(page: string, code: string): string {
  return `${page.split(/[?#]/, 1)[0]}${hrefOf({ page: 'road', code })}`;
}

/** The code in what was pasted: a link, a message around one, or the code alone. */
export function codeIn(text: string): string {
  return /#\/road\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
}
