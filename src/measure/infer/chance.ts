import type { Value } from '../types.ts';

/** Could chance deal a statistic this large? */
export interface Chance {
  /** Share of labellings whose statistic is at least as far from what is expected as the observed one. */
  readonly p: number;
  /** The smallest p that these amounts (exact) or this number of draws could give. */
  readonly smallest: number;
  /** Distinct labellings inside the strata; undefined above 2⁵³. */
  readonly assignments: Value;
  readonly log10Assignments: number;
  /** Labellings looked at: all of them, or the random draws. */
  readonly looked: number;
  readonly exact: boolean;
}

/** How many labellings there are: exactly (`Infinity` above 2⁵³), and as a natural logarithm. */
export interface Ways {
  readonly count: number;
  readonly log: number;
}

const counted = ({ count, log }: Ways): Pick<Chance, 'assignments' | 'log10Assignments'> => ({
  assignments: Number.isFinite(count) ? { value: count } : { undefined: 'too-many-assignments' },
  log10Assignments: log / Math.LN10,
});

/** All labellings looked at: `atLeast` are as far as the observed one, `fewest` as far as the farthest. */
export const enumeratedChance = (ways: Ways, atLeast: number, fewest: number): Chance => ({
  p: atLeast / ways.count,
  smallest: fewest / ways.count,
  ...counted(ways),
  looked: ways.count,
  exact: true,
});

/** Random labellings, the observed one counted among them: (b + 1)/(B + 1) (Phipson & Smyth 2010). */
export const drawnChance = (ways: Ways, atLeast: number, draws: number): Chance => ({
  p: (atLeast + 1) / (draws + 1),
  smallest: 1 / (draws + 1),
  ...counted(ways),
  looked: draws,
  exact: false,
});
