import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CleanInput, clean } from '../../../src/clean/clean.ts';
import { sheetsOf } from '../../../src/clean/layout/sheets.ts';
import { openTable } from '../../../src/read/open.ts';
import { bytesSource } from '../../../src/read/source.ts';
import type { RawTable } from '../../../src/read/types.ts';
import { type TestCell, xlsx } from '../../read/xlsx.ts';
import { cases } from '../../support/cases.ts';

interface Row {
  readonly organisation: string;
  readonly region: string;
  readonly period: string;
  readonly cents: number;
}

const REGIONS = ['13 Laval', '05 Estrie', '07 Outaouais', '14 Lanaudière'];
const YEARS = ['2020-2021', '2021-2022', '2022-2023'];

/** A long table: two organisations or more a region, each with an amount every year. */
const longTable = fc
  .record({
    regions: fc.shuffledSubarray(REGIONS, { minLength: 2 }),
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 4, maxLength: 4 }),
    years: fc.subarray(YEARS, { minLength: 2 }),
    cents: fc.array(fc.integer({ min: 100_000, max: 99_999_999 }), { minLength: 48, maxLength: 48 }),
  })
  .map(({ regions, sizes, years, cents }) =>
    regions.flatMap((region, r) =>
      Array.from({ length: sizes[r] ?? 2 }, (_, o) =>
        years.map(
          (period, y): Row => ({
            organisation: `Maison ${r}${o}`,
            region,
            period,
            cents: cents[(r * 4 + o) * 3 + y] ?? 100,
          }),
        ),
      ).flat(),
    ),
  );

const grouped = (rows: readonly Row[], key: (row: Row) => string): [string, Row[]][] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups];
};
const printed = (cents: number): string =>
  `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
const sum = (rows: readonly Row[]): number => rows.reduce((all, { cents }) => all + cents, 0);
const byPeriod = (rows: readonly Row[]): [string, Row[]][] => grouped(rows, ({ period }) => period);
const byRegion = (rows: readonly Row[]): [string, Row[]][] => grouped(rows, ({ region }) => region);

const csv = (lines: readonly (readonly string[])[], name = 't.csv'): Promise<RawTable> =>
  openTable(
    bytesSource(name, new TextEncoder().encode(`${lines.map((cells) => cells.join(';')).join('\n')}\n`)),
  );

async function records(inputs: readonly CleanInput[]): Promise<string[]> {
  const { dataset, ledger } = await clean(inputs, {});
  expect(ledger.rows).toBe(ledger.accepted + ledger.merged + ledger.setAside);
  const label = (role: string, record: number) => {
    const column = dataset.labels.get(role);
    return column?.values[column.codes[record] ?? -1] ?? '';
  };
  return [...dataset.amount]
    .map((amount, record) =>
      [
        label('organisation', record),
        label('region', record),
        label('period', record),
        Math.round(amount * 100),
      ].join('|'),
    )
    .sort();
}

const expected = (rows: readonly Row[], period = true): string[] =>
  rows.map((row) => [row.organisation, row.region, period ? row.period : '', row.cents].join('|')).sort();

const holds = (name: string, check: (rows: readonly Row[]) => Promise<void>) =>
  it(name, () => fc.assert(fc.asyncProperty(longTable, check), { numRuns: cases(40) }));

describe('the records and cents of a long table come back', () => {
  holds('from files, each with its period said', async (rows) => {
    const inputs = await Promise.all(
      byPeriod(rows).map(async ([period, own]) => ({
        table: await csv(
          [
            ['Organisme', 'Région', 'Montant'],
            ...own.map((row) => [row.organisation, row.region, printed(row.cents)]),
          ],
          `${period}.csv`,
        ),
        options: { set: { period } },
      })),
    );
    expect(await records(inputs)).toEqual(expected(rows));
  });

  holds('from sheets, a year each', async (rows) => {
    const sheets = byPeriod(rows).map(([name, own]) => {
      const lines: TestCell[][] = [
        ['Organisme', 'Région', 'Montant'],
        ...own.map((row): TestCell[] => [row.organisation, row.region, row.cents / 100]),
      ];
      return { name, rows: Object.fromEntries(lines.map((cells, i) => [i + 1, cells])) };
    });
    const set = await sheetsOf(await openTable(bytesSource('a.xlsx', xlsx(sheets))), null);
    const inputs = set.inputs.map(({ table, set: sheetSays }) => ({ table, options: { sheetSays } }));
    expect(await records(inputs)).toEqual(expected(rows));
  });

  holds('from sheets, a region each, with years across', async (rows) => {
    const years = [...new Set(rows.map(({ period }) => period))];
    const sheets = byRegion(rows).map(([name, own]) => {
      const lines: TestCell[][] = [
        ['Organisme', ...years],
        ...grouped(own, ({ organisation }) => organisation).map(([organisation, mine]): TestCell[] => [
          organisation,
          ...mine.map(({ cents }) => cents / 100),
        ]),
      ];
      return { name, rows: Object.fromEntries(lines.map((cells, i) => [i + 1, cells])) };
    });
    const set = await sheetsOf(await openTable(bytesSource('a.xlsx', xlsx(sheets))), null);
    const inputs = set.inputs.map(({ table, set: sheetSays }) => ({ table, options: { sheetSays } }));
    expect(await records(inputs)).toEqual(expected(rows));
  });

  holds('from regions written once per block, merged or blank, with subtotals and a total', async (rows) => {
    const own = byPeriod(rows)[0]?.[1] ?? [];
    const lines = [
      ['Région', 'Organisme', 'Montant'],
      ...byRegion(own).flatMap(([region, mine]) => [
        ...mine.map((row, i) => [i === 0 ? region : '', row.organisation, printed(row.cents)]),
        [`S/T ${region}`, '', printed(sum(mine))],
      ]),
      ['Total général', '', printed(sum(own))],
    ];
    expect(await records([{ table: await csv(lines) }])).toEqual(expected(own, false));
  });

  holds('from merged cells of a sheet', async (rows) => {
    const own = byPeriod(rows)[0]?.[1] ?? [];
    const lines: TestCell[][] = [['Région', 'Organisme', 'Montant']];
    const merged: string[] = [];
    for (const [region, mine] of byRegion(own)) {
      merged.push(`A${lines.length + 1}:A${lines.length + mine.length}`);
      for (const [i, row] of mine.entries())
        lines.push([i === 0 ? region : null, row.organisation, row.cents / 100]);
    }
    const sheet = {
      name: 'Feuil1',
      rows: Object.fromEntries(lines.map((cells, i) => [i + 1, cells])),
      merged,
    };
    expect(await records([{ table: await openTable(bytesSource('a.xlsx', xlsx([sheet]))) }])).toEqual(
      expected(own, false),
    );
  });

  holds('from a compact pivot', async (rows) => {
    const own = byPeriod(rows)[0]?.[1] ?? [];
    const lines = [
      ['Étiquettes de lignes', 'Somme de Montant'],
      ...byRegion(own).flatMap(([region, mine]) => [
        [region, printed(sum(mine))],
        ...mine.map((row) => [row.organisation, printed(row.cents)]),
      ]),
      ['Total général', printed(sum(own))],
    ];
    expect(await records([{ table: await csv(lines) }])).toEqual(expected(own, false));
  });
});
