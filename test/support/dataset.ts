import type { Dataset, LabelColumn, NumberColumn } from '../../src/clean/types.ts';

/** A data set by hand: one object a record, `amount` and labels by role. */
export function datasetOf(
  records: readonly { readonly amount: number; readonly [role: string]: string | number }[],
  numbers: readonly string[] = [],
): Dataset {
  const roles = [...new Set(records.flatMap((record) => Object.keys(record)))].filter(
    (role) => role !== 'amount' && !numbers.includes(role),
  );
  const labels = new Map<string, LabelColumn>(
    roles.map((role) => {
      const values: string[] = [];
      const codes = Int32Array.from(records, (record) => {
        const label = String(record[role] ?? '');
        if (label === '') return -1;
        if (!values.includes(label)) values.push(label);
        return values.indexOf(label);
      });
      return [role, { header: role, values, codes }];
    }),
  );
  const columns = new Map<string, NumberColumn>(
    numbers.map((role) => [
      role,
      { header: role, values: Float64Array.from(records, (record) => Number(record[role] ?? Number.NaN)) },
    ]),
  );
  return {
    n: records.length,
    files: ['test.csv'],
    file: new Uint16Array(records.length),
    line: Uint32Array.from(records, (_, i) => i + 2),
    amount: Float64Array.from(records, (record) => record.amount),
    approximate: new Uint8Array(records.length),
    labels,
    numbers: columns,
  };
}
