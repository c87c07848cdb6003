/**
 * Room for the blocks of columns, cut from larger pieces: what is as large goes back to the system when nobody reads it any longer,
 * while blocks by themselves would stay with the process. Of a piece, only what was written to takes memory.
 */
const PIECE = 2 ** 22;
/** Where a block begins. */
const ALIGNED = 8;

/** The last piece, and what of it is given. */
let piece = new ArrayBuffer(0);
let given = 0;

/** A kind of list of numbers. */
interface Kind<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): T;
}

/** A list of so many zeros, beside those of others. */
export function cutList<T>(kind: Kind<T>, length: number): T {
  const bytes = length * kind.BYTES_PER_ELEMENT;
  if (given + bytes > piece.byteLength) {
    piece = new ArrayBuffer(Math.max(PIECE, bytes));
    given = 0;
  }
  const offset = given;
  given += Math.ceil(bytes / ALIGNED) * ALIGNED;
  return new kind(piece, offset, length);
}
