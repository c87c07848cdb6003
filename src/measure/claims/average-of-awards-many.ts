/** Points of the integral times claims: a few tenths of a second. */
const MOST_WORK = 20_000_000;
/** Parts of the integral that are smaller than this are nothing. */
const NOTHING = 1e-15;

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
  const step = (2 * Math.PI) / Math.min(total / largest, 18 * spread);
  const top = new Float64Array(d.length);
  let bottom = 0;
  let quiet = 0;
  const wave = new Wave(tilt, step, whole, d);
  for (let k = 0; quiet < 3; k++) {
    if (k * d.length > MOST_WORK) return undefined;
    wave.at(k);
    const { re, im } = wave;
    const weight = k === 0 ? 0.5 : 1;
    bottom += weight * re;
    for (let i = 0; i < d.length; i++) {
      top[i]! += weight * (wave.slopeRe[i]! * re - wave.slopeIm[i]! * im);
    }
    quiet = Math.hypot(re, im) < NOTHING ? quiet + 1 : 0;
  }
  return top.map((sum) => (sum / bottom) * largest);
}

/** Steps after which the angles are worked out anew: each step turns them, and adds a rounding. */
const TURNS = 64;

/** exp(Σ K(s) − K(θ) − iuE) at s = θ + iu, u = k · step, with the slopes Kᵢ′(s) = d e^(sd)/(e^(sd) − 1) − 1/s. */
class Wave {
  re = 1;
  im = 0;
  readonly slopeRe: Float64Array;
  readonly slopeIm: Float64Array;
  private readonly tilt: number;
  private readonly step: number;
  private readonly endowment: number;
  private readonly d: Float64Array;
  /** e^(θd); (e^(θd) − 1)/θ. */
  private readonly growth: Float64Array;
  private readonly base: Float64Array;
  /** Of the angle of each claim at the last point, and of one step. */
  private readonly cos: Float64Array;
  private readonly sin: Float64Array;
  private readonly turnCos: Float64Array;
  private readonly turnSin: Float64Array;

  constructor(tilt: number, step: number, endowment: number, d: Float64Array) {
    this.tilt = tilt;
    this.step = step;
    this.endowment = endowment;
    this.d = d;
    this.slopeRe = new Float64Array(d.length);
    this.slopeIm = new Float64Array(d.length);
    this.growth = d.map((one) => Math.exp(tilt * one));
    this.base = d.map((one) => (tilt === 0 ? one : Math.expm1(tilt * one) / tilt));
    this.turnCos = d.map((one) => Math.cos(step * one));
    this.turnSin = d.map((one) => Math.sin(step * one));
    this.cos = new Float64Array(d.length);
    this.sin = new Float64Array(d.length);
  }

  /** Moves to the k-th point; points are asked for one after the other. */
  at(k: number): void {
    const { tilt, d, slopeRe, slopeIm } = this;
    const u = k * this.step;
    this.turn(k);
    let [re, im] = [Math.cos(u * this.endowment), -Math.sin(u * this.endowment)];
    const size = tilt * tilt + u * u;
    for (let i = 0; i < d.length; i++) {
      const one = d[i]!;
      if (size * one * one < 1e-6) {
        // Series of K about 0: K(s) = sd/2 + s²d²/24, K′(s) = d/2 + sd²/12.
        slopeRe[i] = one / 2 + (tilt * one * one) / 12;
        slopeIm[i] = (u * one * one) / 12;
        const grown = Math.exp((-u * u * one * one) / 24);
        const angle = (u * one) / 2 + (tilt * u * one * one) / 12;
        const [x, y] = [grown * Math.cos(angle), grown * Math.sin(angle)];
        [re, im] = [re * x - im * y, re * y + im * x];
        continue;
      }
      // e^(sd) − 1 = a + bi; θ ≤ 0, so that nothing overflows.
      const a = this.growth[i]! * this.cos[i]! - 1;
      const b = this.growth[i]! * this.sin[i]!;
      // (e^(sd) − 1)/s over its value at u = 0.
      const scale = size * this.base[i]!;
      const x = (a * tilt + b * u) / scale;
      const y = (b * tilt - a * u) / scale;
      const before = re;
      re = before * x - im * y;
      im = before * y + im * x;
      const square = a * a + b * b;
      slopeRe[i] = (one * ((a + 1) * a + b * b)) / square - tilt / size;
      slopeIm[i] = (one * (b * a - (a + 1) * b)) / square + u / size;
    }
    this.re = re;
    this.im = im;
  }

  private turn(k: number): void {
    const { d, cos, sin, turnCos, turnSin } = this;
    const anew = k % TURNS === 0;
    const u = k * this.step;
    for (let i = 0; i < d.length; i++) {
      const c = cos[i]!;
      cos[i] = anew ? Math.cos(u * d[i]!) : c * turnCos[i]! - sin[i]! * turnSin[i]!;
      sin[i] = anew ? Math.sin(u * d[i]!) : sin[i]! * turnCos[i]! + c * turnSin[i]!;
    }
  }
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
