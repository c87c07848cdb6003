import { describe, expect, it } from 'vitest';
import {
  type Reader,
  reveals,
  revealsTogether,
  type Statistic,
} from '../../../src/measure/disclosure/reveals.ts';
import { sampleOf } from '../../../src/measure/sample.ts';

const readers = (statistic: Statistic, upTo: number): (Reader | undefined)[] =>
  Array.from({ length: upTo }, (_, k) => reveals(statistic, k + 1));

describe('what one statistic reveals', () => {
  it('a sum: the amount itself of one, the other of two', () => {
    expect(readers('total', 4)).toEqual(['anyone', 'contributor', undefined, undefined]);
    expect(readers('mean', 4)).toEqual(readers('total', 4));
  });

  it('the smallest and the largest: always somebody’s amount', () => {
    expect(readers('minimum', 3)).toEqual(['anyone', 'anyone', 'anyone']);
    expect(readers('maximum', 3)).toEqual(['anyone', 'anyone', 'anyone']);
  });

  it('the range: the other end, to who is at one', () => {
    expect(readers('range', 3)).toEqual([undefined, 'contributor', 'contributor']);
  });

  it('the median: somebody’s amount for an odd number, else the middle of two', () => {
    expect(readers('median', 6)).toEqual([
      'anyone',
      'contributor',
      'anyone',
      'contributor',
      'anyone',
      'contributor',
    ]);
  });

  it('an index: the other amount of two, to who knows its own', () => {
    expect(readers('index', 3)).toEqual([undefined, 'contributor', undefined]);
  });

  it('what one end holds: of 5 organisations the lowest 20 % is one, of 10 two', () => {
    expect([4, 5, 6, 10, 11].map((n) => reveals({ held: 20 }, n))).toEqual([
      'anyone',
      'anyone',
      'contributor',
      'contributor',
      undefined,
    ]);
    // What the lowest 80 % do not hold, the highest 20 % do.
    expect(reveals({ held: 80 }, 5)).toBe('anyone');
    expect(reveals({ held: 100 }, 5)).toBeUndefined();
  });

  it('a count: nothing; and nothing of nobody', () => {
    expect(reveals('count', 1)).toBeUndefined();
    expect(reveals('maximum', 0)).toBeUndefined();
  });
});

describe('a quantile is somebody’s amount exactly where it falls on one', () => {
  // Amounts of which no quantile between two falls on a third: powers of an irrational number.
  const amounts = (n: number): number[] => Array.from({ length: n }, (_, i) => Math.E ** (i + 1));

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('Hyndman-Fan type %i, n from 1 to 60', (type) => {
    for (let n = 1; n <= 60; n++) {
      const sample = sampleOf(amounts(n));
      for (const percent of [5, 10, 20, 25, 40, 50, 75, 80, 90, 95]) {
        const value = sample.quantile(type, percent);
        const somebodys = amounts(n).some((amount) => Math.abs(value - amount) < 1e-9 * amount);
        expect([n, percent, reveals({ quantile: percent, type }, n)]).toEqual([
          n,
          percent,
          somebodys ? 'anyone' : 'contributor',
        ]);
      }
    }
  });

  it('knows no other type', () => {
    expect(() => reveals({ quantile: 50, type: 10 }, 4)).toThrow(RangeError);
  });
});

describe('statistics side by side', () => {
  it('mean and standard deviation of two organisations are their two amounts', () => {
    // Mean 5 and deviation 2: 3 and 7. Of three, one who knows its own is left with two unknowns and two equations.
    expect([1, 2, 3, 4].map((n) => revealsTogether(['count', 'mean', 'index'], n))).toEqual([
      'anyone',
      'anyone',
      'contributor',
      undefined,
    ]);
  });

  it('total and mean are one equation', () => {
    expect(revealsTogether(['count', 'total', 'mean'], 2)).toBe('contributor');
    expect(revealsTogether(['count', 'total', 'mean'], 3)).toBeUndefined();
  });

  it('are as telling as the most telling of them', () => {
    expect(revealsTogether(['total', 'maximum'], 50)).toBe('anyone');
    expect(revealsTogether(['total', 'median'], 50)).toBe('contributor');
    expect(revealsTogether(['count'], 1)).toBeUndefined();
    expect(revealsTogether([], 1)).toBeUndefined();
  });
});
