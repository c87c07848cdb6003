import { decimalOf } from '../../base/decimal-sum.ts';
import { sumOf } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';
import { theilTerm } from '../generalised-entropy.ts';
import type { UndefinedReason } from '../types.ts';

/** Statistics of a labelling; all depend on the group sums alone, since the sizes of the groups never change. */
export type PermutationStatistic = 'eta2' | 'theil_between' | 'centred_difference';

export interface PermutationInput {
  /** Amounts (currency), one a unit. */
  readonly amounts: ArrayLike<number>;
  /** Group code of each unit, 0 ≤ code < groupCount: the label that is shuffled. */
  readonly groups: ArrayLike<number>;
  readonly groupCount: number;
  /** Peer stratum of each unit, 0 ≤ code < strataCount; labels never leave their stratum. */
  readonly strata?: ArrayLike<number> | undefined;
  readonly strataCount?: number | undefined;
}

/** The units of one peer stratum. */
interface Stratum {
  /** Amounts of its units above the smallest of all, in whole units of the last decimal. */
  readonly amounts: Float64Array;
  /** Group of each unit as observed. */
  readonly groups: Int32Array;
  /** Number of units of each group in the stratum. */
  readonly counts: Int32Array;
}

/** What all labellings share: the design of a stratified permutation test (Pesarin & Salmaso 2010). */
export interface Design {
  readonly strata: readonly Stratum[];
  /** Units of each group overall. */
  readonly sizes: Float64Array;
  /** Observed sum of each group, of such amounts. */
  readonly sums: Float64Array;
  readonly n: number;
  /** Sum of all such amounts. */
  readonly total: number;
  /** The smallest amount, in the same units; sums leave it out so that they keep their digits. */
  readonly base: number;
  readonly groupCount: number;
  /** Divide by this to come back to currency. */
  readonly factor: number;
  /** true: all sums are integers that a double holds exactly. */
  readonly exact: boolean;
}

/** Prepares amounts for labelling: whole numbers where they are decimals, above the smallest. */
export function designOf({ amounts, groups, groupCount, strata, strataCount = 1 }: PermutationInput): Design {
  const n = amounts.length;
  const factor = decimalFactor(amounts);
  const units = Float64Array.from(amounts, (x) => (factor === 1 ? x : Math.round(x * factor)));
  const base = units.reduce((low, x) => Math.min(low, x), Number.POSITIVE_INFINITY);
  const whole = units.map((x) => x - base);
  const rows: number[][] = Array.from({ length: strataCount }, () => []);
  for (let i = 0; i < n; i++) rows[strata === undefined ? 0 : strata[i]!]!.push(i);
  const sums = new Float64Array(groupCount);
  const sizes = new Float64Array(groupCount);
  for (let i = 0; i < n; i++) {
    sums[groups[i]!]! += whole[i]!;
    sizes[groups[i]!]! += 1;
  }
  return {
    strata: rows.map((own) => {
      const counts = new Int32Array(groupCount);
      for (const i of own) counts[groups[i]!]!++;
      return {
        amounts: Float64Array.from(own, (i) => whole[i]!),
        groups: Int32Array.from(own, (i) => groups[i]!),
        counts,
      };
    }),
    sizes,
    sums,
    n,
    total: sumOf(n, (i) => whole[i]!),
    base: n > 0 ? base : 0,
    groupCount,
    factor,
    exact: whole.every(Number.isInteger) && sumOf(n, (i) => whole[i]!) < 2 ** 53,
  };
}

/** Power of ten that makes all amounts whole with sums below 2⁵³, so that group sums are exact; 1 when there is none. */
function decimalFactor(amounts: ArrayLike<number>): number {
  let scale = 0;
  let size = 0;
  for (let i = 0; i < amounts.length; i++) {
    if (!Number.isInteger(amounts[i])) scale = Math.max(scale, decimalOf(amounts[i]!).scale);
    size += Math.abs(amounts[i]!);
  }
  const factor = 10 ** scale;
  return scale <= 15 && size * factor < 2 ** 53 ? factor : 1;
}

/** A statistic of group sums, with what it takes to compare it exactly. */
export interface Statistic {
  readonly of: (sums: Float64Array) => number;
  /** Rounding error of `of` that does not shrink with it. */
  readonly noise: number;
  /** Sign of the difference to the observed labelling where `of` cannot tell them apart. */
  readonly settle: (sums: Float64Array) => number;
}

/** The statistic of this design, or why it has no value. */
export function statisticOf(design: Design, wanted: PermutationStatistic): Statistic | UndefinedReason {
  if (design.n === 0) return 'no-units';
  if (design.sizes.filter((size) => size > 0).length < 2) return 'one-group';
  if (wanted === 'eta2') return varianceBetween(design);
  if (wanted === 'theil_between') return theilBetween(design);
  return design.groupCount === 2 ? centredDifference(design) : 'not-independent';
}

