import { MAX_CELLS } from '../limits.ts';
import { isBlank, looksNumeric } from '../looks.ts';
import type { Cell } from '../row.ts';
import type { Cells } from './cells.ts';
import { TooLarge } from './damage.ts';
import type { Merge } from './sheet.ts';

/** What merged cells give to rows below their first. */
export interface Carried {
  /** Columns, from 0, in which a value is carried down. */
  readonly columns: readonly number[];
  /** Rows that are given a value. */
  readonly rows: number;
}

/** A value that a row is given by the merged cell it lies under. */
type Given = (column: number, value: Cell) => void;

interface Reaching extends Merge {
  readonly value: Cell;
}

/**
 * Goes down the filled rows of a table and says which values merged cells carry to each. A merge that begins in or
 * above the header says nothing of the rows, and one that lies in a single row carries nothing down.
 */
export class MergedCells {
  private readonly cells: Cells;
  private readonly merges: readonly Reaching[];
  private next = 0;
  /** By column: merged cells do not overlap, and where they do the lower one stands. */
  private readonly reaching = new Map<number, Reaching>();

  constructor(cells: Cells, merges: readonly Merge[], lastLineAbove: number) {
    this.cells = cells;
    this.merges = merges
      .filter(({ first }) => first > lastLineAbove)
      .map((merge) => ({ ...merge, value: firstOf(cells, merge) }))
      .filter(({ value }) => !isBlank(value))
      .sort((a, b) => a.first - b.first || a.column - b.column);
  }

  get empty(): boolean {
    return this.merges.length === 0;
  }

  /** What the next filled row down is given; rows must be asked for in their order. Columns from 1. */
  give(index: number, give: Given): void {
    const row = this.cells.rowNumber(index);
    for (let merge = this.merges[this.next]; merge && merge.first < row; merge = this.merges[++this.next]) {
      this.reaching.set(merge.column, merge);
    }
    for (const { column, last, value } of this.reaching.values()) {
      if (last < row) this.reaching.delete(column);
      else if (isBlank(this.cells.cell(index, column))) give(column, value);
    }
  }
}

function firstOf(cells: Cells, { first, column }: Merge): Cell {
  const index = cells.rowFrom(first);
  return index < cells.rows && cells.rowNumber(index) === first ? cells.cell(index, column) : '';
}

/** Goes through all rows once, for what `check` says of merged cells. @throws TooLarge */
export function carriedBy(cells: Cells, merges: readonly Merge[], lastLineAbove: number): Carried {
  const merged = new MergedCells(cells, merges, lastLineAbove);
  const columns = new Set<number>();
  let rows = 0;
  let given = 0;
  if (!merged.empty) {
    for (let index = cells.rowFrom(lastLineAbove + 1); index < cells.rows; index++) {
      const before = given;
      merged.give(index, (column) => {
        columns.add(column - 1);
        given++;
      });
      if (given > before) rows++;
      if (given > MAX_CELLS) throw new TooLarge('cells', MAX_CELLS);
    }
  }
  return { columns: [...columns].sort((a, b) => a - b), rows };
}

/** An amount merged over several rows is one amount: a number is for those to take who know that it names something. */
export function isLabel(value: Cell): boolean {
  return !looksNumeric(value);
}
