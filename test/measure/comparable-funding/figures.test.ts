import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import { comparableFunding } from '../../../src/measure/comparable-funding/comparable-funding.ts';
import { structureOf } from '../../../src/measure/comparable-funding/structure.ts';
import type { FundingUnits, GroupFigures } from '../../../src/measure/comparable-funding/types.ts';
import { asLists, fundingUnits } from './support.ts';

const figures = (units: FundingUnits, fewest: number): GroupFigures => {
  const into = [0, 1, 2].map(() => new Float64Array(units.groupCount));
  const [total, expected, error] = into as [Float64Array, Float64Array, Float64Array];
  structureOf(units, fewest).evaluate(units.amounts, { total, expected, error });
  return { total, expected, error };
};

const list = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    s: fc.integer({ min: 0, max: 2 }),
    g: fc.integer({ min: -1, max: 3 }),
    o: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 1, maxLength: 24 },
);
const unitsOf = (rows: readonly { x: number; s: number; g: number; o: number }[], marked = false) =>
  fundingUnits(
    {
      amounts: rows.map(({ x }) => x),
      strata: rows.map(({ s }) => s),
      strataCount: 3,
      groups: rows.map(({ g }) => g),
      groupCount: 4,
    },
    marked ? { marks: [Int32Array.from(rows, ({ o }) => o)] } : {},
  );

/** The definition, unit by unit. */
function byHand(units: FundingUnits, fewest: number) {
  const { amounts, strata, groups, marks } = units;
  const each = Array.from(amounts.keys());
  const comparables = (i: number) =>
    each.filter(
      (j) =>
        strata[j] === strata[i] &&
        groups[j]! >= 0 &&
        groups[j] !== groups[i] &&
        marks.every((codes) => codes[j] !== codes[i]),
    );
  const mean = (members: readonly number[]) =>
    members.reduce((sum, j) => sum + amounts[j]!, 0) / members.length;
  const sums = Array.from({ length: units.groupCount }, () => ({ total: 0, expected: 0, compared: 0 }));
  for (const i of each) {
    const own = comparables(i);
    if (groups[i]! < 0 || own.length < fewest) continue;
    const sum = sums[groups[i]!]!;
    sum.total += amounts[i]!;
    sum.expected += mean(own);
    sum.compared++;
  }
  return sums;
}

