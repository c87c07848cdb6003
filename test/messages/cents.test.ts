import { describe, expect, it } from 'vitest';
import { numbersFor } from '../../src/messages/numbers.ts';

const fr = numbersFor('fr-CA');
const en = numbersFor('en-CA');

describe('money in whole dollars', () => {
  it('tells cents where dollars would say that there is nothing', () => {
    expect([0, 0.004, 0.005, 0.49, 0.5, 1.4].map((x) => en.money(x, 0))).toEqual([
      '$0',
      '$0',
      '$0.01',
      '$0.49',
      '$1',
      '$1',
    ]);
    expect([-0.49, -0.004, -0.5].map((x) => fr.money(x, 0))).toEqual([
      '−0,49\u00a0$',
      '0\u00a0$',
      '−1\u00a0$',
    ]);
  });

  it('and so does the short form of sentences', () => {
    expect([0, 0.01, 0.22, 850.2].map((x) => fr.shortMoney(x))).toEqual([
      '0\u00a0$',
      '0,01\u00a0$',
      '0,22\u00a0$',
      '850\u00a0$',
    ]);
  });

  it('keeps the decimals that are asked for otherwise', () => {
    expect([en.money(0.004), en.money(0.04, 1), en.money(1234.5)]).toEqual(['$0.00', '$0.0', '$1,234.50']);
  });
});
