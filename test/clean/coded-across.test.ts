import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/clean/layout/lay-out.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import { expectSame, often } from '../support/both-paths.ts';
import { cases } from '../support/cases.ts';

/**
 * Records of tables with several amounts a row, judged by codes and judged by their texts: the same data set, ledger, places,
 * issues or refusals, whatever the cells are and whatever stands among them.
 */

const NAMES = [
  ...['Maison A', 'Maison B', 'maison a', 'Centre C', 'Organisme D', 'Répit "E"', 'La Ressource', 'Org 7'],
  ...['', 'n/a', 'Total', 'Total Estrie', 'Moyenne', 'Laval', '* provisoire', '12', '2022', 'Organisme'],
];
const REGIONS = [
  ...['13 Laval', 'Laval', '05 Estrie', '09 Côte-Nord'],
  ...['', ' ', 'Inconnue', '#N/A', 'Total', 'Ensemble du Québec'],
];
const SECTORS = ['Jeunes', 'Femmes', 'Santé; bien-être', 'jeunes', '', 'Total', '3', 'Err:502'];
const AMOUNTS = [
  ...['1000', '1000', '', '2000', '12500,50', '45 000', '45 000 $', '-250'],
  ...[' ', '0', '-0', '1234,5', '1234,567', '007', '0,5', '1,234', '1 234,56 $', 'près de 5000', '12 000 $*'],
  ...[' $ -   ', '–', 'n.d.', 'x', '5 000 - 10 000', '2022', '1e16', '12345678901234,5', '45 €', '2022-2023'],
];

/** Columns of amounts by years, modes, both, instalments of a year, and one alone that names its year. */
const ACROSS = [
  ['2021-2022', '2022-2023', '2023-2024'],
  ['Montant 2021-2022', 'Montant 2022-2023'],
  ['2021', '2022', '2023', '2024'],
  ['Mission globale', 'Entente de service', 'Projet ponctuel'],
  ['2021-2022 / Mission', '2021-2022 / Projet', '2022-2023 / Mission', '2022-2023 / Projet'],
  ['T1 2022-2023', 'T2 2022-2023', 'T3 2022-2023'],
  ['Montant 2022-2023'],
] as const;

/** What stands beside: `#` a number, `+` the sum of the row. */
const BESIDE = {
  Participants: '#',
  Adresse: 'rue X, 12',
  Devise: 'CAD',
  'Budget demandé': '98 000,00',
  Total: '+',
} as const;
type Beside = keyof typeof BESIDE;

const KINDS = ['record', 'record', 'again', 'sums', 'note', 'source', 'header', 'short', 'long', 'blank'];

