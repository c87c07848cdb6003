import { describe, expect, it } from 'vitest';
import type { Cleaned, CleanIssue, CleanOptions } from '../../src/clean/types.ts';
import { expectSame } from '../support/both-paths.ts';

const FIRST = 'Organisme;Région;Secteur;Montant 2022-2023\nA;X;S;1000\nB;Y;S;2000\n';

/** What a table refuses that has these lines below its first rows, read by codes and by texts; undefined: it is read. */
async function refused(below: string, first = FIRST) {
  const outcome = await expectSame(first + below, { needed: ['region'] });
  return Array.isArray(outcome)
    ? outcome.map(({ code, args, places }: CleanIssue) => [code, args, places?.[0]?.line])
    : undefined;
}

describe('the names of another table below the first', () => {
  it('are refused, since its rows would be counted under the names of the first', async () => {
    // Its amounts are of another year, or another thing than money received.
    expect(await refused('\nOrganisme;Région;Secteur;Montant 2023-2024\nA;X;S;1100\n')).toEqual([
      ['header-other', { file: 'test.csv', column: 'Montant 2022-2023', found: 'Montant 2023-2024' }, 5],
    ]);
    expect(await refused('Organisme;Région;Secteur;Montant demandé\nA;X;S;5000\n')).toMatchObject([
      ['header-other', { found: 'Montant demandé' }, 4],
    ]);
    // A summary: its first column would be the organisation, its inhabitants the region.
    expect(
      await refused(';;;\nRégion;Population;Nombre;Montant par habitant\nX;400000;1;12,5\n'),
    ).toMatchObject([['header-other', { found: 'Montant par habitant' }, 5]]);
    // Organisations as above, of towns in the place of regions.
    expect(await refused('Organisme;Ville;Secteur;Montant 2022-2023\nC;Z;S;5000\n')).toMatchObject([
      ['header-other', { column: 'Région', found: 'Ville' }, 4],
    ]);
  });

  it('are refused as moved where they are the same names, wherever that of the amounts stands', async () => {
    const moved = 'Montant 2022-2023;Organisme;Région;Secteur\n1500;C;X;S\n1600;D;Y;S\n';
    expect(await refused(moved)).toMatchObject([
      ['header-moved', { column: 'Montant 2022-2023', found: 'Secteur' }, 4],
    ]);
  });

  it('are refused whichever rows are asked for', async () => {
    const below = 'Organisme;Région;Secteur;Nombre de membres\nA;X;S;35\nB;Y;S;50\n';
    const where = [{ column: 'region', value: 'X' }];
    const outcome = await expectSame(FIRST + below, { needed: ['region'], where });
    expect(outcome).toMatchObject([{ code: 'header-other', args: { found: 'Nombre de membres' } }]);
  });

  it.each([
    ...[
      '1er avril 2023',
      '2023-04-01',
      '2022-2023',
      '20-21',
      'Aide refusée',
      'dollars',
      'Subvention annulée',
    ],
    ...['À verser en 2024', 'Reporté en 2023-2024', 'Moins de 5000 (2023)', 'Montant à venir'],
  ])('are not where an organisation has words in the place of its amount: %s', async (words) => {
    const table = 'Organisme;Région;Type;Montant\nA;X;Subvention;1000\nB;Y;Subvention;2000\n';
    expect(await refused(`Maison C;;Subvention;${words}\nD;;Subvention;1500\n`, table)).toBeUndefined();
    expect(await refused(`Zone;;Subvention;voir ${words}\nD;;Subvention;1500\n`, table)).toBeUndefined();
  });

  it.each(['Région;;;Total\nX;;;3000\nTotal;;;3000\n', 'Région;Nombre;;Total\nX;2;;3000\n'])(
    'are not where they head a summary of the rows above: %j',
    async (summary) => {
      const table = 'Organisme;Région;Secteur;Montant\nA;X;S;1000\nB;X;S;2000\n';
      expect(await refused(`\n${summary}`, table)).toBeUndefined();
      // One that is none of theirs is counted as an organisation.
      expect(await refused(`\n${summary}Y;;;77\n`, table)).toMatchObject([['header-other', {}, 5]]);
    },
  );

  it.each([
    ['names shortened', 'Organisme;Rég.;Sect.;Montant 2022-2023\nC;X;S;3000\n'],
    ['a label in the place of one', 'Organisme;Estrie;Secteur;Montant 2022-2023\nC;X;S;3000\n'],
    ['the same names', 'Organisme;Région;Secteur;Montant 2022-2023\nC;X;S;3000\n'],
    ['another name for the same role', 'Organisme;Territoire;Secteur;Montant 2022-2023\nC;X;S;3000\n'],
    ['words in the place of an amount', 'Association C;X;S;Subvention refusée\nC;X;S;3000\n'],
    ['one name that an organisation could bear', 'Groupe;X;S;Aide à venir\nC;X;S;3000\n'],
    [
      'nothing said by the line of a summary that adds up',
      'Région;Nombre;;Montant 2022-2023\nX;1;;1000\nC;X;S;3000\n',
    ],
  ])('are not: %s', async (_, below) => {
    expect(await refused(below)).toBeUndefined();
  });

  it('are not either where they explain the header that they stand under', async () => {
    const explained = 'Organisme;Région;Montant\nNom;Territoire;Montant accordé\nA;X;1000\nB;Y;2000\n';
    expect(await refused('', explained)).toBeUndefined();
    expect(await refused('Nom;Territoire;Montant accordé\n', explained)).toMatchObject([
      ['header-other', {}, 5],
    ]);
  });
});

