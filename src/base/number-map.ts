/** Larger tables are kept as a map. */
const LARGEST_TABLE = 2 ** 23;

/** Whole numbers below `count` → numbers from 0; -1 where none is set. */
export class NumberMap {
  private readonly table: Int32Array | undefined;
  private readonly map = new Map<number, number>();

  constructor(count: number) {
    if (count <= LARGEST_TABLE) this.table = new Int32Array(count).fill(-1);
  }

  get(key: number): number {
    return this.table ? this.table[key]! : (this.map.get(key) ?? -1);
  }

  set(key: number, value: number): void {
    if (this.table) this.table[key] = value;
    else this.map.set(key, value);
  }
}
