import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Kernel } from '../../src/base/kernel/kernel.ts';
import { clean } from '../../src/clean/clean.ts';
import type { Cleaned, CleanOptions } from '../../src/clean/types.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import { expectSame, often } from '../support/both-paths.ts';
import { cases } from '../support/cases.ts';

/**
 * Rows judged by codes and rows judged by their texts: the same data set, ledger, places, issues or refusals, whatever the
 * cells are.
 */

const REGIONS = [
  '13 Laval',
  'Laval',
  '05 Estrie',
  '09 Côte-Nord',
  '',
  ' ',
  'Inconnue',
  '#N/A',
  'Total',
  'Ensemble du Québec',
];
const NAMES = [
  ...['Maison A', 'Maison B', 'maison a', 'Centre C', 'Organisme D', 'Organisme E', 'La Ressource', 'Org 7'],
  ...[
    '',
    'n/a',
    'Total',
    'Total Estrie',
    'Sous-total 05 Estrie',
    'Moyenne',
    'Laval',
    'Source : MSSS',
    '* provisoire',
    '12',
    'X',
    'Organisme',
  ],
];
const SECTORS = ['Jeunes', 'Femmes', 'jeunes', '', 'Total', '3', 'Err:502'];
const PERIODS = ['2022-2023', '2023-24', '2023-2024', '2023', '', 'Exercice'];
const AMOUNTS = [
  ...[
    '1000',
    '1000',
    '2000',
    '3000',
    '12500,50',
    '45 000',
    '45 000 $',
    '-250',
    '0',
    '-0',
    '1234,5',
    '1234,567',
    '007',
    '0,5',
  ],
  ...[
    '1,234',
    '1.234',
    '1 234,56 $',
    'près de 5000',
    '12 000 $*',
    ' $ -   ',
    '',
    ' ',
    'n.d.',
    'x',
    '5 000 - 10 000',
    '2023',
    '1e16',
    '1e-9',
    '12345678901234,5',
    'Montant',
  ],
];

const rows = fc.array(
  fc.tuple(
    often(NAMES, 8),
    often(REGIONS, 4),
    often(SECTORS, 2),
    often(PERIODS, 3),
    often(AMOUNTS, 8),
    often(['', '7', 'x', '12,5'], 2),
  ),
  { minLength: 2, maxLength: 40 },
);
const options: fc.Arbitrary<CleanOptions> = fc.record(
  {
    mergeDuplicates: fc.boolean(),
    where: fc.constantFrom(
      [],
      [{ column: 'region', value: 'Laval' }],
      [{ column: 'Secteur', value: 'Jeunes' }],
    ),
    period: fc.constantFrom('2023-2024', '2022-23'),
    regions: fc.constantFrom('rss', 'free'),
    decimal: fc.constantFrom(',', '.'),
    amountsIn: fc.constantFrom('units', 'thousands'),
    largestAmount: fc.constantFrom(3000, 1e15),
    sameAs: fc.constantFrom({ organisation: { 'Maison B': 'Maison A' } }),
    map: fc.constantFrom({ participants: 'Participants' }, { organisation_id: 'Participants' }),
  },
  { requiredKeys: [] },
);

const HEADER = ['Organisme', 'Région', 'Secteur', 'Exercice', 'Montant', 'Participants'];

describe('labels that are blank', () => {
  it('begin with the first rows of a file of blocks, or say nothing of blocks', async () => {
    const row = (label: string, i: number) => `${label};Organisme ${i} ${'de la région '.repeat(6)};${i}`;
    const filled = Array.from({ length: 4000 }, (_, i) => row(`Région ${i}`, i));
    const blank = Array.from({ length: 2200 }, (_, i) => row('', i));
    for (const [first, last, carried] of [
      [filled, blank, false],
      [filled.slice(0, 4), [...blank, ...filled.slice(4, 9)], true],
    ] as const) {
      const text = ['Région;Organisme;Montant', ...first, ...last].join('\n');
      const { issues } = (await expectSame(text, { regions: 'free' })) as Cleaned;
      expect(issues.some(({ code }) => code === 'labels-carried')).toBe(carried);
    }
  });
});

