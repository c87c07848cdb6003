import fc from 'fast-check';
import type { ProtectedTable } from '../../../src/measure/disclosure/tables.ts';
import type { SuppressionRules } from '../../../src/measure/suppression.ts';

/** Amounts of organisations, zeros, ties and cents included. */
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }).map((cents) => cents / 100) },
);

const cell = fc.oneof(
  { weight: 1, arbitrary: fc.constant<number[]>([]) },
  { weight: 5, arbitrary: fc.array(amount, { minLength: 1, maxLength: 8 }) },
);

/**
 * A table of organisations that stand in one cell each; of one column: a list and its total. `rows`, `columns`: keys of its
 * rows and columns, so that figures of tables with the same ones are the same.
 */
export function tableOf(
  cells: readonly (readonly (readonly number[])[])[],
  {
    rows = cells.map((_, row) => `row ${row}`),
    columns = cells[0]!.length === 1 ? [] : cells[0]!.map((_, column) => `column ${column}`),
  }: { readonly rows?: readonly string[]; readonly columns?: readonly string[] } = {},
): ProtectedTable {
  const first = new Map<string, number>();
  cells.forEach((row, r) => {
    row.forEach((_, c) => {
      first.set(`${r} ${c}`, cells.slice(0, r).flat(2).length + row.slice(0, c).flat().length);
    });
  });
  return {
    rows: cells.length,
    columns: cells[0]!.length,
    contributions: (row, column) => Float64Array.from(cells[row]![column]!),
    contributors: (row, column) => cells[row]![column]!.map((_, k) => first.get(`${row} ${column}`)! + k),
    key: (row, column) => [rows[row] ?? '', columns[column] ?? ''].filter(Boolean).join(' × '),
  };
}

export const table: fc.Arbitrary<ProtectedTable> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  })
  .map(tableOf);

/** Three classifications of the same organisations, two by two: tables that share all their margins. */
export const linked: fc.Arbitrary<readonly ProtectedTable[]> = fc
  .array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.nat({ max: 1 }), amount), {
    minLength: 8,
    maxLength: 40,
  })
  .map((organisations) => {
    const sizes = [3, 3, 2] as const;
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    return pairs.map(([a, b]): ProtectedTable => {
      const at = (row: number, column: number): readonly number[] =>
        organisations.flatMap((one, who) => (one[a] === row && one[b] === column ? [who] : []));
      return {
        rows: sizes[a],
        columns: sizes[b],
        contributions: (row, column) => Float64Array.from(at(row, column), (who) => organisations[who]![3]),
        contributors: at,
        key: (row, column) =>
          [row < sizes[a] ? `${a}:${row}` : '', column < sizes[b] ? `${b}:${column}` : '']
            .filter(Boolean)
            .join(),
      };
    });
  });

export const rules: fc.Arbitrary<SuppressionRules> = fc.record({
  fewest: fc.integer({ min: 1, max: 5 }),
  percent: fc.constantFrom(5, 10, 25),
  largest: fc.integer({ min: 1, max: 2 }),
  dominance: fc.constantFrom(75, 85, 95),
});
