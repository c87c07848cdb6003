import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import { onNormalScale } from '../../../src/measure/comparable-funding/chance-record.ts';
import {
  comparableFunding,
  comparableFundings,
} from '../../../src/measure/comparable-funding/comparable-funding.ts';
import type { FundingUnits } from '../../../src/measure/comparable-funding/types.ts';
import { jointTest } from '../../../src/measure/specification-curve/joint-test.ts';

/** `size` units in two strata and three groups; group 0 receives `factor` times what it would. */
function unitsOf(seed: number, size: number, factor: number): FundingUnits {
  const random = new Random(seed);
  const amounts = Float64Array.from({ length: size }, (_, i) => {
    const own = 100 * Math.exp(random.unit() + random.unit() - 1);
    return i % 3 === 0 ? own * factor : own;
  });
  return {
    amounts,
    strata: Int32Array.from(amounts, (_, i) => (i % 6 < 3 ? 0 : 1)),
    strataCount: 2,
    groups: Int32Array.from(amounts, (_, i) => i % 3),
    groupCount: 3,
    marks: [],
    lists: undefined,
    predicted: undefined,
  };
}

const places = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => i);
const decksOf = (units: FundingUnits): Int32Array[] =>
  [0, 1].map((stratum) => places(units.strata.length).filter((i) => units.strata[i] === stratum));

const tested = (units: readonly FundingUnits[], deals = 499) => {
  const organisation = places(units[0]!.amounts.length);
  return jointTest(
    units.map((own) => ({ units: own, fewest: 3, organisation })),
    organisation.length,
    decksOf(units[0]!),
    { seed: 7, deals },
  );
};

describe('the joint test of a curve', () => {
  it('of one specification alone is that of its studentised ratio', () => {
    const units = unitsOf(3, 90, 1);
    const joint = tested([units], 4_999);
    const { groups } = comparableFunding(units, { seed: 11, draws: 4_999, first: 4_999 });
    groups.forEach(({ chance, compared }, g) => {
      if (!('p' in chance)) throw new Error('not tested');
      expect(joint.groups[g]!.meanT).toBeCloseTo(onNormalScale(chance.t, compared - 1), 12);
      // Other deals of the same amounts: three standard errors of two shares of 4,999.
      const error = 3 * Math.sqrt((2 * chance.p * (1 - chance.p)) / 4_999);
      expect(Math.abs(joint.groups[g]!.p - chance.p)).toBeLessThan(error + 0.001);
    });
  });

  it('does not grow surer by counting a specification twice', () => {
    const units = unitsOf(4, 90, 0.8);
    const [once, twice] = [tested([units]), tested([units, units, units])];
    twice.groups.forEach((own, g) => {
      expect(own!.p).toBe(once.groups[g]!.p);
      expect(own!.meanT).toBeCloseTo(once.groups[g]!.meanT, 12);
      expect(own!.passing).toBe(3 * once.groups[g]!.passing);
    });
  });

  it('finds a group that receives half, under either specification', () => {
    const units = unitsOf(5, 120, 0.5);
    const capped = { ...units, amounts: units.amounts.map((own) => Math.min(own, 180)) };
    const { groups } = tested([units, capped]);
    expect(groups[0]!.meanT).toBeLessThan(-4);
    expect(groups[0]!.medianRatio).toBeLessThan(0.65);
    expect(groups[0]!.p).toBeLessThanOrEqual(0.01);
    expect(groups[0]!.passing).toBe(2);
  });

  it('names someone in about 5 % of files where there is nothing', () => {
    // 200 files, 99 deals: at most 22 of them with probability 0.9998 (binomial at 5 %).
    let named = 0;
    for (let seed = 0; seed < 200; seed++) {
      const units = unitsOf(1_000 + seed, 72, 1);
      const capped = { ...units, amounts: units.amounts.map((own) => Math.min(own, 160)) };
      if (tested([units, capped], 99).groups.some((own) => own!.p <= 0.05)) named++;
    }
    expect(named).toBeLessThanOrEqual(22);
    expect(named).toBeGreaterThanOrEqual(1);
  });

  it('follows organisations that a specification numbers otherwise', () => {
    const units = unitsOf(6, 90, 0.7);
    const turned = places(90).reverse();
    const of = <T extends Int32Array | Float64Array>(list: T): T => list.slice().reverse() as T;
    const other = {
      ...units,
      amounts: of(units.amounts),
      strata: of(units.strata),
      groups: of(units.groups),
    };
    const straight = tested([units, units]);
    const mixed = jointTest(
      [
        { units, fewest: 3, organisation: places(90) },
        { units: other, fewest: 3, organisation: turned },
      ],
      90,
      decksOf(units),
      { seed: 7, deals: 499 },
    );
    mixed.groups.forEach((own, g) => {
      expect(own!.p).toBe(straight.groups[g]!.p);
      expect(own!.meanT).toBeCloseTo(straight.groups[g]!.meanT, 9);
    });
  });
});

describe('a group whose organisations no deal moves', () => {
  it('has no p: its curve is the same in every deal', () => {
    const units = unitsOf(5, 90, 0.5);
    // Only groups 1 and 2 change places: what group 0 receives stays, and so does the pool that it is held against.
    const decks = decksOf(units).map((deck) => deck.filter((i) => units.groups[i] !== 0));
    const one = { units, fewest: 3, organisation: places(90) };
    const { groups } = jointTest([one], 90, decks, { seed: 7, deals: 99 });
    expect(groups.map((own) => own !== undefined)).toEqual([false, true, true]);
  });
});

describe('many specifications at once', () => {
  it('have the verdicts and the p that each has alone', () => {
    const units = unitsOf(8, 120, 0.7);
    const list = [
      { units, fewest: 3 },
      { units: { ...units, amounts: units.amounts.map(Math.sqrt) }, fewest: 3 },
      { units: { ...units, groups: units.groups.map((group, i) => (i < 9 ? -1 : group)) }, fewest: 5 },
    ];
    const options = { seed: 1, draws: 1_999, first: 500, verdictsOnly: true };
    const together = comparableFundings(list, options);
    list.forEach((one, k) => {
      expect(together[k]).toEqual(comparableFunding(one.units, { ...options, fewest: one.fewest }));
    });
  });
});
