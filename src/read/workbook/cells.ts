import { MAX_CELLS } from '../limits.ts';
import type { Cell } from '../row.ts';
import { TooLarge } from './damage.ts';
import type { Texts } from './texts.ts';

/** Bit that tells the number of a text from a number; columns (1 to 16,384) need the fourteen below and 16,384 itself. */
const TEXT = 0x8000;
const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;

/** How many more cells may be held. */
export interface Budget {
  left: number;
}

/**
 * The filled cells of a sheet, and only those, in their order: ten bytes a cell, twelve a row, wherever on the
 * sheet they stand. Rows are asked for by their place among the filled ones.
 */
export class Cells {
  /** Number of each filled row on the sheet, from 1. */
  private readonly rowNumbers = new Chunks((length) => new Int32Array(length));
  /** Place of the first cell of each filled row. */
  private readonly starts = new Chunks((length) => new Int32Array(length));
  private readonly columns = new Chunks((length) => new Uint16Array(length));
  private readonly values = new Chunks((length) => new Float64Array(length));
  private readonly texts: Texts;
  private readonly budget: Budget;

  /** @param budget shared by sheets that are held in memory together */
  constructor(texts: Texts, budget: Budget = { left: MAX_CELLS }) {
    this.texts = texts;
    this.budget = budget;
  }

  /** Adds a cell to the right of, or below, the one before. @throws TooLarge */
  addNumber(row: number, column: number, value: number): void {
    this.add(row, column, value);
  }

  /** Adds a cell by the number of its text. @throws TooLarge */
  addText(row: number, column: number, text: number): void {
    this.add(row, column | TEXT, text);
  }

  /** Filled rows. */
  get rows(): number {
    return this.rowNumbers.length;
  }

  /** Filled cells. */
  get size(): number {
    return this.columns.length;
  }

  /** Number on the sheet, from 1, of a filled row. */
  rowNumber(index: number): number {
    return this.rowNumbers.get(index);
  }

  /** The first filled row from this number on, by its place; `rows` when there is none. */
  rowFrom(number: number): number {
    let low = 0;
    let high = this.rows;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.rowNumbers.get(middle) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Last filled column, from 1, of a filled row. */
  lastColumn(index: number): number {
    return this.columns.get(this.end(index) - 1) & ~TEXT;
  }

  /** Cells of a filled row from column 1 on, blanks between them, as far as `width` (default: the last filled). */
  row(index: number, width: number = this.lastColumn(index)): Cell[] {
    const row = Array<Cell>(width).fill('');
    const end = this.end(index);
    for (let at = this.starts.get(index); at < end; at++) {
      const code = this.columns.get(at);
      const column = code & ~TEXT;
      if (column > width) break;
      row[column - 1] = this.value(at, code);
    }
    return row;
  }

  /** One cell of a filled row. */
  cell(index: number, column: number): Cell {
    const end = this.end(index);
    for (let at = this.starts.get(index); at < end; at++) {
      const code = this.columns.get(at);
      if ((code & ~TEXT) === column) return this.value(at, code);
    }
    return '';
  }

  private value(at: number, code: number): Cell {
    const value = this.values.get(at);
    return code & TEXT ? this.texts.get(value) : value;
  }

  private end(index: number): number {
    return index + 1 < this.rows ? this.starts.get(index + 1) : this.size;
  }

  private add(row: number, code: number, value: number): void {
    if (this.budget.left <= 0) throw new TooLarge('cells', MAX_CELLS);
    this.budget.left--;
    if (this.rows === 0 || this.rowNumbers.get(this.rows - 1) !== row) {
      this.rowNumbers.push(row);
      this.starts.push(this.size);
    }
    this.columns.push(code);
    this.values.push(value);
  }
}

type Numbers = Int32Array | Uint16Array | Float64Array;

/** A list of numbers that grows without being copied. */
class Chunks {
  length = 0;
  private readonly chunks: Numbers[] = [];
  private readonly make: (length: number) => Numbers;

  constructor(make: (length: number) => Numbers) {
    this.make = make;
  }

  push(value: number): void {
    const within = this.length & (CHUNK - 1);
    if (within === 0) this.chunks.push(this.make(CHUNK));
    this.chunks[this.length >> CHUNK_BITS]![within] = value;
    this.length++;
  }

  get(index: number): number {
    return this.chunks[index >> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? 0;
  }
}
