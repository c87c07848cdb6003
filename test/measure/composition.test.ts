import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Composition,
  compositionOf,
  type EmptyCells,
  type Side,
  sidesOf,
  standardisedLevel,
} from '../../src/measure/composition.ts';
import { close } from './arbitrary.ts';

const side = (counts: readonly number[], rates: readonly number[]): Side => ({
  counts,
  totals: counts.map((count, i) => count * rates[i]!),
});

function split(group: Side, others: Side, empty: EmptyCells): Composition {
  const outcome = compositionOf(group, others, empty);
  if ('undefined' in outcome) throw new Error(outcome.undefined);
  return outcome;
}

describe('composition against rate', () => {
  it('reference values: three types, mean funding by type in two regions', () => {
    // 50-digit arithmetic (mpmath), checked against R.
    const result = split(side([20, 30, 50], [20, 25, 39]), side([40, 35, 25], [18, 26, 41]), 'refuse');
    expect(result.gap).toBeCloseTo(4.45, 12);
    expect(result.rate).toBeCloseTo(-0.475, 12);
    expect(result.composition).toBeCloseTo(4.925, 12);
    expect(result.compositionShare).toEqual({ value: expect.closeTo(4.925 / 4.45, 12) });
    expect(result.borrowed).toEqual({ cells: 0, units: 0 });
  });

  it('a type that the others lack: refused, or at the group’s own rate, as composition alone', () => {
    const [group, others] = [side([2, 2], [10, 30]), side([4, 0], [12, 0])];
    expect(compositionOf(group, others, 'refuse')).toEqual({
      undefined: 'empty-cell',
      empty: { cells: 1, units: 2 },
    });
    // Shares ½ ½ against 1 0; rates 10 30 against 12 and, borrowed, 30.
    expect(split(group, others, 'borrow')).toEqual({
      gap: 8,
      rate: ((0.5 + 1) / 2) * (10 - 12),
      composition: ((10 + 12) / 2) * (0.5 - 1) + 30 * 0.5,
      compositionShare: { value: 9.5 / 8 },
      borrowed: { cells: 1, units: 2 },
    });
  });

  it('a type that neither has is no empty cell; a side without units has no value', () => {
    expect(split(side([1, 0], [5, 0]), side([1, 0], [7, 0]), 'refuse')).toMatchObject({ gap: -2, rate: -2 });
    expect(compositionOf(side([0], [0]), side([1], [7]), 'borrow')).toEqual({ undefined: 'no-units' });
  });

  it('the two effects sum to the gap between the means of the units, for every group', () => {
    const row = fc.record({
      x: fc.integer({ min: 0, max: 500_000 }),
      s: fc.integer({ min: -1, max: 3 }),
      g: fc.integer({ min: -1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const sides = sidesOf({
          amounts: rows.map(({ x }) => x),
          strata: rows.map(({ s }) => s),
          strataCount: 4,
          groups: rows.map(({ g }) => g),
          groupCount: 3,
        });
        return sides.every(({ group, others }, g) => {
          const labelled = rows.filter((one) => one.s >= 0 && one.g >= 0);
          const [own, rest] = [labelled.filter((one) => one.g === g), labelled.filter((one) => one.g !== g)];
          const outcome = compositionOf(group, others, 'borrow');
          if ('undefined' in outcome) return own.length === 0 || rest.length === 0;
          const mean = (list: typeof rows) => list.reduce((sum, { x }) => sum + x, 0) / list.length;
          return (
            close(outcome.gap, mean(own) - mean(rest), 1e6) &&
            close(outcome.rate + outcome.composition, outcome.gap, 1e6)
          );
        });
      }),
    );
  });
});

describe('direct standardisation', () => {
  it('the level at another mix, over the part of it that has a rate', () => {
    // 10 and 30 at weights 1 and 2; the category between, a quarter of the mix, has none.
    expect(standardisedLevel([10, undefined, 30], [1, 1, 2])).toEqual({
      level: { value: 70 / 3 },
      withoutRate: 0.25,
    });
  });

  it('the own mix gives the own mean', () => {
    expect(standardisedLevel([10, 30], [3, 1])).toEqual({ level: { value: 15 }, withoutRate: 0 });
  });

  it('has no level without a mix, nor without any rate', () => {
    expect(standardisedLevel([10], [0])).toEqual({ level: { undefined: 'no-weights' }, withoutRate: 0 });
    expect(standardisedLevel([undefined], [2])).toEqual({ level: { undefined: 'no-units' }, withoutRate: 1 });
  });
});
