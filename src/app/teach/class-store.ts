import { signal } from '@preact/signals';
import { codesOnly } from '../../classroom/class-lines.ts';

/** What a class's codes are kept under in the browser. */
export const classKey = 'conditionnel.class';
/** Far more than any class has; a file that was picked by mistake is not read to its end. */
export const mostText = 400_000;

/** The list as the teacher pasted it; what is kept of it is its codes. */
export const list = signal<string>('');
/** False where the browser refuses to keep the list: the page says so. */
export const listKept = signal(true);

/** Where the roads begin that the teacher looks at; null for where most of them do. */
export const picked = signal<string | null>(null);

let isRead = false;

/** Reads what was kept, once. */
export function startList(): void {
  if (isRead) return;
  isRead = true;
  try {
    list.value = (localStorage.getItem(classKey) ?? '').slice(0, mostText);
  } catch {
    listKept.value = false;
  }
}

export function keepList(text: string): void {
  list.value = text.slice(0, mostText);
  try {
    localStorage.setItem(classKey, codesOnly(list.value));
    listKept.value = true;
  } catch {
    listKept.value = false;
  }
}

export function clearList(): void {
  list.value = '';
  picked.value = null;
  try {
    localStorage.removeItem(classKey);
  } catch {
    listKept.value = false;
  }
}
