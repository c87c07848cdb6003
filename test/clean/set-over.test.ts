import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { tableFrom } from '../support/table.ts';

const TABLE = 'Organisme;Région;Secteur;Montant\nA;Laval;S;1000\nB;Estrie;S;2000\nC;Laval;;3000\n';
const told = async (options: CleanOptions, ...texts: string[]) => {
  const { issues } = await clean(
    texts.map((text, i) => ({ table: tableFrom(text, `${i}.csv`) })),
    options,
  );
  return issues.flatMap(({ code, args, places }) =>
    code === 'set-over-column' ? [[args.column, args.others, places?.[0]?.file]] : [],
  );
};

describe('a value given to every row', () => {
  it('is told where a column of the file says others, which nobody reads then', async () => {
    const set = { region: 'Laval' };
    expect(await told({ set }, TABLE)).toEqual([['Région', ['Estrie'], '0.csv']]);
    // Given for the sake of a file that has no such column, it holds for all of them.
    expect(await told({ set }, TABLE, 'Organisme;Montant\nD;4000\n')).toEqual([
      ['Région', ['Estrie'], '0.csv'],
    ]);
  });

  it.each<[string, CleanOptions]>([
    ['the column is of another role', { set: { region: 'Laval' }, map: { zone: 'Région' } }],
    ['the column says the same, or nothing', { set: { sector: 's' } }],
    ['no column says it', { set: { period: '2023-2024' } }],
  ])('is not where %s', async (_, options) => {
    expect(await told(options, TABLE)).toEqual([]);
  });

  it('is not for the files that it is not given to', async () => {
    const inputs = [
      { table: tableFrom(TABLE, 'a.csv') },
      { table: tableFrom('Organisme;Montant\nD;4000\n', 'b.csv'), options: { set: { region: 'Estrie' } } },
    ];
    const { issues, dataset } = await clean(inputs, { needed: ['region'] });
    expect(issues.map(({ code }) => code)).not.toContain('set-over-column');
    expect(dataset.n).toBe(4);
  });
});
