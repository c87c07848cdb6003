/** Series of functions of 1 + δ, for δ near 0, where their leading terms would cancel. */

/** Below this |δ| they are summed as such. */
export const NEAR = 0.05;

/** Terms of a series: 16, from k = 2, reach 1e-19 relative at |δ| = 0.05. */
const FIRST_TERM = 2;
const LAST_TERM = 17;

/** cₖ₊₁/cₖ of a series Σ cₖ δᵏ, for each k from 0 on. */
export function stepsOf(step: (k: number) => number): Float64Array {
  return Float64Array.from({ length: LAST_TERM + 1 }, (_, k) => step(k));
}

/** Σ_{k ≥ 2} cₖ δᵏ with c₂ = ½. */
export function series(delta: number, steps: Float64Array): number {
  let term = (1 / 2) * delta * delta;
  let sum = 0;
  for (let k = FIRST_TERM; k <= LAST_TERM; k++) {
    sum += term;
    term *= delta * steps[k]!;
  }
  return sum;
}

/** δ − ln(1 + δ). */
export const LEVEL_STEPS = stepsOf((k) => -k / (k + 1));
/** (1 + δ) ln(1 + δ) − δ. */
export const THEIL_STEPS = stepsOf((k) => -(k - 1) / (k + 1));
/** −4 (√(1 + δ) − 1 − δ/2). */
export const ROOT_STEPS = stepsOf((k) => (0.5 - k) / (k + 1));
