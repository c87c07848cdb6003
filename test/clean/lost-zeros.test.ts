import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { unitsOf } from '../../src/compare/units.ts';
import { tableFrom } from '../support/table.ts';

async function read(...texts: string[]) {
  const inputs = texts.map((text, i) => ({ table: tableFrom(text, `${i}.csv`) }));
  const { dataset, issues, ledger } = await clean(inputs, {});
  const found = issues.find(({ code }) => code === 'id-zeros');
  const ids = dataset.labels.get('organisation_id')!;
  return {
    units: unitsOf(dataset, 'organisation').n,
    ids: Array.from(ids.codes, (code) => ids.values[code]),
    zeros: found?.args,
    codes: issues.map(({ code }) => code),
    accepted: ledger.amountAccepted,
  };
}

describe('an identifier that lost its zeros', () => {
  it('is that of its name in another year, and no other organisation', async () => {
    const before =
      'No organisme;Organisme;Exercice;Montant\n0012345;Maison A;2022-2023;40\n0099;Maison B;2022-2023;50';
    const after =
      'No organisme;Organisme;Exercice;Montant\n12345;Maison A;2023-2024;41\n99;Maison B;2023-2024;51';
    const { units, ids, zeros, codes, accepted } = await read(before, after);
    expect(ids).toEqual(['0012345', '0099', '0012345', '0099']);
    expect(zeros).toEqual({ pairs: ['12345 = 0012345', '99 = 0099'], count: 2 });
    expect(codes).not.toContain('id-changed');
    // Two organisations in two years each; every cent stays.
    expect([units, accepted]).toEqual([4, '182.00']);
  });

  it('is that of its name within a year', async () => {
    const text =
      'No organisme;Organisme;Montant\n0012345;Maison A;40\n12345;Maison A;2\n012345;Maison A;1\n7;Maison B;50';
    expect(await read(text)).toMatchObject({ units: 2, zeros: { count: 2 } });
  });

  it('is left alone in two regions at once, where a common name is that of two organisations', async () => {
    const year = (id: string, region: string, when: string) => `${id};Maison des jeunes;${region};${when};10`;
    const head = 'No organisme;Organisme;Région;Exercice;Montant';
    const two = [head, year('012', 'Laval', '2022-2023'), year('12', 'Estrie', '2022-2023')].join('\n');
    expect(await read(two)).toMatchObject({ units: 2, ids: ['012', '12'], zeros: undefined });
    // One that moved is one.
    const moved = [head, year('012', 'Laval', '2022-2023'), year('12', 'Estrie', '2023-2024')].join('\n');
    expect(await read(moved)).toMatchObject({ ids: ['012', '012'], zeros: { count: 1 } });
  });

  it('is left alone under another name, with another number, or where it is more than figures', async () => {
    const text =
      'No organisme;Organisme;Montant\n0012345;Maison A;40\n12345;Maison B;50\n0077;Maison C;1\n770;Maison C;2\n0X5;Maison D;1\nX5;Maison D;2\n00;Maison E;1\n0;Maison F;1';
    const { ids, zeros } = await read(text);
    expect(ids).toEqual(['0012345', '12345', '0077', '770', '0X5', 'X5', '00', '0']);
    expect(zeros).toBeUndefined();
  });
});
