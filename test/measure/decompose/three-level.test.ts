import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StratifiedUnits } from '../../../src/measure/cells.ts';
import { decompose } from '../../../src/measure/decompose/decompose.ts';
import {
  type ThreeLevels,
  type ThreeParts,
  threeLevels,
} from '../../../src/measure/decompose/three-level.ts';
import { vector } from '../arbitrary.ts';

const INDICES = ['theilT', 'mld', 'ge2'] as const;
const STRATA = 4;
const GROUPS = 5;

function partsOf(levels: ThreeLevels, index: (typeof INDICES)[number]): ThreeParts {
  const parts = levels[index];
  if ('undefined' in parts) throw new Error(parts.undefined);
  return parts;
}

const code = (below: number) => fc.integer({ min: -1, max: below - 1 });
const hierarchy: fc.Arbitrary<StratifiedUnits> = vector.chain((amounts) => {
  const codes = (below: number) =>
    fc.array(code(below), { minLength: amounts.length, maxLength: amounts.length });
  return fc.record({
    amounts: fc.constant(amounts),
    strata: codes(STRATA),
    strataCount: fc.constant(STRATA),
    groups: codes(GROUPS),
    groupCount: fc.constant(GROUPS),
  });
});

/** Two types, two regions; in each cell two organisations that receive the same. */
const byHand: StratifiedUnits = {
  amounts: [1, 1, 3, 3, 2, 2, 6, 6],
  strata: [0, 0, 0, 0, 1, 1, 1, 1],
  strataCount: 2,
  groups: [0, 0, 1, 1, 0, 0, 1, 1],
  groupCount: 2,
};

describe('inequality in three levels', () => {
  it('by hand: means 2 and 4 of the types, 1:3 between the regions of each', () => {
    const levels = threeLevels(byHand);
    expect(levels).toMatchObject({ n: 8, leftOut: 0, strata: 2, cells: 4 });
    const xlnx = (x: number) => x * Math.log(x);
    // Relative means of the types 2/3 and 4/3, of the regions inside each ½ and 3/2.
    const theil = partsOf(levels, 'theilT');
    expect(theil.betweenStrata).toBeCloseTo((xlnx(2 / 3) + xlnx(4 / 3)) / 2, 14);
    expect(theil.betweenGroups).toBeCloseTo((xlnx(1 / 2) + xlnx(3 / 2)) / 2, 14);
    const mld = partsOf(levels, 'mld');
    expect(mld.betweenStrata).toBeCloseTo(-Math.log((2 / 3) * (4 / 3)) / 2, 14);
    expect(mld.betweenGroups).toBeCloseTo(-Math.log((1 / 2) * (3 / 2)) / 2, 14);
    // Variance over 2μ²: 3.5/18 in all; 1/18 between types; ½(4/9)(1/8) + ½(16/9)(1/8) between regions.
    const ge2 = partsOf(levels, 'ge2');
    expect(ge2.total).toBeCloseTo(7 / 36, 15);
    expect(ge2.betweenStrata).toBeCloseTo(2 / 36, 15);
    expect(ge2.betweenGroups).toBeCloseTo(5 / 36, 15);
    expect(ge2.shares.betweenGroups).toEqual({ value: expect.closeTo(5 / 7, 14) });
    for (const index of INDICES) expect(partsOf(levels, index).within).toBe(0);
  });

  it('three parts, none below 0, sum to the index to 1e-12, whatever the hierarchy', () => {
    fc.assert(
      fc.property(hierarchy, (units) => {
        const levels = threeLevels(units);
        return INDICES.every((index) => {
          const parts = levels[index];
          if ('undefined' in parts) return true;
          const { total, betweenStrata, betweenGroups, within } = parts;
          const sum = betweenStrata + betweenGroups + within;
          return (
            betweenStrata >= 0 && betweenGroups >= 0 && within >= 0 && Math.abs(sum - total) <= 1e-12 * total
          );
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('says what the two-level decompositions say: by type, and by type × region', () => {
    fc.assert(
      fc.property(hierarchy, (units) => {
        const { amounts, strata, groups } = units;
        const kept = Array.from(amounts, (_, i) => i).filter((i) => strata[i]! >= 0 && groups[i]! >= 0);
        const x = kept.map((i) => amounts[i]!);
        const split = (codes: readonly number[], count: number, part: string) => {
          const [one] = decompose(x, codes, count, { keys: [`decomp.theil_t.${part}`] });
          return one && 'value' in one ? one.value : undefined;
        };
        const theil = threeLevels(units).theilT;
        const byType = split(
          kept.map((i) => strata[i]!),
          STRATA,
          'between',
        );
        const inCells = split(
          kept.map((i) => strata[i]! * GROUPS + groups[i]!),
          STRATA * GROUPS,
          'within',
        );
        if ('undefined' in theil) return byType === undefined && inCells === undefined;
        return (
          Math.abs(theil.betweenStrata - byType!) <= 1e-12 * theil.total &&
          Math.abs(theil.within - inCells!) <= 1e-12 * theil.total
        );
      }),
    );
  });

  it('keeps zeros in Theil T and GE(2), where the mean log deviation has no value', () => {
    const levels = threeLevels({ ...byHand, amounts: [0, 0, 3, 3, 2, 2, 6, 6] });
    expect(levels.mld).toEqual({ undefined: 'zero-amount' });
    // 0·ln 0 = 0: in the first type all the money is in one region of two, ln 2, with 6 of 22 dollars.
    const inside = (6 / 22) * Math.LN2;
    const second = (16 / 22) * ((0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2);
    expect(partsOf(levels, 'theilT').betweenGroups).toBeCloseTo(inside + second, 14);
  });

  it('leaves out, and counts, units without a type or a region', () => {
    const levels = threeLevels({
      ...byHand,
      strata: [-1, 0, 0, 0, 1, 1, 1, 1],
      groups: [0, 0, 1, 1, 0, 0, 1, -1],
    });
    expect(levels).toMatchObject({ n: 6, leftOut: 2 });
  });

  it.each([
    ['no-units', { ...byHand, strata: byHand.amounts, amounts: [], groups: [] }],
    ['negative-amount', { ...byHand, amounts: [-1, 1, 3, 3, 2, 2, 6, 6] }],
    ['zero-mean', { ...byHand, amounts: [0, 0, 0, 0, 0, 0, 0, 0] }],
  ] as const)('has no value: %s', (reason, units) => {
    const levels = threeLevels({ ...units, strata: units.amounts.length === 0 ? [] : units.strata });
    for (const index of INDICES) expect(levels[index]).toEqual({ undefined: reason });
  });

  it('equal amounts: all parts 0, no shares', () => {
    const levels = threeLevels({ ...byHand, amounts: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1] });
    for (const index of INDICES) {
      const none = { undefined: 'no-variation' };
      expect(levels[index]).toEqual({
        total: 0,
        betweenStrata: 0,
        betweenGroups: 0,
        within: 0,
        shares: { betweenStrata: none, betweenGroups: none, within: none },
      });
    }
  });
});
