import { strToU8, type Zippable, zipSync } from 'fflate';

/** Parts of an Office package by path; text is written as UTF-8. */
export type Parts = Readonly<Record<string, Uint8Array | string>>;

/** What a reader of the package looks at first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/**
 * A zip whose bytes depend on its parts alone: their order is fixed, and so is their date. fflate writes the local
 * time of the date it is given, so the date is one whose local time is midnight of 1980-01-01, the first that a
 * zip can hold, in every time zone.
 */
export function fixedArchive(parts: Parts): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const rest = Object.keys(parts)
    .filter((path) => !FIRST.includes(path))
    .sort();
  const zippable: Zippable = {};
  for (const path of [...FIRST, ...rest]) {
    const part = parts[path];
    if (part === undefined) continue;
    // A PNG is compressed already.
    const level = path.endsWith('.png') ? 0 : 6;
    zippable[path] = [typeof part === 'string' ? strToU8(part) : part, { level, mtime }];
  }
  return zipSync(zippable);
}
