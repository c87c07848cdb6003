import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StratifiedUnits } from '../../src/measure/cells.ts';
import { type GapInterval, type GroupGap, groupGaps } from '../../src/measure/group-gaps.ts';
import { close } from './arbitrary.ts';

function gapOf(units: StratifiedUnits, group: number): GroupGap {
  const gap = groupGaps(units)[group]!;
  if ('undefined' in gap) throw new Error(gap.undefined);
  return gap;
}

function intervalOf(units: StratifiedUnits, group: number): GapInterval {
  const { interval } = gapOf(units, group);
  if ('undefined' in interval) throw new Error(interval.undefined);
  return interval;
}

/** Type 0: 80 in region 0, 100 and 100 in region 1. Type 1: 300 and 150 in region 0, 250 in region 1. */
const byHand: StratifiedUnits = {
  amounts: [80, 100, 100, 300, 150, 250],
  strata: [0, 0, 0, 1, 1, 1],
  strataCount: 2,
  groups: [0, 1, 1, 0, 0, 1],
  groupCount: 2,
};

const without = (units: StratifiedUnits, unit: number): StratifiedUnits => {
  const less = (list: ArrayLike<number>) => Array.from(list).filter((_, i) => i !== unit);
  return {
    ...units,
    amounts: less(units.amounts),
    strata: less(units.strata),
    groups: less(units.groups),
  };
};

/** One type: `own` in region 0, `others` in region 1. */
const sideBySide = (own: readonly number[], others: readonly number[]): StratifiedUnits => ({
  amounts: [...own, ...others],
  strata: [...own, ...others].map(() => 0),
  strataCount: 1,
  groups: [...own.map(() => 0), ...others.map(() => 1)],
  groupCount: 2,
});

/** Student's t with 9 degrees of freedom, 97.5 %, as printed. */
const T9 = 2.262157;

const SPREAD = [60, 75, 80, 95, 100, 110, 120, 140, 150, 170];

describe('gap of a group to the other groups of its strata', () => {
  it('by hand: 530 received where comparables would have 100 + 2·250', () => {
    expect(gapOf(byHand, 0)).toMatchObject({
      n: 3,
      compared: 3,
      comparables: 3,
      total: 530,
      expected: 600,
      gap: -70 / 3,
      ratio: { value: 530 / 600 },
      interval: { undefined: 'too-few' },
    });
    expect(gapOf(byHand, 1)).toMatchObject({ total: 450, expected: 2 * 80 + 225 });
  });

  it('another mix of types is no gap', () => {
    const rows = fc.array(
      fc.record({ s: fc.integer({ min: 0, max: 3 }), g: fc.integer({ min: 0, max: 2 }) }),
      { minLength: 4, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const gaps = groupGaps({
          amounts: list.map(({ s }) => [40_000, 120_000, 300_000, 55.55][s]!),
          strata: list.map(({ s }) => s),
          strataCount: 4,
          groups: list.map(({ g }) => g),
          groupCount: 3,
        });
        return gaps.every((gap) => 'undefined' in gap || Math.abs(gap.gap) < 1e-9);
      }),
    );
  });

  it('leaves out the units whose type no other group has, and says when none is left', () => {
    const alone = { ...byHand, strata: [0, 0, 0, 1, 1, 2], strataCount: 3 };
    expect(gapOf(alone, 0)).toMatchObject({ n: 3, compared: 1, total: 80, expected: 100 });
    expect(groupGaps({ ...byHand, strata: [0, 1, 1, 0, 0, 1] })[0]).toEqual({
      n: 3,
      undefined: 'no-comparables',
    });
    expect(groupGaps({ ...byHand, groupCount: 3 })[2]).toEqual({ n: 0, undefined: 'no-units' });
    // Without a label: of nobody's group, and nobody's comparable.
    expect(gapOf({ ...byHand, groups: [0, 1, -1, 0, 0, 1] }, 0)).toMatchObject({ comparables: 2 });
  });

  it('has no ratio to a reference of 0, nor below 0', () => {
    expect(gapOf(sideBySide([5], [0]), 0)).toMatchObject({ gap: 5, ratio: { undefined: 'zero-reference' } });
    expect(gapOf(sideBySide([-5], [10]), 0)).toMatchObject({
      gap: -15,
      ratio: { undefined: 'negative-amount' },
      interval: { undefined: 'negative-amount' },
    });
  });
});

