// Bytes that are expected to be others: compared at once where they are the same, and one by one only where they are not. Vitest’s own
// comparison makes a name of every place, and takes seconds for a million.
import { expect } from 'vitest';

const bytesOf = (view: ArrayBufferView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** True of two lists of one kind whose bytes are the same; of anything else Vitest decides. */
const sameBytes = (a: unknown, b: unknown): true | undefined =>
  ArrayBuffer.isView(a) &&
  ArrayBuffer.isView(b) &&
  Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
  Buffer.compare(bytesOf(a), bytesOf(b)) === 0
    ? true
    : undefined;

expect.addEqualityTesters([sameBytes]);