function varianceBetween({
  strata,
  sizes,
  sums: observed,
  total,
  n,
  exact,
}: Design): Statistic | UndefinedReason {
  const mean = total / n;
  const squares = sumOf(strata.length, (s) => {
    const { amounts } = strata[s]!;
    return sumOf(amounts.length, (i) => square(amounts[i]! - mean));
  });
  if (strata.every(({ amounts }) => amounts.every((x) => x === 0))) return 'no-variation';
  // Σ S²/n, in whole numbers once multiplied by all the sizes: it orders labellings as η² does.
  const product = sizes.reduce((all, size) => (size > 0 ? all * BigInt(size) : all), 1n);
  const whole = (sums: Float64Array): bigint =>
    sums.reduce(
      (sum, own, k) => (sizes[k]! > 0 ? sum + (BigInt(own) ** 2n * product) / BigInt(sizes[k]!) : sum),
      0n,
    );
  const reference = exact ? whole(observed) : 0n;
  return {
    of(sums) {
      let between = 0;
      for (let k = 0; k < sizes.length; k++) {
        if (sizes[k]! > 0) between += sizes[k]! * square(sums[k]! / sizes[k]! - mean);
      }
      return between / squares;
    },
    noise: 1e-15,
    settle: (sums) => (exact ? Number(whole(sums) - reference) : 0),
  };
}

function theilBetween({ sizes, sums: observed, total, n, base }: Design): Statistic | UndefinedReason {
  if (base < 0) return 'negative-amount';
  const mean = total / n;
  const level = mean + base;
  if (level === 0) return 'zero-mean';
  const inOrder = canonical(sizes);
  const reference = inOrder(observed);
  return {
    of(sums) {
      let between = 0;
      for (let k = 0; k < sizes.length; k++) {
        const size = sizes[k]!;
        if (size === 0) continue;
        between += (size / n) * theilTerm((sums[k]! / size + base) / level, (sums[k]! / size - mean) / level);
      }
      return between;
    },
    noise: 1e-15,
    // Σ S ln(S/n) changes by Σ (S' − S) ln(S/n) + S' ln(S'/S): small terms, no cancellation of the large ones.
    settle(sums) {
      const moved = inOrder(sums);
      let difference = 0;
      let size = 0;
      for (let k = 0; k < sizes.length; k++) {
        const units = reference.sizes[k]!;
        if (units === 0) continue;
        const before = reference.sums[k]! + units * base;
        const step = moved.sums[k]! - reference.sums[k]!;
        if (step === 0) continue;
        if (before === 0 || before + step === 0) return Number.NaN;
        const terms = [step * Math.log(before / units / level), (before + step) * Math.log1p(step / before)];
        for (const term of terms) {
          difference += term;
          size += Math.abs(term);
        }
      }
      return Math.abs(difference) <= size * 1e-13 ? 0 : difference;
    },
  };
}

/** Groups of one size are alike: their sums in ascending order, sizes in ascending order. */
function canonical(sizes: Float64Array): (sums: Float64Array) => { sizes: Float64Array; sums: Float64Array } {
  return (sums) => {
    const order = Array.from(sizes, (_, k) => k).sort((a, b) => sizes[a]! - sizes[b]! || sums[a]! - sums[b]!);
    return {
      sizes: Float64Array.from(order, (k) => sizes[k]!),
      sums: Float64Array.from(order, (k) => sums[k]!),
    };
  };
}

function centredDifference({ strata, sums: observed, factor, exact }: Design): Statistic {
  // Expected sum of the first group: in each stratum, its share of the units.
  const expected = sumOf(strata.length, (s) => {
    const { amounts, counts } = strata[s]!;
    const own = sumOf(amounts.length, (i) => amounts[i]!);
    return amounts.length === 0 ? 0 : (own * counts[0]!) / amounts.length;
  });
  const product = strata.reduce((all, { amounts }) => all * BigInt(Math.max(1, amounts.length)), 1n);
  const wholeExpected = exact
    ? strata.reduce((sum, { amounts, counts }) => {
        if (amounts.length === 0) return sum;
        const own = amounts.reduce((all, x) => all + BigInt(x), 0n);
        return sum + (own * BigInt(counts[0]!) * product) / BigInt(amounts.length);
      }, 0n)
    : 0n;
  const distance = (sums: Float64Array): bigint => {
    const apart = BigInt(sums[0]!) * product - wholeExpected;
    return apart < 0n ? -apart : apart;
  };
  const reference = exact ? distance(observed) : 0n;
  return {
    of: (sums) => Math.abs(sums[0]! - expected) / factor,
    noise: (Math.abs(expected) / factor) * 1e-14,
    settle: (sums) => (exact ? Number(distance(sums) - reference) : 0),
  };
}
