import { hrefOf } from '../routes.ts';

/** The full address of a page of the game, as another device asks for it. */
export const addressOf = (page: string, href: string): string =>
  `${page.split(/[?#]/, 1)[0]}${href}`;

/** Whether the game is served to this device alone: no address of it is of use elsewhere. */
export const isLocal = (): boolean => /^(localhost|127\.|\[::1\])/.test(location.hostname);

/** The link of a share code on a page of the game: all of it behind the `#`, which is sent nowhere. */
export const linkOf = (page: string, code: string): string =>
  addressOf(page, hrefOf({ page: 'road', code }));

/** The code in what was pasted: a link, a message around one, or the code alone. */
export function codeIn(text: string): string {
  return /#\/road\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
}
