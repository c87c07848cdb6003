import { square } from '../base/powers.ts';
import type { WeighedSide } from '../measure/peers/weighted-distance.ts';
import type { Covariate } from './covariates.ts';

/** A covariate as codes into its distinct values: numbers in ascending order, labels as they come. Negative: no value. */
export type BalanceColumn =
  | {
      readonly kind: 'numbers';
      readonly name: string;
      readonly codes: Int32Array;
      readonly values: Float64Array;
    }
  | {
      readonly kind: 'labels';
      readonly name: string;
      readonly codes: Int32Array;
      readonly values: readonly string[];
    };

/** Sorts a number column once, for the comparisons of every region. */
export function balanceColumn(covariate: Covariate): BalanceColumn {
  const { kind, name } = covariate;
  if (kind === 'labels') return { kind, name, codes: covariate.codes, values: covariate.values };
  const sorted = covariate.values.filter((value) => !Number.isNaN(value)).sort();
  const values = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const codeOf = new Map(Array.from(values, (value, code) => [value, code]));
  return { kind, name, codes: Int32Array.from(covariate.values, (value) => codeOf.get(value) ?? -1), values };
}

/** The weight of some units at each value of a column; each weighs 1 without `weights`. */
export function weighed(
  { codes, values }: BalanceColumn,
  units: Int32Array,
  weights?: Float64Array,
): WeighedSide {
  const at = new Float64Array(values.length);
  let counted = 0;
  let squares = 0;
  for (let i = 0; i < units.length; i++) {
    const code = codes[units[i]!]!;
    if (code < 0) continue;
    const weight = weights === undefined ? 1 : weights[i]!;
    at[code]! += weight;
    counted++;
    squares += square(weight);
  }
  return { at, units: counted, squares };
}

/** What is left of a side of unweighted units without some of them. */
export function without(all: WeighedSide, some: WeighedSide): WeighedSide {
  return {
    at: all.at.map((weight, code) => weight - some.at[code]!),
    units: all.units - some.units,
    squares: all.squares - some.squares,
  };
}
