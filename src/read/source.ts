import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { refusal } from './refuse.ts';
import type { Source } from './types.ts';

/** Large enough that a batch of rows spans few chunks, small enough to be nothing in memory. */
const CHUNK_BYTES = 256 * 1024;

/**
 * A file on disk, read in chunks each time it is opened. `name` is what people are shown (default: the base
 * name), `typed` what they typed, which an error repeats. Opening throws Refusal `file-missing`, `file-is-directory` or `file-unreadable`.
 */
export function fileSource(path: string, name: string = basename(path), typed: string = name): Source {
  return { name, open: () => fileChunks(path, typed) };
}

/** Bytes that are already in memory: standard input, a test. */
export function bytesSource(name: string, bytes: Uint8Array): Source {
  return { name, open: () => memoryChunks(bytes) };
}

async function* fileChunks(path: string, name: string): AsyncIterable<Uint8Array> {
  try {
    const { isDirectory } = await stat(path).then((s) => ({ isDirectory: s.isDirectory() }));
    if (isDirectory) throw refusal('file-is-directory', { file: name });
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      if (chunk instanceof Uint8Array) yield chunk;
    }
  } catch (error) {
    throw systemRefusal(error, name);
  }
}

async function* memoryChunks(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    yield bytes.subarray(start, start + CHUNK_BYTES);
  }
}

/** Errors of the operating system become refusals; anything else is passed on as it is. */
function systemRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return refusal('file-missing', { file });
  if (error.code === 'EISDIR') return refusal('file-is-directory', { file });
  return refusal('file-unreadable', { file, cause: error.code });
}
