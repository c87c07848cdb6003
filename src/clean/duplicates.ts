import type { Cell } from '../read/row.ts';

/**
 * Recognises what was seen before by a 106-bit hash, so that a million rows cost two numbers each and not
 * their text. Two different rows share both halves once in 10^20 or so.
 */
export class Seen {
  private readonly halves = new Map<number, number>();
  private last: { readonly cells: readonly Cell[]; readonly state: State } | undefined;

  /**
   * true when the same cells were added before; number 5 and text `5` differ. `at`: which of several records of one row it is;
   * these share one array of cells, that is looked at once.
   */
  addAndTest(cells: readonly Cell[], at?: number): boolean {
    const [first, second] = at === undefined ? hash(cells) : halvesOf(mixed([at], this.stateOf(cells)));
    const known = this.halves.get(first);
    if (known === undefined) {
      this.halves.set(first, second);
      return false;
    }
    return known === second;
  }

  private stateOf(cells: readonly Cell[]): State {
    if (this.last?.cells !== cells) this.last = { cells, state: mixed(cells) };
    return this.last.state;
  }
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
const hash = (cells: readonly Cell[]): readonly [number, number] => halvesOf(mixed(cells));

type State = readonly [a: number, b: number, c: number, d: number];
const START: State = [0xdeadbeef, 0x41c6ce57, 0x9e3779b9, 0x7f4a7c15];

const halvesOf = ([a, b, c, d]: State): readonly [number, number] => [finish(a, b), finish(c, d)];

function mixed(cells: readonly Cell[], [a, b, c, d]: State = START): State {
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
  return [a, b, c, d];
}

function finish(a: number, b: number): number {
  const x = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const y = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(x ^ (x >>> 13), 3266489909);
  return 4294967296 * (2097151 & y) + (x >>> 0);
}
