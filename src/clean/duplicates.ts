import type { Cell } from '../read/row.ts';

/**
 * Recognises what was seen before by a 106-bit hash, so that a million rows cost two numbers each and not
 * their text. Two different rows share both halves once in 10^20 or so.
 */
export class Seen {
  private readonly halves = new Map<number, number>();
  /** Rows that hold several records. */
  private readonly rows = new Map<number, MetRow>();
  private last: { readonly cells: readonly Cell[]; readonly row: MetRow } | undefined;

  /** true when the same cells were added before; number 5 and text `5` differ. */
  addAndTest(cells: readonly Cell[]): boolean {
    const [first, second] = hash(cells);
    const known = this.halves.get(first);
    if (known === undefined) {
      this.halves.set(first, second);
      return false;
    }
    return known === second;
  }

  /** The same of one of several records of a row, by its place: these share one array of cells, that is looked at once. */
  addRecordAndTest(cells: readonly Cell[], at: number): boolean {
    if (this.last?.cells !== cells) this.last = { cells, row: this.rowOf(cells) };
    const { met } = this.last.row;
    const word = at >>> 5;
    const bit = 1 << (at & 31);
    const before = met[word] ?? 0;
    met[word] = before | bit;
    return (before & bit) !== 0;
  }

  private rowOf(cells: readonly Cell[]): MetRow {
    const [first, second] = hash(cells);
    const known = this.rows.get(first);
    if (known?.second === second) return known;
    const row = { second, met: [] };
    if (known === undefined) this.rows.set(first, row);
    return row;
  }
}

interface MetRow {
  readonly second: number;
  /** Places of the records met: one bit each, 32 a number. */
  readonly met: number[];
}

/** As `Seen`, remembering a number (a row) with each thing seen first. */
export class FirstSeen {
  private readonly entries = new Map<number, { readonly second: number; readonly value: number }>();

  /** The value stored with the same cells before, else undefined and `value` is stored. */
  find(cells: readonly Cell[], value: number): number | undefined {
    const [first, second] = hash(cells);
    const known = this.entries.get(first);
    if (known === undefined) {
      this.entries.set(first, { second, value });
      return undefined;
    }
    return known.second === second ? known.value : undefined;
  }
}

/** Two independent 53-bit hashes (cyrb53, bryc, public domain, with two seeds) over the cells in order. */
function hash(cells: readonly Cell[]): readonly [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let c = 0x9e3779b9;
  let d = 0x7f4a7c15;
  const mix = (unit: number) => {
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
    c = Math.imul(c ^ unit, 2246822519);
    d = Math.imul(d ^ unit, 3266489917);
  };
  for (const cell of cells) {
    const text = typeof cell === 'number' ? String(cell) : cell;
    // A length and a type mark before each cell: `ab|c` and `a|bc` differ.
    mix(typeof cell === 'number' ? 0x10000 : 0x10001);
    mix(text.length);
    for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
  }
  return [finish(a, b), finish(c, d)];
}

function finish(a: number, b: number): number {
  const x = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const y = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(x ^ (x >>> 13), 3266489909);
  return 4294967296 * (2097151 & y) + (x >>> 0);
}
