import { square } from '../../base/powers.ts';
/**
 * The residual sum of squares that R's `anova(lm(x ~ g))` finds where every group holds equal amounts: in exact
 * arithmetic it is 0, in LINPACK's Householder QR (dqrdc2, dqrsl) it is rounding, and R prints F as huge but finite.
 * The reference values of this project ask for that figure, so the same steps are taken in the same order.
 * Dongarra et al. 1979, LINPACK Users' Guide, ch. 9. One entry a group, in order: its units and their common amount.
 */
export function roundingResidue(groups: readonly { readonly n: number; readonly amount: number }[]): number {
  const k = groups.length;
  const group = Int32Array.from(groups.flatMap(({ n }, j) => Array.from({ length: n }, () => j)));
  // Treatment coding: an intercept, then one indicator for each group but the first.
  const columns = groups.map((_, j) => Float64Array.from(group, (own) => (j === 0 || own === j ? 1 : 0)));
  const heads = columns.map((column, l) => {
    const head = householder(column, l);
    for (const later of columns.slice(l + 1)) reflect(column, later, l);
    return head;
  });
  const effects = Float64Array.from(group, (own) => groups[own]!.amount);
  for (let l = 0; l < k; l++) if (heads[l] !== 0) reflect(columns[l]!, effects, l);
  // Residuals: the effects beyond the fitted ones, turned back.
  effects.fill(0, 0, k);
  for (let l = k - 1; l >= 0; l--) if (heads[l] !== 0) reflect(columns[l]!, effects, l);
  return effects.reduce((sum, e) => sum + e * e, 0);
}

/** Turns a column, from row l on, into its Householder vector; returns its first element. */
function householder(column: Float64Array, l: number): number {
  let squares = 0;
  for (let i = l; i < column.length; i++) squares += square(column[i]!);
  let norm = Math.sqrt(squares);
  if (norm === 0) return 0;
  if (column[l]! < 0) norm = -norm;
  const scale = 1 / norm;
  for (let i = l; i < column.length; i++) column[i]! *= scale;
  column[l]! += 1;
  return column[l]!;
}

/** Applies the reflection of a Householder vector to a target, from row l on. */
function reflect(vector: Float64Array, target: Float64Array, l: number): void {
  if (vector[l] === 0) return;
  let along = 0;
  for (let i = l; i < vector.length; i++) along += vector[i]! * target[i]!;
  const t = -along / vector[l]!;
  for (let i = l; i < vector.length; i++) target[i]! += t * vector[i]!;
}
