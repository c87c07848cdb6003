import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import type { CleanOptions } from '../../../src/clean/types.ts';
import { tableFrom } from '../../support/table.ts';

/** `title`: the line above the names of the columns. */
const read = async (text: string, options: CleanOptions = {}, title?: string) => {
  const table = tableFrom(text);
  const preamble = title === undefined ? [] : [{ line: 1, text: title }];
  return clean([{ table: { ...table, facts: { ...table.facts, preamble } } }], options);
};

/** What each organisation receives, and its region. */
async function regions(text: string, options: CleanOptions = {}, title?: string) {
  const { dataset } = await read(text, options, title);
  const of = (role: string, record: number) => {
    const column = dataset.labels.get(role);
    return column?.values[column.codes[record]!] ?? '';
  };
  return Array.from(dataset.amount, (amount, i) => `${of('organisation', i)}/${of('region', i)}=${amount}`);
}

const HEAD = 'Organisme;Mission;Adresse;Montant\n';
const BLOCKS = `${HEAD}Laval;;;
Alpha;Aide;1 rue A;1000
Beta;Aide;2 rue B;2000,25
Estrie;;;
Gamma;Soutien;3 rue C;3000
Delta;Aide;;4000`;
const FOUND = [
  'Alpha/13 Laval=1000',
  'Beta/13 Laval=2000.25',
  'Gamma/05 Estrie=3000',
  'Delta/05 Estrie=4000',
];

