import type { SuppressionRules } from '../suppression.ts';
import { FeasibleTables } from './feasible-tables.ts';
import type { Equation, Figures } from './figures.ts';
import type { Prices } from './network-flow.ts';
import { byDifferencing, primaryReason } from './protection-levels.ts';
import { type Met, type Proof, prove } from './protection-proof.ts';

/**
 * Which further figures to hide so that no hidden one can be bounded within p %, and no published sum gives away a
 * group of hidden ones that is itself primary.
 *
 * Greedy by the largest primary figure first, each protection level met at the least price of what more is hidden (a cheapest
 * path in the network of the table: Kelly, Golden & Assad 1992); then every complementary figure that can be shown again is
 * shown, the largest first, until none can. Ties go to the figure met first.
 */
export class SecondarySuppression {
  private readonly figures: Figures;
  private readonly rules: SuppressionRules;
  private readonly tables: FeasibleTables;
  private readonly prices: Prices;
  private readonly must: ReadonlySet<number>;
  /** Those that organisations must not see either: the figures that a rule hides. */
  private readonly primary: ReadonlySet<number>;
  private readonly proofs = new Map<number, Proof>();
  private readonly waiting: number[] = [];
  /** Of each figure, the equations it stands in. */
  private readonly sums: readonly Equation[][];

  constructor(
    figures: Figures,
    rules: SuppressionRules,
    primary: ReadonlySet<number>,
    must: ReadonlySet<number>,
    fixed: ReadonlySet<number>,
  ) {
    this.figures = figures;
    this.rules = rules;
    this.tables = new FeasibleTables(figures);
    this.must = must;
    this.primary = primary;
    this.prices = Float64Array.from(figures.holders, (holders, figure) =>
      holders.length === 0 || fixed.has(figure) ? Number.POSITIVE_INFINITY : this.price(figure),
    );
    this.sums = figures.holders.map(() => []);
    for (const equation of figures.equations) {
      for (const figure of [...equation.parts, equation.whole]) this.sums[figure]!.push(equation);
    }
    for (const figure of this.byAmount(must)) this.hide(figure);
  }

  hidden(): ReadonlySet<number> {
    this.extend();
    while (this.reduce());
    return new Set(this.byAmount(this.hiddenFigures()));
  }

  /** Little money hidden, but few figures too: the square root of the amount; a figure without money costs as well. */
  private price(figure: number): number {
    return Math.sqrt(this.figures.values[figure]!) + 1;
  }

  private byAmount(figures: Iterable<number>): readonly number[] {
    const { values } = this.figures;
    return [...figures].sort((a, b) => values[b]! - values[a]! || a - b);
  }

  private readonly isHidden = (figure: number): boolean => this.prices[figure] === 0;

  private *hiddenFigures(): Generator<number> {
    for (let figure = 0; figure < this.prices.length; figure++) if (this.prices[figure] === 0) yield figure;
  }

  private hide(figure: number): void {
    this.prices[figure] = 0;
    this.waiting.push(figure);
  }

  /** Hides further figures until every protection level is met that can be. */
  private extend(): void {
    do {
      for (let figure = this.waiting.shift(); figure !== undefined; figure = this.waiting.shift()) {
        const before = new Set(this.hiddenFigures());
        this.proofs.set(figure, this.prove(figure, this.prices));
        for (const hidden of this.hiddenFigures()) if (!before.has(hidden)) this.waiting.push(hidden);
      }
      for (const equation of this.figures.equations) {
        const together = byDifferencing(this.figures, equation, this.isHidden);
        if (together === undefined || primaryReason(together, this.rules) === undefined) continue;
        const open = equation.parts.filter(
          (part) => this.prices[part]! > 0 && this.prices[part]! < Number.POSITIVE_INFINITY,
        );
        const next = this.byAmount(open).at(-1) ?? equation.whole;
        if (this.prices[next] !== Number.POSITIVE_INFINITY) this.hide(next);
      }
    } while (this.waiting.length > 0);
  }

  private prove(figure: number, prices: Prices, standing: readonly Met[] = []): Proof {
    const { percent } = this.rules;
    return prove(this.tables, { figure, percent, organisations: this.primary.has(figure), standing }, prices);
  }

  /** Shows again what can be shown; true when something was. */
  private reduce(): boolean {
    let shown = false;
    const prices = this.prices.map((price) => (price === 0 ? 0 : Number.POSITIVE_INFINITY));
    for (const figure of this.byAmount(this.hiddenFigures())) {
      if (this.must.has(figure)) continue;
      prices[figure] = Number.POSITIVE_INFINITY;
      const proofs = this.without(figure, prices);
      if (proofs === undefined) {
        prices[figure] = 0;
        continue;
      }
      this.prices[figure] = this.price(figure);
      this.proofs.delete(figure);
      for (const [other, proof] of proofs) this.proofs.set(other, proof);
      shown = true;
    }
    return shown;
  }

  /** The proofs that must change when a figure is shown; undefined when one of them does not come out. */
  private without(figure: number, prices: Prices): ReadonlyMap<number, Proof> | undefined {
    const isHidden = (other: number): boolean => prices[other] === 0;
    for (const equation of this.sums[figure]!) {
      const together = byDifferencing(this.figures, equation, isHidden);
      if (together !== undefined && primaryReason(together, this.rules) !== undefined) return undefined;
    }
    const proofs = new Map<number, Proof>();
    for (const [other, before] of this.proofs) {
      if (other === figure || !before.met.some(({ table }) => table.has(figure))) continue;
      const standing = before.met.filter(({ table }) => !table.has(figure));
      const after = this.prove(other, prices, standing);
      if (after.unmet.length > before.unmet.length) return undefined;
      proofs.set(other, after);
    }
    return proofs;
  }
}
