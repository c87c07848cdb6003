// What an indicator is: its description as data, and its computation.
import type { Guard } from './guards.ts';
import type { Citation } from './references.ts';
import { LACKS, type Sample } from './sample.ts';
import type { UndefinedReason, Value } from './types.ts';

export type Family =
  | 'count'
  | 'level'
  | 'spread'
  | 'quantile'
  | 'federal-range-ratio'
  | 'relative-deviation'
  | 'variation'
  | 'gini'
  | 'entropy'
  | 'atkinson'
  | 'kolm'
  | 'share'
  | 'median-side'
  | 'concentration'
  | 'polarisation'
  | 'decomposition';

export type Unit = 'count' | 'currency' | 'share' | 'ratio' | 'index';

/** What an indicator promises; the property test over the registry holds it to each. */
export type Property =
  /** c·x gives the same value (indices), for c > 0. */
  | 'scale-invariant'
  /** c·x gives c times the value (money). */
  | 'scale-equivariant'
  /** x + c gives the same value. */
  | 'translation-invariant'
  /** Every unit repeated k times gives the same value. */
  | 'replication-invariant'
  /** Money moved from a larger to a smaller amount, not past it, never raises it. */
  | 'transfer'
  /** The order of the units does not matter (all have it: the sample is sorted). */
  | 'symmetric'
  /** Integer weights give what repeating the units gives. */
  | 'weights-as-copies'
  /** Raising one amount never lowers it. */
  | 'monotone';

/** What a higher value says of the distribution; `neither` for amounts and counts that only describe it. */
export type Direction = 'more-unequal' | 'more-equal' | 'neither';

/** Traps of METHODS §3 (published tools that print another number), by their number there. */
export type Trap = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export interface Range {
  /** Smallest possible value; undefined: no bound. */
  readonly low?: number;
  /** Largest possible value whatever n; undefined: no bound. */
  readonly high?: number;
  /** A tighter upper bound that grows with n, without weights. */
  readonly highAt?: { readonly text: string; readonly of: (n: number) => number };
}

/** One indicator: everything that is said of it anywhere is derived from this entry. */
export interface Indicator {
  /** The published key, e.g. `gini.unbiased`. */
  readonly key: string;
  readonly family: Family;
  readonly needs: readonly ('amounts' | 'weights')[];
  readonly unit: Unit;
  readonly range: Range;
  readonly direction: Direction;
  /** Value when all amounts are equal and positive; `mean` for levels; undefined where it has none then. */
  readonly atEquality: number | 'mean' | 'n-dependent' | undefined;
  /** Fewest units for which the formula has a value. */
  readonly smallestN: number;
  readonly zeros: 'kept' | 'undefined' | 'counted';
  readonly negatives: 'kept' | 'undefined';
  /** Key of the weighted twin; undefined where there is none. */
  readonly weighted: string | undefined;
  /** Key of the figure in dollars to print beside it; undefined where the value is money or a count itself. */
  readonly absoluteTwin: string | undefined;
  /** Plain Unicode mathematics. */
  readonly formula: string;
  readonly references: readonly Citation[];
  readonly properties: readonly Property[];
  readonly traps: readonly Trap[];
  readonly guard: Guard;
  /** The value of a sample, or why there is none; weights of the sample count when it has some. */
  readonly compute: (sample: Sample) => Value;
  /** The same, by itself: a finite number or a reason. */
  readonly figure: (sample: Sample) => number | UndefinedReason;
}

type Defaults = 'needs' | 'weighted' | 'absoluteTwin' | 'traps' | 'smallestN' | 'zeros' | 'negatives';

/** An entry as its file writes it: `compute` states the formula, preconditions are stated as data. */
export type Specification = Omit<Indicator, Defaults | 'compute' | 'figure'> &
  Partial<Pick<Indicator, Defaults>> & {
    /** true: undefined when the amounts sum to 0 (the formula divides by the mean). */
    readonly relative?: boolean;
    readonly compute: (sample: Sample) => number | UndefinedReason;
  };

/** Completes an entry; what it declares (smallest n, zeros, negatives, relative to the mean) is what `compute` enforces. */
export function indicator(specification: Specification): Indicator {
  const {
    relative = false,
    needs = ['amounts'],
    traps = [],
    smallestN = 1,
    zeros = 'kept',
    negatives = relative ? 'undefined' : 'kept',
    weighted,
    absoluteTwin,
    compute,
  } = specification;
  // Read once: a file of many small groups asks it a hundred thousand times.
  const asked =
    (needs.some((need) => need === 'weights') ? LACKS.weights : 0) |
    (negatives === 'undefined' ? LACKS.sign : 0) |
    (relative ? LACKS.total : 0) |
    (zeros === 'undefined' ? LACKS.logarithm : 0);
  const figure = (sample: Sample): number | UndefinedReason => {
    if (sample.n < smallestN) return sample.n === 0 ? 'no-units' : 'too-few';
    if (asked !== 0 && (sample.lacks & asked) !== 0) return reasonOf(sample.lacks & asked);
    const found = compute(sample);
    if (typeof found === 'string') return found;
    // A number that overflowed has no value either; adding 0 turns -0 into 0.
    return Number.isFinite(found) ? found + 0 : 'not-finite';
  };
  // Written out: there are some two hundred at every start, and to spread them takes several times as long.
  return {
    key: specification.key,
    family: specification.family,
    needs,
    unit: specification.unit,
    range: specification.range,
    direction: specification.direction,
    atEquality: specification.atEquality,
    smallestN,
    zeros,
    negatives,
    weighted,
    absoluteTwin,
    formula: specification.formula,
    references: specification.references,
    properties: specification.properties,
    traps,
    guard: specification.guard,
    compute: (sample) => asValue(figure(sample)),
    figure,
  };
}

/** Why there is no value, the first reason of several. */
function reasonOf(lacking: number): UndefinedReason {
  if (lacking & LACKS.weights) return 'no-weights';
  if (lacking & LACKS.sign) return 'negative-amount';
  return lacking & LACKS.total ? 'zero-mean' : 'zero-amount';
}

/** Wraps a computed number or reason; a number that overflowed has no value either. */
export function asValue(result: number | UndefinedReason): Value {
  if (typeof result === 'string') return { undefined: result };
  // Adding 0 turns -0 into 0.
  return Number.isFinite(result) ? { value: result + 0 } : { undefined: 'not-finite' };
}
