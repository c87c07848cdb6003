import { loopsOver } from './amount-rooms.ts';
import type { Levels, Spreads } from './sums.ts';

/**
 * Compensated sums over amounts that all count once, several to a pass. Large samples and files of many small groups spend
 * their time here, so that the loops are written out: with a call for each term, or an object for each sum, starting costs more
 * than adding. What an addition loses is exact, as in `base/numeric.ts`, told without a call for an absolute value: where terms
 * are not negative by the larger one, else as Knuth does (1998, The Art of Computer Programming 2, §4.2.2, theorem B). Where the
 * amounts stand in the memory of the loops in WebAssembly, these do the same, without waiting for the engine to make them fast.
 */

/** `amounts` ascending, as offsets from `origin`. Half of the mean difference is Σ (xᵢ₊₁ − xᵢ)·(i/n)·((n − i)/n). */
export function plainLevels(amounts: Float64Array, origin: number): Levels {
  const loops = origin === 0 ? loopsOver(amounts) : undefined;
  if (loops) return loops.levels(amounts);
  const n = amounts.length;
  const lowest = amounts[0]!;
  let before = lowest;
  let total = 0;
  let totalLost = 0;
  let offsets = 0;
  let offsetsLost = 0;
  let halves = 0;
  let halvesLost = 0;
  for (let i = 0; i < n; i++) {
    const own = amounts[i]!;
    const amount = origin + own;
    let next = total + amount;
    const added = next - total;
    totalLost += total - (next - added) + (amount - added);
    total = next;
    const offset = own - lowest;
    next = offsets + offset;
    offsetsLost += offsets >= offset ? offsets - next + offset : offset - next + offsets;
    offsets = next;
    // Of the first unit: no gap before it.
    const half = (own - before) * (i / n) * ((n - i) / n);
    next = halves + half;
    halvesLost += halves >= half ? halves - next + half : half - next + halves;
    halves = next;
    before = own;
  }
  return {
    total: total + totalLost,
    aboveLowest: (offsets + offsetsLost) / n,
    halfDifference: halves + halvesLost,
  };
}

/** `aboveLowest` is μ − min: deviations are taken from the smallest amount, without the rounding of μ. */
export function plainSpreads(amounts: Float64Array, aboveLowest: number): Spreads {
  const loops = loopsOver(amounts);
  if (loops) return loops.spreads(amounts, aboveLowest);
  const n = amounts.length;
  const lowest = amounts[0]!;
  let squares = 0;
  let squaresLost = 0;
  let distances = 0;
  let distancesLost = 0;
  for (let i = 0; i < n; i++) {
    const deviation = amounts[i]! - lowest - aboveLowest;
    const distance = deviation < 0 ? -deviation : deviation;
    const square = distance * distance;
    let next = squares + square;
    squaresLost += squares >= square ? squares - next + square : square - next + squares;
    squares = next;
    next = distances + distance;
    distancesLost += distances >= distance ? distances - next + distance : distance - next + distances;
    distances = next;
  }
  return { squares: squares + squaresLost, distances: distances + distancesLost };
}

/** Σx of the units from one place up to another, ascending or descending, neither included twice. */
export function plainMoney(
  amounts: Float64Array,
  origin: number,
  from: number,
  count: number,
  step: 1 | -1,
): number {
  const loops = loopsOver(amounts);
  if (loops) return loops.money(amounts.byteOffset + 8 * from, count, step, origin);
  let sum = 0;
  let lost = 0;
  for (let k = 0, at = from; k < count; k++, at += step) {
    const amount = origin + amounts[at]!;
    const next = sum + amount;
    const added = next - sum;
    lost += sum - (next - added) + (amount - added);
    sum = next;
  }
  return sum + lost;
}

/** Σ(m − x) of the units below the median m, the mean of two amounts: taken from these, without the rounding of m. */
export function plainGapBelow(amounts: Float64Array, origin: number, low: number, high: number): number {
  const loops = origin === 0 ? loopsOver(amounts) : undefined;
  if (loops) return loops.gapBelow(amounts, low, high);
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < amounts.length; i++) {
    const x = origin + amounts[i]!;
    const gap = -((x - low + (x - high)) / 2);
    // Ascending: the others have no gap.
    if (gap <= 0) break;
    const next = sum + gap;
    lost += sum >= gap ? sum - next + gap : gap - next + sum;
    sum = next;
  }
  return sum + lost;
}