describe('regions on lines of their own above their rows', () => {
  it('are given to the rows beneath them, whatever text the other columns hold, and are said', async () => {
    expect(await regions(BLOCKS)).toEqual(FOUND);
    const { ledger, issues } = await read(BLOCKS);
    expect(ledger).toMatchObject({
      rows: 6,
      accepted: 4,
      amountRead: '10000.25',
      amountAccepted: '10000.25',
    });
    expect(ledger.reasons).toMatchObject([{ code: 'heading-row', rows: 2 }]);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'outline-read', count: 2 }));
  });

  it('stand in the first column as well, beside subtotals, a grand total and a note', async () => {
    const text = `No;Organisme;Mission;Montant
Laval;;;
1;Alpha;Aide;1000
2;Beta;Aide;2000,25
;Total Laval;;3000,25
Estrie;;;
3;Gamma;Soutien;3000
4;Delta;Aide;4000
;Total Estrie;;7000
;Grand total;;10000,25
Source : le ministère;;;`;
    expect(await regions(text)).toEqual(FOUND);
    expect((await read(text)).ledger).toMatchObject({ accepted: 4, amountAccepted: '10000.25' });
  });

  it('may stand above the names of the columns, written again for each', async () => {
    const head = 'Organisme;Mission;Montant\n';
    const text = `${head}Alpha;Aide;1000
Beta;Aide;2000,25
Total;;3000,25
Estrie;;
${head}Gamma;Soutien;3000
Delta;Aide;4000
Total;;7000
Grand total;;10000,25`;
    expect(await regions(text, {}, 'Laval')).toEqual(FOUND);
    expect((await read(text, {}, 'Laval')).ledger).toMatchObject({
      accepted: 4,
      amountAccepted: '10000.25',
    });
    // A title that is no region says nothing of the rows under it.
    const bare = FOUND.map((one) => one.replace(/\/[^=]*/, '/'));
    expect(await regions(text, {}, 'Laurentien')).toEqual(bare);
    // Nor does a region by itself: the table may be of others too.
    const [one, two] = bare;
    expect(await regions(`${head}Alpha;Aide;1000\nBeta;Aide;2000,25`, {}, 'Laval')).toEqual([one, two]);
  });

  it('may be written again where a page begins', async () => {
    const again = BLOCKS.replace('Beta;', 'Laval (suite);;;\nBeta;').replace(
      'Delta;',
      'Estrie – suite et fin;;;\nDelta;',
    );
    expect(await regions(again)).toEqual(FOUND);
    const { ledger } = await read(again);
    expect(ledger).toMatchObject({ accepted: 4, amountAccepted: '10000.25' });
  });

  it('say why none gives the region where a question needs it', async () => {
    const refused = read(BLOCKS.replace('Estrie', 'Montréal'), { needed: ['region'] });
    await expect(refused).rejects.toMatchObject({
      issues: [{ code: 'headings-unread', args: { why: 'towns' } }, { code: 'role-missing' }],
    });
  });

  it('may have no rows', async () => {
    expect(await regions(BLOCKS.replace('Estrie;;;', 'Nunavik;;;\nEstrie;;;'))).toEqual(FOUND);
  });

  it('are not read, and said where one of these lines is no region, or one alone names one', async () => {
    const text = `${BLOCKS}\nOrganismes nationaux;;;\nÉpsilon;Aide;;5000`;
    expect(await regions(text)).toEqual([
      ...FOUND.map((one) => one.replace(/\/[^=]*/, '/')),
      'Épsilon/=5000',
    ]);
    const { issues } = await read(text);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'headings-unread',
        args: { regions: ['Laval', 'Estrie'], others: ['Organismes nationaux'], n: 1, why: 'others' },
        places: [expect.objectContaining({ line: 8, column: 'Organisme', value: 'Organismes nationaux' })],
      }),
    );
    const one = `${HEAD}Laval;;;\nAlpha;Aide;x;1000\nBeta;Aide;y;2000\nGamma;Aide;z;3000`;
    expect((await read(one)).issues.map(({ code }) => code)).not.toContain('outline-read');
    expect(await regions(one)).toEqual(['Alpha/=1000', 'Beta/=2000', 'Gamma/=3000']);
  });

  it('are not looked for where a column or a person gives the region, nor where the first row has an amount', async () => {
    const column = BLOCKS.replace('Mission', 'Région').replaceAll('Aide', 'Montréal');
    expect((await read(column)).issues.map(({ code }) => code)).not.toContain('outline-read');
    expect(await regions(BLOCKS, { set: { region: 'Montréal' } })).toHaveLength(4);
    const organisations = `${HEAD}Laval;Aide;x;500\nAlpha;Aide;1 rue A;1000\nEstrie;;;\nGamma;Soutien;3 rue C;3000`;
    expect(await regions(organisations)).toEqual(['Laval/=500', 'Alpha/=1000', 'Gamma/=3000']);
  });

  it('are not read, and said, where all are towns too, or rows follow a total without a title', async () => {
    const why = async (text: string) =>
      (await read(text)).issues.find(({ code }) => code === 'headings-unread')?.args;
    const bare = FOUND.map((one) => one.replace(/\/[^=]*/, '/'));
    // Laval and Montréal may be municipalities that received nothing.
    const towns = BLOCKS.replace('Estrie', 'Montréal');
    expect(await regions(towns)).toEqual(bare);
    expect(await why(towns)).toMatchObject({ regions: ['Laval', 'Montréal'], why: 'towns' });
    const lines = BLOCKS.split('\n');
    const estrie = lines.findIndex((line) => line.startsWith('Estrie'));
    const stray = [
      ...lines.slice(0, estrie),
      'Total Laval;;;3000,25',
      'Zêta;Aide;x;7',
      ...lines.slice(estrie),
    ];
    expect(await regions(stray.join('\n'))).toContain('Zêta/=7');
    expect(await why(stray.join('\n'))).toMatchObject({ n: 0, why: 'sums' });
  });

  it('are no shorter for a name that ends as `suite` does', async () => {
    const text = `${BLOCKS}\nLa Poursuite;;;\nOmega;Aide;z;1`;
    const { issues } = await read(text);
    expect(issues.find(({ code }) => code === 'headings-unread')?.args).toMatchObject({
      others: ['La Poursuite'],
    });
    expect(await regions(BLOCKS.replace('Estrie', 'Estrie, suite'))).toEqual(await regions(BLOCKS));
  });
});
