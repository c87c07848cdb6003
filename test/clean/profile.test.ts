import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileCodes } from '../../src/clean/coded/profile.ts';
import { type ColumnProfile, profileColumns, type Wanted } from '../../src/clean/profile.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';

const WANTED: Wanted = {
  funders: new Set(),
  numbers: new Set([2, 3]),
  texts: new Set([1]),
  others: new Set([3]),
  width: 4,
};

/** What a profile says; texts that were met before are kept as far as it pays. */
function said({ numbers, ...profile }: ColumnProfile): unknown {
  const { known: _, ...evidence } = { known: undefined, ...numbers };
  return { ...profile, evidence };
}

async function expectAlike(lines: readonly string[]): Promise<void> {
  const table = await openTable(bytesSource('a.csv', Buffer.from(lines.join('\n'))));
  const columns = await table.columns?.();
  if (!columns) throw new Error('no columns');
  expect(columns.columns[2]!.rare).toBe(true);
  const { header } = table.facts;
  const byCodes = profileCodes(header, columns, WANTED);
  const byRows = await profileColumns(header, table.rows(), WANTED);
  expect(byCodes.columns.size).toBeGreaterThan(3);
  for (const [at, profile] of byRows.columns) expect(said(byCodes.columns.get(at)!)).toEqual(said(profile));
  expect({ ...byCodes, columns: [] }).toEqual({ ...byRows, columns: [] });
}

describe('the profile of columns of codes', () => {
  /** Amounts that rarely repeat, printed in one way each. */
  const usual: readonly ((i: number) => string)[] = [
    (i) => `${i + 1000}.25`,
    (i) => `${i},5`,
    (i) => `${i + 10}`,
    (i) => `-${i}.125`,
    (i) => `${i + 1_000_000}.125`,
    (i) => `0.${i}`,
  ];
  const odd = fc.constantFrom(
    ...[
      '',
      ' ',
      '0',
      '7',
      '99',
      '100',
      '999',
      '1000',
      '1900',
      '2023',
      '2099',
      '2100',
      '-5',
      '-99',
      '-100',
      '-1999',
    ],
    ...[
      '0.5',
      '9.9',
      '-9.9',
      '10,5',
      '1.234',
      '0.234',
      '12.345',
      '1234.567',
      '-0,001',
      '1,23',
      '-1,23',
      '1.2345',
    ],
    ...['n.d.', '1 234,56 $', '1,234.50', '2,43E+13', '5 000 - 10 000', 'Montant', '2023-2024', '12 000'],
  );
  const name = fc.constantFrom('Maison A', 'Centre B', '', 'Total', 'Moyenne', 'Organisme', 'Source : MSSS');
  const region = fc.constantFrom('Laval', 'Estrie', '', ' ', 'Région');
  const rows = fc.array(fc.record({ at: fc.nat(5999), name, region, amount: odd }), { maxLength: 60 });
  const last = fc.constantFrom(
    [],
    ['Maison A;Laval'],
    ['Total;;12;', 'Maison A;Laval;1234.5;2', '"Maison;A";;5;'],
  );

  it('is that of their rows, however amounts that rarely repeat are printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...usual),
        rows,
        fc.boolean(),
        last,
        async (print, others, same, end) => {
          const lines = Array.from(
            { length: 6000 },
            (_, i) => `Maison ${i % 700} A;Laval;${print(i)};${i % 9}`,
          );
          for (const { at, ...row } of others)
            lines[at] = same
              ? `Maison A;${row.region};${row.amount};`
              : `${row.name};${row.region};${row.amount};${row.region}`;
          await expectAlike(['Organisme;Région;Montant;Code', ...lines, ...end]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is so where one row among plain ones holds a text alone', async () => {
    const lines = Array.from({ length: 6000 }, (_, i) => `Maison ${i % 700} A;Laval;${i + 1000}.25;1`);
    lines[4321] = 'Maison 7 A;;;';
    await expectAlike(['Organisme;Région;Montant;Code', ...lines]);
  });
});
