import {
  type Composition,
  type CompositionOutcome,
  compositionOf,
  type EmptyCells,
  type Side,
} from './composition.ts';
import type { UndefinedReason, Value } from './types.ts';

/** A composition effect with what the order of accounting changes in it. */
interface CompositionBand extends Composition {
  /**
   * Σ (p₁ − p₀)(r₁ − r₀), currency per unit: counted as composition when it is accounted for last, as rate when it comes
   * first, half and half by Kitagawa.
   */
  readonly interaction: number;
  /** The composition effect under the two orders, the smaller first: `composition` lies in the middle. */
  readonly low: number;
  readonly high: number;
  /** The same over the gap, the smaller first. */
  readonly lowShare: Value;
  readonly highShare: Value;
}

export type CompositionBandOutcome = CompositionBand | Exclude<CompositionOutcome, Composition>;

/** Kitagawa's two effects with the interaction of the three-part form as a band around them (METHODS §8, §12). */
export function compositionBand(group: Side, others: Side, empty: EmptyCells): CompositionBandOutcome {
  const found = compositionOf(group, others, empty);
  if ('undefined' in found) return found;
  const interaction = interactionOf(group, others);
  const half = Math.abs(interaction) / 2;
  const [low, high] = [found.composition - half, found.composition + half];
  const shares = [low / found.gap, high / found.gap].sort((a, b) => a - b);
  const none: { undefined: UndefinedReason } = { undefined: 'no-variation' };
  return {
    ...found,
    interaction,
    low,
    high,
    lowShare: found.gap === 0 ? none : { value: shares[0]! },
    highShare: found.gap === 0 ? none : { value: shares[1]! },
  };
}

/** A category that one side lacks has the other's rate on both sides: nothing interacts there. */
function interactionOf(group: Side, others: Side): number {
  const sum = ({ counts }: Side) => Array.from(counts).reduce((total, count) => total + count, 0);
  const [n1, n0] = [sum(group), sum(others)];
  let total = 0;
  for (let i = 0; i < group.counts.length; i++) {
    const [c1, c0] = [group.counts[i]!, others.counts[i]!];
    if (c1 === 0 || c0 === 0) continue;
    total += (c1 / n1 - c0 / n0) * (group.totals[i]! / c1 - others.totals[i]! / c0);
  }
  return total;
}
