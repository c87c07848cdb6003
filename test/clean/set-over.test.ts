import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { translator } from '../../src/messages/translator.ts';
import { tableFrom } from '../support/table.ts';

const TABLE = 'Organisme;Région;Secteur;Montant\nA;Laval;S;1000\nB;Estrie;S;2000\nC;Laval;;3000\n';
const fr = await translator('fr');
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

  it.each<[string, Record<string, string>, string]>([
    ['a region by its name', { region: 'Laval' }, 'Organisme;Région;Montant\nA;13 Laval;1\nB;13 - Laval;2\n'],
    ['a region by its code', { region: '13' }, 'Organisme;Région;Montant\nA;Laval;1\n'],
    ['a year in full', { period: '2022-2023' }, 'Organisme;Exercice;Montant\nA;2022-23;1\nB;2022/2023;2\n'],
    ['a day of the year', { period: '2022-2023' }, 'Organisme;Exercice;Montant\nA;2022-05-31;1\n'],
    [
      'another column of the role',
      { region: 'Laval' },
      'Organisme;Région;Région administrative;Montant\nA;Centre;Laval;1\nB;Ouest;Laval;2\n',
    ],
    ['all but a total', { region: 'Laval' }, 'Organisme;Région;Montant\nA;Laval;1\nB;Laval;2\n;Total;3\n'],
  ])('is not where the column says the same otherwise: %s', async (_, set, text) => {
    expect(await told({ set }, text)).toEqual([]);
  });

  it.each<[string, Record<string, string>, string, string[]]>([
    ['region', { region: 'Laval' }, 'Organisme;Région;Montant\nA;13 Laval;1\nB;05 Estrie;2\n', ['05 Estrie']],
    ['year', { period: '2022-2023' }, 'Organisme;Exercice;Montant\nA;2022-23;1\nB;2023-24;2\n', ['2023-24']],
    // A calendar year is no fiscal one, whichever it is named after.
    ['kind of year', { period: '2022-2023' }, 'Organisme;Exercice;Montant\nA;2022;1\n', ['2022']],
  ])('is where it says another %s', async (_, set, text, others) => {
    expect(await told({ set }, text)).toEqual([[expect.any(String), others, '0.csv']]);
  });

  it('names as many values as it has room for, and says when there are more', async () => {
    const text = (regions: readonly string[]) =>
      `Organisme;Région;Montant\n${regions.map((region, i) => `M${i};${region};${i + 1}000\n`).join('')}`;
    const said = async (...regions: string[]) => {
      const { issues } = await clean([{ table: tableFrom(text(regions)) }], { set: { region: 'Laval' } });
      return issues.flatMap((issue) =>
        issue.code === 'set-over-column' ? [fr.say(issue).replace(/\s/gu, ' ')] : [],
      )[0];
    };
    expect(await said('Estrie', 'Laval')).toContain('(« Estrie ») n’est pas lue');
    expect(await said('Estrie', 'Montréal', 'Outaouais')).not.toContain('…');
    expect(await said('Estrie', 'Montréal', 'Outaouais', 'Mauricie')).toContain('« Outaouais »…)');
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
