import { signal } from '@preact/signals';
import { readSession, type SessionRecord } from '../../classroom/session.ts';

/** What sessions are kept under in the browser, each with its id behind it. */
export const sessionKey = 'conditionnel.session.';
/** False where the browser refuses to keep sessions: they last as long as the page, and it says so. */
export const sessionsKept = signal(true);

export type KeptSession =
  | { readonly state: 'none' }
  | { readonly state: 'kept'; readonly session: SessionRecord; readonly text: string }
  /** It cannot be read: `text` is what is there, and stays there. */
  | { readonly state: 'broken'; readonly field: string; readonly text: string };

/** Sessions that the browser would not keep. */
const spare = new Map<string, string>();

function textOf(id: string): string | null {
  const own = spare.get(id);
  if (own !== undefined) return own;
  try {
    return localStorage.getItem(sessionKey + id);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function keptSession(id: string): KeptSession {
  const text = textOf(id);
  if (text === null) return { state: 'none' };
  const read = readSession(parsed(text));
  if (!read.ok) return { state: 'broken', field: read.field, text };
  if (read.session.id !== id) return { state: 'broken', field: 'id', text };
  return { state: 'kept', session: read.session, text };
}

/** For the debrief, which shows a session that can be read and otherwise the run alone. */
export async function sessionOf(id: string): Promise<SessionRecord | null> {
  const kept = keptSession(id);
  return kept.state === 'kept' ? kept.session : null;
}

/**
 * Keeps a session over what this tab knows to be kept of it (null where nothing is), and gives the text
 * that is kept now. Null where another tab has gone on with it: then nothing is written, and none of its
 * votes is lost.
 */
export function keepSession(session: SessionRecord, known: string | null): string | null {
  const there = textOf(session.id);
  if (there !== null && there !== known) return null;
  const text = JSON.stringify(session);
  try {
    localStorage.setItem(sessionKey + session.id, text);
    spare.delete(session.id);
    sessionsKept.value = true;
  } catch {
    spare.set(session.id, text);
    sessionsKept.value = false;
  }
  return text;
}

/** Says when another tab keeps this session, and as what; gives a way to listen no more. */
export function onKeptElsewhere(id: string, onKept: (text: string) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === sessionKey + id && newValue !== null) onKept(newValue);
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

export function dropSession(id: string): void {
  spare.delete(id);
  try {
    localStorage.removeItem(sessionKey + id);
  } catch {
    // It was never kept.
  }
}

/** Every session that was kept, newest first; those that cannot be read by their ids alone. */
export function allSessions(): {
  readonly sessions: readonly SessionRecord[];
  readonly broken: readonly string[];
} {
  const ids = new Set(spare.keys());
  try {
    for (let index = 0; index < localStorage.length; index += 1) {
      const key = localStorage.key(index);
      if (key?.startsWith(sessionKey)) ids.add(key.slice(sessionKey.length));
    }
  } catch {
    sessionsKept.value = false;
  }
  const sessions: SessionRecord[] = [];
  const broken: string[] = [];
  for (const id of ids) {
    const kept = keptSession(id);
    if (kept.state === 'kept') sessions.push(kept.session);
    if (kept.state === 'broken') broken.push(id);
  }
  return { sessions: sessions.sort((a, b) => b.updatedAt - a.updatedAt), broken };
}