const row = fc.record({
  kind: often(KINDS, 2),
  name: often(NAMES, 8),
  region: often(REGIONS, 4),
  sector: often(SECTORS, 3),
  amounts: fc.tuple(...Array.from({ length: 4 }, () => often(AMOUNTS, 8))),
  number: fc.nat(60),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const shape = fc.record({
  across: fc.constantFrom(...ACROSS),
  labels: fc.shuffledSubarray(['Organisme', 'Région', 'Secteur'] as const, { minLength: 1 }),
  beside: fc.shuffledSubarray(Object.keys(BESIDE) as Beside[], { maxLength: 2 }),
  turn: fc.nat(6),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** What may be asked; little of it at once, as most of it does not suit most tables. */
const ASKED: readonly CleanOptions[] = [
  { mergeDuplicates: true },
  { where: [{ column: 'region', value: 'Laval' }] },
  { where: [{ column: 'Secteur', value: 'Jeunes' }] },
  { where: [{ column: 'mode', value: 'Mission globale' }] },
  { where: [{ column: 'devise', value: 'CAD' }] },
  { period: '2022-2023' },
  { period: '2022' },
  { regions: 'rss' },
  { regions: 'free' },
  { decimal: ',' },
  { amountsIn: 'thousands' },
  { largestAmount: 3000 },
  { sameAs: { organisation: { 'Maison B': 'Maison A' } } },
  { set: { programme: 'PSOC' } },
  { set: { period: '2022-2023' } },
  { set: { region: 'Laval' } },
  { map: { participants: 'Participants' } },
  { map: { organisation_id: 'Participants' } },
  { across: [{ column: 'period', labels: [] }] },
  { across: [{ column: '2022*', labels: [] }] },
  { across: [{ column: '#3-#5', labels: [] }] },
];
const options = fc
  .subarray([...ASKED], { maxLength: 2 })
  .map((list): CleanOptions => Object.assign({ regions: 'free' }, ...list));

const numberOf = (text: string) => Number(text.replace(/[ $]/g, '').replace(',', '.')) || 0;
const printed = (value: number) => (Math.round(value * 100) / 100).toString().replace('.', ',');

/** The lines of a table: columns of labels, of amounts, and beside them, turned so that any may come first. */
function linesOf({ across, labels, beside, turn }: Shape, rows: readonly Row[]): string[][] {
  const names = [...labels, ...across, ...beside];
  const turned = (cells: readonly string[]) => {
    const by = turn % names.length;
    return [...cells.slice(by), ...cells.slice(0, by)];
  };
  const sums = across.map(() => 0);
  const lines: string[][] = [names];
  const besideOf = (number: number, sum: number) =>
    beside.map(
      (name) => ({ '#': String(number), '+': printed(sum) })[BESIDE[name] as string] ?? BESIDE[name],
    );
  for (const { kind, name, region, sector, amounts, number } of rows) {
    const own = amounts.slice(0, across.length);
    const said = { Organisme: name, Région: region, Secteur: sector };
    const record = [
      ...labels.map((label) => said[label]),
      ...own,
      ...besideOf(
        number,
        own.reduce((sum, text) => sum + numberOf(text), 0),
      ),
    ];
    const blank = names.map(() => '');
    const alone = (text: string, at: number) => blank.with(at % names.length, text);
    if (kind === 'again') lines.push([...(lines[1 + (number % Math.max(1, lines.length - 1))] ?? record)]);
    else if (kind === 'sums')
      lines.push(['Total', ...labels.slice(1).map(() => ''), ...sums.map(printed), ...besideOf(0, 0)]);
    else if (kind === 'note') lines.push(alone('* montants provisoires', number));
    else if (kind === 'source') lines.push(alone('Source : MSSS', 0));
    else if (kind === 'header') lines.push(names);
    else if (kind === 'blank') lines.push(alone(number % 2 === 0 ? '12' : ' ', number));
    else lines.push(record);
    if (kind === 'record') for (const [i, text] of own.entries()) sums[i]! += numberOf(text);
  }
  return lines.map((cells, i) => {
    const kind = rows[i - 1]?.kind;
    const placed = turned(cells);
    return kind === 'short' ? placed.slice(0, -1) : kind === 'long' ? [...placed, 'de trop'] : placed;
  });
}

/** Whether the records of a table are had as columns of codes. */
async function laidByCodes(bytes: Uint8Array, asked: CleanOptions): Promise<boolean> {
  const laid = await layOut(await openTable(bytesSource('test.csv', bytes)), asked);
  return laid.across !== null && laid.kept?.columns?.lanes !== undefined;
}

describe('records of tables with several amounts a row, judged by codes', () => {
  it('come to what records judged by their texts do', async () => {
    const seen = { settled: 0, laid: 0 };
    const encoding = fc.constantFrom('utf8', 'latin1');
    await fc.assert(
      fc.asyncProperty(
        shape,
        fc.array(row, { minLength: 2, maxLength: 30 }),
        options,
        fc.record({ quoted: fc.boolean(), encoding }),
        async (form, rows, asked, { quoted, encoding: own }) => {
          const text = stringify(linesOf(form, rows), { delimiter: ';', quoted });
          const bytes = Buffer.from(text.replaceAll(/[€–]/g, own === 'latin1' ? '$' : '$&'), own as 'utf8');
          const outcome = await expectSame(bytes, asked);
          if (Array.isArray(outcome)) return;
          seen.settled++;
          if (await laidByCodes(bytes, asked)) seen.laid++;
        },
      ),
      { numRuns: cases(2000) },
    );
    // Refusals alone would prove little, and tables that are not laid out by codes nothing.
    expect(seen.settled).toBeGreaterThan(cases(2000) / 5);
    expect(seen.laid).toBeGreaterThan(cases(2000) / 10);
  });

  it('do so where rows are told many at a time, and their amounts rarely repeat, whatever stands among them', async () => {
    const form = {
      across: ACROSS[0],
      labels: ['Organisme', 'Région', 'Secteur'],
      beside: [],
      turn: 0,
    } as const;
    // Each amount once: no two columns, and no two rows, hold the same cents.
    const amount = (i: number, year: number) =>
      (i + year) % 11 === 0
        ? ''
        : `${1000 + ((i * 7919) % 9973)},${String(year * 30 + (i % 30)).padStart(2, '0')}`;
    const usual = (i: number): Row => ({
      kind: 'record',
      name: `Organisme ${i % 4900}`,
      region: REGIONS[i % 4]!,
      sector: SECTORS[i % 2]!,
      amounts: [amount(i, 0), amount(i, 1), amount(i, 2), ''],
      number: 7,
    });
    const among = fc.array(fc.tuple(fc.nat(4999), row), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(among, options, fc.nat(3), fc.boolean(), async (others, asked, sums, merge) => {
        const rows = Array.from({ length: 5000 }, (_, i) => usual(i));
        for (const [at, other] of others) rows[at] = other;
        const lines = linesOf({ ...form, labels: [...form.labels], beside: [] }, rows);
        // Records that are the sum of all above them in one of their columns, each standing twice.
        for (let sum = 1; sum <= sums; sum++) {
          const above = lines
            .slice(1, 1 + sum * 50)
            .reduce((all, cells) => all + numberOf(cells[3 + (sum % 3)] ?? ''), 0);
          const record = ['Organisme 3', '13 Laval', 'Jeunes', '1', '2', '3'].with(
            3 + (sum % 3),
            printed(above),
          );
          lines.splice(1 + sum * 50, 0, record, record);
        }
        const bytes = Buffer.from(stringify(lines, { delimiter: ';' }));
        await expectSame(bytes, merge ? { ...asked, mergeDuplicates: true } : asked);
      }),
      { numRuns: cases(30) },
    );
  });

  it.each([4300, 5120])(
    'do so where a row of a table whose cells rarely repeat is too short: row %i',
    async (short) => {
      const rows = Array.from({ length: 5121 }, (_, i) =>
        i === short ? 'Organisme X' : `Organisme ${i % 50};${(1000 + i * 7.13).toFixed(2)};${2000 + (i % 9)}`,
      );
      const text = ['Organisme;Montant 2019-2020;Montant 2020-2021', ...rows, ''].join('\n');
      const outcome = await expectSame(text, {});
      expect(outcome).toMatchObject({
        ledger: { accepted: 10_240, reasons: [{ code: 'row-short', rows: 1 }] },
      });
    },
  );

  it('hold what a cell, a row and a file come to', async () => {
    const lines = [
      'Organisme;Région;2021-2022;2022-2023',
      'Maison A;Laval;1000;2000',
      'Maison B;Laval;;500,50',
      'Maison A;Laval;1000;2000',
      'Centre C;Estrie;n.d.;–',
      'Total;;2000;4500,50',
      'Source : MSSS;;;',
    ];
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    expect(await laidByCodes(bytes, {})).toBe(true);
    const outcome = await expectSame(bytes, { regions: 'free', mergeDuplicates: true });
    expect(outcome).toMatchObject({
      dataset: { n: 3, amount: Float64Array.of(1000, 2000, 500.5), line: Uint32Array.of(2, 2, 3) },
      ledger: { rows: 11, lines: 6, accepted: 3, merged: 2, setAside: 6, amountMerged: '3000.00' },
    });
  });

  it('know the names of the columns that stand once more, but for one of them', async () => {
    const lines = [
      'Nom;Région;Montant 2021-2022;Montant 2022-2023',
      ...Array.from({ length: 6 }, (_, i) => `Maison ${i};Laval;${1000 + i};${2000 + i}`),
      'Nom;Région;Montant 2021-2022;',
      'Maison B;Estrie;;500',
    ];
    const outcome = await expectSame(Buffer.from(`${lines.join('\n')}\n`), { regions: 'free' });
    expect(outcome).toMatchObject({
      ledger: {
        accepted: 13,
        reasons: [
          { code: 'header-again', rows: 2 },
          { code: 'cell-blank', rows: 1 },
        ],
      },
    });
  });

  it('take a line of text alone for a note, whatever a person says of all rows', async () => {
    const lines = [
      'Organisme;Région;2021-2022;2022-2023',
      'Maison A;Laval;100;200',
      'Maison B;Estrie;130;50',
      'Montants en milliers de dollars;;;',
    ];
    const asked = { regions: 'free', set: { programme: 'PSOC' } } as const;
    const outcome = await expectSame(Buffer.from(`${lines.join('\n')}\n`), asked);
    expect(outcome).toMatchObject({
      files: [{ scale: { value: 'thousands' } }],
      dataset: { amount: Float64Array.of(100_000, 200_000, 130_000, 50_000) },
    });
  });
});
