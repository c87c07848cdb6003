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
  it('names what is a hundred times the median and twenty times the next below', async () => {
    const [found] = await said([...USUAL, 100_000, 1_000_000]);
    expect(found).toMatchObject({
      records: 2,
      largest: '1000000.00',
      median: '1000.00',
      times: 1000,
      share: 1_100_000 / 1_120_000,
      amount: '1100000.00',
      at: ['100000', '1000000'],
    });
    expect(await said([...USUAL, 100_000])).toHaveLength(1);
    expect(await said([...USUAL, 99_999])).toEqual([]);
    expect(await said([...USUAL, 5000, 100_000])).toHaveLength(1);
    expect(await said([...USUAL, 5001, 100_000])).toEqual([]);
  });

  it('leaves a long tail alone', async () => {
    const tail = Array.from({ length: 12 }, (_, i) => 1000 * 2 ** i);
    expect(await said([...USUAL, ...tail])).toEqual([]);
  });

  it('counts an amount taken back by its size, and says nothing of few amounts or of zeros', async () => {
    expect(await said([...USUAL, -2_000_000])).toMatchObject([{ records: 1, at: ['-2000000'] }]);
    expect(await said([...USUAL.slice(2), 1_000_000])).toEqual([]);
    expect(await said([...USUAL.map(() => 0), 1_000_000])).toEqual([]);
  });
});