describe('rows judged by codes', () => {
  it('come to what rows judged by their texts do', async () => {
    let settled = 0;
    await fc.assert(
      fc.asyncProperty(rows, options, fc.boolean(), async (list, asked, quoted) => {
        const outcome = await expectSame(stringify([HEADER, ...list], { delimiter: ';', quoted }), asked);
        if (!Array.isArray(outcome)) settled++;
      }),
      { numRuns: cases(400) },
    );
    // Refusals alone would prove little.
    expect(settled).toBeGreaterThan(cases(400) / 3);
  });

  it('do so whatever the columns are and wherever they stand', async () => {
    const picked = fc.shuffledSubarray([0, 1, 2, 3, 5], { minLength: 0 }).map((own) => [...own, 4]);
    await fc.assert(
      fc.asyncProperty(rows, options, picked, fc.nat(5), async (list, asked, columns, turn) => {
        const order = [...columns.slice(turn), ...columns.slice(0, turn)];
        const cut = [HEADER, ...list].map((row) => order.map((at) => row[at]!));
        await expectSame(stringify(cut, { delimiter: ';' }), asked);
      }),
      { numRuns: cases(300) },
    );
  });

  it('do so in a file of many names, most of which stay bytes', async () => {
    const own = [
      'Maison du lac 3 ',
      'maison du lac 3',
      'La Maison du lac 3',
      'Maison du lacs 3',
      'Éclaircie',
    ];
    const other = [
      ...own,
      ' Maison du lac 3',
      'Maison  du lac 3',
      '#N/A',
      'Err:502',
      'Ermitage',
      '',
      ' ',
      'Total',
    ];
    const among = fc.array(fc.tuple(fc.nat(1400), fc.constantFrom(...other)), { maxLength: 8 });
    const encoding = fc.constantFrom('utf8', 'latin1');
    await fc.assert(
      fc.asyncProperty(among, options, encoding, fc.boolean(), async (odd, asked, encoded, repeats) => {
        const usual = (i: number) => [
          `Maison du lac ${repeats ? i % 700 : i}`,
          REGIONS[(i * 3) % 4]!,
          SECTORS[i % 2]!,
          PERIODS[i % 3]!,
          `${1000 + ((i * 37) % 900)},50`,
          String(i % 5),
        ];
        const list = Array.from({ length: 1400 }, (_, i) => usual(i));
        for (const [at, name] of odd) list[at % list.length]![0] = name;
        await expectSame(Buffer.from(stringify([HEADER, ...list], { delimiter: ';' }), encoded), asked);
      }),
      { numRuns: cases(40) },
    );
  });

  it('do so in a file whose amounts rarely repeat, with rows that do, totals and a record that is not regular', async () => {
    // Before it shows how rarely they do, some are those of a row above.
    const ofRow = (i: number) => (i > 100 && i < 4000 && i % 5 === 4 ? i - 1 - ((i * 7) % 11) : i);
    const list = Array.from({ length: 9000 }, (_, i) => [
      `Organisme ${i % 2500}`,
      REGIONS[i % 4]!,
      SECTORS[i % 2]!,
      PERIODS[i % 3]!,
      `${1000 + ofRow(i) * 3},${String(ofRow(i) % 100).padStart(2, '0')}`,
      String(i % 50),
    ]);
    for (const at of [5, 4500, 8000]) list.push(list[at]!);
    const total = list.reduce((cents, row) => cents + Math.round(Number(row[4]!.replace(',', '.')) * 100), 0);
    list.push(['Total', '', '', '', (total / 100).toFixed(2).replace('.', ','), '']);
    const regular = stringify([HEADER, ...list], { delimiter: ';' });
    const outcome = await expectSame(regular, { mergeDuplicates: true });
    expect(outcome).toMatchObject({ ledger: { accepted: 9000, merged: 3, setAside: 1 } });
    const lines = regular.split('\n');
    for (const at of [2, 3000, 6000]) {
      const odd = lines.toSpliced(at, 0, '"Maison ""Le Refuge""";13 Laval;Jeunes;2022-2023;"1 000,00";4');
      await expectSame(odd.join('\n'), { mergeDuplicates: true });
    }
  });

  it('do so in a table of many columns, most of whose cells rarely repeat', async () => {
    const others = Array.from({ length: 40 }, (_, at) => `Colonne ${at}`);
    const usual = (i: number) => [
      `Organisme ${i}`,
      REGIONS[i % 4]!,
      SECTORS[i % 2]!,
      PERIODS[i % 3]!,
      `${1000 + i * 3},${String(i % 100).padStart(2, '0')}`,
      String(i % 50),
      ...others.map((_, at) => (at % 5 === 0 ? `${i}` : at % 5 === 1 ? '' : `texte é ${i}${'x'.repeat(at)}`)),
    ];
    const among = fc.array(
      fc.tuple(
        fc.nat(700),
        rows.map((list) => list[0]!),
        fc.constantFrom('record', 'again', 'nearly', 'short', 'quotes'),
      ),
      { maxLength: 12 },
    );
    const header = [...HEADER, ...others];
    const maps: fc.Arbitrary<CleanOptions['map']> = fc.constantFrom(
      undefined,
      { groupe: 'Colonne 3' },
      { organisation: 'Colonne 2' },
      { region: 'Colonne 4', amount: 'Colonne 5' },
    );
    await fc.assert(
      fc.asyncProperty(among, options, maps, async (odd, asked, map) => {
        const list = Array.from({ length: 700 }, (_, i) => usual(i));
        for (const [at, row, kind] of odd) {
          const other = list[(at * 7) % list.length]!;
          if (kind === 'record') list.splice(at, 0, [...row, ...others.map((_, i) => `${i % 3}`)]);
          else if (kind === 'again') list.splice(at, 0, other);
          else if (kind === 'nearly') list.splice(at, 0, [...other.slice(0, -1), 'autre']);
          else if (kind === 'short') list.splice(600 + (at % 100), 0, other.slice(0, -1));
          else list.splice(600 + (at % 100), 0, [...other.slice(0, -1), 'un "mot"']);
        }
        const text = stringify([header, ...list], { delimiter: ';' });
        const columns = await (await openTable(bytesSource('test.csv', Buffer.from(text)))).columns?.();
        expect(columns?.columns.filter(({ rare }) => rare).length).toBeGreaterThan(20);
        await expectSame(text, { ...asked, ...(map ? { map } : {}) });
      }),
      { numRuns: cases(40) },
    );
  });

  it('do so where rows are told many at a time, whatever stands among them', async () => {
    const usual = (i: number) => [
      `Organisme ${i % 900}`,
      REGIONS[i % 4]!,
      SECTORS[i % 2]!,
      PERIODS[i % 3]!,
      String(1000 + (i % 700)),
      '7',
    ];
    const among = fc.array(
      fc.tuple(
        fc.nat(4300),
        rows.map((list) => list[0]!),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(among, options, fc.nat(3), async (others, asked, sums) => {
        const list = Array.from({ length: 4300 }, (_, i) => usual(i));
        for (const [at, row] of others) list[at] = [...row];
        // Records that are the sum of all above them, each standing twice.
        for (let sum = 1; sum <= sums; sum++) {
          const above = list.slice(0, sum * 50).reduce((all, row) => all + (Number(row[4]) || 0), 0);
          const record = ['Organisme 3', '13 Laval', 'Jeunes', '2022-2023', String(above), '7'];
          list.splice(sum * 50, 0, record, record);
        }
        await expectSame(stringify([HEADER, ...list], { delimiter: ';' }), asked);
      }),
      { numRuns: cases(12) },
    );
  });

  it('do so for records that are the sum of those above them, and stand twice', async () => {
    const record = (name: string, amount: number) => [
      name,
      '13 Laval',
      'Jeunes',
      '2022-2023',
      String(amount),
      '7',
    ];
    const list = Array.from({ length: 8 }, (_, i) => record(`Organisme ${i}`, 1000 + i));
    const total = list.reduce((sum, row) => sum + Number(row[4]), 0);
    list.push(record('Organisme 9', total), record('Organisme 9', total), record('Organisme 1', 1001));
    const outcome = await expectSame(stringify([HEADER, ...list], { delimiter: ';' }), {});
    expect(outcome).toMatchObject({
      ledger: { accepted: 11, reasons: [{ code: 'duplicate-row', rows: 2 }] },
      issues: expect.arrayContaining([expect.objectContaining({ code: 'totals-suspected' })]),
    });
  });

  it('do so for sums of groups, whose rows stand among those of others', async () => {
    const record = (i: number, amount: string, name = `Organisme ${i}`) => [
      name,
      REGIONS[1 + (i % 2)]!,
      'Jeunes',
      '2022-2023',
      amount,
      '7',
    ];
    const list = Array.from({ length: 8 }, (_, i) => record(i, String(1000 + 10 ** (i % 3) * i)));
    const sumOf = (region: string) =>
      list.reduce((sum, row) => sum + (row[1] === region ? Number(row[4]) : 0), 0);
    const sums = [1, 2].map((at) => record(at + 1, String(sumOf(REGIONS[at]!)), `Total ${REGIONS[at]}`));
    const outcome = await expectSame(stringify([HEADER, ...list, ...sums], { delimiter: ';' }), {});
    // The sums are right: they are held against the rows of their own group.
    expect(outcome).toMatchObject({ ledger: { accepted: 8, setAside: 2 }, issues: [] });
  });

  it('do so for a blank amount that is met just before a negative one', async () => {
    const list = ['', '-250', '1000', '2000'].map((amount, i) => [
      `Organisme ${i}`,
      '13 Laval',
      'Jeunes',
      '2022-2023',
      amount,
      '7',
    ]);
    const outcome = await expectSame(stringify([HEADER, ...list], { delimiter: ';' }), {});
    expect(outcome).toMatchObject({
      ledger: { accepted: 3, reasons: [{ code: 'amount-missing', rows: 1 }] },
    });
  });

  it('do so for cells that cannot be read, said in the order of their lines', async () => {
    const lines = [
      'Organisme;Région;Secteur;Plancher;Population;Montant',
      'Maison A;Laval;Err:502;4;x;100',
      'Maison B;#N/A;Jeunes;y;5;200',
      'Maison C;#REF!;Err:502;4;5;300',
    ];
    const outcome = await expectSame(lines.join('\n'), { regions: 'free' });
    const said = (outcome as Cleaned).issues.filter(({ code }) => /label-error|number-unreadable/.test(code));
    expect(said.map(({ places }) => [places?.[0]?.column, places?.map(({ line }) => line)])).toEqual([
      ['Population', [2]],
      ['Plancher', [3]],
      ['Secteur', [2, 4]],
      ['Région', [3, 4]],
    ]);
  });

  it('do so for names that are the same but for what cannot be seen, whichever stands first', async () => {
    const names = [
      'Maison A',
      ' Maison A',
      'Maison  A',
      'Maison A\u00A0',
      'Maison\u200B A',
      'Maison B',
      ' ',
      '#N/A',
    ];
    const named = fc.array(fc.constantFrom(...names), { minLength: 3, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(named, named, async (list, regions) => {
        const records = list.map((name, i) => [
          `Organisme ${i}`,
          regions[i % regions.length]!,
          name,
          '2022-2023',
          String(1000 + i),
          '7',
        ]);
        await expectSame(stringify([HEADER, ...records], { delimiter: ';' }), { regions: 'free' });
      }),
      { numRuns: cases(100) },
    );
  });

  it('do so where the loops cannot be had when rows are added', async () => {
    const records = Array.from({ length: 2000 }, (_, i) => [
      `Organisme ${i % 700}`,
      REGIONS[i % 8]!,
      SECTORS[i % 4]!,
      PERIODS[i % 4]!,
      AMOUNTS[i % 12]!,
      '7',
    ]);
    const open = () => openTable(bytesSource('test.csv', Buffer.from(stringify([HEADER, ...records]))));
    const usual = await clean([{ table: await open() }], {});
    const table = await open();
    await table.columns?.();
    const available = vi.spyOn(Kernel, 'available', 'get').mockReturnValue(false);
    expect(await clean([{ table }], {})).toEqual(usual);
    expect(available).toHaveBeenCalled();
    available.mockRestore();
  });

  it('do so where every record could be the sum of those above it', async () => {
    const list = Array.from({ length: 3000 }, (_, i) => {
      const amount = i < 6 ? (i % 2 === 0 ? 500 : -500) : 0;
      return [`Organisme ${i % 400}`, REGIONS[i % 4]!, SECTORS[i % 2]!, PERIODS[i % 3]!, String(amount), ''];
    });
    await expectSame(stringify([HEADER, ...list], { delimiter: ';' }), {});
  });
});
