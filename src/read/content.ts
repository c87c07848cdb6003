import { createHash } from 'node:crypto';
import { HEAD_BYTES } from './limits.ts';
import { type Kind, kindOf } from './signature.ts';
import type { Source } from './types.ts';

/** A file with any compression undone: what its first bytes say it is, and its bytes. */
export interface Content {
  readonly kind: Kind;
  readonly compression: 'gzip' | null;
  /** Its first bytes, HEAD_BYTES of them or more where it is as long. */
  readonly head: Uint8Array;
  /** The first pass over the bytes; once it is read to its end, `identity` holds. */
  readonly first: AsyncIterable<Uint8Array>;
  /** Digest and length of the file as it lies on disk. */
  identity(): { readonly sha256: string; readonly bytes: number };
  /** Ends the first pass, where it is not wanted further. */
  close(): Promise<void>;
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
  if (kind !== 'gzip') {
    const { head, chunks, close } = outer;
    return { kind, compression: null, head, first: chunks, close, identity, open: source.open };
  }
  // Loaded on demand: most files are not packed.
  const { gunzip } = await import('./gunzip.ts');
  const inner = await peek(gunzip(outer.chunks, source.name));
  return {
    kind: kindOf(inner.head),
    compression: 'gzip',
    head: inner.head,
    first: inner.chunks,
    close: inner.close,
    identity,
    open: () => gunzip(source.open(), source.name),
  };
}

/** Reads chunks until there is enough to recognise a file by, and gives them back with the rest. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array>; close(): Promise<void> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < HEAD_BYTES && !done) {
    const next = await iterator.next();
    if (next.done) done = true;
    else {
      seen.push(new Uint8Array(next.value));
      length += next.value.length;
    }
  }
  async function* replay(): AsyncIterable<Uint8Array> {
    yield* seen;
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  return { head: Buffer.concat(seen), chunks: replay(), close };
}
