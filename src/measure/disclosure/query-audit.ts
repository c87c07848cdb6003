// An audit of figures that are published one after the other (Chin & Özsoyoğlu 1982).
import type { LinearFigure, Terms } from './linear-figure.ts';
import { changesBy } from './linear-program.ts';

export interface QueryAuditProblem {
  /** Amounts ≥ 0: the finest sums that figures are made of. */
  readonly cells: Float64Array;
  /** Sums that must stay open, `percent` % to either side. */
  readonly targets: readonly Terms[];
  readonly percent: number;
  /** Most rounded figures that will be published. */
  readonly rounded: number;
}

/** Part of a direction below which there is nothing left of it but rounding. */
const NOTHING = 1e-9;

/** A part of a unit vector below what a double can tell. */
const ROUNDING = 1e-15;

/**
 * An audit of figures that are published one after the other (Chin & Özsoyoğlu 1982), for those that are linear in the amounts
 * and more than margins of a table (`protect` is about those): standardised levels, ratios to a mix of means, sums of one
 * classification inside another. What is published is kept as an orthonormal basis of the equations that a reader has.
 *
 * With cells xᵢ and published figures aₖ·x, shares z of the cells (x′ᵢ = xᵢ(1 + zᵢ), |zᵢ| ≤ 1) that move no exact figure,
 * and no rounded one beyond its slack, are amounts as good as the true ones, and so are −z. They are sought as the
 * projection of a target on what the figures leave free, each slack being one cell more. A linear program may find amounts
 * where this finds none, never the other way round: what is called open here is open.
 *
 * By hand, since each figure of an edition is tried beside hundreds of targets: a projection each, not two linear programs.
 */
export class QueryAudit {
  private readonly cells: Float64Array;
  private readonly percent: number;
  private readonly width: number;
  private slacks: number;
  private readonly targets: readonly Terms[];
  private published: readonly LinearFigure[] = [];
  /** Orthonormal: what the published figures fix, in shares of cells and of slacks. */
  private fixed: readonly Direction[] = [];
  private readonly aims: readonly Aim[];
  /** Of each target, of unit length before anything is published: what is left free. */
  private free: readonly Float64Array[];
  /** Whether a target is open with so much left free. */
  private readonly known = new WeakMap<Float64Array, boolean>();

  constructor({ cells, targets, percent, rounded }: QueryAuditProblem) {
    this.cells = cells;
    this.percent = percent;
    this.targets = targets;
    this.width = cells.length + rounded;
    this.slacks = cells.length;
    const rows = targets.map((terms) => this.shares(terms));
    this.aims = rows.map((row) => ({ value: row.reduce((sum, share) => sum + share, 0), size: norm(row) }));
    this.free = rows.map((row, at) => scaled(row, 1 / (this.aims[at]!.size || 1)));
  }

  /** Publishes figures, whatever they expose. */
  publish(figures: readonly LinearFigure[]): void {
    this.published = [...this.published, ...figures];
    const directions = this.directionsOf(figures);
    this.fixed = [...this.fixed, ...directions];
    this.free = this.free.map((free) => without(free, directions));
  }

  /** Publishes figures that together expose no target that is open now; false: they are not published. */
  publishIfOpen(figures: readonly LinearFigure[]): boolean {
    const before = {
      fixed: this.fixed,
      free: this.free,
      slacks: this.slacks,
      published: this.published,
    };
    const closed = new Set(this.exposed());
    this.publish(figures);
    if (this.exposed().every((target) => closed.has(target))) return true;
    Object.assign(this, before);
    return false;
  }

  /** Indices of the targets that may be bounded within `percent` %; a sum of nothing has nothing to hide. */
  exposed(): readonly number[] {
    return this.aims.flatMap(({ value }, at) => (value <= 0 || this.isOpen(at) ? [] : [at]));
  }

  /** The same, where a linear program finds no other amounts either. */
  surelyExposed(): readonly number[] {
    const { cells, published } = this;
    const program = {
      up: new Float64Array(cells.length).fill(Number.POSITIVE_INFINITY),
      down: cells,
      fixed: published,
    };
    return this.exposed().filter((at) => {
      const want = (this.aims[at]!.value * this.percent) / 100;
      return ([1, -1] as const).some((sense) => !changesBy(program, this.targets[at]!, sense, want));
    });
  }

  private isOpen(at: number): boolean {
    const free = this.free[at]!;
    const known = this.known.get(free);
    if (known !== undefined) return known;
    const { value, size } = this.aims[at]!;
    const left = square(free);
    const step = (value * this.percent) / 100 / (size * left);
    const open = left > NOTHING && largest(free) * step <= 1;
    this.known.set(free, open);
    return open;
  }

  /** What figures fix that is not fixed yet: those of fewest cells first, which leaves the least to be taken from others. */
  private directionsOf(figures: readonly LinearFigure[]): readonly Direction[] {
    const found: Direction[] = [];
    for (const { terms, slack } of figures.toSorted((a, b) => a.terms.length - b.terms.length)) {
      const row = this.shares(terms);
      if (slack) row[this.slacks++] = Math.max(0, Math.min(slack.down, slack.up));
      const size = norm(row);
      if (size === 0) continue;
      // Twice: once leaves rounding of the order of what is taken away (Giraud & Langou 2003).
      const unit = scaled(row, 1 / size);
      const rest = without(without(without(without(unit, this.fixed), found), this.fixed), found);
      const left = norm(rest);
      if (left > NOTHING) found.push(directionOf(scaled(rest, 1 / left)));
    }
    return found;
  }

  private shares(terms: Terms): Float64Array {
    const row = new Float64Array(this.width);
    for (const [cell, weight] of terms) row[cell]! += weight * this.cells[cell]!;
    return row;
  }
}

interface Aim {
  readonly value: number;
  /** Length of its shares. */
  readonly size: number;
}

/** A unit vector, without its zeros. */
interface Direction {
  readonly at: Int32Array;
  readonly shares: Float64Array;
}

function directionOf(row: Float64Array): Direction {
  const at = Int32Array.from(row.keys()).filter((i) => Math.abs(row[i]!) > ROUNDING);
  return { at, shares: Float64Array.from(at, (i) => row[i]!) };
}

function square(row: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += row[i]! * row[i]!;
  return sum;
}

function largest(row: Float64Array): number {
  let most = 0;
  for (let i = 0; i < row.length; i++) most = Math.max(most, Math.abs(row[i]!));
  return most;
}

const norm = (row: Float64Array): number => Math.sqrt(square(row));
const scaled = (row: Float64Array, by: number): Float64Array => row.map((x) => x * by);

/** Less its part along each of an orthonormal set; the row itself where it has none. */
function without(row: Float64Array, set: readonly Direction[]): Float64Array {
  let rest = row;
  for (const { at, shares } of set) {
    let along = 0;
    for (let k = 0; k < at.length; k++) along += shares[k]! * rest[at[k]!]!;
    if (Math.abs(along) <= ROUNDING) continue;
    if (rest === row) rest = row.slice();
    for (let k = 0; k < at.length; k++) rest[at[k]!]! -= along * shares[k]!;
  }
  return rest;
}
