import type { Dataset } from '../../clean/types.ts';
import type { BalanceColumn } from '../../compare/balance.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { covariate } from '../../compare/covariates.ts';
import { columnsOf } from '../../compare/definition.ts';

/** Columns that name the unit or the sides compared, or hold what is compared: no covariates. */
const NOT_COVARIATES = new Set([
  'organisation',
  'organisation_id',
  'region',
  'period',
  'amount',
  'weight',
  'population',
]);
/** A column with more labels than this (a postal code, a description) says nothing as proportions. */
const MOST_LABELS = 60;

/** The columns on which two sides can be balanced: criteria of the definition first, then every other covariate. */
export function balanceColumns(dataset: Dataset, { units, definition }: Comparison): BalanceColumn[] {
  const names = new Set([...columnsOf(definition), ...dataset.labels.keys(), ...dataset.numbers.keys()]);
  return [...names]
    .filter((name) => !NOT_COVARIATES.has(name))
    .flatMap((name): BalanceColumn[] => {
      const column = covariate(dataset, units, name);
      if (column.kind === 'numbers') return [{ name, numbers: column.values }];
      return column.values.length > MOST_LABELS ? [] : [{ name, codes: column.codes, values: column.values }];
    });
}
