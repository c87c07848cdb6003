import { HASH_WORD, hashOfText, spread } from '../../base/hash.ts';
import type { CellDecoder, CellPlaces } from './cell-bytes.ts';
import type { CellCuts } from './cuts.ts';
import { larger } from './larger.ts';
import { LooseCells } from './loose-cells.ts';
import { type Numeral, type NumeralForms, NumeralReader, OTHER, tellForm, textOf } from './numeral.ts';
import { cutList } from './pieces.ts';

/** Codes of a block. */
const BITS = 14;
const CODES = 1 << BITS;
/** Codes that the first block has room for at first: a table of many columns may have few rows. */
const FIRST = 1024;

const LARGEST_32 = 2 ** 32 - 1;

/**
 * The cells of a column that rarely repeat: each has a code of its own, in order. A number that is printed with at most 15
 * digits, without zeros in front, and one mark among them, is its digits and how they stand: its text can be told from these,
 * in four bytes where its block is printed alike. Of others, the bytes or the text are kept.
 */
export class Numerals {
  /** Codes given. */
  size = 0;
  private readonly blocks: Block[] = [];
  private readonly reader = new NumeralReader();
  /** Bytes of the others; the text of those that came as texts. */
  private readonly others = new LooseCells();
  private readonly texts = new Map<number, string>();
  private textLength = 0;

  /** About how many bytes the cells take. */
  get length(): number {
    return this.size * 4 + this.others.length + this.textLength;
  }

  /** Adds the cells of a column that were cut. */
  addCuts(cuts: CellCuts, column: number): void {
    const [starts, ends] = cuts.placesOf(column);
    this.addCells(cuts, { source: cuts.source, starts, ends }, cuts.count);
  }

  /** Adds cells that stand anywhere in the memory of a kernel, as many at most as can be told at once. */
  addCells({ kernel, told }: CellCuts, { source, starts, ends }: CellsAt, count: number): void {
    const form = kernel.run.numerals(source, starts, ends, count, told.digits, told.forms);
    const areAlike = form >= 0 && form !== OTHER;
    const narrow = areAlike ? kernel.run.narrow(told.digits, count, told.codes) : 0;
    const { bytes, words } = kernel;
    const digits = new Float64Array(bytes.buffer, told.digits, count);
    const alikes = new Uint32Array(bytes.buffer, told.codes, narrow);
    const forms = bytes.subarray(told.forms, told.forms + count);
    const cells = {
      bytes: bytes.subarray(source),
      starts: words.subarray(starts >>> 2, (starts >>> 2) + count),
      ends: words.subarray(ends >>> 2, (ends >>> 2) + count),
    };
    for (let i = 0; i < count; ) {
      const first = i;
      while (i < count && forms[i] === OTHER) i++;
      if (i > first) this.addOthers(cells, first, i - first);
      const alike = i < narrow ? this.enterAlike(alikes.subarray(i), form) : 0;
      i += alike;
      if (alike === 0 && i < count) this.enter(digits[i]!, forms[i++]!);
    }
  }

  /** Enters numbers that are printed alike, as many as the last block takes at once; how many. */
  private enterAlike(digits: Uint32Array, form: number): number {
    const at = this.size & (CODES - 1);
    const block = at === 0 ? undefined : this.blocks[this.blocks.length - 1];
    if (!block || block.form !== form || block.forms || !(block.digits instanceof Uint32Array)) return 0;
    const taken = Math.min(digits.length, Math.min(CODES, block.digits.length) - at);
    block.digits.set(digits.subarray(0, taken), at);
    this.size += taken;
    return taken;
  }

  /** Adds cells that are no numbers, many at a time. */
  private addOthers(cells: CellPlaces, first: number, count: number): void {
    const place = this.others.size;
    this.others.addAll(cells.bytes, cells, first, count);
    for (let i = 0; i < count; i++) this.enter(place + i, OTHER);
  }

  /** Adds a text; the same text by its bytes is the same cell. */
  addText(text: string): void {
    if (this.reader.readText(text)) {
      this.enter(this.reader.digits, this.reader.form);
      return;
    }
    this.texts.set(this.others.size, text);
    this.textLength += TEXT_COST + text.length;
    this.addOther(NO_BYTES, 0, 0);
  }

  /** All of them, where none came as a text. */
  list(): NumeralList {
    const digits = new Float64Array(this.size);
    const forms = new Uint8Array(this.size);
    this.tellRun(0, digits, forms);
    return { digits, forms, ...this.others.list() };
  }

  /** Adds one of a list. */
  addListed({ digits, forms, bytes, starts }: NumeralList, at: number): void {
    const form = forms[at]!;
    const value = digits[at]!;
    if (form === OTHER) this.addOther(bytes, starts[value]!, starts[value + 1]!);
    else this.enter(value, form);
  }

  /** Tells a code as a number; false: it is none of the plain ones. */
  tell(code: number, into: Numeral): boolean {
    const block = this.blocks[code >>> BITS]!;
    const at = code & (CODES - 1);
    const form = block.forms === undefined ? block.form : block.forms[at]!;
    if (form === OTHER) return false;
    tellForm(form, into);
    into.digits = typeof block.digits === 'number' ? block.digits + at : block.digits[at]!;
    return true;
  }

