import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files.ts';

type Named = {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
  readonly seat?: string;
  readonly group?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly opens?: readonly string[];
};

/** Words that a pack's names share with any text, and with code. */
const common = new Set(
  (
    'the you your their they its general captain colonel major free first second north south east west ' +
    'state republic party committee allies allied army armée workers church notables resistance militias ' +
    'patriotic garrison round guards gendarmes secret detachment pockets brigades town city valley march ' +
    'red september elsewhere beyond frontier news front national english french road square order orders ' +
    'office table balcony barrier palace prefecture station bridge column committee civil affairs report before four'
  ).split(' '),
);

const strip = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** The proper names in a text: words with a capital, four letters or more, that are not common. */
const properNames = (text: string): string[] =>
  (text.match(/\p{Lu}[\p{L}]{3,}/gu) ?? []).filter((word) => !common.has(word.toLowerCase()));

const idWords = (id: string): boolean => id.length > 5 && /[_-]/.test(id);

/** Names of places, people and factions, and ids made of several words, of every pack here. */
export function distinctiveNames(): string[] {
  const names = new Set<string>();
  for (const pack of readdirSync(join(root, 'story'))) {
    const read = (file: string) =>
      JSON.parse(readFileSync(join(root, 'story', pack, file), 'utf8'));
    const manifest: Readonly<Record<string, unknown>> = read('pack.json');
    const codex: readonly Named[] = read('codex.json');
    const listed = [
      'regions',
      'places',
      'cast',
      'factions',
      'forces',
      'authorities',
      'maps',
      'acts',
    ];
    const things = listed.flatMap((list): readonly Named[] => {
      const value = manifest[list];
      return Array.isArray(value) ? value : [];
    });
    for (const { id, name, label, seat, group, title } of things) {
      for (const text of [name, label, seat, group, title]) {
        for (const word of properNames(text ?? '')) names.add(word);
      }
      if (idWords(id) && !id.split(/[_-]/).every((word) => common.has(word))) names.add(id);
    }
    for (const { kind, title = '' } of codex) {
      if (kind === 'person' || kind === 'place')
        for (const word of properNames(title)) names.add(word);
    }
    names.add(pack);
  }
  const both = [...names].flatMap((name) => [name, strip(name)]);
  return [...new Set(both)].sort();
}

/** The dates that the packs' clocks are set by. */
export function packDates(): string[] {
  return readdirSync(join(root, 'story')).flatMap((pack) => {
    const manifest = JSON.parse(readFileSync(join(root, 'story', pack, 'pack.json'), 'utf8'));
    return [
      manifest.dayZero,
      ...manifest.starts.map((start: { readonly date: string }) => start.date),
    ];
  });
}
