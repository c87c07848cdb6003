import { hashOfText } from '../../base/hash.ts';
import type { Bytes, CellCuts } from './cuts.ts';
import { ByteDictionary, larger } from './dictionary.ts';

/** What a text costs besides its characters. */
const TEXT_COST = 80;

/** Turns the bytes of a cell, from `start` to `end`, into its text. */
export type CellDecoder = (bytes: Buffer, start: number, end: number) => string;

/**
 * One column of a table: a code a row, and the text of each code. Equal codes are equal texts, and the reverse unless the
 * column is `rare`: ask `same`.
 */
export class CellColumn {
  /** Code of each row; -1 on a row that is not as wide as the table. Longer than the rows. */
  codes: Int32Array;
  /** Its cells that came as bytes. */
  readonly dictionary: ByteDictionary;
  private readonly decode: CellDecoder;
  private readonly texts: (string | undefined)[] = [];
  /** Codes by text, from where rows arrive as texts. */
  private byText: Map<string, number> | undefined;
  private added = 0;
  private addedLength = 0;

  /** `rows`: how many are awaited; `together`: how many are set at once at most. */
  constructor(decode: CellDecoder, rows = 1024, together = 1) {
    this.decode = decode;
    this.codes = new Int32Array(rows);
    this.dictionary = new ByteDictionary(together);
  }

  /** Distinct cells. */
  get size(): number {
    return this.dictionary.size + this.added;
  }

  /** About how many bytes its distinct cells take. */
  get kept(): number {
    return this.dictionary.length + this.addedLength;
  }

  /** Enters the cells of rows from `row` on by their bytes: those of the column `at` among what was cut. */
  setBytes(row: number, source: Bytes, cuts: CellCuts, at: number): void {
    if (row + cuts.count > this.codes.length) this.codes = larger(this.codes, row + cuts.count);
    this.dictionary.codesOf(source, cuts, at, this.codes, row);
  }

  /** Enters a cell by its text; no bytes may follow. `undefined`: the row has no such cell. */
  setText(row: number, text: string | undefined): void {
    if (row >= this.codes.length) this.codes = larger(this.codes, row + 1);
    this.codes[row] = text === undefined ? -1 : this.codeOf(text);
  }

  /** The text of a code, decoded once. */
  text(code: number): string {
    let text = this.texts[code];
    if (text === undefined) {
      text = this.dictionary.decoded(code, this.decode);
      this.texts[code] = text;
    }
    return text;
  }

  /** Cells rarely repeat: codes that differ may stand for the same text. */
  get rare(): boolean {
    return this.dictionary.rare;
  }

  /** Whether two codes stand for the same text. */
  same(a: number, b: number): boolean {
    if (a === b || !this.rare) return a === b;
    const { size } = this.dictionary;
    return a < size && b < size ? this.dictionary.same(a, b) : this.text(a) === this.text(b);
  }

  /** A number that is the same for the same text; of codes themselves where they are. */
  key(code: number): number {
    if (!this.rare) return code;
    return this.byText ? hashOfText(this.text(code)) : this.dictionary.hashOf(code);
  }

  /** The bytes of every code below `codes`, one after the other: from `starts[code]` to `starts[code + 1]`. */
  get store(): { readonly bytes: Uint8Array; readonly starts: Uint32Array; readonly codes: number } {
    return { ...this.dictionary.store, codes: this.dictionary.size };
  }

  private codeOf(text: string): number {
    if (!this.byText) {
      this.byText = new Map();
      for (let code = 0; code < this.dictionary.size; code++) this.byText.set(this.text(code), code);
    }
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const code = this.size;
    this.added += 1;
    this.addedLength += TEXT_COST + text.length;
    this.texts[code] = text;
    this.byText.set(text, code);
    return code;
  }
}
