import { readFile } from 'node:fs/promises';
import { Refusal } from '../base/issue.ts';
import type { Logo } from '../report/model/report.ts';

/** A picture at the top of a page: no more bytes than that. */
const MOST_BYTES = 2_000_000;

/**
 * The picture of the one who speaks.
 *
 * @throws Refusal when the file cannot be read, or is no PNG or JPEG of a sensible size
 */
export async function readLogo(file: string): Promise<Logo> {
  const refused = (cause: string) =>
    new Refusal({ level: 'error', code: 'logo-unreadable', args: { file, cause } });
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw refused(error.code ?? String(error));
  });
  const size = sizeOf(bytes);
  if (!size || bytes.length > MOST_BYTES || size.width === 0 || size.height === 0) throw refused('picture');
  return { ...size, bytes: new Uint8Array(bytes) };
}

/** What its first bytes say it is, and its pixels; undefined for anything but PNG and JPEG. */
function sizeOf(bytes: Buffer): Pick<Logo, 'type' | 'width' | 'height'> | undefined {
  if (bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG') {
    return { type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  // Segments of a JPEG: the first frame (SOF0 to SOF2) has its height, then its width.
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const mark = bytes[at + 1]!;
    if (bytes[at] !== 0xff) return undefined;
    if (mark >= 0xc0 && mark <= 0xc2) {
      return { type: 'jpg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
  }
  return undefined;
}
