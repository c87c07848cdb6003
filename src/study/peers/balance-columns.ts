import { type BalanceColumn, balanceColumn } from '../../compare/balance-column.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { columnsOf } from '../../compare/definition.ts';

/** What names the unit or its side, or holds what is compared: never a covariate. */
const NEVER = new Set(['organisation', 'organisation_id', 'region', 'period', 'amount', 'weight']);

/**
 * Roles that say little of what an organisation is: its floor and the kind of money belong to what is compared, and the
 * population to its region. They are balanced where the definition itself compares by them.
 */
const ONLY_AS_CRITERIA = new Set(['floor', 'mode', 'population']);

/** A column with more labels than this (a postal code, a description) says nothing as proportions. */
const MOST_LABELS = 60;

/**
 * The columns on which two sides can be balanced: criteria of the definition first, then every other covariate, in the
 * order of the file. Time proportional to the units, and for a number the sort of its values: done once for all regions.
 */
export function balanceColumns({ units, definition }: Comparison): BalanceColumn[] {
  const { labels, numbers } = units.dataset;
  const criteria = columnsOf(definition);
  const others = [...labels.keys(), ...numbers.keys()].filter((name) => !ONLY_AS_CRITERIA.has(name));
  return [...new Set([...criteria, ...others])]
    .filter((name) => !NEVER.has(name))
    .map((name) => balanceColumn(units.covariate(name)))
    .filter(
      (column) =>
        column.kind === 'numbers' || criteria.includes(column.name) || column.values.length <= MOST_LABELS,
    );
}