describe('the names of columns that are called by a year', () => {
  /** What a table is read as by codes and by texts: how many records, and their sum; or the code that it is refused with. */
  async function read(text: string, options: Partial<CleanOptions> = {}) {
    const outcome = await expectSame(text, { regions: 'free', ...options });
    if (Array.isArray(outcome)) return outcome.map(({ code }: CleanIssue) => code);
    const { ledger } = outcome as Cleaned;
    return [ledger.accepted, ledger.amountAccepted, ledger.reasons.map(({ code }) => code)];
  }
  const AMOUNT = 'Organisme;Région;2023\nA;X;10500\nB;Y;20000\n';
  const YEARS = 'Organisme;Région;2022;2023\nA;X;10500;1500\nB;Y;20000;2500\n';

  it('are no record where they stand again, though a year can be read as an amount', async () => {
    expect(await read(`${AMOUNT}Organisme;Région;2023\nC;X;40000\n`)).toEqual([
      3,
      '70500.00',
      ['header-again'],
    ]);
    expect(await read(`${YEARS}Organisme;Région;2022;2023\nC;X;40000;5000\n`)).toEqual([
      6,
      '79500.00',
      ['header-again'],
    ]);
  });

  it('are none either where amounts are in thousands', async () => {
    const thousands = { amountsIn: 'thousands' } as const;
    const text =
      'Organisme;Région;Secteur;2023\nA;X;S;105\nB;Y;S;200\nRégion;Organisme;Secteur;2023\nX;C;S;40\n';
    expect(await read(text, { ...thousands, map: { amount: '2023' } })).toEqual(['header-moved']);
  });

  it('are refused where they are those of another year, or stand in another order', async () => {
    expect(await read(`${AMOUNT}Organisme;Région;2024\nA;X;11000\n`)).toEqual(['header-other']);
    expect(await read(`${AMOUNT}Région;Organisme;2023\nX;C;40000\n`)).toEqual(['header-moved']);
    expect(await read(`${FIRST}Organisme;Région;Secteur;2024\nA;X;S;1100\n`)).toEqual(['header-other']);
    expect(await read(`${YEARS}Organisme;Région;2024;2025\nA;X;11000;12000\n`)).toEqual(['header-other']);
  });

  it('are those of a summary where its rows add up what stands above', async () => {
    const summary = `Organisme;Région;2023\nA;X;10000\nB;X;20000\n;;\nRégion;;2023\nX;;30000\n`;
    expect(await read(summary)).toEqual([2, '30000.00', ['header-again', 'totals-row']]);
  });

  it('are none where a total, or a lone name, stands beside as many dollars as there are years', async () => {
    const list = 'Organisme;Montant\nX;800\nY;1200\n';
    expect(await read(`${list}Total;2000\nZ;100\n`)).toEqual([3, '2100.00', ['totals-row']]);
    expect(await read(`${list}Total;2001\n`)).toEqual([2, '2000.00', ['totals-row']]);
    expect(await read(`${list}Région;2000\n`)).toEqual([3, '4000.00', []]);
    const regions = 'Organisme;Région;Montant\nX;A;800\nY;A;1200\n';
    expect(await read(`${regions}Total;;2000\nZ;B;100\n`)).toEqual([3, '2100.00', ['totals-row']]);
    expect(await read(`${regions}Organismes;;1950\nZ;B;100\n`)).toEqual([4, '4050.00', []]);
    const years = 'Organisme;2022;2023\nX;10800;10900\nY;11200;11100\n';
    expect(await read(`${years}Total;2200;2000\n`)).toEqual([4, '44000.00', ['totals-row']]);
  });

  it('are not an organisation that receives as many dollars as there are years', async () => {
    expect(await read(`${AMOUNT}Maison des jeunes;X;2023\nC;Région;2023\n`)).toEqual([4, '34546.00', []]);
    expect(await read(`${AMOUNT}Organisme;X;2023\n`)).toEqual([3, '32523.00', []]);
  });
});
