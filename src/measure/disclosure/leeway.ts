import { canMove } from './leeway-program.ts';
import type { LinearFigure, Terms } from './linear-figure.ts';

export interface LeewayProblem {
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

/**
 * What a reader of linear figures must leave open, for figures that are more than margins of a table (`protect` is about
 * those): standardised levels, ratios to a mix of means, sums of one classification inside another.
 *
 * With cells xᵢ and published figures aₖ·x, shares z of the cells (x′ᵢ = xᵢ(1 + zᵢ), |zᵢ| ≤ 1) that move no exact figure,
 * and no rounded one beyond its slack, are another world as good as the true one, and so are −z. They are sought as the
 * projection of a target on what the figures leave free, each slack being one cell more. A linear program (`canMove`) may
 * find a world where this finds none, never the other way round: what is called open here is open.
 */
export class Leeway {
  private readonly cells: Float64Array;
  private readonly percent: number;
  private readonly width: number;
  private slacks: number;
  private readonly targets: readonly Terms[];
  private published: readonly LinearFigure[] = [];
  /** Orthonormal: what the published figures fix, in shares of cells and of slacks. */
  private fixed: Float64Array[] = [];
  private readonly aims: readonly Aim[];
  /** Of each target, of unit length before anything is published: what is left free. */
  private free: readonly Float64Array[];

  constructor({ cells, targets, percent, rounded }: LeewayProblem) {
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
    this.take(this.directionsOf(figures));
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
    return this.aims.flatMap(({ value, size }, at) => {
      if (value <= 0) return [];
      const free = this.free[at]!;
      const left = dot(free, free);
      const step = (value * this.percent) / 100 / (size * left);
      return left > NOTHING && free.every((share) => Math.abs(share * step) <= 1) ? [] : [at];
    });
  }

  /** The same, where a linear program finds no other world either. */
  surelyExposed(): readonly number[] {
    return this.exposed().filter((at) => {
      const want = (this.aims[at]!.value * this.percent) / 100;
      const target = this.targets[at]!;
      return !([1, -1] as const).every((sense) => canMove(this.cells, this.published, target, sense, want));
    });
  }

  private take(directions: readonly Float64Array[]): void {
    this.fixed = [...this.fixed, ...directions];
    this.free = this.free.map((free) => without(free, directions));
  }

  /** What figures fix that is not fixed yet. */
  private directionsOf(figures: readonly LinearFigure[]): readonly Float64Array[] {
    const found: Float64Array[] = [];
    for (const { terms, slack } of figures) {
      const row = this.shares(terms);
      if (slack) row[this.slacks++] = Math.max(0, Math.min(slack.down, slack.up));
      const size = norm(row);
      if (size === 0) continue;
      // Twice: once leaves rounding of the order of what is taken away (Giraud & Langou 2003).
      const unit = scaled(row, 1 / size);
      const rest = without(without(without(without(unit, this.fixed), found), this.fixed), found);
      const left = norm(rest);
      if (left > NOTHING) found.push(scaled(rest, 1 / left));
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

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

const norm = (row: Float64Array): number => Math.sqrt(dot(row, row));
const scaled = (row: Float64Array, by: number): Float64Array => row.map((x) => x * by);

/** Less its part along each of an orthonormal set. */
function without(row: Float64Array, set: readonly Float64Array[]): Float64Array {
  const rest = row.slice();
  for (const one of set) {
    const along = dot(rest, one);
    if (along === 0) continue;
    for (let i = 0; i < rest.length; i++) rest[i]! -= along * one[i]!;
  }
  return rest;
}
