import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Damage } from './damage.ts';

/** Parts of an archive by name. Names are compared without case (ECMA-376 part 2, §9.1.1.3). */
export class Archive {
  private readonly zip: ZipFile;
  private readonly entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.entries = entries;
  }

  /** Reads the directory of an archive; nothing is unpacked. @throws Damage */
  static async open(packed: Uint8Array): Promise<Archive> {
    try {
      const buffer = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
      // Names stay bytes: those that yauzl takes for unsafe paths (`/xl/workbook.xml`) are only ever looked up here.
      const zip = await fromBufferPromise(buffer, { decodeStrings: false });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        const name = plainName(String(entry.fileNameRaw));
        if (!entries.has(name)) entries.set(name, entry);
      }
      return new Archive(zip, entries);
    } catch {
      throw new Damage('archive');
    }
  }

  /** Names in lower case, without a leading slash. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(plainName(name));
  }

  /** Bytes that the parts chosen declare to unpack to; reading never gives more than that. */
  declaredSize(chosen: (name: string) => boolean): number {
    let size = 0;
    for (const [name, entry] of this.entries) if (chosen(name)) size += entry.uncompressedSize;
    return size;
  }

  /** The text of a part in pieces, as it unpacks. @throws Damage also where length or checksum do not fit */
  async *text(name: string): AsyncIterable<string> {
    const entry = this.entries.get(plainName(name));
    if (!entry) throw new Damage('missing', name);
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      yield* decoded(checked(stream, entry.crc32));
    } catch (error) {
      throw error instanceof Damage ? error : new Damage('archive');
    }
  }
}

function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

async function* checked(stream: AsyncIterable<unknown>, expected: number): AsyncIterable<Buffer> {
  let sum = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== expected) throw new Damage('archive');
}

/** Parts are UTF-8, or UTF-16 with a mark (ECMA-376 part 2, §9.2); whole characters in every piece. */
async function* decoded(chunks: AsyncIterable<Buffer>): AsyncIterable<string> {
  let rest: Buffer = Buffer.alloc(0);
  let wide: InstanceType<typeof TextDecoder> | undefined;
  let first = true;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (first && bytes.length < 3) {
      rest = bytes;
      continue;
    }
    if (first) wide = wideDecoder(bytes);
    if (wide) {
      rest = Buffer.alloc(0);
      yield wide.decode(bytes, { stream: true });
    } else {
      const start = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
      const end = wholeCharacters(bytes);
      rest = bytes.subarray(end);
      yield utf8(bytes.subarray(start, end));
    }
    first = false;
  }
  if (rest.length > 0) yield utf8(rest);
}

function wideDecoder(bytes: Buffer): InstanceType<typeof TextDecoder> | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be') : undefined;
}

function utf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Damage('xml');
  return bytes.toString('utf8');
}

/** Index after the last character that is whole. */
function wholeCharacters(bytes: Buffer): number {
  let at = bytes.length;
  while (at > 0 && bytes.length - at < 3 && (bytes[at - 1]! & 0xc0) === 0x80) at--;
  const lead = bytes[at - 1] ?? 0;
  const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return bytes.length - at + 1 < needs ? at - 1 : bytes.length;
}
