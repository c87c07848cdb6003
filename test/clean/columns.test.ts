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
      { code: 'role-missing', args: { role: 'amount' } },
    ]);
    expect((await refusal('Organisation;Award;Approved\nA;2018;250\nB;2019;300')).issues).toMatchObject([
      { code: 'role-missing', args: { role: 'amount' } },
    ]);
    expect((await refusal('Grant Ref;Organisation;Approved\n10293;A;250\n10294;B;300')).issues).toMatchObject(
      [{ code: 'role-missing', args: { role: 'amount' } }],
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
