import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal } from '../base/issue.ts';
import { EXPANSION_FREE, HEAD_BYTES, MAX_EXPANDED, MAX_RATIO } from './limits.ts';
import { refusal } from './refuse.ts';
import { type Kind, kindOf } from './signature.ts';
import type { Source } from './types.ts';

/** A file with any compression undone: what its first bytes say it is, and its bytes. */
export interface Content {
  readonly kind: Kind;
  readonly compression: 'gzip' | null;
  /** The first pass over the bytes; once it is read to its end, `identity` holds. */
  readonly first: AsyncIterable<Uint8Array>;
  /** Digest and length of the file as it lies on disk. */
  identity(): { readonly sha256: string; readonly bytes: number };
  /** Further passes. */
  open(): AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes of a source, and unpacks it when they are those of gzip. */
export async function openContent(source: Source): Promise<Content> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const chunk of source.open()) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  const identity = () => ({ sha256: hash.copy().digest('hex'), bytes });
  const outer = await peek(counted());
  const kind = kindOf(outer.head);
  if (kind !== 'gzip') return { kind, compression: null, first: outer.chunks, identity, open: source.open };
  const inner = await peek(gunzip(outer.chunks, source.name));
  return {
    kind: kindOf(inner.head),
    compression: 'gzip',
    first: inner.chunks,
    identity,
    open: () => gunzip(source.open(), source.name),
  };
}

/** Reads chunks until there is enough to recognise a file by, and gives them back with the rest. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < HEAD_BYTES && !done) {
    const next = await iterator.next();
    if (next.done) done = true;
    else {
      seen.push(next.value);
      length += next.value.length;
    }
  }
  async function* replay(): AsyncIterable<Uint8Array> {
    yield* seen;
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: Buffer.concat(seen), chunks: replay() };
}

/**
 * Unpacks gzip as a stream.
 *
 * @throws Refusal `file-expands` beyond MAX_EXPANDED bytes or MAX_RATIO times the packed size; `file-damaged`
 */
async function* gunzip(packed: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const chunk of packed) {
      bytesIn += chunk.length;
      yield chunk;
    }
  }
  const unpacked = pipeline(Readable.from(counted()), createGunzip(), () => {
    // Errors reach the loop below: pipeline destroys the stream with them.
  });
  try {
    for await (const chunk of unpacked) {
      if (!(chunk instanceof Uint8Array)) continue;
      bytesOut += chunk.length;
      const bomb = bytesOut > EXPANSION_FREE && bytesOut > bytesIn * MAX_RATIO;
      if (bytesOut > MAX_EXPANDED || bomb) throw refusal('file-expands', { file, limit: MAX_EXPANDED });
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Refusal || !isZlibError(error)) throw error;
    throw refusal('file-damaged', { file, kind: 'gzip' });
  }
}

function isZlibError(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && /^Z_/.test(error.code)
  );
}
