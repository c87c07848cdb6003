import { existing } from '../../base/existing.ts';
import type { CellDecoder } from './cell-bytes.ts';
import type { CellCuts } from './cuts.ts';
import { ByteDictionary, type CellStore, DistinctCells } from './dictionary.ts';
import type { Numeral, NumeralForms } from './numeral.ts';
import { Numerals, TEXT_COST } from './numerals.ts';
import { WholeNumbers } from './whole-numbers.ts';

/**
 * One column of a table: a code a row, and the text of each code. Equal codes are equal texts, and the reverse unless the
 * column is `rare`: ask `same`.
 */
export class CellColumn {
  /** Code of each row; -1 on a row that is not as wide as the table. */
  codes = new WholeNumbers();
  /** The distinct cells, where they come as bytes and repeat; then, where they came so. */
  private dictionary: ByteDictionary | undefined;
  private distinct = NONE;
  /** All cells, where they rarely repeat. */
  private numerals: Numerals | undefined;
  private readonly decode: CellDecoder;
  private texts: (string | undefined)[] = [];
  /** Codes by text, from where rows arrive as texts. */
  private byText: Map<string, number> | undefined;
  private added = 0;
  private addedLength = 0;

  constructor(decode: CellDecoder, { kernel }: CellCuts) {
    this.decode = decode;
    this.dictionary = new ByteDictionary(kernel);
  }

  /** Codes: distinct cells, unless the column is `rare`. */
  get size(): number {
    return this.numerals ? this.numerals.size : this.met + this.added;
  }

  /** About how many bytes its distinct cells take. */
  get kept(): number {
    return this.numerals
      ? this.numerals.length
      : (this.dictionary ?? this.distinct).length + this.addedLength;
  }

  /** Enters the cells of more rows by their bytes: those of the column `at` among what was cut. */
  setBytes(cuts: CellCuts, at: number): void {
    const { numerals } = this;
    if (numerals) {
      this.codes.addRun(numerals.size, cuts.count);
      numerals.addCuts(cuts, at);
      return;
    }
    const dictionary = existing(this.dictionary);
    const codes = dictionary.codesOf(cuts, at);
    this.codes.add(codes, codes.length, dictionary.size);
    if (dictionary.rare) this.becomeRare(dictionary, cuts);
  }

  /**
   * For a column of which enough was seen, all by their bytes: where nearly each cell was another, they are no longer looked
   * up, and each row has a code of its own.
   */
  judge(cuts: CellCuts): void {
    const { codes, dictionary } = this;
    if (!dictionary?.distinct) return;
    const distinct = dictionary.toNumerals(cuts).list();
    this.numerals = new Numerals();
    for (let row = 0; row < codes.length; row++) this.numerals.addListed(distinct, codes.at(row));
    this.number();
    this.forget();
  }

  /** Gives each row a code of its own, in their order. */
  private number(): void {
    const { length } = this.codes;
    this.codes = new WholeNumbers();
    this.codes.addRun(0, length);
  }

  private becomeRare(dictionary: ByteDictionary, cuts: CellCuts): void {
    this.numerals = dictionary.toNumerals(cuts);
    if (dictionary.size === this.codes.length) this.number();
    this.forget();
  }

  private forget(): void {
    this.dictionary = undefined;
    this.texts = [];
  }

  /** Codes of distinct cells that came as bytes. */
  private get met(): number {
    return this.dictionary?.size ?? this.distinct.store.codes;
  }

  /** Enters the cell of one more row by its text; no bytes may follow. `undefined`: the row has no such cell. */
  setText(text: string | undefined): void {
    const code = text === undefined ? -1 : this.codeOf(text);
    ONE[0] = code;
    this.codes.add(ONE, 1, code);
  }

  /** No cell follows by its bytes. */
  finish(): void {
    if (this.dictionary) this.distinct = this.dictionary.finish(this.decode);
    this.dictionary = undefined;
  }

  /** The text of a code, decoded once unless the column is `rare`. */
  text(code: number): string {
    if (this.numerals) return this.numerals.text(code, this.decode);
    if (this.texts[code] === undefined) this.distinct.decodeAround(code, this.texts);
    return this.texts[code]!;
  }

  /** Cells rarely repeat: codes that differ may stand for the same text. */
  get rare(): boolean {
    return this.numerals !== undefined;
  }

  /** Whether two codes stand for the same text. */
  same(a: number, b: number): boolean {
    return a === b || this.numerals?.same(a, b, this.decode) === true;
  }

  /** A number that is the same for the same text: codes themselves where they are, and -1 of a row that has none. */
  key(code: number): number {
    return this.numerals && code >= 0 ? this.numerals.key(code, this.decode) : code;
  }

  /** Tells a code of a `rare` column as a number; false: it is to be told by its text, or by its bytes. */
  tell(code: number, into: Numeral): boolean {
    return this.numerals?.tell(code, into) ?? false;
  }

  /** Tells codes of a `rare` column by the digits and forms of their numbers, as the loops know them. */
  tellAll(codes: Int32Array, into: NumeralForms): void {
    existing(this.numerals).tellAll(codes, into);
  }

  /** How many codes of a `rare` column, from one on, are printed; undefined where they may not be alike. */
  formOfAll(first: number, count: number): number | undefined {
    return existing(this.numerals).formOfAll(first, count);
  }

  /** The bytes of codes that came as bytes; of none in a `rare` column. */
  get store(): CellStore {
    return this.distinct.store;
  }

  /** All cells, where they are distinct and every one came as bytes. */
  get cells(): DistinctCells | undefined {
    return this.numerals || this.added > 0 ? undefined : this.distinct;
  }

  private codeOf(text: string): number {
    if (this.numerals) {
      this.numerals.addText(text);
      return this.numerals.size - 1;
    }
    if (!this.byText) {
      this.byText = new Map();
      for (let code = 0; code < this.met; code++) this.byText.set(this.text(code), code);
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

const NONE = new DistinctCells({ bytes: new Uint8Array(0), starts: new Uint32Array(1), codes: 0 }, () => '');
/** One code, on its way. */
const ONE = new Int32Array(1);
