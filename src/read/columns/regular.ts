import { MAX_FIELD } from '../limits.ts';
import { isBlank } from '../looks.ts';
import type { CellDecoder } from './cell-bytes.ts';
import { type CellCuts, DONE, DOUBTFUL } from './cuts.ts';
import type { CellColumns } from './table.ts';

/** What a byte is to the loop that cuts records (records.as), unless it is plain: 0. */
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
  private readonly table: CellColumns;
  private readonly decode: CellDecoder;
  private readonly cuts: CellCuts;

  constructor(table: CellColumns, { delimiter, quotes, lastLineAbove, odd, decode }: RegularForm) {
    this.table = table;
    this.decode = decode;
    this.cuts = table.cuts;
    const kinds = new Uint8Array(256);
    for (let byte = 0; byte < 32; byte++) if (byte !== TAB) kinds[byte] = ODD;
    for (const byte of odd) kinds[byte] = ODD;
    kinds[LF] = LINE_FEED;
    kinds[13] = CARRIAGE_RETURN;
    kinds[34] = QUOTE;
    kinds[delimiter] = DELIMITER;
    this.cuts.cutBy({ kinds, delimiter, odd, quotes, longest: MAX_FIELD, lastLineAbove });
    this.line = 1;
  }

  /** Line of the next record. */
  get line(): number {
    return this.cuts.line;
  }

  set line(line: number) {
    this.cuts.line = line;
  }

  /** Takes whole lines, the last byte being a line feed; returns where the first record that is not regular begins, else `to`. */
  read(chunk: Uint8Array, from: number, to: number): number {
    const { cuts, table } = this;
    const length = to - from;
    cuts.take(chunk.subarray(from, to));
    let begin = 0;
    while (begin < length) {
      const { next, stopped } = cuts.cut(begin, length, table.together);
      begin = next;
      if (stopped === DOUBTFUL) this.judge();
      else if (stopped !== DONE) break;
      if (cuts.count >= table.together) table.addCuts();
    }
    table.addCuts();
    return from + begin;
  }

  /** Takes the record that was cut last, unless it is blank. */
  private judge(): void {
    const { cuts, table } = this;
    const { count } = cuts;
    const blank = table.columns.every((_, column) => {
      const { bytes, starts, ends } = cuts.cells(column);
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return isBlank(this.decode(buffer, starts[count]!, ends[count]!));
    });
    if (!blank) cuts.accept();
    cuts.line++;
  }
}
