import { signal } from '@preact/signals';

const query = matchMedia('(min-width: 60rem)');

/** Whether text and map stand side by side. */
export const wide = signal(query.matches);

query.addEventListener('change', () => {
  wide.value = query.matches;
});
