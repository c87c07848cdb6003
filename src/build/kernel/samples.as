/**
 * Sums over the amounts of a sample, ascending, which all count once: what src/measure/plain-sums.ts and generalised-entropy.ts
 * define, operation by operation. Amounts are no offsets from an origin, but where one is given.
 */

@external('Math', 'log')
declare function log(x: f64): f64;

/** As in src/measure/series.ts. */
const NEAR: f64 = 0.05;
const FIRST_TERM: i32 = 2;
const LAST_TERM: i32 = 17;

/** Two sums or three: what a loop found, from a place on. */
@inline
function put(into: usize, first: f64, second: f64, third: f64): void {
  store<f64>(into, first);
  store<f64>(into, second, 8);
  store<f64>(into, third, 16);
}

/** Σx, μ − min, Σᵢⱼ|xᵢ − xⱼ| / (2n²). */
export function levels(amounts: usize, n: i32, into: usize): void {
  const count = <f64>n;
  const lowest = load<f64>(amounts);
  let before = lowest;
  let total: f64 = 0;
  let totalLost: f64 = 0;
  let offsets: f64 = 0;
  let offsetsLost: f64 = 0;
  let halves: f64 = 0;
  let halvesLost: f64 = 0;
  for (let i = 0; i < n; i++) {
    const amount = load<f64>(amounts + (<usize>i << 3));
    let next = total + amount;
    const added = next - total;
    totalLost += total - (next - added) + (amount - added);
    total = next;
    const offset = amount - lowest;
    next = offsets + offset;
    offsetsLost += offsets >= offset ? offsets - next + offset : offset - next + offsets;
    offsets = next;
    const half = (amount - before) * (<f64>i / count) * (<f64>(n - i) / count);
    next = halves + half;
    halvesLost += halves >= half ? halves - next + half : half - next + halves;
    halves = next;
    before = amount;
  }
  put(into, total + totalLost, (offsets + offsetsLost) / count, halves + halvesLost);
}

/** Σ(x − μ)², Σ|x − μ|. */
export function spreads(amounts: usize, n: i32, aboveLowest: f64, into: usize): void {
  const lowest = load<f64>(amounts);
  let squares: f64 = 0;
  let squaresLost: f64 = 0;
  let distances: f64 = 0;
  let distancesLost: f64 = 0;
  for (let i = 0; i < n; i++) {
    const distance = abs(load<f64>(amounts + (<usize>i << 3)) - lowest - aboveLowest);
    const square = distance * distance;
    let next = squares + square;
    squaresLost += squares >= square ? squares - next + square : square - next + squares;
    squares = next;
    next = distances + distance;
    distancesLost += distances >= distance ? distances - next + distance : distance - next + distances;
    distances = next;
  }
  put(into, squares + squaresLost, distances + distancesLost, 0);
}

/** Σ(origin + x) of some amounts from one on, `step` bytes apart. */
export function money(first: usize, count: i32, step: i32, origin: f64): f64 {
  let sum: f64 = 0;
  let lost: f64 = 0;
  let at = first;
  for (let k = 0; k < count; k++) {
    const amount = origin + load<f64>(at);
    const next = sum + amount;
    const added = next - sum;
    lost += sum - (next - added) + (amount - added);
    sum = next;
    at += step;
  }
  return sum + lost;
}

/** Σ(m − x) of the amounts below the median m, the mean of two. */
export function gapBelow(amounts: usize, n: i32, low: f64, high: f64): f64 {
  let sum: f64 = 0;
  let lost: f64 = 0;
  for (let i = 0; i < n; i++) {
    const x = load<f64>(amounts + (<usize>i << 3));
    const gap = -((x - low + (x - high)) / 2);
    if (gap <= 0) break;
    const next = sum + gap;
    lost += sum >= gap ? sum - next + gap : gap - next + sum;
    sum = next;
  }
  return sum + lost;
}

@inline
function series(delta: f64, steps: usize): f64 {
  let term = 0.5 * delta * delta;
  let sum: f64 = 0;
  for (let k = FIRST_TERM; k <= LAST_TERM; k++) {
    sum += term;
    term *= delta * load<f64>(steps + (<usize>k << 3));
  }
  return sum;
}

/** Mean log deviation, Theil T and GE(½), each n times; their series have their steps one after the other. */
export function entropies(amounts: usize, n: i32, mean: f64, aboveLowest: f64, steps: usize, into: usize): void {
  const next: usize = (<usize>LAST_TERM + 1) << 3;
  const lowest = load<f64>(amounts);
  let mld: f64 = 0;
  let mldLost: f64 = 0;
  let theil: f64 = 0;
  let theilLost: f64 = 0;
  let root: f64 = 0;
  let rootLost: f64 = 0;
  for (let i = 0; i < n; i++) {
    const amount = load<f64>(amounts + (<usize>i << 3));
    const ratio = amount / mean;
    const delta = (amount - lowest - aboveLowest) / mean;
    let level: f64;
    let share: f64;
    let half: f64;
    if (delta < NEAR && delta > -NEAR) {
      level = series(delta, steps);
      share = series(delta, steps + next);
      half = series(delta, steps + 2 * next);
    } else {
      const logarithm = log(ratio);
      level = delta - logarithm;
      share = ratio <= 0 ? 1 : ratio * logarithm - delta;
      half = (sqrt(ratio) - 1 - 0.5 * delta) / -0.25;
    }
    let sum = mld + level;
    mldLost += mld >= level ? mld - sum + level : level - sum + mld;
    mld = sum;
    sum = theil + share;
    theilLost += theil >= share ? theil - sum + share : share - sum + theil;
    theil = sum;
    sum = root + half;
    rootLost += root >= half ? root - sum + half : half - sum + root;
    root = sum;
  }
  put(into, mld + mldLost, theil + theilLost, root + rootLost);
}
