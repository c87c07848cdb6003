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

export function tableOf(cells: readonly (readonly (readonly number[])[])[]): ProtectedTable {
  return {
    rows: cells.length,
    columns: cells[0]!.length,
    contributions: (row, column) => Float64Array.from(cells[row]![column]!),
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
        rowKeys: Array.from({ length: sizes[a] }, (_, i) => `${a}:${i}`),
        columnKeys: Array.from({ length: sizes[b] }, (_, i) => `${b}:${i}`),
      };
    });
  });

export const rules: fc.Arbitrary<SuppressionRules> = fc.record({
  fewest: fc.integer({ min: 1, max: 5 }),
  percent: fc.constantFrom(5, 10, 25),
  largest: fc.integer({ min: 1, max: 2 }),
  dominance: fc.constantFrom(75, 85, 95),
});
