import { signal } from '@preact/signals';

/** Where the reader is: kept in the address after `#`, so that reload and back work. */
export type Route =
  | { readonly page: 'title' }
  | { readonly page: 'new'; readonly entry: string }
  | { readonly page: 'play'; readonly id: string }
  | { readonly page: 'close'; readonly id: string }
  | { readonly page: 'road'; readonly code: string }
  | { readonly page: 'runs' }
  /** A kept run, day by day. */
  | { readonly page: 'days'; readonly id: string }
  | { readonly page: 'roads' }
  /** Two roads by the ids of their records, or `history`; with none, the reader picks them. */
  | { readonly page: 'compare'; readonly left: string; readonly right: string }
  | { readonly page: 'settings' }
  | { readonly page: 'about' }
  | { readonly page: 'model' }
  /** A lesson by its plan, and one of its sheets. */
  | { readonly page: 'teach'; readonly plan?: string; readonly sheet?: string }
  | { readonly page: 'class' }
  /**
   * A session before a class, by its id. Without one it has not begun: a lesson's plan or a form says
   * what will be played, and where neither is named one is chosen.
   */
  | { readonly page: 'project'; readonly id: string; readonly plan?: string }
  /** Of a kept run, of a session before a class, or of the codes of a `class`: of those from an entry. */
  | { readonly page: 'debrief'; readonly id: string; readonly entry?: string };

/** The route of a hash; whatever is not an address of ours is the title page. */
export function parseRoute(hash: string): Route {
  const [page = '', id = '', other = ''] = hash.replace(/^#\/?/, '').split('/');
  const name = decodeSafely(id);
  switch (page) {
    case 'new':
      return name === '' ? { page: 'title' } : { page, entry: name };
    case 'play':
    case 'close':
    case 'days':
      return name === '' ? { page: 'title' } : { page, id: name };
    case 'debrief':
      return name === '' ? { page: 'title' } : { page, id: name, entry: decodeSafely(other) };
    case 'compare':
      return { page, left: name, right: decodeSafely(other) };
    case 'project':
      return { page, id: name, plan: decodeSafely(other) };
    case 'road':
      return name === '' ? { page: 'title' } : { page, code: name };
    case 'runs':
    case 'roads':
    case 'settings':
    case 'about':
    case 'model':
    case 'class':
      return { page };
    case 'teach':
      return { page, plan: name, sheet: decodeSafely(other) };
    default:
      return { page: 'title' };
  }
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'title':
      return '#/';
    case 'new':
      return `#/new/${encodeURIComponent(route.entry)}`;
    case 'play':
    case 'close':
    case 'days':
      return `#/${route.page}/${encodeURIComponent(route.id)}`;
    case 'road':
      return `#/road/${encodeURIComponent(route.code)}`;
    case 'debrief':
      return trimmed(route.page, route.id, route.entry);
    case 'project':
      return trimmed(route.page, route.id, route.plan);
    case 'teach':
      return trimmed(route.page, route.plan, route.sheet);
    case 'compare':
      return `#/compare/${encodeURIComponent(route.left)}/${encodeURIComponent(route.right)}`;
    default:
      return `#/${route.page}`;
  }
}

const trimmed = (page: string, one = '', other = ''): string =>
  `#/${page}/${encodeURIComponent(one)}/${encodeURIComponent(other)}`.replace(/\/+$/, '');

export const route = signal<Route>({ page: 'title' });

export function startRouting(): void {
  const read = () => {
    route.value = parseRoute(location.hash);
  };
  addEventListener('hashchange', read);
  read();
}

export function navigate(to: Route): void {
  location.hash = hrefOf(to);
}

/** Changes the address without a step in the browser's history: a run begun is not begun again by going back. */
export function replace(to: Route): void {
  history.replaceState(null, '', hrefOf(to));
  route.value = to;
}
