import { upperHalf } from './single-byte.ts';
import { westernSequence } from './western.ts';

/**
 * French whose UTF-8 bytes were once read as windows-1252 (`PÃ©riphÃ©riques`, `lâ€™Estrie`) or as Mac Roman
 * (`P√©riph√©riques`) and saved as UTF-8 again.
 */

interface Reading {
  /** Characters that the first reading made of each byte ≥ 0x80. */
  readonly byteOf: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

/** First bytes of the sequences that French text uses: U+0080–U+00FF, `œ`, and typographic signs with `€`. */
const TWO_BYTES = [0xc2, 0xc3, 0xc5];
const THREE_BYTES = [0xe2];

/** Built when a text with accents is first looked at. */
let known: readonly Reading[] | undefined;
function readings(): readonly Reading[] {
  known ??= ['windows-1252', 'macintosh'].map(readingOf);
  return known;
}

function readingOf(label: string): Reading {
  const byteOf = new Map<string, number>();
  for (const [i, char] of upperHalf(label).entries()) {
    const byte = 0x80 + i;
    // Readers pass bytes that windows-1252 leaves undefined (0x81, 0x9D …) on as control characters.
    byteOf.set(char === '\uFFFD' ? String.fromCharCode(byte) : char, byte);
  }
  const chars = (bytes: readonly number[]) =>
    [...byteOf].flatMap(([char, byte]) => (bytes.includes(byte) ? [escaped(char)] : [])).join('');
  const next = `[${chars(Array.from({ length: 64 }, (_, i) => 0x80 + i))}]`;
  return {
    byteOf,
    pattern: new RegExp(`[${chars(TWO_BYTES)}]${next}|[${chars(THREE_BYTES)}]${next}${next}`, 'g'),
  };
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The text with double encoding undone; text without any comes back as it is. */
export function undoDoubleEncoding(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a quick look for anything that is not ASCII.
  if (!/[^\u0000-\u007F]/.test(text)) return text;
  return readings().reduce(
    (result, { pattern, byteOf }) => result.replace(pattern, (found) => meant(found, byteOf) ?? found),
    text,
  );
}

function meant(found: string, byteOf: ReadonlyMap<string, number>): string | undefined {
  const bytes = Buffer.from([...found].map((char) => byteOf.get(char) ?? 0));
  return westernSequence(bytes, 0) === bytes.length ? bytes.toString('utf8') : undefined;
}

/** The first word of the text that is double-encoded, as it stands and as it was meant; undefined when none is. */
export function doubleEncoded(text: string): { readonly found: string; readonly meant: string } | undefined {
  if (undoDoubleEncoding(text) === text) return undefined;
  // A double-encoded `à` holds a no-break space: words end at ordinary white space only.
  for (const word of text.split(/[ \t\r\n;,|"]+/)) {
    const repaired = undoDoubleEncoding(word);
    if (repaired !== word) return { found: word, meant: repaired };
  }
  return { found: text.trim(), meant: undoDoubleEncoding(text).trim() };
}

/** UTF-8 of the characters that double-encoded text begins with: `Â Ã Å â`, and in Mac Roman `¬ √ ≈ ‚`. */
const OPENINGS = [
  [0xc3, 0x82],
  [0xc3, 0x83],
  [0xc3, 0x85],
  [0xc3, 0xa2, 0xe2],
  [0xc2, 0xac],
  [0xe2, 0x88, 0x9a],
  [0xe2, 0x89, 0x88],
  [0xe2, 0x80, 0x9a, 0xc3],
].map((bytes) => Buffer.from(bytes));

/** May this UTF-8 hold double-encoded text? A quick look, so that ordinary text is not decoded to find out. */
export function mayBeDoubleEncoded(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return OPENINGS.some((opening) => buffer.includes(opening));
}
