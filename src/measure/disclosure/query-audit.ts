// An audit of figures that are published one after the other (Chin & Özsoyoğlu 1982).

import { LeftFree, largest, type Sparse, sparse, square, without } from './left-free.ts';
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
  private readonly aims: readonly Aim[];
  /** Of each target, of unit length before anything is published: what is left free, in shares of cells and of slacks. */
  private free: LeftFree;
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
    this.free = LeftFree.of(
      rows.map((row, at) => scaled(row, 1 / (this.aims[at]!.size || 1))),
      this.width,
    );
  }

  /** Publishes figures, whatever they expose. */
  publish(figures: readonly LinearFigure[]): void {
    this.add(figures);
    this.free.kept();
  }

  /** Publishes figures that together expose no target that is open now; false: they are not published. */
  publishIfOpen(figures: readonly LinearFigure[]): boolean {
    const { free, slacks, published } = this;
    const closed = new Set(this.exposed());
    this.add(figures);
    if (this.exposed().every((target) => closed.has(target))) {
      this.free.kept();
      return true;
    }
    Object.assign(this, { free, slacks, published });
    return false;
  }

  private add(figures: readonly LinearFigure[]): void {
    this.published = [...this.published, ...figures];
    this.free = this.free.beside(this.directionsOf(figures));
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
    const { value, size } = this.aims[at]!;
    if (this.free.surelyWithin(at, (100 * size) / (value * this.percent), NOTHING)) return true;
    const free = this.free.workedOut(at);
    const known = this.known.get(free);
    if (known !== undefined) return known;
    const left = square(free);
    const step = (value * this.percent) / 100 / (size * left);
    const open = left > NOTHING && largest(free) * step <= 1;
    this.known.set(free, open);
    return open;
  }

  /** What figures fix that is not fixed yet: those of fewest cells first, which leaves the least to be taken from others. */
  private directionsOf(figures: readonly LinearFigure[]): readonly Sparse[] {
    const found: Sparse[] = [];
    for (const { terms, slack } of figures.toSorted((a, b) => a.terms.length - b.terms.length)) {
      const row = this.shares(terms);
      if (slack) row[this.slacks++] = Math.max(0, Math.min(slack.down, slack.up));
      const size = norm(row);
      if (size === 0) continue;
      // Twice: once leaves rounding of the order of what is taken away (Giraud & Langou 2003).
      const unit = scaled(row, 1 / size);
      const rest = without(this.free.without(without(this.free.without(unit), found)), found);
      const left = norm(rest);
      if (left > NOTHING) found.push(sparse(scaled(rest, 1 / left)));
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

const norm = (row: Float64Array): number => Math.sqrt(square(row));
const scaled = (row: Float64Array, by: number): Float64Array => row.map((x) => x * by);