describe('interval of the ratio', () => {
  it('equal comparables: the jackknife of the group alone, with n − 1 degrees of freedom', () => {
    const units = sideBySide(SPREAD, new Array<number>(12).fill(100));
    // ln of the mean of the nine that are left, each in turn.
    const left = SPREAD.map((x) => Math.log((1100 - x) / 9));
    const mean = left.reduce((sum, one) => sum + one, 0) / 10;
    const se = Math.sqrt((9 / 10) * left.reduce((sum, one) => sum + (one - mean) ** 2, 0));
    const interval = intervalOf(units, 0);
    expect(interval.standardError).toBeCloseTo(se, 12);
    expect(interval.freedom).toBeCloseTo(9, 10);
    expect(interval.ratio.low).toBeCloseTo(1.1 * Math.exp(-T9 * se), 6);
    expect(interval.ratio.high).toBeCloseTo(1.1 * Math.exp(T9 * se), 6);
    expect(interval.gap.low).toBeCloseTo(100 * (interval.ratio.low - 1), 10);
  });

  it('equal amounts in the group: the standard error of the comparables’ mean', () => {
    const units = sideBySide(new Array<number>(12).fill(90), SPREAD);
    const squares = SPREAD.reduce((sum, x) => sum + (x - 110) ** 2, 0);
    const interval = intervalOf(units, 0);
    expect(interval.standardError).toBeCloseTo(Math.sqrt(squares / 9 / 10) / 110, 12);
    expect(interval.freedom).toBeCloseTo(9, 10);
  });

  it('both vary: variances add, degrees of freedom as Satterthwaite has them', () => {
    const [a, b] = [
      intervalOf(sideBySide(SPREAD, new Array<number>(12).fill(110)), 0),
      intervalOf(
        sideBySide(
          new Array<number>(12).fill(110),
          SPREAD.map((x) => x ** 2 / 110),
        ),
        0,
      ),
    ];
    const both = intervalOf(
      sideBySide(
        SPREAD,
        SPREAD.map((x) => x ** 2 / 110),
      ),
      0,
    );
    const [u, v] = [a.standardError ** 2, b.standardError ** 2];
    expect(both.standardError ** 2).toBeCloseTo(u + v, 12);
    expect(both.freedom).toBeCloseTo((u + v) ** 2 / (u ** 2 / 9 + v ** 2 / 9), 8);
  });

  it('types of other levels: leaving each unit out is leaving it out of the data', () => {
    // Comparables equal inside each type, so that the group's own part is all there is.
    const own = SPREAD.map((x, i) => (i % 3 === 0 ? 5 * x : x));
    const others = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 500 : 100));
    const units: StratifiedUnits = {
      ...sideBySide(own, others),
      strata: [...own.map((_, i) => (i % 3 === 0 ? 1 : 0)), ...others.map((x) => (x === 500 ? 1 : 0))],
      strataCount: 2,
    };
    const logs = own.map((_, i) => {
      const { total, expected } = gapOf(without(units, i), 0);
      return Math.log(total / expected);
    });
    const mean = logs.reduce((sum, one) => sum + one, 0) / 10;
    const interval = intervalOf(units, 0);
    expect(interval.standardError ** 2).toBeCloseTo(
      (9 / 10) * logs.reduce((sum, one) => sum + (one - mean) ** 2, 0),
      12,
    );
    // Four units at 500 and six at 100: (Σc²)²/Σc⁴ − 1.
    expect(interval.freedom).toBeCloseTo((4 * 25 + 6) ** 2 / (4 * 625 + 6) - 1, 10);
  });

  it('does not depend on the order of rows nor on the currency', () => {
    const row = fc.record({
      x: fc.integer({ min: 1, max: 500_000 }),
      s: fc.integer({ min: 0, max: 2 }),
      g: fc.integer({ min: 0, max: 1 }),
    });
    const units = (rows: readonly { x: number; s: number; g: number }[], factor = 1): StratifiedUnits => ({
      amounts: rows.map(({ x }) => factor * x),
      strata: rows.map(({ s }) => s),
      strataCount: 3,
      groups: rows.map(({ g }) => g),
      groupCount: 2,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 40 }), (rows) => {
        const gap = (one: StratifiedUnits) => groupGaps(one)[0]!;
        const [plain, reversed, cents] = [
          gap(units(rows)),
          gap(units(rows.toReversed())),
          gap(units(rows, 100)),
        ];
        if ('undefined' in plain || 'undefined' in reversed || 'undefined' in cents) {
          return [plain, reversed, cents].every((one) => 'undefined' in one);
        }
        const ends = ({ interval }: GroupGap) =>
          'undefined' in interval ? [0, 0] : [interval.ratio.low, interval.ratio.high];
        return (
          close(cents.gap, 100 * plain.gap, 1e6) &&
          [reversed, cents].every((one) => ends(one).every((end, k) => close(end, ends(plain)[k]!)))
        );
      }),
    );
  });

  it('equal amounts throughout: one point', () => {
    const units = sideBySide(new Array<number>(10).fill(50), new Array<number>(10).fill(50));
    expect(intervalOf(units, 0)).toMatchObject({ ratio: { low: 1, high: 1 }, gap: { low: 0, high: 0 } });
  });

  it('a single comparable in a type: lent the relative variance of the other types', () => {
    const units: StratifiedUnits = {
      ...sideBySide([...SPREAD, 1000], [...SPREAD, 1000]),
      strata: [...SPREAD.map(() => 0), 1, ...SPREAD.map(() => 0), 1],
      strataCount: 2,
    };
    const squares = SPREAD.reduce((sum, x) => sum + (x - 110) ** 2, 0);
    const [expected, variance] = [1100 + 1000, squares / 9];
    const others = ((10 * 10 * variance) / 10 + (variance / 110 ** 2) * 1000 ** 2) / expected ** 2;
    const logs = [...SPREAD.map((x) => [x, 110] as const), [1000, 1000] as const].map(([x, c]) =>
      Math.log((2100 - x) / (2100 - c)),
    );
    const mean = logs.reduce((sum, one) => sum + one, 0) / 11;
    const own = (10 / 11) * logs.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    expect(intervalOf(units, 0).standardError ** 2).toBeCloseTo(own + others, 12);
  });

  it('one unit with all the money: without it there is no ratio', () => {
    const units = sideBySide([1000, 0, 0, 0, 0, 0, 0, 0, 0, 0], SPREAD);
    expect(gapOf(units, 0).interval).toEqual({ undefined: 'not-finite' });
  });
});
