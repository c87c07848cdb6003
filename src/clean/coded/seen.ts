import type { CellColumns } from '../../read/columns/table.ts';

/** Slots looked at before a row is told by its texts: only cells made to collide come so far. */
const PROBES = 512;

/** Rows told apart by all their cells: what `Seen` does by hashes, on codes, and exactly. */
export class SeenRows {
  private readonly table: CellColumns;
  private readonly rare: boolean;
  /** Row + 1 by hash; 0 where there is none. */
  private readonly slots: Int32Array;
  /** Rows of which too many others have the hash, by their texts. */
  private readonly crowded = new Set<string>();

  constructor(table: CellColumns) {
    this.table = table;
    this.rare = table.columns.some((column) => column.rare);
    let room = 16;
    while (room < table.rows * 2) room *= 2;
    this.slots = new Int32Array(room);
  }

  /** Adds a row; false: one with the same cells was added before. */
  add(row: number): boolean {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = this.hash(row) & mask;
    for (let probes = 0; ; probes++) {
      const known = slots[slot]! - 1;
      if (known < 0) break;
      if (this.same(known, row)) return false;
      if (probes === PROBES) return this.addText(row);
      slot = (slot + 1) & mask;
    }
    slots[slot] = row + 1;
    return true;
  }

  private addText(row: number): boolean {
    const text = JSON.stringify(this.table.row(row).cells);
    const met = this.crowded.has(text);
    this.crowded.add(text);
    return !met;
  }

  private hash(row: number): number {
    const { columns } = this.table;
    let hash = 0;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      const code = column.codes[row]!;
      hash = Math.imul(hash ^ (this.rare ? column.key(code) : code), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private same(a: number, b: number): boolean {
    const { columns } = this.table;
    for (let i = 0; i < columns.length; i++) {
      const { codes } = columns[i]!;
      if (codes[a] !== codes[b] && !columns[i]!.same(codes[a]!, codes[b]!)) return false;
    }
    return true;
  }
}
