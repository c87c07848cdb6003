import { describe, expect, it } from 'vitest';
import { groupMeasures } from '../../src/measure/aggregated.ts';
import {
  concentrationOnRanks,
  generalisedConcentration,
  weightedMean,
} from '../../src/measure/concentration.ts';
import { fractionalRanks } from '../../src/measure/ranks.ts';
import { evaluate, indicators } from '../../src/measure/registry.ts';
import { sampleOf } from '../../src/measure/sample.ts';

/**
 * Figures that published tools print and that differ from the definition. Each test holds our value, the other tool's
 * value (as its authors or users printed it), and shows where the difference comes from.
 */

const THREE_GROUPS = {
  x: [12000, 15000, 18000, 22000, 30000, 31000, 35000, 41000, 8000, 9500, 10000, 60000],
  w: [30, 12, 45, 80, 60, 22, 15, 9, 100, 75, 20, 5],
};
const DECILES = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
const HEAVY_TAIL = [1200, 1450, 1500, 1500, 1700, 2100, 2600, 3000, 4800, 9000, 12500, 60000];

function value(key: string, x: readonly number[], w?: readonly number[]): number | string {
  const [one] = evaluate(sampleOf(x, w), [key]);
  if (one === undefined) throw new Error(key);
  return 'value' in one ? one.value : one.undefined;
}

