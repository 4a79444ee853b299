import { isOfCalendar, Plausibility } from '../pack/ids.ts';
import { type DocumentForm, documentForms } from '../run/frame.ts';
import { type Condition, parseNeeds } from './needs.ts';

/** A tag of the grammar, read. */
export type Tag =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'source'; readonly sources: readonly string[] }
  | { readonly kind: 'sound'; readonly cue: string }
  | { readonly kind: 'document'; readonly form: DocumentForm }
  | { readonly kind: 'end' }
  | { readonly kind: 'decision'; readonly decision: string }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'speaker'; readonly speaker: string }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'historical' }
  | { readonly kind: 'plausibility'; readonly plausibility: Plausibility }
  | { readonly kind: 'pin'; readonly pin: string }
  | { readonly kind: 'needs'; readonly needs: readonly Condition[] }
  | { readonly kind: 'because'; readonly because: string };
export type TagKind = Tag['kind'];

/** Tags that stand inside an option's brackets; all others stand on lines. */
export const optionTags: readonly TagKind[] = [
  'id',
  'historical',
  'plausibility',
  'pin',
  'needs',
  'because',
];

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;
const SLUG = /^(?!constructor$)[a-z][a-z0-9_-]{0,63}$/;

/** Reads one tag (without its `#`). Null if it is unknown or malformed. */
export function parseTag(text: string): Tag | null {
  const [, name = '', value = ''] = /^\s*([a-z]+)\s*(?::\s*(.*?))?\s*$/s.exec(text) ?? [];
  const slug = SLUG.test(value);
  switch (name) {
    case 'date':
      return DATE.test(value) && !Number.isNaN(Date.parse(value)) && isOfCalendar(value)
        ? { kind: 'date', date: value }
        : null;
    case 'place':
      return slug ? { kind: 'place', place: value } : null;
    case 'source':
      return /^(S\d+|BK)(\s+(S\d+|BK))*$/.test(value)
        ? { kind: 'source', sources: value.split(/\s+/) }
        : null;
    case 'sound':
      return slug ? { kind: 'sound', cue: value } : null;
    case 'document': {
      const form = documentForms.find((one) => one === value);
      return form ? { kind: 'document', form } : null;
    }
    case 'end':
      return value === '' ? { kind: 'end' } : null;
    case 'decision':
      return slug ? { kind: 'decision', decision: value } : null;
    case 'ending':
      return slug ? { kind: 'ending', ending: value } : null;
    case 'speaker':
      return slug ? { kind: 'speaker', speaker: value } : null;
    case 'id':
      return slug ? { kind: 'id', id: value } : null;
    case 'pin':
      return slug ? { kind: 'pin', pin: value } : null;
    case 'because':
      return value !== '' ? { kind: 'because', because: value } : null;
    case 'historical':
      return value === '' ? { kind: 'historical' } : null;
    case 'needs': {
      const needs = parseNeeds(value);
      return needs ? { kind: 'needs', needs } : null;
    }
    default: {
      const plausibility = Plausibility.safeParse(name);
      return plausibility.success && value === ''
        ? { kind: 'plausibility', plausibility: plausibility.data }
        : null;
    }
  }
}
