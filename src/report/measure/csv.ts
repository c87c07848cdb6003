import { chained, each } from '../../base/listed.ts';
import type { KeyedValue } from '../../measure/types.ts';
import type { ListedDisparity } from '../../study/disparity.ts';
import type { CsvCell, CsvTable } from '../formats/csv.ts';

/**
 * `measure` as one wide CSV table for machines: a row for all units, one for each group, one for each
 * decomposition; a column for each key of the contract, unrounded. `undefined` and `guard` say why a cell is
 * empty and which values are not to be quoted at that n.
 */
export function measureCsv(result: ListedDisparity): CsvTable {
  const { roles, keys } = columnsOf(result);
  // A line at a time: there may be a million groups.
  function* rows(): Generator<CsvCell[]> {
    for (const group of each(figuresOf(result)))
      yield [
        group.by.length === 0 ? 'overall' : 'group',
        group.by.join('+'),
        ...roles.map((role) => group.labels[group.by.indexOf(role)] ?? undefined),
        group.n,
        group.nZero,
        group.nNegative,
        { exact: group.total },
        ...valueCells(group.values, keys),
      ];
    for (const decomposition of result.decompositions)
      yield [
        'decomposition',
        decomposition.by.join('+'),
        ...roles.map(() => undefined),
        decomposition.n,
        undefined,
        undefined,
        undefined,
        ...valueCells(decomposition.values, keys),
      ];
  }
  return {
    header: ['level', 'by', ...roles, 'n', 'n_zero', 'n_negative', 'total', ...keys, 'undefined', 'guard'],
    rows: rows(),
  };
}

const figuresOf = (result: ListedDisparity) => chained([[result.overall], result.groups]);

/** The roles that groups are made by and the keys of the values, each in the order in which it first comes. */
function columnsOf(result: ListedDisparity): { readonly roles: string[]; readonly keys: string[] } {
  const roles = new Set<string>();
  const keys = new Set<string>();
  let last: readonly string[] = [];
  for (const { by, values } of each(figuresOf(result))) {
    for (const { key } of values) keys.add(key);
    if (by === last) continue;
    for (const role of by) roles.add(role);
    last = by;
  }
  for (const { values } of result.decompositions) for (const { key } of values) keys.add(key);
  return { roles: [...roles], keys: [...keys] };
}

/** The numbers under their keys, the values that have none with their reasons, and the small-n marks. */
function valueCells(values: readonly KeyedValue[], keys: readonly string[]): CsvCell[] {
  const cells: CsvCell[] = [];
  let next = 0;
  for (const key of keys) {
    // Nearly always in the order of the columns.
    if (values[next]?.key !== key) next = values.findIndex((value) => value.key === key);
    const value = next < 0 ? undefined : values[next];
    cells.push(value && 'value' in value ? value.value : undefined);
    next++;
  }
  let reasons = '';
  let guards = '';
  for (const value of values) {
    if ('undefined' in value) reasons += `${reasons === '' ? '' : ' '}${value.key}=${value.undefined}`;
    if (value.guard !== undefined) guards += `${guards === '' ? '' : ' '}${value.key}:${value.guard}`;
  }
  cells.push(reasons, guards);
  return cells;
}
