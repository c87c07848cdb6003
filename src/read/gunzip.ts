import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal } from '../base/issue.ts';
import { EXPANSION_FREE, MAX_EXPANDED, MAX_RATIO } from './limits.ts';
import { refusal } from './refuse.ts';

/**
 * Unpacks gzip as a stream.
 *
 * @throws Refusal `file-expands` beyond MAX_EXPANDED bytes or MAX_RATIO times the packed size; `file-damaged`
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const chunk of packed) {
      bytesIn += chunk.length;
      // It is taken later: the next is asked for before.
      yield new Uint8Array(chunk);
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
