import { MAX_FIELD } from '../limits.ts';
import { isBlank } from '../looks.ts';
import type { CellDecoder } from './column.ts';
import { HASH_PRIME, HASH_START } from './dictionary.ts';
import type { CellColumns } from './table.ts';

/** What a byte is to the reader of regular records. */
const PLAIN = 0;
const DELIMITER = 1;
const LINE_FEED = 2;
const CARRIAGE_RETURN = 3;
const QUOTE = 4;
/** Controls, byte order marks and whatever an encoding leaves undefined. */
const ODD = 5;

const LF = 10;
const TAB = 9;

/** How the bytes of a file are cut. */
export interface RegularForm {
  /** One byte. */
  readonly delimiter: number;
  /** Quotes are doubled inside quoted cells, as is usual; else a record with a quote is none of ours. */
  readonly quotes: boolean;
  readonly lastLineAbove: number;
  /** Bytes from 0x80 that stand for no character of their own. */
  readonly odd: readonly number[];
  readonly decode: CellDecoder;
}

/**
 * Cuts regular records straight from their bytes: lines whose cells hold no quote, or stand in quotes whole and hold none.
 * Whatever else a line is (a quote elsewhere, a line break in quotes, a ragged row, a control character), reading stops
 * before it: csv-parse says what it is, and what follows.
 */
export class RegularReader {
  /** Line of the next record. */
  line = 1;
  private readonly table: CellColumns;
  private readonly form: RegularForm;
  private readonly kinds = new Uint8Array(256);
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly hashes: Int32Array;

  constructor(table: CellColumns, form: RegularForm) {
    this.table = table;
    this.form = form;
    const width = table.columns.length;
    this.starts = new Int32Array(width);
    this.ends = new Int32Array(width);
    this.hashes = new Int32Array(width);
    for (let byte = 0; byte < 32; byte++) if (byte !== TAB) this.kinds[byte] = ODD;
    for (const byte of form.odd) this.kinds[byte] = ODD;
    this.kinds[LF] = LINE_FEED;
    this.kinds[13] = CARRIAGE_RETURN;
    this.kinds[34] = QUOTE;
    this.kinds[form.delimiter] = DELIMITER;
  }

  /** Takes whole lines, the last byte being a line feed; returns where the first record that is not regular begins, else `to`. */
  read(bytes: Uint8Array, from: number, to: number): number {
    let begin = from;
    while (begin < to) {
      const end = this.record(bytes, begin);
      if (end < 0) return begin;
      this.line++;
      begin = end;
    }
    return to;
  }

  /** Enters the record at `begin` and returns the index after its line end; -1 where it is not regular. */
  private record(bytes: Uint8Array, begin: number): number {
    const above = this.line <= this.form.lastLineAbove;
    let at = begin;
    let cells = 0;
    let filled = 0;
    let kind = DELIMITER;
    while (kind === DELIMITER) {
      const start = at;
      at = this.cell(bytes, at, cells);
      if (at < 0) return -1;
      // Whatever else it holds, a cell in quotes is longer than it is; two quotes alone are judged as blank below.
      filled += at - start;
      if (at > start && cells >= this.starts.length && !above) return -1;
      cells++;
      kind = this.kinds[bytes[at++]!]!;
    }
    if (kind === CARRIAGE_RETURN && bytes[at++] !== LF) return -1;
    if (above || filled === 0) return at;
    if (cells < this.starts.length) return -1;
    if (!this.isBlank(bytes)) this.enter(bytes);
    return at;
  }

  /** Reads one cell; returns the index of the delimiter or line end after it, -1 where it is not regular. */
  private cell(bytes: Uint8Array, start: number, index: number): number {
    const { kinds } = this;
    let byte = bytes[start]!;
    let kind = kinds[byte]!;
    if (kind === QUOTE) return this.form.quotes ? this.quoted(bytes, start + 1, index) : -1;
    let at = start;
    let hash = HASH_START;
    while (kind === PLAIN) {
      hash = Math.imul(hash ^ byte, HASH_PRIME);
      byte = bytes[++at]!;
      kind = kinds[byte]!;
    }
    if (kind >= QUOTE) return -1;
    this.starts[index] = start;
    this.ends[index] = at;
    this.hashes[index] = hash;
    return at;
  }

  private quoted(bytes: Uint8Array, start: number, index: number): number {
    const { kinds } = this;
    let byte = bytes[start]!;
    let kind = kinds[byte]!;
    let at = start;
    let hash = HASH_START;
    while (kind <= DELIMITER) {
      hash = Math.imul(hash ^ byte, HASH_PRIME);
      byte = bytes[++at]!;
      kind = kinds[byte]!;
    }
    if (kind !== QUOTE || at - start >= MAX_FIELD) return -1;
    const after = kinds[bytes[at + 1]!]!;
    if (after === PLAIN || after >= QUOTE) return -1;
    this.starts[index] = start;
    this.ends[index] = at;
    this.hashes[index] = hash;
    return at + 1;
  }

  private enter(bytes: Uint8Array): void {
    const { table, starts, ends, hashes } = this;
    const row = table.begin(this.line);
    const { columns } = table;
    for (let i = 0; i < columns.length; i++)
      columns[i]!.setBytes(row, bytes, starts[i]!, ends[i]!, hashes[i]!);
  }

  /** Nearly every record has a cell that opens with an ASCII character other than a space. */
  private isBlank(bytes: Uint8Array): boolean {
    const { starts, ends } = this;
    for (let i = 0; i < starts.length; i++) {
      const first = bytes[starts[i]!]!;
      if (ends[i]! > starts[i]! && first > 32 && first < 127) return false;
    }
    for (let i = 0; i < starts.length; i++) {
      if (!isBlank(this.form.decode(Buffer.from(bytes.subarray(starts[i], ends[i]))))) return false;
    }
    return true;
  }
}
