// The permutation test inside peer groups: exact where the labellings can be counted, drawn otherwise.
import { Random } from '../../base/random.ts';
import type { UndefinedReason } from '../types.ts';
import {
  type Design,
  designOf,
  type PermutationInput,
  type PermutationStatistic,
  statisticOf,
} from './permutation-statistics.ts';

export type { PermutationInput, PermutationStatistic } from './permutation-statistics.ts';

interface PermutationResult {
  readonly statistic: number;
  /** Share of labellings whose statistic is at least the observed one. */
  readonly p: number;
  /** Distinct labellings inside the strata; 1 / this is the smallest p that could come out. */
  readonly assignments: number;
  /** Labellings looked at: all of them, or the random draws. */
  readonly looked: number;
  readonly exact: boolean;
}

export type PermutationOutcome =
  | PermutationResult
  | { readonly undefined: UndefinedReason; readonly assignments: number };

/** Most labellings that are enumerated rather than drawn. */
const ENUMERATED = 1_000_000;

/** Most units whose labellings are enumerated (one step down the stack each). */
const DEEPEST = 1000;

/**
 * Could a gap this large come from dealing the same amounts at random among peers? Every distinct labelling inside the
 * strata is looked at when there are at most `ENUMERATED`; otherwise `draws` random ones, p = (b + 1)/(B + 1)
 * (Phipson & Smyth 2010).
 *
 * `eta2`: variance between groups over total. `theil_between`: Theil T of the group means. `centred_difference` (two
 * groups): |Σ over the first group of amounts centred in their stratum|, the statistic that stays right when strata
 * differ in level (METHODS §7); it orders labellings as |difference of means| when there is one stratum.
 * Labellings whose statistic equals the observed one count; near it they are compared in exact arithmetic.
 */
export function permutationTest(
  input: PermutationInput,
  wanted: PermutationStatistic,
  options: { readonly seed?: number; readonly draws?: number; readonly enumerated?: number } = {},
): PermutationOutcome {
  const { seed = 1, draws = 9999, enumerated = ENUMERATED } = options;
  const design = designOf(input);
  const statistic = statisticOf(design, wanted);
  const assignments = countAssignments(design);
  if (typeof statistic === 'string') return { undefined: statistic, assignments };
  const observed = statistic.of(design.sums);
  // What is equal in exact arithmetic must count as equal: near the observed value, `settle` decides.
  const slack = Math.max(Math.abs(observed) * 1e-11, statistic.noise);
  let atLeast = 0;
  const look = (sums: Float64Array): void => {
    const apart = statistic.of(sums) - observed;
    // NaN: could not be settled, as good as equal.
    if (apart > slack || (apart >= -slack && !(statistic.settle(sums) < 0))) atLeast++;
  };
  if (countable(assignments, design.n, enumerated)) {
    enumerate(design, look);
    return { statistic: observed, p: atLeast / assignments, assignments, looked: assignments, exact: true };
  }
  drawAtRandom(design, draws, new Random(seed), look);
  return { statistic: observed, p: (atLeast + 1) / (draws + 1), assignments, looked: draws, exact: false };
}

/** Each labelling costs a step a unit: a hundred steps for each of `enumerated` is a second or two. */
const countable = (assignments: number, n: number, enumerated: number): boolean =>
  assignments <= enumerated && assignments * n <= 100 * enumerated && n <= DEEPEST;

/** Product over strata of n_s! / Π n_sk!; a double, exact up to 2⁵³. */
function countAssignments({ strata }: Design): number {
  let product = 1;
  for (const { counts } of strata) {
    let placed = 0;
    for (const count of counts) {
      for (let j = 1; j <= count; j++) product = (product * ++placed) / j;
    }
  }
  return Math.round(product);
}

/** Calls `look` with the group sums of every distinct labelling; the sums are one array, used again. */
function enumerate({ strata, groupCount }: Design, look: (sums: Float64Array) => void): void {
  const sums = new Float64Array(groupCount);
  const left = strata.map(({ counts }) => counts.slice());
  const place = (s: number, i: number): void => {
    const stratum = strata[s];
    if (stratum === undefined) {
      look(sums);
      return;
    }
    const amount = stratum.amounts[i];
    if (amount === undefined) {
      place(s + 1, 0);
      return;
    }
    const open = left[s]!;
    for (let k = 0; k < groupCount; k++) {
      if (open[k] === 0) continue;
      const before = sums[k]!;
      open[k]!--;
      sums[k] = before + amount;
      place(s, i + 1);
      sums[k] = before;
      open[k]!++;
    }
  };
  place(0, 0);
}

function drawAtRandom(
  { strata, groupCount }: Design,
  draws: number,
  random: Random,
  look: (sums: Float64Array) => void,
): void {
  const labels = strata.map(({ groups }) => groups.slice());
  for (let draw = 0; draw < draws; draw++) {
    const sums = new Float64Array(groupCount);
    for (const [s, { amounts }] of strata.entries()) {
      const own = random.shuffle(labels[s]!);
      for (let i = 0; i < amounts.length; i++) sums[own[i]!]! += amounts[i]!;
    }
    look(sums);
  }
}
