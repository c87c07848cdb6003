/**
 * Means and centred cross-products of some variables over some rows: all that least squares needs, so that a fit on any
 * union of groups costs nothing more than one pass over the rows.
 */
export interface Moments {
  readonly n: number;
  readonly means: Float64Array;
  /** Σ (xᵢ − x̄ᵢ)(xⱼ − x̄ⱼ) for j ≤ i, at i · k + j of a k × k table; the other half is left 0. */
  readonly products: Float64Array;
}

/**
 * Moments of each group: `groups[i]` is the code of row i, negative for a row left out; `columns` are the variables.
 * Two passes (means first), time rows × columns².
 */
export function momentsByGroup(
  columns: readonly ArrayLike<number>[],
  groups: ArrayLike<number>,
  groupCount: number,
): readonly Moments[] {
  const k = columns.length;
  const counts = new Int32Array(groupCount);
  const means = Array.from({ length: groupCount }, () => new Float64Array(k));
  const products = Array.from({ length: groupCount }, () => new Float64Array(k * k));
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    if (group < 0) continue;
    counts[group]!++;
    for (let j = 0; j < k; j++) means[group]![j]! += columns[j]![i]!;
  }
  for (const [group, own] of means.entries()) {
    for (let j = 0; j < k; j++) own[j]! /= counts[group] === 0 ? 1 : counts[group]!;
  }
  const row = new Float64Array(k);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    if (group < 0) continue;
    for (let j = 0; j < k; j++) row[j] = columns[j]![i]! - means[group]![j]!;
    addSquare(products[group]!, row, 1);
  }
  return means.map((own, group) => ({ n: counts[group]!, means: own, products: products[group]! }));
}

/** Moments of all rows of some groups together (Chan, Golub & LeVeque 1983: products add up, plus those of the means). */
export function pooledMoments(parts: readonly Moments[]): Moments {
  const k = parts[0]?.means.length ?? 0;
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  const means = new Float64Array(k);
  for (const part of parts) for (let j = 0; j < k; j++) means[j]! += (part.n * part.means[j]!) / n;
  const products = withinProducts(parts);
  for (const part of parts) {
    addSquare(
      products,
      part.means.map((mean, j) => mean - means[j]!),
      part.n,
    );
  }
  return { n, means, products };
}

/** Cross-products about the means of each group, added up: what is left when every group has its own level. */
export function withinProducts(parts: readonly Moments[]): Float64Array {
  const sum = new Float64Array(parts[0]?.products.length ?? 0);
  for (const { products } of parts) for (let at = 0; at < sum.length; at++) sum[at]! += products[at]!;
  return sum;
}

function addSquare(products: Float64Array, row: Float64Array, times: number): void {
  const k = row.length;
  for (let i = 0; i < k; i++) {
    const x = row[i]! * times;
    for (let j = 0; j <= i; j++) products[i * k + j]! += x * row[j]!;
  }
}

/** A least squares fit of the last variable on the others, with an intercept. */
export interface MomentFit {
  readonly slopes: Float64Array;
  readonly residualSquares: number;
  readonly totalSquares: number;
}

/**
 * Least squares from centred cross-products, by Cholesky factors of the correlations. Undefined when the columns are not
 * linearly independent to about five digits (products square the condition number, so the limit is wider than that of
 * `leastSquares`). Golub & Van Loan 2013, §5.3.2.
 */
export function fitOfProducts(products: Float64Array): MomentFit | undefined {
  const size = Math.round(Math.sqrt(products.length));
  const k = size - 1;
  const scale = Float64Array.from({ length: size }, (_, i) => Math.sqrt(products[i * size + i]!));
  const correlation = (i: number, j: number): number =>
    products[i >= j ? i * size + j : j * size + i]! / scale[i]! / scale[j]!;
  const factor = Array.from({ length: k }, () => new Float64Array(k));
  for (let i = 0; i < k; i++) {
    if (!(scale[i]! > 0)) return undefined;
    for (let j = 0; j <= i; j++) {
      let rest = correlation(i, j);
      for (let t = 0; t < j; t++) rest -= factor[i]![t]! * factor[j]![t]!;
      if (j < i) factor[i]![j] = rest / factor[j]![j]!;
      else if (rest > INDEPENDENT) factor[i]![i] = Math.sqrt(rest);
      else return undefined;
    }
  }
  const totalSquares = products[k * size + k]!;
  if (totalSquares === 0) return { slopes: new Float64Array(k), residualSquares: 0, totalSquares };
  // y along the orthonormal directions of the columns.
  const along = new Float64Array(k);
  for (let i = 0; i < k; i++) {
    let rest = correlation(i, k);
    for (let t = 0; t < i; t++) rest -= factor[i]![t]! * along[t]!;
    along[i] = rest / factor[i]![i]!;
  }
  const slopes = new Float64Array(k);
  for (let i = k - 1; i >= 0; i--) {
    let rest = along[i]!;
    for (let t = i + 1; t < k; t++) rest -= factor[t]![i]! * slopes[t]!;
    slopes[i] = rest / factor[i]![i]!;
  }
  const explained = along.reduce((sum, part) => sum + part * part, 0);
  return {
    slopes: slopes.map((slope, i) => (slope * scale[k]!) / scale[i]!),
    residualSquares: Math.max(0, 1 - explained) * totalSquares,
    totalSquares,
  };
}

/** Smallest part of a column's variance that the columns before it may leave. */
const INDEPENDENT = 1e-10;
