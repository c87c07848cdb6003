/** Floating-point building blocks. */

/**
 * Compensated sum (Neumaier 1974, a Kahan sum that also survives a term larger than the running total).
 * Error bound 2 ulp of the result plus O(n ε²) Σ|x|, whatever the order of the terms.
 */
export class CompensatedSum {
  private total = 0;
  private lost = 0;

  add(x: number): this {
    const next = this.total + x;
    if (Math.abs(this.total) >= Math.abs(x)) this.lost += this.total - next + x;
    else this.lost += x - next + this.total;
    this.total = next;
    return this;
  }

  get value(): number {
    return this.total + this.lost;
  }
}

/** Compensated sum of `term(i)` for i from `from` (default 0) below `to`. */
export function sumOf(to: number, term: (index: number) => number, from = 0): number {
  let total = 0;
  let lost = 0;
  for (let i = from; i < to; i++) {
    const x = term(i);
    const next = total + x;
    if (Math.abs(total) >= Math.abs(x)) lost += total - next + x;
    else lost += x - next + total;
    total = next;
  }
  return total + lost;
}
