import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { CHUNK_BYTES } from './limits.ts';
import { refusal } from './refuse.ts';
import type { Source } from './types.ts';

/**
 * A file on disk, read in chunks each time it is opened. `name` is what people are shown (default: the base
 * name), `typed` what they typed, which an error repeats. Opening throws Refusal `file-missing`, `file-is-directory` or `file-unreadable`.
 */
export function fileSource(path: string, name: string = basename(path), typed: string = name): Source {
  return { name, path, open: () => fileChunks(path, typed) };
}

/** Bytes that are already in memory: standard input, a test. */
export function bytesSource(name: string, bytes: Uint8Array): Source {
  return { name, open: () => memoryChunks(bytes) };
}

async function* fileChunks(path: string, name: string): AsyncIterable<Uint8Array> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw refusal('file-is-directory', { file: name });
    if (stats.isFile()) {
      yield* regularChunks(path);
      return;
    }
    // A device or a pipe gives its bytes when it has them.
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      if (chunk instanceof Uint8Array) yield chunk;
    }
  } catch (error) {
    throw systemRefusal(error, name);
  }
}

/** Chunks between which others of the process have their turn. */
const IN_A_TURN = 64;

/** (A stream would read each chunk in a thread, into memory of its own.) */
async function* regularChunks(path: string): AsyncIterable<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const room = new Uint8Array(CHUNK_BYTES);
    for (let chunks = 1; ; chunks++) {
      const count = readSync(file, room);
      if (count === 0) return;
      yield room.subarray(0, count);
      if (chunks % IN_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    closeSync(file);
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
