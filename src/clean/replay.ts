import type { RawRow } from '../read/row.ts';
import type { RawTable } from '../read/types.ts';

/** Characters kept between the two passes; a larger file is read again, so that memory stays bounded. */
const CHARACTERS_KEPT = 60_000_000;
/** What a cell costs besides its characters. */
const CELL_COST = 20;

/** A table whose rows are gone through twice: a small one is decoded once, a large one is read again. */
export class Replay {
  private readonly table: RawTable;
  private readonly limit: number;
  private kept: (readonly RawRow[])[] | null = null;

  constructor(table: RawTable, charactersKept = CHARACTERS_KEPT) {
    this.table = table;
    this.limit = charactersKept;
  }

  async *rows(): AsyncGenerator<readonly RawRow[]> {
    if (this.kept) {
      yield* this.kept;
      return;
    }
    const batches: (readonly RawRow[])[] = [];
    let size = 0;
    for await (const batch of this.table.rows()) {
      if (size <= this.limit) size += sizeOf(batch);
      if (size <= this.limit) batches.push(batch);
      else batches.length = 0;
      yield batch;
    }
    if (size <= this.limit) this.kept = batches;
  }
}

function sizeOf(batch: readonly RawRow[]): number {
  let size = 0;
  for (const { cells } of batch) {
    for (const cell of cells) size += CELL_COST + (typeof cell === 'string' ? cell.length : 0);
  }
  return size;
}
