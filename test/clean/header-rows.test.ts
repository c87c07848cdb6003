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

  it.each([
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
