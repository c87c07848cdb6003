// What published figures leave free of targets: the part of each at right angles to all that they fix.

/** A vector without its zeros. */
export interface Sparse {
  readonly at: Int32Array;
  readonly shares: Float64Array;
}

/** A part of a unit vector below what a double can tell. */
const ROUNDING = 1e-15;
/** Bounds are sums of many products: what is this near to a limit is worked out. */
const SURELY = 1 - 1e-6;

/**
 * The free part of each target, which begins as a unit vector and is worked out only where a bound does not tell enough: its
 * square and its largest share are followed from figure to figure by one product each, of the target as it was last worked
 * out, since what figures fix is orthonormal. Worked out late, it takes the same steps in the same order.
 */
export class LeftFree {
  private readonly width: number;
  private readonly fixed: readonly Sparse[];
  private readonly vectors: (Sparse | Float64Array)[];
  /** How many of `fixed` each vector has lost its part along. */
  private readonly applied: Int32Array;
  /** At least the squares of the free parts, but for rounding. */
  private readonly squares: Float64Array;
  /** At most their largest shares. */
  private readonly tops: Float64Array;
  /** What is worked out on the way to these is kept there too: figures that are not published come and go. */
  private before: LeftFree | undefined;

  private constructor(state: State) {
    this.width = state.width;
    this.fixed = state.fixed;
    this.vectors = state.vectors;
    this.applied = state.applied;
    this.squares = state.squares;
    this.tops = state.tops;
    this.before = state.before;
  }

  /** Of unit vectors of a width, before anything is published. */
  static of(units: readonly Float64Array[], width: number): LeftFree {
    return new LeftFree({
      width,
      fixed: [],
      vectors: units.map((unit) => sparse(unit, 0)),
      applied: new Int32Array(units.length),
      squares: Float64Array.from(units, square),
      tops: Float64Array.from(units, largest),
      before: undefined,
    });
  }

  /** The same beside more directions, orthonormal to all before. */
  beside(directions: readonly Sparse[]): LeftFree {
    const squares = this.squares.slice();
    const tops = this.tops.slice();
    const dense = new Float64Array(this.width);
    for (const direction of directions) {
      const { at, shares } = direction;
      const top = largest(shares);
      at.forEach((i, k) => {
        dense[i] = shares[k]!;
      });
      this.vectors.forEach((vector, target) => {
        const along = vector instanceof Float64Array ? product(direction, vector) : product(vector, dense);
        squares[target]! -= along * along;
        tops[target]! += Math.abs(along) * top;
      });
      for (const i of at) dense[i] = 0;
    }
    return new LeftFree({
      width: this.width,
      fixed: [...this.fixed, ...directions],
      vectors: [...this.vectors],
      applied: this.applied.slice(),
      squares,
      tops,
      before: this,
    });
  }

  /** Forgets where it came from: what was published stays. */
  kept(): this {
    this.before = undefined;
    return this;
  }

  /** Is the largest share surely at most `most` times the square, and the square above `least`? */
  surelyWithin(target: number, most: number, least: number): boolean {
    const square = this.squares[target]!;
    return square * SURELY > least && this.tops[target]! <= most * square * SURELY;
  }

  /** The free part itself: the same object while figures take nothing from it. */
  workedOut(target: number): Float64Array {
    const known = this.vectors[target]!;
    const done = this.applied[target]!;
    if (known instanceof Float64Array && done === this.fixed.length) return known;
    const start =
      this.before && done <= this.before.fixed.length
        ? { row: this.before.workedOut(target), done: this.before.fixed.length }
        : { row: known instanceof Float64Array ? known : this.spread(known), done };
    const row = without(start.row, this.fixed.slice(start.done));
    this.vectors[target] = row;
    this.applied[target] = this.fixed.length;
    this.squares[target] = square(row);
    this.tops[target] = largest(row);
    return row;
  }

  private spread({ at, shares }: Sparse): Float64Array {
    const row = new Float64Array(this.width);
    at.forEach((i, k) => {
      row[i] = shares[k]!;
    });
    return row;
  }

  /** A vector less its part along all that is fixed. */
  without(row: Float64Array): Float64Array {
    return without(row, this.fixed);
  }
}

interface State {
  readonly width: number;
  readonly fixed: readonly Sparse[];
  readonly vectors: (Sparse | Float64Array)[];
  readonly applied: Int32Array;
  readonly squares: Float64Array;
  readonly tops: Float64Array;
  readonly before: LeftFree | undefined;
}

/** A vector without what is smaller than a double can tell of a unit vector, or than so much. */
export function sparse(row: Float64Array, least = ROUNDING): Sparse {
  const at = Int32Array.from(row.keys()).filter((i) => Math.abs(row[i]!) > least);
  return { at, shares: Float64Array.from(at, (i) => row[i]!) };
}

function product({ at, shares }: Sparse, row: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < at.length; k++) sum += shares[k]! * row[at[k]!]!;
  return sum;
}

export function square(row: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += row[i]! * row[i]!;
  return sum;
}

export function largest(row: Float64Array): number {
  let most = 0;
  for (let i = 0; i < row.length; i++) most = Math.max(most, Math.abs(row[i]!));
  return most;
}

/** Less its part along each of an orthonormal set; the row itself where it has none. */
export function without(row: Float64Array, set: readonly Sparse[]): Float64Array {
  let rest = row;
  for (const direction of set) {
    const along = product(direction, rest);
    if (Math.abs(along) <= ROUNDING) continue;
    if (rest === row) rest = row.slice();
    const { at, shares } = direction;
    for (let k = 0; k < at.length; k++) rest[at[k]!]! -= along * shares[k]!;
  }
  return rest;
}