describe('what a group receives and what its comparables elsewhere do', () => {
  it.each([
    ['whole cells', false],
    ['cells less those of the same organisation', true],
  ])('is the definition, unit by unit (%s)', (_, marked) => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 4 }), (rows, fewest) => {
        const units = unitsOf(rows, marked);
        const found = figures(units, fewest);
        const { compared } = structureOf(units, fewest);
        for (const [g, own] of byHand(units, fewest).entries()) {
          expect(compared[g]).toBe(own.compared);
          expect(found.total[g]).toBeCloseTo(own.total, 8);
          expect(found.expected[g]).toBeCloseTo(own.expected, 8);
        }
      }),
    );
  });

  it('is the same with the comparables written out one by one', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 4 }), (rows, fewest) => {
        const units = unitsOf(rows);
        const [cells, lists] = [figures(units, fewest), figures(asLists(units), fewest)];
        for (let g = 0; g < 4; g++) {
          expect(lists.total[g]).toBeCloseTo(cells.total[g]!, 8);
          expect(lists.expected[g]).toBeCloseTo(cells.expected[g]!, 8);
        }
      }),
    );
  });

  it('has the error of METHODS §14 on whole cells, by hand', () => {
    // Group 0: 10, 30; elsewhere 20, 40, 60 (mean 40, s² 400, m 3). R = 40/80: Σ(y − R·40)² = 100 + 100; n/(n − 1) = 2.
    const units = fundingUnits({
      amounts: [10, 30, 20, 40, 60],
      strata: [0, 0, 0, 0, 0],
      strataCount: 1,
      groups: [0, 0, 1, 1, 1],
      groupCount: 2,
    });
    const own = (2 * 200) / 40 ** 2;
    const others = (2 ** 2 * 400) / 3 / 80 ** 2;
    expect(figures(units, 1).error[0]).toBeCloseTo(Math.sqrt(own + others), 12);
  });

  it('has the error of Abadie and Imbens on nearest lists, by hand', () => {
    // Units 0 (10) and 1 (30) are both matched with 2 (20): K = 2, Σw² = 2. R = 40/40 = 1: Σ(y − e)² = 100 + 100.
    // s² of unit 2 from its nearest outside the group, unit 3 (26): ½ (20 − 26)² = 18.
    const units = fundingUnits(
      {
        amounts: [10, 30, 20, 26],
        strata: [0, 0, 0, 0],
        strataCount: 1,
        groups: [0, 0, 1, 1],
        groupCount: 2,
      },
      {
        lists: {
          start: Int32Array.of(0, 1, 2, 2, 2),
          peers: Int32Array.of(2, 2),
          nearStart: Int32Array.of(0, 0, 0, 2, 2),
          near: Int32Array.of(1, 3),
        },
      },
    );
    const variance = (2 * 200 + (4 - 2) * 18) / 40 ** 2;
    expect(figures(units, 1).error[0]).toBeCloseTo(Math.sqrt(variance), 12);
  });

  it('has errors by the two formulas within a tenth of each other from 40 units up', () => {
    const random = new Random(7);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());
    const ratios = Array.from({ length: 30 }, () => {
      const sizes = [40, 60, 120, 80];
      const groups = sizes.flatMap((n, g) => Array.from({ length: n }, () => g));
      const strata = groups.map(() => Math.floor(3 * random.unit()));
      const amounts = strata.map((s) => 1000 * (s + 1) * Math.exp(0.5 * normal()));
      const units = fundingUnits({ amounts, strata, strataCount: 3, groups, groupCount: 4 });
      const options = { seed: 1, draws: 0 };
      const [cells, lists] = [comparableFunding(units, options), comparableFunding(asLists(units), options)];
      return cells.groups.map(({ error }, g) => {
        const other = lists.groups[g]!.error;
        return 'value' in error && 'value' in other ? other.value / error.value : Number.NaN;
      });
    });
    for (let g = 0; g < 4; g++) {
      const mean = ratios.reduce((sum, own) => sum + own[g]!, 0) / ratios.length;
      expect(mean).toBeGreaterThan(0.9);
      expect(mean).toBeLessThan(1.1);
    }
  });

  it('has no interval under ten units, and none without spread', () => {
    const equal = (n: number, low: number, high: number) =>
      fundingUnits({
        amounts: [...Array<number>(n).fill(low), ...Array<number>(12).fill(high)],
        strata: Array<number>(n + 12).fill(0),
        strataCount: 1,
        groups: [...Array<number>(n).fill(0), ...Array<number>(12).fill(1)],
        groupCount: 2,
      });
    const first = (n: number, low: number, high: number) =>
      comparableFunding(equal(n, low, high), { seed: 1, draws: 999 }).groups[0]!;
    expect(first(9, 80, 100)).toMatchObject({ verdict: 'few', interval: { undefined: 'too-few' } });
    // All are paid by one rule on each side: the deals tell them apart, there is nothing to draw an interval from.
    expect(first(10, 80, 100)).toMatchObject({ verdict: 'below', interval: { undefined: 'no-variation' } });
    expect(first(10, 99, 100)).toMatchObject({
      ratio: { value: 0.99 },
      interval: { undefined: 'no-variation' },
    });
    expect(first(10, 100, 100).verdict).toBe('comparable');
    // Nothing received is as far below as can be.
    expect(first(10, 0, 100)).toMatchObject({
      verdict: 'below',
      ratio: { value: 0 },
      interval: { undefined: 'zero-total' },
    });
  });
});