describe('traps', () => {
  it('1. McLoone above 1: ineqmeas1 divides by the count less one', () => {
    const x = [100, 110, 120, 130, 100, 250, 300];
    expect(value('mcloone.le', x)).toBeCloseTo(430 / (4 * 120), 14);
    expect(value('mcloone.lt', x)).toBeCloseTo(310 / (3 * 120), 14);
    const ineqmeas1 = 1.2917;
    expect(310 / ((3 - 1) * 120)).toBeCloseTo(ineqmeas1, 4);
  });

  it('2. three with nothing, three with 10, "perfect equality": ineq and dineq drop the zeros', () => {
    const x = [0, 0, 0, 10, 10, 10];
    expect(value('theil_t.zero0', x)).toBeCloseTo(Math.LN2, 14);
    const ineq = 0;
    expect(value('theil_t.zero0', [10, 10, 10])).toBe(ineq);
    expect(value('mld', x)).toBe('zero-amount');
  });

  it('3. WHO intervals a thousand times too narrow: healthequal multiplies TI and MLD by 1000, not their errors', () => {
    const groups = groupMeasures({
      estimates: [18200, 21500, 16400, 25300, 19900],
      population: [120, 340, 60, 510, 205],
      errors: [900, 450, 1300, 380, 700],
      favourable: true,
    });
    const [index, error] = [groups['agg.theil_t.zero0'], groups['agg.theil_t.se_delta']];
    // As healthequal 1.0.1 prints them.
    const healthequal = { ti: 8.40436355186943, se: 0.00162254738050524, low: 8.4011834174404 };
    expect(index).toBeCloseTo(healthequal.ti / 1000, 14);
    expect(error).toBeCloseTo(healthequal.se, 14);
    // Their bound takes the error of the index for the error of a thousand indices.
    expect(healthequal.ti - 1.959963984540054 * healthequal.se).toBeCloseTo(healthequal.low, 10);
    expect(Number(index) - 1.959963984540054 * Number(error)).toBeCloseTo(0.005224, 6);
  });

  it('4. a concentration index that changes sign when rows are shuffled: rineq and IC2 rank ties by row', () => {
    const ranking = [1, 1, 1, 2];
    const orders = [
      { y: [5, 0, 12, 7], rowOrder: 0.1875 },
      { y: [12, 0, 5, 7], rowOrder: -0.1042 },
      { y: [0, 5, 12, 7], rowOrder: 0.2917 },
    ];
    for (const { y, rowOrder } of orders) {
      expect(generalisedConcentration(y, ranking) / weightedMean(y)).toBeCloseTo(1 / 24, 14);
      const byRow = fractionalRanks([1, 2, 3, 4]);
      expect(concentrationOnRanks(y, byRow) / weightedMean(y)).toBeCloseTo(rowOrder, 4);
    }
  });

  it('5. weights not sorted with the values: REAT sorts the amounts alone', () => {
    const { x, w } = THREE_GROUPS;
    expect(value('w.gini.population', x, w)).toBeCloseTo(0.303146892854242, 14);
    const reat = 0.281141467920742;
    const sorted = x.toSorted((a, b) => a - b);
    expect(value('w.gini.population', sorted, w)).toBeCloseTo(reat, 14);
    // REAT's weighted theil() (it means the mean log deviation) prints 0.0379.
    expect(value('w.mld', x, w)).toBeCloseTo(0.15265036711426, 13);
  });

  it('6. negative entropy: wINEQ subtracts n where the sum of the weights belongs', () => {
    const { x, w } = THREE_GROUPS;
    expect(value('w.ge.2', x, w)).toBeCloseTo(0.16189266641848, 13);
    const wineq = -0.606606276499068;
    expect(wineq).toBeLessThan(0);
    for (const key of ['ge.2', 'ge.0.5', 'theil_t.zero0', 'mld']) {
      expect(indicators.find((entry) => entry.key === key)?.range.low).toBe(0);
    }
  });

  it('7. Palma and 20:20 of equal amounts: 0.25 and 1; wINEQ prints 1 and 0', () => {
    const x = [100, 100, 100, 100, 100];
    expect(value('palma.interp', x)).toBeCloseTo(0.25, 14);
    expect(value('s80s20.interp', x)).toBeCloseTo(1, 14);
    const atEquality = (key: string) => indicators.find((entry) => entry.key === key)?.atEquality;
    expect([atEquality('palma.interp'), atEquality('s80s20.interp')]).toEqual([0.25, 1]);
  });

  it('8. one word, two indices: "Theil" is T in ineq::Theil(parameter = 0), the mean log deviation in REAT', () => {
    const x = [10, 20, 30, 40, 50];
    const mean = 30;
    const t = x.reduce((sum, one) => sum + (one / mean) * Math.log(one / mean), 0) / 5;
    const l = x.reduce((sum, one) => sum + Math.log(mean / one), 0) / 5;
    expect(value('theil_t.zero0', x)).toBeCloseTo(t, 14);
    expect(value('mld', x)).toBeCloseTo(l, 14);
    expect(Math.abs(t - l)).toBeGreaterThan(0.02);
  });

  it('9. Palma of five units has three values: interpolated, by thresholds (concstats), by counts', () => {
    const x = [0.4, 0.2, 0.25, 0.1, 0.05];
    // Highest tenth: half of the unit with 0.4; lowest four tenths: 0.05 + 0.1.
    expect(value('palma.interp', x)).toBeCloseTo(0.2 / 0.15, 13);
    const concstats = 2.666667;
    expect(0.4 / (0.05 + 0.1)).toBeCloseTo(concstats, 6);
    // By counts, a tenth of five units is no unit at all.
    expect(Math.floor(0.1 * x.length)).toBe(0);
  });

  it('10. the type of percentile moves the federal range ratio by a factor of 2', () => {
    expect(value('frr.type2', DECILES)).toBeCloseTo((22261 - 541) / 541, 12);
    expect(value('frr.type6', DECILES)).toBeCloseTo(40.1, 1);
    expect(value('frr.type7', DECILES)).toBeCloseTo(17.4, 1);
    expect(value('frr.type2', HEAVY_TAIL)).toBeCloseTo(49, 12);
    expect(value('frr.type7', HEAVY_TAIL)).toBeCloseTo(24.327102803738317, 12);
  });

  it('11. scales: laeken prints the Gini ×100, dineq a polarisation of twice Wolfson', () => {
    const x = [20000, 25000, 27000, 30000, 35000, 45000, 60000, 75000, 80000, 120000];
    const pysal = 0.2013;
    expect(value('wolfson', x)).toBeCloseTo(pysal, 4);
    const dineq = 0.4025;
    expect(2 * Number(value('wolfson', x))).toBeCloseTo(dineq, 12);
    expect(indicators.find((entry) => entry.key === 'gini.population')?.range.high).toBe(1);
  });

  it('12. NULL, NaN, Inf, 0 and NA for "undefined": here always a reason', () => {
    for (const x of [[], [0], [0, 0, 0], [7], [0, 0, 0, 0, 100], [-5, 10, 20]]) {
      for (const one of evaluate(
        sampleOf(
          x,
          x.map(() => 1),
        ),
        indicators.map((entry) => entry.key),
      )) {
        if ('undefined' in one) expect(one.undefined).toMatch(/^[a-z]+(-[a-z]+)+$/);
        else expect(one.value).toSatisfy(Number.isFinite);
      }
    }
    // ineq prints a Gini of 1.33 for this one.
    expect(value('gini.population', [-10, 5, 20])).toBe('negative-amount');
    // wINEQ prints Inf.
    expect(value('palma.interp', [0, 0, 0, 10, 10, 10])).toBe('zero-bottom-share');
  });
});
