/**
 * The labels of a column, by code. Those of a column of many names stay the bytes of the file that they were read from: a label
 * becomes a text when somebody asks for it, and most commands ask for few.
 */
import type { CellStore, DistinctCells } from '../read/columns/dictionary.ts';
import type { LabelCodes, LabelColumn } from './types.ts';

/** What reads a label by its bytes where they tell what it asks (false: they do not), else by its text. */
export interface LabelReader {
  readBytes(bytes: Uint8Array, start: number, end: number): boolean;
  readText(text: string): void;
}

/** Distinct labels, in order of first appearance. */
export interface Labels {
  readonly length: number;
  /** All of them; once they were asked for, they are no longer bytes. */
  readonly values: readonly string[];
  text(code: number): string;
  /** Their bytes, where all of them are the first cells of a column, in order. */
  readonly cells: CellStore | undefined;
  /** Has one read. */
  read(code: number, reader: LabelReader): void;
  /** Those of some codes, which are then numbered in that order. */
  pick(codes: readonly number[]): Labels;
}

export class TextLabels implements Labels {
  readonly values: readonly string[];
  readonly cells = undefined;

  constructor(values: readonly string[]) {
    this.values = values;
  }

  get length(): number {
    return this.values.length;
  }

  text(code: number): string {
    return this.values[code]!;
  }

  read(code: number, reader: LabelReader): void {
    reader.readText(this.values[code]!);
  }

  pick(codes: readonly number[]): Labels {
    return new TextLabels(codes.map((code) => this.values[code]!));
  }
}

/** Labels that are cells of one column, as these stand. */
export class CellLabels implements Labels {
  length = 0;
  private column: DistinctCells | undefined;
  /** The cell of each label; undefined as long as it is that of its code. */
  private order: Int32Array | undefined;
  private texts: string[] = [];

  constructor(cells: DistinctCells) {
    this.column = cells;
  }

  get cells(): CellStore | undefined {
    return this.order || !this.column ? undefined : { ...this.column.store, codes: this.length };
  }

  /** Adds a cell that is none of those before; its code as a label. */
  add(cell: number): number {
    const code = this.length++;
    if (!this.order && cell !== code) {
      this.order = new Int32Array(this.size);
      for (let before = 0; before < code; before++) this.order[before] = before;
    }
    if (this.order) this.order[code] = cell;
    return code;
  }

  /** Cells of the column, labels or not. */
  get size(): number {
    return this.column?.store.codes ?? this.length;
  }

  get values(): string[] {
    const { column: cells, order } = this;
    if (cells) {
      const decoded: string[] = [];
      for (let code = 0; code < this.length; code++) {
        const cell = this.cellOf(code);
        if (decoded[cell] === undefined) cells.decodeAround(cell, decoded);
      }
      if (order) this.texts = Array.from(order.subarray(0, this.length), (cell) => decoded[cell]!);
      else this.texts = decoded.slice(0, this.length);
      this.column = undefined;
      this.order = undefined;
    }
    return this.texts;
  }

  text(code: number): string {
    return this.column?.text(this.cellOf(code)) ?? this.texts[code]!;
  }

  read(code: number, reader: LabelReader): void {
    if (this.column) {
      const { bytes, starts } = this.column.store;
      const cell = this.cellOf(code);
      if (reader.readBytes(bytes, starts[cell]!, starts[cell + 1]!)) return;
    }
    reader.readText(this.text(code));
  }

  pick(codes: readonly number[]): Labels {
    const { column: cells } = this;
    if (!cells) return new TextLabels(this.texts).pick(codes);
    const picked = new CellLabels(cells);
    for (const code of codes) picked.add(this.cellOf(code));
    return picked;
  }

  private cellOf(code: number): number {
    return this.order ? this.order[code]! : code;
  }
}

const known = new WeakMap<LabelColumn, Labels>();

/** A column of labels, whose `values` are all of them, made when they are first asked for. */
export function labelColumn(header: string, labels: Labels, codes: LabelCodes): LabelColumn {
  const column = {
    header,
    get values() {
      return labels.values;
    },
    codes,
  };
  known.set(column, labels);
  return column;
}

/** The labels of a column, for who asks for some of them only. */
export const labelsOf = (column: LabelColumn): Labels => known.get(column) ?? new TextLabels(column.values);
