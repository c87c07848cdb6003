import { sumOf } from '../base/numeric.ts';
import { square } from '../base/powers.ts';

/** An ordinary least squares fit y = b₀ + Σ bⱼxⱼ + e. */
export interface Fit {
  /** Intercept first. */
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  /** Standard errors of the coefficients; NaN without degrees of freedom. */
  readonly standardErrors: Float64Array;
  /** hᵢ, the diagonal of the hat matrix. */
  readonly leverage: Float64Array;
  /** n − number of coefficients. */
  readonly freedom: number;
  readonly residualSquares: number;
  /** Σ (y − ȳ)². */
  readonly totalSquares: number;
}

/**
 * Fits y on an intercept and the columns, by QR of the centred columns (no normal equations, whose
 * conditioning is squared). Undefined when the columns are not linearly independent or there are fewer rows than
 * coefficients. Golub & Van Loan 2013, §5.2-5.3.
 */
export function leastSquares(y: ArrayLike<number>, columns: readonly ArrayLike<number>[]): Fit | undefined {
  const n = y.length;
  const k = columns.length;
  if (n < k + 1) return undefined;
  const means = columns.map((column) => meanOf(column));
  const yMean = meanOf(y);
  const centred = columns.map((column, j) => Float64Array.from(column, (x) => x - means[j]!));
  const qr = orthogonal(centred);
  if (qr === undefined) return undefined;
  const { q, r } = qr;
  const target = Float64Array.from(y, (value) => value - yMean);
  const slopes = backSubstitute(
    r,
    q.map((direction) => dot(direction, target)),
  );
  const residuals = Float64Array.from(
    target,
    (value, i) => value - sumOf(k, (j) => slopes[j]! * centred[j]![i]!),
  );
  const freedom = n - k - 1;
  const residualSquares = dot(residuals, residuals);
  const intercept = yMean - sumOf(k, (j) => slopes[j]! * means[j]!);
  return {
    coefficients: Float64Array.of(intercept, ...slopes),
    residuals,
    standardErrors: standardErrors(r, means, n, residualSquares / freedom),
    leverage: Float64Array.from(y, (_, i) => 1 / n + sumOf(k, (j) => square(q[j]![i]!))),
    freedom,
    residualSquares,
    totalSquares: dot(target, target),
  };
}

/**
 * Externally studentised residuals eᵢ / (s₍ᵢ₎ √(1 − hᵢ)), s₍ᵢ₎ without unit i: how far a unit is from what its factors
 * predict. NaN where unit i alone fixes a coefficient. Belsley, Kuh & Welsch 1980.
 */
export function studentisedResiduals(fit: Fit): Float64Array {
  return fit.residuals.map((e, i) => {
    const free = 1 - fit.leverage[i]!;
    const without = (fit.residualSquares - (e * e) / free) / (fit.freedom - 1);
    return e / Math.sqrt(without * free);
  });
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => sumOf(a.length, (i) => a[i]! * b[i]!);
const meanOf = (list: ArrayLike<number>): number => sumOf(list.length, (i) => list[i]!) / list.length;

/** Orthonormal directions and upper triangle of the columns, by Gram-Schmidt done twice ("twice is enough", Giraud et al. 2005). */
function orthogonal(
  columns: readonly Float64Array[],
): { q: readonly Float64Array[]; r: readonly Float64Array[] } | undefined {
  const q: Float64Array[] = [];
  const r: Float64Array[] = [];
  for (const [j, column] of columns.entries()) {
    const rest = column.slice();
    const coordinates = new Float64Array(columns.length);
    for (let pass = 0; pass < 2; pass++) {
      for (const [i, direction] of q.entries()) {
        const along = dot(direction, rest);
        coordinates[i]! += along;
        for (let t = 0; t < rest.length; t++) rest[t]! -= along * direction[t]!;
      }
    }
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > 1e-12 * Math.sqrt(dot(column, column)))) return undefined;
    coordinates[j] = length;
    q.push(rest.map((x) => x / length));
    r.push(coordinates);
  }
  return { q, r };
}

/** Solves R b = c, R given by columns. */
function backSubstitute(r: readonly Float64Array[], c: readonly number[]): Float64Array {
  const b = new Float64Array(c.length);
  for (let i = c.length - 1; i >= 0; i--) {
    b[i] = (c[i]! - sumOf(c.length, (j) => r[j]![i]! * b[j]!, i + 1)) / r[i]![i]!;
  }
  return b;
}

/** √ of the diagonal of s²(X'X)⁻¹, X with its column of ones. */
function standardErrors(
  r: readonly Float64Array[],
  means: readonly number[],
  n: number,
  errorVariance: number,
): Float64Array {
  const k = r.length;
  // Rows of R⁻¹, column by column of the identity.
  const inverse = Array.from({ length: k }, (_, j) =>
    backSubstitute(
      r,
      Array.from({ length: k }, (_, i) => (i === j ? 1 : 0)),
    ),
  );
  const slopes = Array.from({ length: k }, (_, i) => sumOf(k, (j) => square(inverse[j]![i]!)));
  // Var(b₀) = s²(1/n + x̄'(X'X)⁻¹x̄) on centred columns.
  const ofMean = inverse.map((column) => sumOf(k, (i) => column[i]! * means[i]!));
  const intercept = 1 / n + dot(ofMean, ofMean);
  return Float64Array.from([intercept, ...slopes], (v) => Math.sqrt(v * errorVariance));
}
