/**
 * p-values adjusted for the number of questions asked (R `p.adjust`). Each takes p-values in [0, 1] and returns the
 * adjusted ones in the same order, at most 1.
 */
export type Adjustment = (p: ArrayLike<number>) => Float64Array;

/** p·m: family-wise, the plainest. */
export const bonferroni: Adjustment = (p) => Float64Array.from(p, (value) => Math.min(1, value * p.length));

/** Holm 1979: family-wise, never weaker than Bonferroni; for a sheet of claims. */
export const holm: Adjustment = (p) => {
  const order = ascending(p);
  const adjusted = new Float64Array(p.length);
  let running = 0;
  for (const [k, i] of order.entries()) {
    running = Math.max(running, p[i]! * (p.length - k));
    adjusted[i] = Math.min(1, running);
  }
  return adjusted;
};

/** Benjamini & Hochberg 1995: false discovery rate; for screening. */
export const benjaminiHochberg: Adjustment = (p) => {
  const order = ascending(p);
  const adjusted = new Float64Array(p.length);
  let running = 1;
  for (let k = p.length - 1; k >= 0; k--) {
    const i = order[k]!;
    running = Math.min(running, (p[i]! * p.length) / (k + 1));
    adjusted[i] = running;
  }
  return adjusted;
};

function ascending(p: ArrayLike<number>): readonly number[] {
  return Array.from(p, (_, i) => i).sort((a, b) => p[a]! - p[b]! || a - b);
}
