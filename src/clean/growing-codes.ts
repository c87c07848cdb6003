/** The codes of a column of labels as records are accepted: as narrow as its labels are few, since memory that is touched first takes longest. */
import { Growing } from './columnar.ts';
import type { LabelCodes } from './types.ts';

type Codes = Int8Array | Int16Array | Int32Array;

/** A kind of list, and the largest code that it holds. */
interface Width {
  readonly most: number;
  readonly list: (length: number) => Codes;
}
const ONE_BYTE: Width = { most: 2 ** 7 - 1, list: (length) => new Int8Array(length) };
const TWO_BYTES: Width = { most: 2 ** 15 - 1, list: (length) => new Int16Array(length) };
const FOUR_BYTES: Width = { most: 2 ** 31 - 1, list: (length) => new Int32Array(length) };

const widthFor = (most: number): Width =>
  [ONE_BYTE, TWO_BYTES].find((width) => width.most >= most) ?? FOUR_BYTES;

/** Codes from -1 on, which stands for a blank. */
export class GrowingCodes {
  private codes = new Growing<Codes>(ONE_BYTE.list);
  /** The largest code that can stand among them. */
  private most = ONE_BYTE.most;

  push(code: number): void {
    if (code > this.most) this.widen(code);
    this.codes.push(code);
  }

  /** Adds many, none of which is more than `most`. */
  pushAll(codes: Int32Array, most: number): void {
    if (most > this.most) this.widen(most);
    this.codes.pushAll(codes);
  }

  /** Adds one many times. */
  pushMany(code: number, times: number): void {
    if (code > this.most) this.widen(code);
    this.codes.pushMany(code, times);
  }

  /** Makes room for so many more. */
  open(more: number): void {
    this.codes.open(more);
  }

  finish(): LabelCodes {
    return this.codes.finish();
  }

  private widen(most: number): void {
    const width = widthFor(most);
    const wider = new Growing<Codes>(width.list);
    wider.open(this.codes.room);
    wider.pushAll(this.codes.values);
    this.codes = wider;
    this.most = width.most;
  }
}
