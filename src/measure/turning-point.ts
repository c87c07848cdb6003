import { CompensatedSum, sumOf } from '../base/numeric.ts';
import type { UndefinedReason } from './types.ts';

/** What one unit does to a gap. */
export interface Removal {
  /** Its index. */
  readonly unit: number;
  /** Currency per unit: the gap without it. */
  readonly gap: number;
}

/** The fewest units without which a gap is gone or of the other sign. */
interface Flip {
  /** Indices, largest distance first; none where there is no gap. */
  readonly units: readonly number[];
  /** Currency per unit: the gap of those that are left. */
  readonly gap: number;
}

export interface TurningPoint {
  readonly n: number;
  /** Mean of the distances, currency. */
  readonly gap: number;
  /** The unit without which the gap moves most. */
  readonly most: Removal | { readonly undefined: UndefinedReason };
  readonly flip: Flip | { readonly undefined: UndefinedReason };
}

/**
 * What would change the finding that units lie below (or above) their references (METHODS §13), for a gap that is the
 * mean of their `distances` (amount − reference, currency; n ≥ 1), each reference held as it is. Taking away the largest
 * distances of the gap's sign first reaches the turn with the fewest units, since no other choice of as many takes away
 * more. Undefined (`one-sided`) where every unit lies on the same side: no selection turns it. `units[i]` is the index by
 * which unit i is named; ties go to the first. Time: n log n.
 */
export function turningPoint(distances: Float64Array, units: ArrayLike<number>): TurningPoint {
  const n = distances.length;
  const sum = sumOf(n, (i) => distances[i]!);
  const gap = sum / n;
  // The distances are differences of rounded amounts.
  const slack = 1e-12 * sumOf(n, (i) => Math.abs(distances[i]!));
  return { n, gap, most: mostInfluential(distances, units, sum), flip: flipOf(distances, units, sum, slack) };
}

function mostInfluential(
  distances: Float64Array,
  units: ArrayLike<number>,
  sum: number,
): TurningPoint['most'] {
  const n = distances.length;
  if (n < 2) return { undefined: 'too-few' };
  const away = distances.map((distance) => Math.abs(distance - sum / n));
  const at = away.reduce((best, one, i) => (one > away[best]! ? i : best), 0);
  return { unit: units[at]!, gap: (sum - distances[at]!) / (n - 1) };
}

function flipOf(
  distances: Float64Array,
  units: ArrayLike<number>,
  sum: number,
  slack: number,
): TurningPoint['flip'] {
  const n = distances.length;
  if (Math.abs(sum) <= slack) return { units: [], gap: sum / n };
  const sign = Math.sign(sum);
  const order = Array.from(distances.keys()).sort((a, b) => sign * (distances[b]! - distances[a]!) || a - b);
  // What is left after the first k, summed from the smallest up: the last that does not have the gap's sign.
  const left = new CompensatedSum();
  let found: { readonly taken: number; readonly sum: number } | undefined;
  for (let taken = n - 1; taken > 0; taken--) {
    left.add(distances[order[taken]!]!);
    if (sign * left.value <= slack) found = { taken, sum: left.value };
  }
  if (found === undefined) return { undefined: 'one-sided' };
  const { taken } = found;
  return { units: order.slice(0, taken).map((i) => units[i]!), gap: found.sum / (n - taken) };
}