  /** Tells codes (-1: none) by their digits and forms. Those of rows mostly follow one another. */
  tellAll(codes: Int32Array, { digits, forms }: NumeralForms): void {
    for (let i = 0; i < codes.length; ) {
      const first = codes[i]!;
      const start = i++;
      if (first < 0) {
        digits[start] = 0;
        forms[start] = OTHER;
        continue;
      }
      while (i < codes.length && codes[i] === first + i - start) i++;
      this.tellRun(first, digits.subarray(start, i), forms.subarray(start, i));
    }
  }

  /** Tells codes that follow one another, as many as there is room for. */
  private tellRun(first: number, digits: Float64Array, forms: Uint8Array): void {
    const count = forms.length;
    for (let done = 0; done < count; ) {
      const block = this.blocks[(first + done) >>> BITS]!;
      const at = (first + done) & (CODES - 1);
      const end = Math.min(at + count - done, CODES);
      if (typeof block.digits === 'number')
        for (let own = at; own < end; own++) digits[done + own - at] = block.digits + own;
      else digits.set(block.digits.subarray(at, end), done);
      if (block.forms) forms.set(block.forms.subarray(at, end), done);
      else forms.fill(block.form, done, done + end - at);
      done += end - at;
    }
  }

  /** How as many codes from one on as a block has at most are printed; undefined where they may not be alike. */
  formOfAll(first: number, count: number): number | undefined {
    const [one, other] = [this.blocks[first >>> BITS]!, this.blocks[(first + count - 1) >>> BITS]!];
    return one.forms || other.forms || one.form !== other.form ? undefined : one.form;
  }

  /** The text of a code. */
  text(code: number, decode: CellDecoder): string {
    const number: Numeral = { digits: 0, negative: false, mark: null, decimals: 0 };
    if (this.tell(code, number)) return textOf(number);
    const other = this.otherOf(code);
    return this.texts.get(other) ?? this.others.text(other, decode);
  }

  /** Whether two codes stand for the same text. */
  same(a: number, b: number, decode: CellDecoder): boolean {
    const form = this.formOf(a);
    if (form !== this.formOf(b)) return false;
    if (form !== OTHER) return this.digitsOf(a) === this.digitsOf(b);
    if (this.texts.size > 0) return this.text(a, decode) === this.text(b, decode);
    return this.others.same(this.otherOf(a), this.otherOf(b));
  }

  /** A number that is the same for the same text. */
  key(code: number, decode: CellDecoder): number {
    const form = this.formOf(code);
    if (form === OTHER) return this.keyOfOther(code, decode);
    const digits = this.digitsOf(code);
    const high = Math.floor(digits / 2 ** 32);
    return spread(
      Math.imul(Math.imul((digits | 0) ^ Math.imul(high, HASH_WORD), HASH_WORD) ^ form, HASH_WORD),
    );
  }

  private keyOfOther(code: number, decode: CellDecoder): number {
    if (this.texts.size > 0) return hashOfText(this.text(code, decode));
    return this.others.key(this.otherOf(code));
  }

  private formOf(code: number): number {
    const { forms, form } = this.blocks[code >>> BITS]!;
    return forms === undefined ? form : forms[code & (CODES - 1)]!;
  }

  private digitsOf(code: number): number {
    const { digits } = this.blocks[code >>> BITS]!;
    const at = code & (CODES - 1);
    return typeof digits === 'number' ? digits + at : digits[at]!;
  }

  /** Place of a code among the others. */
  private otherOf(code: number): number {
    return this.digitsOf(code);
  }

  private addOther(bytes: Uint8Array, start: number, end: number): void {
    this.others.add(bytes, start, end);
    this.enter(this.others.size - 1, OTHER);
  }

  private enter(digits: number, form: number): void {
    const at = this.size++ & (CODES - 1);
    if (at === 0) this.blocks.push({ digits, form, forms: undefined });
    const block = this.blocks[this.blocks.length - 1]!;
    if (form !== block.form) block.forms ??= new Uint8Array(CODES).fill(block.form);
    if (block.forms) block.forms[at] = form;
    if (typeof block.digits === 'number') {
      if (block.digits + at === digits) return;
      const first = block.digits;
      const room = this.blocks.length > 1 ? CODES : Math.max(FIRST, at + 1);
      const kind = first + at > LARGEST_32 ? Float64Array : Uint32Array;
      block.digits = room < CODES ? new kind(room) : cutList<Uint32Array | Float64Array>(kind, room);
      for (let i = 0; i < at; i++) block.digits[i] = first + i;
    }
    if (at >= block.digits.length) block.digits = larger(block.digits, at + 1);
    if (digits > LARGEST_32 && block.digits instanceof Uint32Array)
      block.digits = Float64Array.from(block.digits);
    block.digits[at] = digits;
  }
}

/** Places in the memory of a kernel: of bytes, and of the words that say where in them each cell begins and ends. */
export interface CellsAt {
  readonly source: number;
  readonly starts: number;
  readonly ends: number;
}

/** The same; of the others, their place among the bytes. */
export interface NumeralList extends NumeralForms {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

interface Block {
  /** Where the numbers of all follow one another, as the places of others do: the first of them. */
  digits: Uint32Array | Float64Array | number;
  /** Of all, as long as they are printed alike. */
  readonly form: number;
  forms: Uint8Array | undefined;
}

/** What a text costs besides its characters. */
export const TEXT_COST = 80;
const NO_BYTES = new Uint8Array(0);
