import { logGamma } from './statistics.ts';

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 and `x` in [0, 1], `y` = 1 − x (given apart, so that neither
 * tail loses digits). Continued fraction DLMF 8.17.22, evaluated by Lentz's method (Thompson & Barnett 1986).
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log(y) - (logGamma(a) + logGamma(b) - logGamma(a + b)));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(y, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const safe = (z: number): number => (Math.abs(z) < tiny ? tiny : z);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return result;
}

/** P(F > f) of Fisher's F with `between` and `within` degrees of freedom. */
export function fisherUpperTail(f: number, between: number, within: number): number {
  const bottom = within + between * f;
  return incompleteBeta(within / bottom, (between * f) / bottom, within / 2, between / 2);
}

/** Φ(z), P(Z ≤ z) of the standard normal, to double precision: erfc by its series near 0, by its continued fraction beyond. */
export function normalProbability(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const tail = x < 1.2 ? (1 - erfSeries(x)) / 2 : erfcFraction(x) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** erf x = 2/√π · e^(−x²) Σ 2ⁿ x^(2n+1) / (2n+1)!! (DLMF 7.6.2). */
function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-18; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** erfc x for x ≥ 1.2 by the continued fraction DLMF 7.9.1, from its tail. */
function erfcFraction(x: number): number {
  let fraction = 0;
  for (let k = 240; k >= 1; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** Φ⁻¹(p) for p in (0, 1): a rational start, then Halley steps on Φ to double precision. −∞ at 0, +∞ at 1. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  // By symmetry the lower half is enough, where Φ keeps its relative precision.
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0.5) return 0;
  // Abramowitz & Stegun 26.2.23, error below 4.5e-4.
  const t = Math.sqrt(-2 * Math.log(p));
  let z = -(
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
  );
  for (let step = 0; step < 4; step++) {
    const error = (normalProbability(z) - p) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}
