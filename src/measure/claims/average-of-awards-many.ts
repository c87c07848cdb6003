/** Points of the integral times claims: a few tenths of a second. */
const MOST_WORK = 20_000_000;
/** Parts of the integral that are smaller than this are nothing. */
const NOTHING = 1e-16;

/**
 * Average of awards for many claims, by numerical integration: AAᵢ = E[Xᵢ | ΣX = E], Xᵢ uniform on [0, dᵢ]. Under the tilt θ
 * that puts the mean of ΣX at E, with s = θ + iu and Kᵢ the cumulant function of Xᵢ,
 *   AAᵢ = ∫ Re[Kᵢ′(s) exp(Σ K(s) − sE)] du / ∫ Re[exp(Σ K(s) − sE)] du.
 * The integrand is analytic and falls fast: the trapezoidal rule is exact to rounding (Trefethen & Weideman 2014). Self-dual.
 * Undefined where the claims are so unlike that the integral would take too long. 0 < E < Σd.
 */
export function averageOfManyAwards(endowment: number, claims: Float64Array): Float64Array | undefined {
  const total = claims.reduce((sum, d) => sum + d, 0);
  if (2 * endowment > total) {
    const losses = averageOfManyAwards(total - endowment, claims);
    return losses?.map((loss, i) => claims[i]! - loss);
  }
  const largest = claims.reduce((most, d) => (d > most ? d : most), 0);
  const d = claims.map((claim) => claim / largest);
  const whole = endowment / largest;
  const tilt = tiltOf(whole, d);
  const spread = Math.sqrt(d.reduce((sum, one) => sum + varianceOf(tilt, one), 0));
  // Sums this far from E have no weight, or are above Σd: the trapezoidal rule adds nothing of them.
  const step = (2 * Math.PI) / Math.min(total / largest, 24 * spread);
  const top = new Float64Array(d.length);
  let bottom = 0;
  let quiet = 0;
  const slope = { re: new Float64Array(d.length), im: new Float64Array(d.length) };
  for (let k = 0; quiet < 4; k++) {
    if (k * d.length > MOST_WORK) return undefined;
    const { re, im } = integrand(tilt, k * step, whole, d, slope);
    const weight = k === 0 ? 0.5 : 1;
    bottom += weight * re;
    for (let i = 0; i < d.length; i++) top[i]! += weight * (slope.re[i]! * re - slope.im[i]! * im);
    quiet = Math.hypot(re, im) < NOTHING ? quiet + 1 : 0;
  }
  return top.map((sum) => (sum / bottom) * largest);
}

/** exp(Σ K(s) − K(θ) − iuE) at s = θ + iu; fills Kᵢ′(s) = d/(1 − e^(−sd)) − 1/s. */
function integrand(
  tilt: number,
  u: number,
  endowment: number,
  d: Float64Array,
  slope: { readonly re: Float64Array; readonly im: Float64Array },
): { readonly re: number; readonly im: number } {
  let [re, im] = [Math.cos(u * endowment), -Math.sin(u * endowment)];
  const size = tilt * tilt + u * u;
  for (let i = 0; i < d.length; i++) {
    const one = d[i]!;
    if (size * one * one < 1e-6) {
      // Series of K about 0: K(s) = sd/2 + s²d²/24, K′(s) = d/2 + sd²/12.
      slope.re[i] = one / 2 + (tilt * one * one) / 12;
      slope.im[i] = (u * one * one) / 12;
      const grown = Math.exp((-u * u * one * one) / 24);
      const angle = (u * one) / 2 + (tilt * u * one * one) / 12;
      const [x, y] = [grown * Math.cos(angle), grown * Math.sin(angle)];
      [re, im] = [re * x - im * y, re * y + im * x];
      continue;
    }
    // e^(sd) − 1 = a + bi; θ ≤ 0, so that nothing overflows.
    const growth = Math.exp(tilt * one);
    const a = growth * Math.cos(u * one) - 1;
    const b = growth * Math.sin(u * one);
    // (e^(sd) − 1)/s over its value at u = 0.
    const base = tilt === 0 ? one : Math.expm1(tilt * one) / tilt;
    const x = (a * tilt + b * u) / size / base;
    const y = (b * tilt - a * u) / size / base;
    [re, im] = [re * x - im * y, re * y + im * x];
    // d e^(sd)/(e^(sd) − 1) − 1/s.
    const square = a * a + b * b;
    const [p, q] = [a + 1, b];
    slope.re[i] = (one * (p * a + q * b)) / square - tilt / size;
    slope.im[i] = (one * (q * a - p * b)) / square + u / size;
  }
  return { re, im };
}

/** Mean of X uniform on [0, d] tilted by θ. */
function meanOf(tilt: number, d: number): number {
  const y = tilt * d;
  return Math.abs(y) < 1e-4 ? d * (0.5 + y / 12) : d * (1 / -Math.expm1(-y) - 1 / y);
}

function varianceOf(tilt: number, d: number): number {
  const y = tilt * d;
  if (Math.abs(y) < 1e-2) return d * d * (1 / 12 - (y * y) / 240);
  const half = Math.sinh(y / 2);
  return d * d * (1 / (y * y) - 1 / (4 * half * half));
}

/** The θ ≤ 0 at which the means add up to E ≤ Σd/2. */
function tiltOf(endowment: number, d: Float64Array): number {
  const at = (tilt: number): number => d.reduce((sum, one) => sum + meanOf(tilt, one), 0);
  let [low, high] = [(-2 * d.length) / endowment, 0];
  for (let k = 0; k < 200 && high - low > 1e-13 * Math.abs(low); k++) {
    const middle = (low + high) / 2;
    if (at(middle) <= endowment) low = middle;
    else high = middle;
  }
  return high;
}
