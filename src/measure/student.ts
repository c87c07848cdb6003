import { incompleteBeta } from './distributions.ts';

/**
 * The t with P(|T| ≤ t) = coverage, T of Student's distribution with `freedom` > 0 degrees of freedom (not necessarily
 * whole). P(|T| > t) = I_x(ν/2, ½) with x = ν/(ν + t²) (DLMF 8.17.5 and Abramowitz & Stegun 26.7.1), solved for ln t by halving.
 */
export function studentTwoSided(coverage: number, freedom: number): number {
  const known = solved.get(coverage) ?? new Map<number, number>();
  solved.set(coverage, known);
  const own = known.get(freedom);
  if (own !== undefined) return own;
  if (known.size >= KEPT) known.clear();
  const found = solve(coverage, freedom);
  known.set(freedom, found);
  return found;
}

/** Solutions by coverage and degrees of freedom: a group asks for the same one for its gap, its interval and its verdict. */
const solved = new Map<number, Map<number, number>>();
const KEPT = 1_000;

function solve(coverage: number, freedom: number): number {
  let low = -50;
  let high = 200;
  for (let step = 0; step < 100 && high - low > 1e-15 * Math.abs(high); step++) {
    const middle = (low + high) / 2;
    if (studentBeyond(Math.exp(middle), freedom) > 1 - coverage) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** P(|T| > |t|), T of Student's distribution with `freedom` > 0 degrees of freedom. */
export function studentBeyond(t: number, freedom: number): number {
  const bottom = freedom + t * t;
  return incompleteBeta(freedom / bottom, (t * t) / bottom, freedom / 2, 0.5);
}
