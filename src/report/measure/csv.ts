import type { KeyedValue } from '../../measure/types.ts';
import type { Disparity } from '../../study/disparity.ts';
import type { CsvCell, CsvTable } from '../formats/csv.ts';

/**
 * `measure` as one wide CSV table for machines: a row for all units, one for each group, one for each
 * decomposition; a column for each key of the contract, unrounded. `undefined` and `guard` say why a cell is
 * empty and which values are not to be quoted at that n.
 */
export function measureCsv(result: Disparity): CsvTable {
  const roles = [...new Set(result.groups.flatMap(({ by }) => by))];
  const figures = [result.overall, ...result.groups];
  const found = new Set<string>();
  for (const { values } of [...figures, ...result.decompositions])
    for (const { key } of values) found.add(key);
  const keys = [...found];
  const valueCells = (values: readonly KeyedValue[]) =>
    keys.map((key) => {
      const value = values.find((candidate) => candidate.key === key);
      return value && 'value' in value ? value.value : undefined;
    });
  const remarks = (values: readonly KeyedValue[]) => [
    values.flatMap((value) => ('undefined' in value ? `${value.key}=${value.undefined}` : [])).join(' '),
    values.flatMap((value) => (value.guard === undefined ? [] : `${value.key}:${value.guard}`)).join(' '),
  ];
  // A line at a time: there may be a million groups.
  function* rows(): Generator<CsvCell[]> {
    for (const group of figures)
      yield [
        group.by.length === 0 ? 'overall' : 'group',
        group.by.join('+'),
        ...roles.map((role) => group.labels[group.by.indexOf(role)] ?? undefined),
        group.n,
        group.nZero,
        group.nNegative,
        { exact: group.total },
        ...valueCells(group.values),
        ...remarks(group.values),
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
        ...valueCells(decomposition.values),
        ...remarks(decomposition.values),
      ];
  }
  return {
    header: ['level', 'by', ...roles, 'n', 'n_zero', 'n_negative', 'total', ...keys, 'undefined', 'guard'],
    rows: rows(),
  };
}
