import { unzipSync } from 'fflate';
import type { RefusedKind } from './signature.ts';

/** What a zip archive is, by the parts it lists (in lower case); `xlsx` or a kind that is refused. */
export function archiveKind(parts: readonly string[]): 'xlsx' | RefusedKind {
  const has = (name: string) => parts.includes(name);
  if (has('xl/workbook.bin')) return 'xlsb';
  if (parts.some((part) => /^\/?xl\/workbook\d*\.xml$/i.test(part)) || has('xl/_rels/workbook.xml.rels')) {
    return 'xlsx';
  }
  if (parts.some((part) => part.startsWith('word/'))) return 'docx';
  if (parts.some((part) => part.startsWith('ppt/'))) return 'pptx';
  return 'zip';
}

/** What a zip archive is by the type that OpenDocument states in a part of its own. */
export function odfKind(type: string): RefusedKind {
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  return type.includes('opendocument.text') ? 'odt' : 'zip';
}

/**
 * The parts of an archive that are `wanted`, unpacked, when they declare no more than `limit` bytes together. Sizes
 * are checked before anything is unpacked; the other parts are not read.
 */
export function unpackSome(
  packed: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Readonly<Record<string, Uint8Array>> | 'damaged' | 'too-large' {
  let size = 0;
  try {
    unzipSync(packed, {
      filter: ({ name, originalSize }) => {
        if (wanted(name)) size += originalSize;
        return false;
      },
    });
    return size > limit ? 'too-large' : unzipSync(packed, { filter: ({ name }) => wanted(name) });
  } catch {
    return 'damaged';
  }
}
