import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { tableFrom } from '../support/table.ts';

async function roles(text: string, options: CleanOptions = {}): Promise<Record<string, string | null>> {
  const { files } = await clean([{ table: tableFrom(text) }], options);
  return Object.fromEntries((files[0]?.roles ?? []).map(({ role, column }) => [role, column.value]));
}

async function refusal(text: string, options: CleanOptions = {}): Promise<Refusal> {
  try {
    await clean([{ table: tableFrom(text) }], options);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('a column named by a word that other things bear too', () => {
  it('is no amount where it holds counts, ranks or years', async () => {
    expect(await roles('Organisme;Grants;Paid\nA;1;250\nB;3;1200')).toMatchObject({ amount: 'Paid' });
    expect((await refusal('Organisation;Funding Round;Approved\nA;1;250\nB;2;300')).issues).toMatchObject([
      { code: 'amount-unnamed', args: { role: 'amount', first: 'Approved' } },
    ]);
    expect((await refusal('Organisation;Award;Approved\nA;2018;250\nB;2019;300')).issues).toMatchObject([
      { code: 'amount-unnamed', args: { role: 'amount', first: 'Approved' } },
    ]);
    expect((await refusal('Grant Ref;Organisation;Approved\n10293;A;250\n10294;B;300')).issues).toMatchObject(
      [{ code: 'amount-unnamed', args: { role: 'amount', first: 'Approved' } }],
    );
    expect(await roles('Organisation;Subvention\nA;150\nB;20')).toMatchObject({ amount: 'Subvention' });
  });
});

describe('roles of columns', () => {
  it('are found by French and English headers, camel case and bilingual ones included', async () => {
    expect(await roles('Région;Secteur;Organisme;Exercice;Montant\nA;S;O;2023-2024;1')).toMatchObject({
      region: 'Région',
      sector: 'Secteur',
      organisation: 'Organisme',
      period: 'Exercice',
      amount: 'Montant',
    });
    expect(await roles('nomBeneficiaire;montantVerse;codePostal\nA;5;G1A')).toMatchObject({
      organisation: 'nomBeneficiaire',
      amount: 'montantVerse',
      region: null,
    });
    expect(
      await roles('Organization name:Nom d’organisme;Area Served:Région servie;Amount\nO;A;1'),
    ).toMatchObject({
      organisation: 'Organization name:Nom d’organisme',
      region: 'Area Served:Région servie',
    });
  });

  it('are not chosen between two candidates: both are named, with the flag', async () => {
    const { issues } = await refusal('Montant demandé;Montant accordé;Région\n1;2;A\n3;4;B');
    expect(issues).toMatchObject([
      {
        code: 'role-ambiguous',
        args: { role: 'amount', candidates: ['Montant demandé', 'Montant accordé'], flag: '--map amount=' },
      },
    ]);
  });

  it('are refused all together, not one at a time', async () => {
    const { issues } = await refusal('Montant a;Montant b;Région a;Région b\n1;2;A;C\n3;4;B;D', {
      needed: ['region', 'sector'],
    });
    expect(issues.map(({ code, args }) => [code, args.role])).toEqual([
      ['role-ambiguous', 'region'],
      ['role-missing', 'sector'],
      ['role-ambiguous', 'amount'],
    ]);
  });

  it('may stay ambiguous when the question does not need them, and are recorded', async () => {
    const { files } = await clean([{ table: tableFrom('Montant;Région a;Région b\n1;A;C\n2;B;D') }], {});
    const region = files[0]?.roles.find(({ role }) => role === 'region');
    expect(region).toMatchObject({
      column: { value: null, because: { code: 'role-several' } },
      candidates: ['Région a', 'Région b'],
    });
  });

  it('follow the map before anything else: exact header, folded header, position', async () => {
    const text = 'Montant demandé;Montant accordé;Zone\n1;2;A';
    for (const amount of ['Montant accordé', 'MONTANT ACCORDE', '#2']) {
      expect((await roles(text, { map: { amount } })).amount).toBe('Montant accordé');
    }
    const covariate = await clean([{ table: tableFrom(text) }], { map: { amount: '#2', quartier: 'zone' } });
    expect(covariate.dataset.labels.get('quartier')?.values).toEqual(['A']);
  });

  it('refuse a mapped column that is not there, or is there twice', async () => {
    expect((await refusal('Montant\n1', { map: { amount: 'Somme' } })).issues[0]).toMatchObject({
      code: 'map-column-unknown',
      args: { column: 'Somme', headers: ['Montant'] },
    });
    expect((await refusal('Montant;Montant\n1;2', { map: { amount: 'Montant' } })).issues[0]).toMatchObject({
      code: 'map-column-repeated',
      args: { candidates: ['#1', '#2'] },
    });
  });

  it('refuse a filter on a header that two columns share, or that no column has', async () => {
    const text = 'Note;Note;Montant\na;b;1';
    expect((await refusal(text, { where: [{ column: 'Note', value: 'a' }] })).issues[0]).toMatchObject({
      code: 'role-ambiguous',
      args: { candidates: ['#1', '#2'] },
    });
    expect((await refusal(text, { where: [{ column: 'Zone', value: 'a' }] })).issues[0]).toMatchObject({
      code: 'where-column-unknown',
    });
    expect((await roles(text, { where: [{ column: '#2', value: 'B' }] })).amount).toBe('Montant');
  });

  it('leave out columns that are blank throughout, or whose cells cannot be of the role', async () => {
    const text = 'Montant;Montant versé;Population servie;Région\n1;;Jeunes;A\n2;;Aînés;B';
    expect(await roles(text)).toMatchObject({ amount: 'Montant', population: null });
  });

  it('offer a date for the period, and take a year', async () => {
    expect(await roles('Montant;Date de versement\n1;2023-04-01')).toMatchObject({ period: null });
    expect(await roles('Montant;Date;Année\n1;2023-04-01;2023')).toMatchObject({ period: 'Année' });
    const { issues } = await refusal('Montant;Date de versement\n1;2023-04-01', { needed: ['period'] });
    expect(issues).toMatchObject([{ code: 'role-offered', args: { candidates: ['Date de versement'] } }]);
  });

  it('never take the funder for the organisation, nor a project number for its identifier', async () => {
    const text = 'nomAttribuant;nomBeneficiaire;Project Number;Identifier;montant\nV;A;1;2;3\nW;B;4;5;6';
    expect(await roles(text)).toMatchObject({ organisation: 'nomBeneficiaire', organisation_id: null });
  });

  it('never take an identifier that a spreadsheet rounded, even when mapped', async () => {
    const text = 'Organisme;SIRET;Montant\nA;3,26E+13;1\nB;78812345600012;2';
    for (const options of [{}, { map: { organisation_id: 'SIRET' } }]) {
      const { dataset, issues } = await clean([{ table: tableFrom(text) }], options);
      expect(dataset.labels.has('organisation_id')).toBe(false);
      expect(issues).toMatchObject([{ code: 'id-damaged', count: 1, args: { example: '3,26E+13' } }]);
    }
  });

  it('prefer names to codes of the same thing', async () => {
    expect(await roles('Code région;Région;Montant\n01;A;1\n02;B;2')).toMatchObject({ region: 'Région' });
    expect(await roles('Code région;Montant\n01;1')).toMatchObject({ region: 'Code région' });
  });

  it('treat __proto__ and constructor as column names like any other', async () => {
    const text = '__proto__;constructor;Montant\na;b;1';
    const { dataset } = await clean([{ table: tableFrom(text) }], { map: { constructor: 'constructor' } });
    expect(dataset.labels.get('constructor')?.values).toEqual(['b']);
  });
});

describe('which column is the money', () => {
  const both = (granted: readonly string[]) =>
    [
      'Organisme;Montant demandé;Montant accordé',
      ...granted.map((cell, i) => `M${i};${9000 - i};${cell}`),
    ].join('\n');

  it.each([
    ['constant', ['5000', '5000', '5000']],
    ['blank', ['', '', '']],
    ['in words', ['À déterminer', 'À déterminer', '5000']],
    ['varying', ['5000', '4000', '3000']],
  ])('is asked where what was asked for and what was granted both stand: %s', async (_, granted) => {
    expect((await refusal(both(granted))).issues).toMatchObject([
      { code: 'role-ambiguous', args: { candidates: ['Montant demandé', 'Montant accordé'] } },
    ]);
  });

  it('is asked where a granted column has another name, by what it holds', async () => {
    const text = 'Organisme;Montant demandé;Accordé\nA;9000;\nB;8000;';
    expect((await refusal(text)).issues).toMatchObject([
      { code: 'role-ambiguous', args: { candidates: ['Montant demandé', 'Accordé'] } },
    ]);
    const named = 'Organisme;Amount requested;Final figure\nA;9000;5000.50\nB;8000;4000.25';
    expect((await refusal(named)).issues).toMatchObject([
      { code: 'role-ambiguous', args: { candidates: ['Amount requested', 'Final figure'] } },
    ]);
  });

  it('is what was asked for where nothing else is money, with a warning', async () => {
    const { issues } = await clean([{ table: tableFrom('Organisme;Montant demandé\nA;1\nB;2') }], {});
    expect(issues).toMatchObject([{ code: 'amount-requested', level: 'warning' }]);
  });

  it.each([
    'Accordé',
    'Mandaté',
    'Budget',
    'Subvention versée',
    'Montant attribué',
    'Award',
    'Funding',
    'Octroyé',
    'Somme allouée',
    'Amount granted',
  ])('is %s', async (header) => {
    expect(await roles(`Organisme;${header}\nA;1500\nB;2500`)).toMatchObject({ amount: header });
  });

  it('is offered first in a refusal, with three values, where no name says it', async () => {
    const text =
      'Organisme;NEQ;Année;Chiffre 1;Nombre;Chiffre 2\nA;1143456789;2020;1 500,25;12;45 000 $\nB;1143456780;2021;2 500,50;8;52 000 $\nC;1143456781;2022;300,00;9;1 $\nD;1143456782;2022;7,00;9;1 $';
    expect((await refusal(text)).issues).toMatchObject([
      {
        code: 'amount-unnamed',
        args: {
          columns: ['Chiffre 1 (1 500,25; 2 500,50; 300,00)', 'Chiffre 2 (45 000 $; 52 000 $; 1 $)'],
          first: '"Chiffre 1"',
        },
      },
    ]);
  });
});

describe('a role goes to cells that bear it', () => {
  it.each([
    ['Années d’existence', ['12', '5', '20']],
    ['Années', ['12 ans', '5 ans', '20 ans']],
    ['Year', ['3', '1', '2']],
    ['AF', ['Oui', 'Non', 'Oui']],
  ])('%s is no period', async (header, cells) => {
    const rows = cells.map((cell, i) => `M${i};${cell};${1000 * (i + 1)}`);
    const { files } = await clean(
      [{ table: tableFrom(`Organisme;${header};Montant\n${rows.join('\n')}`) }],
      {},
    );
    expect(files[0]?.roles.find(({ role }) => role === 'period')?.column.value).toBeNull();
  });

  it('keeps labels of periods that are not understood', async () => {
    expect(await roles('Organisme;Exercice;Montant\nA;An 1;5\nB;An 2;6')).toMatchObject({
      period: 'Exercice',
    });
  });

  it('never takes who pays for who is paid', async () => {
    const named = 'Organisme responsable;Titulaire;Montant\nMinistère Un;A;1\nMinistère Deux;B;2';
    expect(await roles(named)).toMatchObject({ organisation: 'Titulaire' });
    const cells = 'Organisme;Bénéficiaire;Montant\nMinistère Un;A;1\nMinistère Deux;B;2';
    expect(await roles(cells)).toMatchObject({ organisation: 'Bénéficiaire' });
    const alone = await clean(
      [{ table: tableFrom('Organisme;Montant\nMinistère Un;1\nMinistère Deux;2') }],
      {},
    );
    expect(alone.files[0]?.roles[0]?.column.because.code).toBe('role-funder');
  });

  it('never reads weights for nothing', async () => {
    const text = 'Organisme;Montant;Poids\nA;1;10\nB;2;1';
    const { issues, dataset } = await clean([{ table: tableFrom(text) }], {});
    expect(issues).toMatchObject([{ code: 'weight-idle', level: 'note' }]);
    expect(dataset.numbers.has('weight')).toBe(false);
    expect((await refusal(text, { map: { weight: 'Poids' } })).issues).toMatchObject([
      { code: 'weight-unused' },
    ]);
  });
});
