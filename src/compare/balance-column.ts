import { square } from '../base/powers.ts';
import type { WeighedSide } from '../measure/peers/weighed-side.ts';
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
  const codeOf = new Map<number, number>();
  for (let code = 0; code < values.length; code++) codeOf.set(values[code]!, code);
  return { kind, name, codes: Int32Array.from(covariate.values, (value) => codeOf.get(value) ?? -1), values };
}

/** The weight of some units at each value of a column, written into `at`; each weighs 1 without `weights`. */
export function weighed(
  { codes }: BalanceColumn,
  at: Float64Array,
  units: Int32Array,
  weights?: Float64Array,
): WeighedSide {
  at.fill(0);
  let counted = 0;
  let total = 0;
  let squares = 0;
  for (let i = 0; i < units.length; i++) {
    const code = codes[units[i]!]!;
    if (code < 0) continue;
    const weight = weights === undefined ? 1 : weights[i]!;
    at[code]! += weight;
    counted++;
    total += weight;
    squares += square(weight);
  }
  return { at, total, squares, units: counted };
}

/** What is left of a side of unweighted units without some of them, written into `at`. */
export function without(all: WeighedSide, some: WeighedSide, at: Float64Array): WeighedSide {
  for (let code = 0; code < at.length; code++) at[code] = all.at[code]! - some.at[code]!;
  const units = all.units - some.units;
  return { at, total: units, squares: units, units };
}
