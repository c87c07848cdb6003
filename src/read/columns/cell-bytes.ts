/** Cells as bytes, and where they begin and end. */

/** Cells one after the other: those of the first from `starts[0]` to `starts[1]` … */
export interface CellBytes {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** Cells anywhere in bytes. */
export interface CellPlaces {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Turns the bytes of a cell, from `start` to `end`, into its text. */
export type CellDecoder = (bytes: Buffer, start: number, end: number) => string;
