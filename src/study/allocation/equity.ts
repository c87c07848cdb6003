import { sumOf } from '../../base/numeric.ts';
import { type Claimants, gathered, lackedTo } from '../../measure/allocation/claimants.ts';
import { evaluate } from '../../measure/registry.ts';
import { sampleOf } from '../../measure/sample.ts';
import type { Value } from '../../measure/types.ts';

/** How equal some organisations stand before their floors, and what they lack. Money in cents. */
export interface Equity {
  readonly n: number;
  readonly total: number;
  /** Gini (n/(n − 1)) and McLoone (half) of amount ÷ floor, over those with a floor. */
  readonly gini: Value;
  readonly mcloone: Value;
  /** Those with a floor, those under it, and what these lack: NaN where nobody has one. */
  readonly floored: number;
  readonly under: number;
  readonly lacking: number;
  /** What those below the mean of their comparables elsewhere lack to it: NaN where nobody has such a mean. */
  readonly lackingElsewhere: number;
}

/** The same of everyone, of each region and of each type. */
export interface EquityBy {
  readonly overall: Equity;
  readonly regions: readonly Equity[];
  readonly types: readonly Equity[];
}

/** Equity with these amounts (cents), of those whose position is in `rows`. */
export function equityOf(claimants: Claimants, amount: Float64Array, rows: ArrayLike<number>): Equity {
  const of = (column: Float64Array): Float64Array => gathered(column, rows);
  const own = { amount: of(amount) };
  const floor = of(claimants.floor);
  const ratios = own.amount
    .map((received, i) => received / floor[i]!)
    .filter((ratio) => !Number.isNaN(ratio));
  const [gini, mcloone] = evaluate(sampleOf(ratios), ['gini.unbiased', 'mcloone.half']);
  return {
    n: rows.length,
    total: totalOf(own.amount),
    gini: given(gini),
    mcloone: given(mcloone),
    floored: ratios.length,
    under: floor.reduce((count, line, i) => count + (line > own.amount[i]! ? 1 : 0), 0),
    lacking: lackedTo(floor, own),
    lackingElsewhere: lackedTo(of(claimants.comparables), own),
  };
}

const totalOf = (list: Float64Array): number => sumOf(list.length, (i) => list[i]!);

const given = (found: Value | undefined): Value =>
  found === undefined
    ? { undefined: 'no-units' }
    : 'value' in found
      ? { value: found.value }
      : { undefined: found.undefined };
