import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { openTable } from '../../../src/read/open.ts';
import { bytesSource } from '../../../src/read/source.ts';
import { cases } from '../../support/cases.ts';

interface Long {
  readonly organisation: string;
  readonly region: string;
  readonly period: string;
  readonly mode: string;
  readonly cents: number;
}

const REGIONS = ['Laval', 'Estrie', 'Outaouais'];
const NAMES = ['Maison', 'Centre', 'Le Relais', 'Total Jeunesse', 'Répit', 'Somme toute'];
const YEARS = ['2020-2021', '2021-2022', '2022-2023', '2023-2024'];
const MODES = ['Mission globale', 'Entente de service', 'Projet ponctuel'];

/** Distinct organisations, each with an amount or none a year and mode; at least one amount a column. */
const longTable = fc
  .record({
    organisations: fc.integer({ min: 2, max: 9 }),
    years: fc.subarray(YEARS, { minLength: 2 }),
    modes: fc.subarray(MODES, { minLength: 2 }),
    cells: fc.array(fc.option(fc.integer({ min: 100_000, max: 99_999_999 }), { freq: 4 }), {
      minLength: 9 * 4 * 3,
      maxLength: 9 * 4 * 3,
    }),
  })
  .map(({ organisations, years, modes, cells }) => {
    const names = Array.from({ length: organisations }, (_, i) => `${NAMES[i % NAMES.length]} ${i + 1}`);
    return {
      names,
      years,
      modes,
      cents: (o: number, y: number, m: number) => cells[(o * 4 + y) * 3 + m] ?? null,
    };
  });
type LongTable = typeof longTable extends fc.Arbitrary<infer T> ? T : never;

const style = fc.record({
  wrap: fc.constantFrom<(year: string) => string>(
    (year) => year,
    (year) => `Montant ${year}`,
    (year) => `Versé en ${year.slice(2, 5)}${year.slice(7)}`,
    (year) => `${year} ($)`,
  ),
  total: fc.boolean(),
  totalRow: fc.boolean(),
  twoLines: fc.boolean(),
});

const printed = (cents: number | null): string =>
  cents === null ? '' : `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
const region = (o: number) => REGIONS[o % REGIONS.length] ?? '';

async function read(lines: readonly (readonly string[])[]): Promise<Long[]> {
  const text = `${lines.map((cells) => cells.join(';')).join('\n')}\n`;
  const table = await openTable(bytesSource('t.csv', new TextEncoder().encode(text)));
  const { dataset, ledger } = await clean([{ table }], { regions: 'free' });
  expect(ledger.rows).toBe(ledger.accepted + ledger.merged + ledger.setAside);
  const label = (role: string, record: number) => {
    const column = dataset.labels.get(role);
    return column?.values[column.codes[record] ?? -1] ?? '';
  };
  return [...dataset.amount].map((amount, record) => ({
    organisation: label('organisation', record),
    region: label('region', record),
    period: label('period', record),
    mode: label('mode', record),
    cents: Math.round(amount * 100),
  }));
}

const sorted = (records: readonly Long[]): string[] => records.map((record) => JSON.stringify(record)).sort();

/** Columns of a wide table: what each holds, its header, and the amount of an organisation in it. */
interface Column {
  readonly period: string;
  readonly mode: string;
  readonly header: string;
  readonly above: string;
  readonly cents: (o: number) => number | null;
}

function wide(
  { names }: LongTable,
  columns: readonly Column[],
  { total, totalRow, twoLines }: { total: boolean; totalRow: boolean; twoLines: boolean },
): string[][] {
  const sum = (amounts: readonly (number | null)[]) =>
    amounts.reduce<number>((all, own) => all + (own ?? 0), 0);
  const header = [
    'Organisme',
    'Région',
    ...columns.map(({ header: own }) => own),
    ...(total ? ['Total'] : []),
  ];
  const above = [
    '',
    '',
    ...columns.map(({ above: own }, i) => (own === columns[i - 1]?.above ? '' : own)),
    ...(total ? [''] : []),
  ];
  const body = names.map((name, o) => {
    const cents = columns.map((column) => column.cents(o));
    return [name, region(o), ...cents.map(printed), ...(total ? [printed(sum(cents))] : [])];
  });
  const sums = columns.map((column) => sum(names.map((_, o) => column.cents(o))));
  const last = ['Total', '', ...sums.map(printed), ...(total ? [printed(sum(sums))] : [])];
  const top = twoLines
    ? [
        ['Organisme', 'Région', ...above.slice(2)],
        ['', '', ...header.slice(2)],
      ]
    : [header];
  return [...top, ...body, ...(totalRow ? [last] : [])];
}

const long = ({ names }: LongTable, columns: readonly Column[]): Long[] =>
  names.flatMap((organisation, o) =>
    columns.flatMap(({ period, mode, cents }) => {
      const own = cents(o);
      return own === null ? [] : [{ organisation, region: region(o), period, mode, cents: own }];
    }),
  );

const someMoney = (table: LongTable, columns: readonly Column[]): boolean =>
  columns.every(({ cents }) => table.names.some((_, o) => cents(o) !== null));

describe('a long table made wide gives its records and cents back', () => {
  it('by years', async () => {
    await fc.assert(
      fc.asyncProperty(longTable, style, async (table, { wrap, total, totalRow }) => {
        const columns = table.years.map(
          (period, y): Column => ({
            period,
            mode: '',
            header: wrap(period),
            above: '',
            cents: (o) => table.cents(o, y, 0),
          }),
        );
        fc.pre(someMoney(table, columns));
        const records = await read(wide(table, columns, { total, totalRow, twoLines: false }));
        expect(sorted(records)).toEqual(sorted(long(table, columns)));
      }),
      { numRuns: cases(150) },
    );
  });

  it('by modes', async () => {
    await fc.assert(
      fc.asyncProperty(longTable, style, async (table, { total, totalRow }) => {
        const columns = table.modes.map(
          (mode, m): Column => ({
            period: '',
            mode,
            header: mode,
            above: '',
            cents: (o) => table.cents(o, 0, m),
          }),
        );
        fc.pre(someMoney(table, columns));
        const records = await read(wide(table, columns, { total, totalRow, twoLines: false }));
        expect(sorted(records)).toEqual(sorted(long(table, columns)));
      }),
      { numRuns: cases(150) },
    );
  });

  it('by both, on one line of names or two', async () => {
    await fc.assert(
      fc.asyncProperty(longTable, style, async (table, { total, totalRow, twoLines }) => {
        const columns = table.years.flatMap((period, y) =>
          table.modes.map(
            (mode, m): Column => ({
              period,
              mode,
              header: twoLines ? mode : `${period} / ${mode}`,
              above: period,
              cents: (o) => table.cents(o, y, m),
            }),
          ),
        );
        fc.pre(someMoney(table, columns));
        const records = await read(wide(table, columns, { total: total && !twoLines, totalRow, twoLines }));
        expect(sorted(records)).toEqual(sorted(long(table, columns)));
      }),
      { numRuns: cases(150) },
    );
  });
});
