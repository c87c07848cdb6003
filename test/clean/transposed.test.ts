import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import { tableFrom } from '../support/table.ts';

const refused = async (text: string) => {
  const error = await clean([{ table: tableFrom(text, 'a.csv') }], {}).then(
    () => undefined,
    (thrown: unknown) => thrown as Refusal,
  );
  return error?.issues.map(({ code, args }) => ({ code, args }));
};

describe('a table that lies on its side', () => {
  it('is refused as such, with the names that stand beneath each other', async () => {
    expect(
      await refused(
        'Organisme;Alpha;Bravo;Charlie\nRégion;Laval;Laval;Estrie\nMontant;40 000,50;30 000;1 000',
      ),
    ).toEqual([
      { code: 'table-transposed', args: { file: 'a.csv', names: ['Organisme', 'Région', 'Montant'] } },
    ]);
  });

  it('is no table whose amount is named otherwise, or whose first column holds other labels', async () => {
    const upright = await refused('Organisme;Truc;Bidule\nAlpha;x;y\nBravo;z;t');
    expect(upright?.map(({ code }) => code)).toEqual(['role-missing']);
    const labels = await refused('Organisme;Truc;Bidule\nMontant;x;y\nAlpha;z;t\nBravo;z;t');
    expect(labels?.map(({ code }) => code)).toEqual(['role-missing']);
  });
});
