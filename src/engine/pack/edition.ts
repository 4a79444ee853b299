import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in UTF-8, as 64 hex digits. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * The edition of a pack: SHA-256 over the files that decide how a run goes (manifest, rules, orders,
 * campaigns, the acts' Ink), by path, in the order of their paths; line ends do not count.
 */
export function editionOf(files: ReadonlyMap<string, string>): string {
  const parts = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => `${path}\0${text.replace(/\r\n?/g, '\n')}\0`);
  return hashText(parts.join(''));
}
