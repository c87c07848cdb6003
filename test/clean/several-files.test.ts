import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { setAsideRows } from '../../src/clean/set-aside.ts';
import { tableFrom } from '../support/table.ts';

const quebec = () =>
  tableFrom('Organisme;Exercice;Montant\nMaison A;2023-24;1 000,50\nCentre B;2023-24;n.d.', 'a.csv');
const ontario = () =>
  tableFrom('Name;Fiscal year;Amount\nHouse C;2022/2023;$2,000.25\nHouse D;2022/2023;', 'b.csv');

describe('several files', () => {
  it('are one data set, each with its own columns, decimal mark and years', async () => {
    const { dataset, ledger, files } = await clean([{ table: quebec() }, { table: ontario() }], {});
    expect(dataset.files).toEqual(['a.csv', 'b.csv']);
    expect([...dataset.file]).toEqual([0, 1]);
    expect([...dataset.line]).toEqual([2, 2]);
    expect([...dataset.amount]).toEqual([1000.5, 2000.25]);
    expect(dataset.labels.get('organisation')?.values).toEqual(['Maison A', 'House C']);
    expect(dataset.labels.get('period')?.values).toEqual(['2023-2024', '2022-2023']);
    expect(ledger).toMatchObject({ rows: 4, accepted: 2, setAside: 2, amountAccepted: '3000.75' });
    expect(
      files.map(({ decimal, rows, accepted, amountAccepted }) => [
        decimal.value,
        rows,
        accepted,
        amountAccepted,
      ]),
    ).toEqual([
      [',', 2, 1, '1000.50'],
      ['.', 2, 1, '2000.25'],
    ]);
  });

  it('take options of their own over the common ones', async () => {
    const a = tableFrom('Organisme;Montant;Versé\nA;1,234;5', 'a.csv');
    const b = tableFrom('Organisme;Montant;Versé\nB;1,234;5', 'b.csv');
    const options = { map: { amount: 'Montant' } };
    const { dataset } = await clean(
      [
        { table: a, options: { decimal: '.' } },
        { table: b, options: { decimal: ',' } },
      ],
      options,
    );
    expect([...dataset.amount]).toEqual([1234, 1.234]);
  });

  it('leave a role blank where a file lacks it, unless it is needed', async () => {
    const a = tableFrom('Organisme;Secteur;Montant;Plancher\nA;x;1;10', 'a.csv');
    const b = tableFrom('Organisme;Montant\nB;2', 'b.csv');
    const { dataset } = await clean([{ table: a }, { table: b }], {});
    expect([...(dataset.labels.get('sector')?.codes ?? [])]).toEqual([0, -1]);
    expect([...(dataset.numbers.get('floor')?.values ?? [])]).toEqual([10, Number.NaN]);
    await expect(clean([{ table: a }, { table: b }], { needed: ['sector'] })).rejects.toMatchObject({
      issues: [{ code: 'role-missing', args: { role: 'sector' }, places: [{ file: 'b.csv' }] }],
    });
  });

  it('are refused all together', async () => {
    const a = tableFrom('Organisme;Montant a;Montant b\nA;1;2', 'a.csv');
    const b = tableFrom('Organisme;Montant\nB;1,234', 'b.csv');
    await expect(clean([{ table: a }, { table: b }], {})).rejects.toMatchObject({
      issues: [
        { code: 'role-ambiguous', places: [{ file: 'a.csv' }] },
        { code: 'decimal-unclear', places: [{ file: 'b.csv' }] },
      ],
    });
  });

  it('say when one has fiscal years and another calendar years', async () => {
    const a = tableFrom('Organisme;Exercice;Montant\nA;2023-2024;1', 'a.csv');
    const b = tableFrom('Organisme;Année;Montant\nB;2024;2', 'b.csv');
    const { issues } = await clean([{ table: a }, { table: b }], {});
    expect(issues).toMatchObject([{ code: 'period-mixed', args: { fiscal: '2023-2024', calendar: '2024' } }]);
  });

  it('that are the same file twice are refused', async () => {
    const again = { ...quebec(), facts: { ...quebec().facts, file: 'copie.csv' } };
    await expect(clean([{ table: quebec() }, { table: again }], {})).rejects.toMatchObject({
      issues: [{ code: 'file-repeated', args: { file: 'copie.csv', other: 'a.csv' } }],
    });
  });

  const here = () =>
    tableFrom('Organisme;Exercice;Montant\nMaison A;2023-24;1000\nCentre B;2023-24;500', 'a.csv');
  const there = () =>
    tableFrom('Nom;Exercice;Somme\nMAISON A;2023-2024;1000\nMaison A;2022-2023;1000\nC;2023-24;500', 'b.csv');

  it('that hold the same organisation, period and amount are refused: nothing counts twice in silence', async () => {
    await expect(clean([{ table: here() }, { table: there() }], {})).rejects.toMatchObject({
      issues: [
        {
          code: 'file-overlap',
          args: { file: 'b.csv', other: 'a.csv' },
          count: 1,
          amount: '1000.00',
          places: [{ file: 'b.csv', line: 2, value: 'MAISON A' }],
        },
      ],
    });
    const { ledger, issues } = await clean([{ table: here() }, { table: there() }], { overlap: 'keep' });
    expect(ledger.amountAccepted).toBe('4000.00');
    expect(issues.filter(({ code }) => code === 'file-overlap')).toMatchObject([
      { level: 'warning', count: 1 },
    ]);
  });

  it('are refused where an organisation stands in several that say no period', async () => {
    const a = tableFrom('Organisme;Montant\nA;1000', 'psoc_2021-2022.csv');
    const b = tableFrom('Organisme;Montant\na;1100\nB;2', 'PSOC 22-23.csv');
    await expect(clean([{ table: a }, { table: b }], {})).rejects.toMatchObject({
      issues: [
        {
          code: 'files-without-period',
          args: {
            files: ['psoc_2021-2022.csv', 'PSOC 22-23.csv'],
            periods: ['2021-2022', '2022-2023'],
            said: 'yes',
            organisations: 1,
            example: 'a',
            typed: 'psoc_2021-2022.csv "PSOC 22-23.csv"',
          },
          count: 1,
          places: [{ file: 'PSOC 22-23.csv', line: 2 }],
        },
      ],
    });
    const kept = await clean([{ table: a }, { table: b }], { overlap: 'keep' });
    expect(kept.ledger.amountAccepted).toBe('2102.00');
    const set = [a, b].map((table, i) => ({ table, options: { set: { period: `202${i}` } } }));
    expect((await clean(set, {})).dataset.labels.get('period')?.values).toEqual(['2020', '2021']);
  });

  it('say no period in their names either: the refusal does not propose one', async () => {
    const a = tableFrom('Organisme;Montant\nA;1000', 'a.csv');
    const b = tableFrom('Organisme;Montant\nA;1000\nB;2', 'b.csv');
    await expect(clean([{ table: a }, { table: b }], {})).rejects.toMatchObject({
      issues: [{ code: 'files-without-period', args: { said: 'no', periods: ['', ''] } }],
    });
  });

  it('of a region each, or of a mode each, are one data set', async () => {
    const laval = tableFrom('Organisme;Région;Montant\nA;Laval;1000', 'laval.csv');
    const estrie = tableFrom('Organisme;Région;Montant\nA;Estrie;1000', 'estrie.csv');
    expect((await clean([{ table: laval }, { table: estrie }], {})).ledger.accepted).toBe(2);
  });
});

describe('rows set aside', () => {
  it('are read again as they stood, with their reason', async () => {
    const tables = [quebec(), ontario()];
    const cleaned = await clean(
      tables.map((table) => ({ table })),
      {},
    );
    const rows = [];
    for await (const row of setAsideRows(tables, cleaned)) rows.push(row);
    expect(rows).toEqual([
      { file: 'a.csv', line: 3, code: 'amount-withheld', cells: ['Centre B', '2023-24', 'n.d.'] },
      { file: 'b.csv', line: 3, code: 'amount-missing', cells: ['House D', '2022/2023', ''] },
    ]);
  });
});
