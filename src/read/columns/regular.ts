import { HASH_PRIME, HASH_START } from '../../base/hash.ts';
import { MAX_FIELD } from '../limits.ts';
import { isBlank } from '../looks.ts';
import { asBytes, type CellCuts, type CellDecoder } from './cuts.ts';
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
  private readonly width: number;
  private readonly cuts: CellCuts;

  constructor(table: CellColumns, form: RegularForm) {
    this.table = table;
    this.form = form;
    this.width = table.columns.length;
    this.cuts = table.cuts;
    for (let byte = 0; byte < 32; byte++) if (byte !== TAB) this.kinds[byte] = ODD;
    for (const byte of form.odd) this.kinds[byte] = ODD;
    this.kinds[LF] = LINE_FEED;
    this.kinds[13] = CARRIAGE_RETURN;
    this.kinds[34] = QUOTE;
    this.kinds[form.delimiter] = DELIMITER;
  }

  /** Takes whole lines, the last byte being a line feed; returns where the first record that is not regular begins, else `to`. */
  read(chunk: Uint8Array, from: number, to: number): number {
    const source = asBytes(chunk);
    let begin = from;
    while (begin < to) {
      const end = this.record(source.bytes, begin);
      if (end < 0) break;
      if (this.cuts.count === this.table.together) this.table.addCuts(source);
      this.line++;
      begin = end;
    }
    this.table.addCuts(source);
    return begin;
  }

  /** Cuts the record at `begin` and returns the index after its line end; -1 where it is not regular. */
  private record(bytes: Uint8Array, begin: number): number {
    const { kinds, width, cuts } = this;
    const { starts, ends, hashes, room, count } = cuts;
    const above = this.line <= this.form.lastLineAbove;
    let at = begin;
    let cells = 0;
    let filled = 0;
    let kind = DELIMITER;
    // Cells beyond the columns of the table have a place of their own, one for all.
    for (let place = count; kind === DELIMITER; place = Math.min(place + room, count + width * room)) {
      const start = at;
      let hash = HASH_START;
      let byte = bytes[at]!;
      kind = kinds[byte]!;
      while (kind === PLAIN) {
        hash = Math.imul(hash ^ byte, HASH_PRIME);
        byte = bytes[++at]!;
        kind = kinds[byte]!;
      }
      if (kind < QUOTE) {
        starts[place] = start;
        ends[place] = at;
        hashes[place] = hash;
      } else {
        at = at > start ? -1 : this.quoted(bytes, start, place);
        if (at < 0) return -1;
        kind = kinds[bytes[at]!]!;
      }
      // Whatever else it holds, a cell in quotes is longer than it is; two quotes alone are judged as blank below.
      filled += at - start;
      if (at > start && cells >= width && !above) return -1;
      cells++;
      at++;
    }
    if (kind === CARRIAGE_RETURN && bytes[at++] !== LF) return -1;
    if (above || filled === 0) return at;
    if (cells < width) return -1;
    if (!this.isBlank(bytes)) {
      cuts.lines[count] = this.line;
      cuts.count = count + 1;
    }
    return at;
  }

  /** Cuts a cell in quotes; returns the index of the delimiter or line end after it, -1 where it is not regular. */
  private quoted(bytes: Uint8Array, quote: number, place: number): number {
    const { kinds, cuts } = this;
    if (!this.form.quotes || kinds[bytes[quote]!] !== QUOTE) return -1;
    const start = quote + 1;
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
    cuts.starts[place] = start;
    cuts.ends[place] = at;
    cuts.hashes[place] = hash;
    return at + 1;
  }

  /** Nearly every record has a cell that opens with an ASCII character other than a space. */
  private isBlank(bytes: Uint8Array): boolean {
    const { starts, ends, room, count } = this.cuts;
    const last = count + this.width * room;
    for (let place = count; place < last; place += room) {
      const first = bytes[starts[place]!]!;
      if (ends[place]! > starts[place]! && first > 32 && first < 127) return false;
    }
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let place = count; place < last; place += room) {
      if (!isBlank(this.form.decode(buffer, starts[place]!, ends[place]!))) return false;
    }
    return true;
  }
}
