import { describe, expect, it } from 'vitest';
import type { CleanIssue } from '../../src/clean/types.ts';
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
