/** Records cut before their cells are looked up; fewer in a table of many columns. */
const MOST_RECORDS = 1024;
const MOST_CELLS = 1 << 18;

/**
 * Where the cells of the records that were cut last stand in their bytes, and their hashes: column by column, as they are
 * looked up.
 */
export class CellCuts {
  /** Records that there is room for; the cells of a column lie side by side, and those beyond the last column after it. */
  readonly room: number;
  /** Records cut. */
  count = 0;
  readonly lines: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;

  constructor(width: number) {
    this.room = Math.max(1, Math.min(MOST_RECORDS, Math.floor(MOST_CELLS / Math.max(1, width))));
    this.lines = new Int32Array(this.room);
    const cells = (width + 1) * this.room;
    this.starts = new Int32Array(cells);
    this.ends = new Int32Array(cells);
    this.hashes = new Int32Array(cells);
  }
}

/** Turns the bytes of a cell, from `start` to `end`, into its text. */
export type CellDecoder = (bytes: Buffer, start: number, end: number) => string;

/** Bytes, and the same as words. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** A plain array over bytes of any kind: code that meets one kind of array only runs faster. */
export function asBytes({ buffer, byteOffset, byteLength }: Uint8Array): Bytes {
  return {
    bytes: new Uint8Array(buffer, byteOffset, byteLength),
    view: new DataView(buffer, byteOffset, byteLength),
  };
}

/** Whether as many bytes are the same, four at a time; the last four may overlap those before. */
export function sameBytes(a: Bytes, atA: number, b: Bytes, atB: number, length: number): boolean {
  if (length < 4) {
    for (let i = 0; i < length; i++) if (a.bytes[atA + i] !== b.bytes[atB + i]) return false;
    return true;
  }
  const last = length - 4;
  for (let i = 0; i < last; i += 4) {
    if (a.view.getInt32(atA + i, true) !== b.view.getInt32(atB + i, true)) return false;
  }
  return a.view.getInt32(atA + last, true) === b.view.getInt32(atB + last, true);
}
