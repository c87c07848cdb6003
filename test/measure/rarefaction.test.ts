import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RarefactionOptions, type Rarefied, rarefy } from '../../src/measure/rarefaction.ts';
import { evaluate } from '../../src/measure/registry.ts';
import { sampleOf } from '../../src/measure/sample.ts';
import { close } from './arbitrary.ts';

function one(amounts: readonly number[], size: number, key: string, options?: RarefactionOptions): Rarefied {
  const [outcome] = rarefy(amounts, size, [key], options);
  if (outcome === undefined || 'undefined' in outcome) throw new Error(outcome?.undefined);
  return outcome;
}

const figureOf = (amounts: readonly number[], key: string): number => {
  const [value] = evaluate(sampleOf(amounts), [key]);
  if (value === undefined || 'undefined' in value) throw new Error(value?.undefined);
  return value.value;
};

const LIST = [12, 15, 15, 21, 30, 34, 50, 52, 61, 80, 95, 140, 200, 220, 410];

describe('same-size comparison', () => {
  it('by hand: the pairs of 1, 2 and 6', () => {
    // Of a pair, Gini n/(n − 1) is |a − b|/(a + b) and Hoover half of it.
    const pairs = (1 / 3 + 5 / 7 + 4 / 8) / 3;
    expect(one([6, 1, 2], 2, 'gini.unbiased')).toEqual({
      key: 'gini.unbiased',
      value: expect.closeTo(pairs, 14),
      standardError: 0,
      method: 'all-subsets',
      subsets: 3,
      withoutValue: 0,
    });
    expect(one([6, 1, 2], 2, 'hoover').value).toBeCloseTo(pairs / 2, 14);
  });

  it('the whole group is its own only subset', () => {
    for (const key of ['gini.unbiased', 'hoover', 'mean', 'gini.mean_difference', 'mcloone.half']) {
      expect(close(one(LIST, LIST.length, key).value, figureOf(LIST, key))).toBe(true);
    }
  });

  it.each(['mean', 'total', 'gini.mean_difference'])(
    '%s: the closed form is the mean over all subsets',
    (key) => {
      const lists = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(lists, fc.nat({ max: 7 }), (amounts, k) => {
          const size = 1 + (k % amounts.length);
          let [sum, subsets] = [0, 0];
          for (let set = 1; set < 2 ** amounts.length; set++) {
            const chosen = amounts.filter((_, i) => (set >> i) & 1);
            if (chosen.length !== size) continue;
            sum += figureOf(chosen, key);
            subsets++;
          }
          const { value, method } = one(amounts, size, key);
          return method === 'closed-form' && close(value, sum / subsets, 1000);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('draws 10 000 subsets where there are more, within its own standard error of going through all', () => {
    // C(15, 6) = 5005.
    const all = one(LIST, 6, 'gini.unbiased');
    expect(all).toMatchObject({ method: 'all-subsets', subsets: 5005 });
    const drawn = one(LIST, 6, 'gini.unbiased', { enumerated: 5000 });
    expect(drawn).toMatchObject({ method: 'drawn', subsets: 10_000 });
    expect(drawn.standardError).toBeGreaterThan(0);
    expect(Math.abs(drawn.value - all.value)).toBeLessThan(4 * drawn.standardError);
    expect(one(LIST, 6, 'gini.unbiased', { enumerated: 5000 })).toEqual(drawn);
  });

  it('a small group is not called equal for being small: plain Gini falls with the size, the corrected one hardly', () => {
    const drop = (key: string) => one(LIST, 4, key).value / figureOf(LIST, key);
    expect(drop('gini.population')).toBeLessThan(0.85);
    expect(drop('gini.unbiased')).toBeGreaterThan(0.9);
  });

  it('counts the subsets without a value: of 0, 0 and 5 the pair of zeros has no Gini', () => {
    expect(one([0, 0, 5], 2, 'gini.unbiased')).toMatchObject({ value: 1, subsets: 3, withoutValue: 1 });
  });

  it('has no value beyond the group, nor where no subset has one', () => {
    expect(rarefy([1, 2], 3, ['mean', 'hoover'])).toEqual([
      { key: 'mean', undefined: 'too-few' },
      { key: 'hoover', undefined: 'too-few' },
    ]);
    expect(rarefy([0, 0, 0], 2, ['gini.unbiased'])).toEqual([
      { key: 'gini.unbiased', undefined: 'zero-mean' },
    ]);
    expect(rarefy([1, 2, 3], 1, ['gini.unbiased'])).toEqual([{ key: 'gini.unbiased', undefined: 'too-few' }]);
  });
});
