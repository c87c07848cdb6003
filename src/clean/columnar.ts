import { hashOfText } from '../base/hash.ts';
import { doubled, firstSlot, type HashSlots, nextSlot, PROBES } from '../base/hash-slots.ts';
import type { DistinctCells } from '../read/columns/dictionary.ts';
import { CellLabels, type Labels, TextLabels } from './labels.ts';

/** Columns that grow as rows are accepted; typed arrays, so that a million records stay small. */

type Typed = Float64Array | Int32Array | Int16Array | Int8Array | Uint32Array | Uint16Array | Uint8Array;

/** The share of an array that is so full that its values need not be copied. */
const NEARLY = 7 / 8;

/** A typed array that doubles when full. */
export class Growing<T extends Typed> {
  private array: T;
  private readonly allocate: (length: number) => T;
  length = 0;

  constructor(allocate: (length: number) => T) {
    this.allocate = allocate;
    this.array = allocate(1024);
  }

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = this.allocate(this.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    // Memory that nothing was written to takes no room: where all records are of one file, its zeros take none.
    if (value !== 0) this.array[this.length] = value;
    this.length++;
  }

  /** Adds many values. */
  pushAll(values: ArrayLike<number>): void {
    this.open(values.length).set(values, this.length);
    this.length += values.length;
  }

  /** Adds one value many times. */
  pushMany(value: number, times: number): void {
    const array = this.open(times);
    // As in `push`.
    if (value !== 0) array.fill(value, this.length, this.length + times);
    this.length += times;
  }

  /** The values pushed so far, as long as no other is. */
  get values(): T {
    return this.array.subarray(0, this.length) as T;
  }

  /** How many values there is room for. */
  get room(): number {
    return this.array.length;
  }

  /** The array itself, with room for so many more values. */
  open(more: number): T {
    if (this.length + more > this.array.length) {
      const larger = this.allocate(Math.max(this.length + more, this.array.length * 2));
      larger.set(this.array.subarray(0, this.length));
      this.array = larger;
    }
    return this.array;
  }

  /** The values pushed so far, in an array of exactly that length; room for few more is left behind it rather than copied. */
  finish(): T {
    if (this.length === this.array.length) return this.array;
    if (this.length > this.array.length * NEARLY) return this.array.subarray(0, this.length) as T;
    const exact = this.allocate(this.length);
    exact.set(this.array.subarray(0, this.length));
    return exact;
  }
}

export const doubles = (): Growing<Float64Array> => new Growing((n) => new Float64Array(n));
export const integers = (): Growing<Int32Array> => new Growing((n) => new Int32Array(n));
export const lineNumbers = (): Growing<Uint32Array> => new Growing((n) => new Uint32Array(n));
export const smallIntegers = (): Growing<Uint16Array> => new Growing((n) => new Uint16Array(n));
export const flags = (): Growing<Uint8Array> => new Growing((n) => new Uint8Array(n));

/** Labels are few where there are so many times as many cells. */
const FEW = 2;

/** Distinct labels, numbered in order of first appearance: open addressing with linear probes. */
export class Dictionary {
  private texts: string[] = [];
  /** In place of texts, as long as all labels are cells of one column. */
  private cells: CellLabels | undefined;
  private slots: HashSlots = new Int32Array(128);
  /** Codes of labels of which too many others have the hash. */
  private readonly crowded = new Map<string, number>();
  /** Labels that are found by what they are: those before it. */
  private entered = 0;

  get size(): number {
    return this.cells?.length ?? this.texts.length;
  }

  get values(): readonly string[] {
    return this.asTexts();
  }

  /** No label follows: what they are looked up by is no longer needed. */
  finish(): Labels {
    this.slots = new Int32Array(2);
    this.crowded.clear();
    const { cells } = this;
    // The bytes of many cells need not be kept for few labels.
    return cells && cells.length * FEW > cells.size ? cells : new TextLabels(this.asTexts());
  }

  /** Code of a label that is not blank, and none of those before. */
  add(label: string): number {
    return this.asTexts().push(label) - 1;
  }

  /** The same of a label that is a cell as it stands, in a dictionary of nothing but cells of its column. */
  addCell(cells: DistinctCells, cell: number): number {
    this.cells ??= new CellLabels(cells);
    return this.cells.add(cell);
  }

  private asTexts(): string[] {
    if (this.cells) this.texts = this.cells.values;
    this.cells = undefined;
    return this.texts;
  }

  /** Code of a label; -1 for a blank one. */
  code(label: string): number {
    if (label === '') return -1;
    const values = this.asTexts();
    while (this.entered < values.length) this.enter(values[this.entered]!, this.entered);
    return this.enter(label, values.length);
  }

  /** The code of a label, which has this one if it has none. */
  private enter(label: string, code: number): number {
    if (this.crowded.size > 0) {
      const known = this.crowded.get(label);
      if (known !== undefined) return known;
    }
    const hash = hashOfText(label);
    const { slots, texts: values } = this;
    let slot = firstSlot(hash, slots);
    for (let probes = 0; ; probes++) {
      const known = slots[slot + 1]! - 1;
      if (known >= 0 && slots[slot] === hash && values[known] === label) return known;
      if (known < 0 || probes === PROBES) break;
      slot = nextSlot(slot, slots);
    }
    if (slots[slot + 1] !== 0) this.crowded.set(label, code);
    else {
      slots[slot] = hash;
      slots[slot + 1] = code + 1;
    }
    this.entered = code + 1;
    if (code === values.length) values.push(label);
    if (this.entered * 4 > slots.length) this.slots = doubled(slots);
    return code;
  }
}
