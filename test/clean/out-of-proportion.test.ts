import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { tableOf } from '../support/table.ts';

/** What is said of amounts, with the lines that are named. */
async function said(amounts: readonly number[]) {
  const rows = amounts.map((amount, i) => [`Maison ${i}`, String(amount)]);
  const { issues } = await clean([{ table: tableOf(['Organisme', 'Montant'], rows) }], {});
  return issues
    .filter(({ code }) => code === 'amount-out-of-proportion')
    .map(({ args, amount, places }) => ({ ...args, amount, at: places?.map(({ value }) => value) }));
}

const USUAL = Array.from({ length: 20 }, () => 1000);

describe('amounts out of proportion', () => {
  it('names one that is a thousand times the median, not one that falls short of it', async () => {
    const [found] = await said([...USUAL, ...USUAL, 1_000_000]);
    expect(found).toMatchObject({
      records: 1,
      largest: '1000000.00',
      median: '1000.00',
      times: 1000,
      share: 1_000_000 / 1_040_000,
      amount: '1000000.00',
      at: ['1000000'],
    });
    // Under a thousand times, and under half of the money.
    const many = Array.from({ length: 1200 }, () => 1000);
    expect(await said([...many, 999_000])).toEqual([]);
    expect(await said([...many, 1_000_000])).toHaveLength(1);
  });

  it('names one that is a hundred times the median and more than half of all the money', async () => {
    expect(await said([...USUAL, 100_000])).toHaveLength(1);
    expect(await said([...USUAL, 99_999])).toEqual([]);
    const more = Array.from({ length: 200 }, () => 1000);
    expect(await said([...more, 200_000])).toEqual([]);
    expect(await said([...more, 200_001])).toHaveLength(1);
  });

  it('counts an amount taken back by its size, and says nothing of few amounts or of zeros', async () => {
    expect(await said([...USUAL, -2_000_000])).toMatchObject([{ records: 1, at: ['-2000000'] }]);
    expect(await said([...USUAL.slice(2), 1_000_000])).toEqual([]);
    expect(await said([...USUAL.map(() => 0), 1_000_000])).toEqual([]);
  });
});
