import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { tableFrom } from '../../support/table.ts';

const read = (text: string) => clean([{ table: tableFrom(text) }], {});

/** What each organisation receives, and its region. */
async function regions(text: string) {
  const { dataset } = await read(text);
  const of = (role: string, record: number) => {
    const column = dataset.labels.get(role);
    return column?.values[column.codes[record]!] ?? '';
  };
  return Array.from(dataset.amount, (amount, i) => `${of('organisation', i)}/${of('region', i)}=${amount}`);
}

const FOUND = [
  'Alpha/13 Laval=1000',
  'Beta/13 Laval=2000.25',
  'Gamma/05 Estrie=3000',
  'Delta/05 Estrie=4000',
];
const rows = (laval: string, estrie: string, end = '') =>
  `Organisme;Mission;Montant\n${laval}\nAlpha;Aide;1000\nBeta;Aide;2000,25\n${estrie}\nGamma;Aide;3000\nDelta;Aide;4000${end}`;
const codes = async (text: string) => (await read(text)).issues.map(({ code }) => code);

describe('regions above their rows, with the sum of these beside them', () => {
  it('are given to the rows, and counted in nothing', async () => {
    const total = '\nTOTAL GÉNÉRAL;;10000,25';
    const texts = [
      rows('Laval;;3000,25', 'Estrie;;7000'),
      rows('13 – Laval;;3 000,25 $', '05 – Estrie;;7 000 $', total),
      rows('Laval;;3000,25', 'Estrie;;7000', `\nTotal Estrie;;7000${total}`),
    ];
    for (const text of texts) {
      expect([text, await regions(text)]).toEqual([text, FOUND]);
      const { ledger } = await read(text);
      expect(ledger).toMatchObject({ accepted: 4, amountAccepted: '10000.25' });
      expect(ledger.reasons[0]).toMatchObject({ code: 'totals-row' });
      expect(await codes(text)).toEqual(['outline-read']);
    }
  });

  it('may have the same sum beneath some of them, as titles of text alone may', async () => {
    const text = rows('Laval;;3000,25', 'Estrie;;7000', '\nTotal;;7000');
    expect(await codes(text)).toEqual(['outline-read']);
    expect(await codes(rows('Laval;;', 'Estrie;;', '\nTotal;;7000'))).toEqual(['outline-read']);
    expect(await codes(rows('Laval;;', 'Estrie;;', '\nTotal;;7100'))).toContain('totals-mismatch');
  });

  it('may have other numbers beside them, stand in another column, and be towns too', async () => {
    const text = `No;Organisme;Mission;Nombre;Montant
Laval;;;2;3000,25
1;Alpha;Aide;;1000
2;Beta;Aide;;2000,25
Montréal;;;2;7000
3;Gamma;Aide;;3000
4;Delta;Aide;;4000`;
    expect(await regions(text)).toEqual(FOUND.map((one) => one.replace('05 Estrie', '06 Montréal')));
  });

  it('are said where one is out of date, and the others are sums', async () => {
    const more = '\nOutaouais;;30\nEta;Aide;10\nZeta;Aide;20';
    const text = rows('Laval;;3000,25', 'Estrie;;7100', more);
    expect((await read(text)).ledger).toMatchObject({ accepted: 6, amountAccepted: '10030.25' });
    expect((await read(text)).issues).toContainEqual(
      expect.objectContaining({
        code: 'totals-mismatch',
        args: { label: 'Estrie', printed: '7100.00', computed: '7000.00', difference: '100.00' },
      }),
    );
  });

  it('are records, which is said, where as many are no sums', async () => {
    const text = rows('Laval;;3000,25', 'Estrie;;7100');
    expect((await read(text)).issues).toContainEqual(
      expect.objectContaining({
        code: 'headings-summed',
        args: { regions: ['Laval', 'Estrie'], others: ['Estrie'], n: 1 },
        places: [expect.objectContaining({ line: 5, value: 'Estrie' })],
      }),
    );
    expect(await regions(text)).toHaveLength(6);
  });

  it('are organisations where none is a sum, or each is that of one row, as amounts meet by chance', async () => {
    const towns = rows('Laval;;500', 'Montréal;;700');
    expect(await codes(towns)).toEqual([]);
    expect(await regions(towns)).toHaveLength(6);
    // 8000 = 3000 + 5000 of those that follow, once in four.
    const more = 'Laval;;9000\nMontréal;;8000\nAlpha;Aide;3000\nBeta;Aide;5000\nQuébec;;700\nEstrie;;20';
    expect(await codes(`Organisme;Mission;Montant\n${more}`)).toEqual([]);
    const equal = 'Organisme;Mission;Montant\nLaval;;500\nAlpha;Aide;500\nMontréal;;700\nBeta;Aide;700';
    expect(await regions(equal)).toHaveLength(4);
    // By chance twice, and not thrice.
    expect(await regions(`${equal}\nOutaouais;;9\nGamma;Aide;9`)).toHaveLength(3);
  });

  it('are told by amounts: counts of a few are sums by chance', async () => {
    const head = 'Organisme;Nombre de projets;Montant';
    const towns = `${head}\nLaval;2;5000\nAlpha;1;400\nBeta;1;900\nMontréal;3;600\nGamma;2;310\nDelta;1;100`;
    expect(await regions(towns)).toHaveLength(6);
    expect((await read(towns)).ledger).toMatchObject({ accepted: 6, amountAccepted: '7310.00' });
    expect(await codes(towns)).toEqual([]);
    // The sums are out of date in one of three, whatever the counts.
    const sums = `${head}\nLaval;2;1300\nAlpha;1;400\nBeta;1;900\nEstrie;9;410\nGamma;2;310\nDelta;1;100\nOutaouais;2;70\nEta;1;30\nZeta;1;20`;
    expect((await read(sums)).ledger).toMatchObject({ accepted: 6, amountAccepted: '1760.00' });
    expect(await codes(sums)).toEqual(['outline-read', 'totals-mismatch']);
    // Only counts stand beside the regions.
    const bare = `${head}\nLaval;2;\nAlpha;1;400\nBeta;1;900\nEstrie;2;\nGamma;1;310\nDelta;1;100`;
    expect(await regions(bare)).toEqual([
      'Alpha/13 Laval=400',
      'Beta/13 Laval=900',
      'Gamma/05 Estrie=310',
      'Delta/05 Estrie=100',
    ]);
  });

  it('may cover organisations whose names say total', async () => {
    const total = (text: string) => text.replace('Beta', 'Total Jeunesse');
    const text = total(rows('Laval;;3000,25', 'Estrie;;7000', '\nTotal;;10000,25'));
    expect(await regions(text)).toEqual(FOUND.map(total));
    expect(await codes(text)).toEqual(['outline-read']);
  });
});
