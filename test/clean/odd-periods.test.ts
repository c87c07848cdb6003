import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { tableOf } from '../support/table.ts';

/** Findings on a table of so many organisations a year. */
async function findings(years: Readonly<Record<string, number>>) {
  const rows = Object.entries(years).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, i) => [`Maison ${i}`, year, String(1000 + i)]),
  );
  const { issues } = await clean([{ table: tableOf(['Organisme', 'Exercice', 'Montant'], rows) }], {});
  return issues.map(({ code, args }) => [code, (args as { period?: string }).period]);
}

describe('periods that cannot be', () => {
  it('names a year with its figures in the wrong order, far from all others', async () => {
    expect(await findings({ '2022-2023': 4, '2023-2024': 3, '2032-2033': 1 })).toEqual([
      ['period-out-of-line', '2032-2033'],
    ]);
    expect(await findings({ '1923': 1, '2021': 8, '2022': 8 })).toEqual([['period-out-of-line', '1923']]);
  });

  it('leaves a file with a hole of several full years alone', async () => {
    expect(await findings({ '2005': 8, '2006': 9, '2015': 10 })).toEqual([]);
  });

  it('names a last period with less than half the organisations of the one before', async () => {
    expect(await findings({ '2021': 9, '2022': 10, '2023': 4 })).toEqual([['period-few', '2023']]);
    expect(await findings({ '2021': 9, '2022': 10, '2023': 5 })).toEqual([]);
    expect(await findings({ '2021': 4, '2022': 10 })).toEqual([]);
  });

  it('gives the places of the rows', async () => {
    const rows = ['2022', '2022', '2022', '2202'].map((year, i) => [`M${i}`, year, '5']);
    const { issues } = await clean([{ table: tableOf(['Organisme', 'Exercice', 'Montant'], rows) }], {});
    expect(issues.find(({ code }) => code === 'period-unknown')).toBeDefined();
    const odd = ['2022', '2022', '2022', '2052'].map((year, i) => [`M${i}`, year, '5']);
    const second = await clean([{ table: tableOf(['Organisme', 'Exercice', 'Montant'], odd) }], {});
    expect(second.issues).toMatchObject([
      {
        code: 'period-out-of-line',
        places: [{ file: 'a.csv', line: 5, column: 'Exercice', value: '2052' }],
      },
    ]);
  });
});
