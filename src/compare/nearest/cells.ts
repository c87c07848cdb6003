import { RareCodes } from './rare.ts';
import type { Table } from './table.ts';

/** All rare codes of a column are one cell of the tree … */
const RARE = -1;
/** … in which a unit that searches is not: those that share its rare code are looked at apart. */
const NOWHERE = -2;

const NOBODY = new Int32Array(0);

/**
 * The rows of a stratum as its tree sees them, with rare codes put together; one row a unit, as in `Table.rows`.
 */
export class Cells {
  /** What a unit has as one of those found, and as the one that searches. */
  readonly found: Float64Array;
  readonly seeking: Float64Array;
  private readonly table: Table;
  private readonly rare: readonly (RareCodes | undefined)[];

  /** `capacity`: units of the largest stratum. */
  constructor(table: Table, capacity: number) {
    this.table = table;
    this.rare = table.columns.map((column) =>
      'codes' in column ? new RareCodes(column.codes, capacity) : undefined,
    );
    this.found = table.rows.slice();
    this.seeking = table.rows.slice();
  }

  /** Takes the units of a stratum. */
  read(members: Int32Array): void {
    const { width } = this.table.gower;
    for (const [j, rare] of this.rare.entries()) {
      rare?.count(members);
      for (const unit of members) {
        if (rare?.has(unit) !== true) continue;
        this.found[unit * width + j] = RARE;
        this.seeking[unit * width + j] = NOWHERE;
      }
    }
  }

  /** Takes the tree's order of the same units. */
  list(order: Int32Array): void {
    for (const rare of this.rare) rare?.list(order);
  }

  /** Places in the tree's order of the units that share the rare code of `unit` in column j; none where it has none. */
  sharing(unit: number, j: number): Int32Array {
    const rare = this.rare[j];
    return rare?.has(unit) === true ? rare.sharing(unit) : NOBODY;
  }

  /** Whether two units share a rare code in one of the first `columns` columns. */
  share(a: number, b: number, columns = this.rare.length): boolean {
    const { rows, gower } = this.table;
    for (let j = 0; j < columns; j++) {
      const at = a * gower.width + j;
      if (this.seeking[at] === NOWHERE && rows[at] === rows[b * gower.width + j] && this.rare[j]) return true;
    }
    return false;
  }
}
