import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/measure/comparable-funding/chance-record.ts';
import { comparableFunding } from '../../../src/measure/comparable-funding/comparable-funding.ts';
import { dealBatch, decksOf, everyDeal } from '../../../src/measure/comparable-funding/deal.ts';
import { pauleMandel, shrunken } from '../../../src/measure/comparable-funding/shrinkage.ts';
import { type Evidence, verdictOf } from '../../../src/measure/comparable-funding/verdict.ts';
import { clopperPearson } from '../../../src/measure/infer/clopper-pearson.ts';
import { StepDown } from '../../../src/measure/infer/step-down.ts';
import { fundingUnits } from './support.ts';

describe('deals', () => {
  const units = fundingUnits({
    amounts: [1, 2, 3, 4, 5, 6],
    strata: [0, 0, 0, 1, 1, 2],
    strataCount: 3,
    groups: [0, 0, 1, 0, 1, 0],
    groupCount: 2,
  });

  it('go through every parting of the strata once', () => {
    // 3!/(2! 1!) of the first stratum, 2 of the second; the third holds one group alone.
    const every = everyDeal(decksOf(units), units, 100)!;
    const seen = new Set<string>();
    every.each((from) => {
      const own = (g: number) =>
        [...units.groups.keys()]
          .filter((i) => units.groups[i] === g)
          .map((i) => from[i])
          .sort()
          .join();
      seen.add(`${own(0)}|${own(1)}`);
      expect([...from].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    });
    expect(every.count).toBe(6);
    expect(seen.size).toBe(6);
    expect(everyDeal(decksOf(units), units, 5)).toBeUndefined();
  });

  it('never leave their stratum, and give each amount to each unit of it as often', () => {
    const counts = new Map<string, number>();
    const deals = 6000;
    dealBatch(decksOf(units), { units: 6, seed: 1, batch: 0, deals }, (from) => {
      from.forEach((unit, i) => {
        expect(units.strata[unit]).toBe(units.strata[i]);
        counts.set(`${i} ${unit}`, (counts.get(`${i} ${unit}`) ?? 0) + 1);
      });
    });
    // A third each, ± five standard errors of a proportion.
    for (const i of [0, 1, 2]) {
      for (const j of [0, 1, 2]) {
        expect(Math.abs(counts.get(`${i} ${j}`)! / deals - 1 / 3)).toBeLessThan(
          5 * Math.sqrt(((1 / 3) * (2 / 3)) / deals),
        );
      }
    }
  });

  it('of a batch do not depend on the batches before it', () => {
    const dealt = (batch: number) => {
      const all: string[] = [];
      dealBatch(decksOf(units), { units: 6, seed: 9, batch, deals: 3 }, (from) => all.push(from.join()));
      return all;
    };
    expect(dealt(1)).toEqual(dealt(1));
    expect(dealt(1)).not.toEqual(dealt(0));
  });
});

describe('family-wise p', () => {
  it('is exact where all labellings can be gone through', () => {
    // Ten a group is the least that is tested; two strata of equal amounts but one leave few partings … too many to list:
    // the p of drawn deals must lie within its own bounds around that of all of them.
    const amounts = [...Array<number>(10).fill(10), ...Array<number>(10).fill(20)];
    const units = fundingUnits({
      amounts,
      strata: amounts.map(() => 0),
      strataCount: 1,
      groups: amounts.map((_, i) => (i < 10 ? 0 : 1)),
      groupCount: 2,
    });
    const found = comparableFunding(units, { seed: 1, draws: 999 });
    // No deal but the two that part them wholly is as far: p = 1/(B + 1) unless one of them comes up.
    expect(found.exact).toBe(false);
    const [own] = found.groups;
    expect(own!.chance).toMatchObject({ p: 1 / 1000, low: 0 });
    expect(own!.verdict).toBe('below');
  });

  it('is that of the step-down definition', () => {
    const statistics = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(statistics, fc.array(statistics, { minLength: 1, maxLength: 30 }), (observed, deals) => {
        const steps = new StepDown(Float64Array.from(observed));
        for (const deal of deals) steps.take(Float64Array.from(deal));
        const order = observed.map((_, k) => k).sort((a, b) => observed[b]! - observed[a]! || a - b);
        let running = 0;
        order.forEach((k, at) => {
          const left = order.slice(at);
          const count = deals.filter((deal) => Math.max(...left.map((g) => deal[g]!)) >= observed[k]!).length;
          running = Math.max(running, count);
          expect(steps.counts()[k]).toBe(running);
          expect(steps.countsAlone()[k]).toBe(deals.filter((deal) => deal[k]! >= observed[k]!).length);
        });
      }),
    );
  });

  it('says the same whatever the seed where the answer is plain, and moves with no row order', () => {
    const make = (order: readonly number[]) => {
      const rows = Array.from({ length: 60 }, (_, i) => ({
        x: 100 + ((i * 37) % 23) + (i % 3 === 0 ? -60 : 0),
        g: i % 3,
      }));
      const list = order.map((i) => rows[i]!);
      return fundingUnits({
        amounts: list.map(({ x }) => x),
        strata: list.map(() => 0),
        strataCount: 1,
        groups: list.map(({ g }) => g),
        groupCount: 3,
      });
    };
    const plain = make(Array.from({ length: 60 }, (_, i) => i));
    const verdicts = Array.from({ length: 6 }, (_, seed) =>
      comparableFunding(plain, { seed, draws: 2000 }).groups.map(({ verdict }) => verdict),
    );
    for (const own of verdicts) expect(own).toEqual(verdicts[0]);
    expect(verdicts[0]).toEqual(['below', 'above', 'above']);
  });
});

describe('bounds and estimates', () => {
  it('are those of Clopper and Pearson', () => {
    // Published: 0 of 10 and 5 of 10 at 95 %.
    expect(clopperPearson(0, 10, 0.95).low).toBe(0);
    expect(clopperPearson(0, 10, 0.95).high).toBeCloseTo(0.3085, 4);
    expect(clopperPearson(5, 10, 0.95).low).toBeCloseTo(0.1871, 4);
    expect(clopperPearson(5, 10, 0.95).high).toBeCloseTo(0.8129, 4);
    expect(clopperPearson(10, 10, 0.95)).toMatchObject({ high: 1 });
  });

  it('are drawn to their mean by τ² of Paule and Mandel', () => {
    // Two of equal error: Σ(x − μ)²/(τ² + s²) = 1 with μ = 0, x = ± 2: 8 = τ² + 1.
    const two = [
      { value: -2, error: 1 },
      { value: 2, error: 1 },
    ];
    expect(pauleMandel(two)).toBeCloseTo(7, 9);
    expect(shrunken(two)[1]).toBeCloseTo((7 / 8) * 2, 9);
    // Closer than their errors make them: all at the mean.
    expect(
      shrunken([
        { value: 0.1, error: 1 },
        { value: -0.1, error: 1 },
      ]),
    ).toEqual([0, 0]);
  });

  it('give the 5 and 95 % points of what was dealt', () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(rangeOf(values)).toEqual({ median: 50, low: 5, high: 95 });
    expect(rangeOf([])).toBeUndefined();
  });
});

describe('the verdict', () => {
  const base: Evidence = {
    compared: 10,
    comparables: 10,
    estimate: -0.3,
    interval: { low: -0.5, high: -0.1 },
    narrower: { low: -0.45, high: -0.15 },
    p: { value: 0.01, low: 0.005, high: 0.05 },
  };
  const told = (more: Partial<Evidence>) => verdictOf({ ...base, ...more }, 0.1);

  it('asks for ten on either side, p and interval together', () => {
    expect(told({})).toBe('below');
    expect(told({ compared: 9 })).toBe('few');
    expect(told({ comparables: 9 })).toBe('few');
    expect(told({ estimate: 0.3, interval: { low: 0.1, high: 0.5 } })).toBe('above');
    expect(told({ interval: { low: -0.5, high: 0 } })).toBe('untold');
    expect(told({ p: { value: 0.2, low: 0.15, high: 0.25 } })).toBe('untold');
    expect(told({ p: { value: 0.05, low: 0.04, high: 0.051 } })).toBe('unsettled');
    expect(told({ p: undefined })).toBe('unsettled');
    expect(told({ estimate: Number.NaN, interval: undefined, narrower: undefined })).toBe('untold');
  });

  it('calls comparable what two one-sided tests put inside the band', () => {
    const edge = -Math.log(0.9);
    const inside = {
      estimate: 0,
      interval: { low: -0.12, high: 0.12 },
      p: { value: 0.9, low: 0.8, high: 1 },
    };
    expect(told({ ...inside, narrower: { low: -edge + 1e-9, high: edge - 1e-9 } })).toBe('comparable');
    expect(told({ ...inside, narrower: { low: -edge, high: 0 } })).toBe('untold');
    expect(told({ ...inside, narrower: { low: 0, high: edge } })).toBe('untold');
  });
});

describe('levels of inequality by chance', () => {
  // Everyone is paid 1,000 a unit of size: what the size predicts is all there is.
  const sizes = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31];
  const units = fundingUnits(
    {
      amounts: sizes.map((size) => 1000 * size),
      strata: sizes.map(() => 0),
      strataCount: 1,
      groups: sizes.map((_, i) => (i < 12 ? 0 : 1)),
      groupCount: 2,
    },
    { predicted: Float64Array.from(sizes) },
  );

  it('are those of the deals themselves: of multiples of what is predicted, where that is dealt', () => {
    // Every multiple is the same, so every deal gives the amounts back: Theil's T between 12 at the mean 7.5 and 12 at 25.5.
    const [low, high, mean] = [7.5, 25.5, 16.5];
    const between = (low * Math.log(low / mean) + high * Math.log(high / mean)) / (2 * mean);
    const all = sizes.reduce((sum, size) => sum + size * Math.log(size / mean), 0) / sizes.length / mean;
    const { betweenGroups, within } = comparableFunding(units, { seed: 1, draws: 99 }).levels!.theilT!;
    for (const value of Object.values(betweenGroups)) expect(value).toBeCloseTo(between / all, 12);
    for (const value of Object.values(within)) expect(value).toBeCloseTo(1 - between / all, 12);
  });

  it('and every range are left out where too few deals make them', () => {
    const few = comparableFunding(units, { seed: 1, draws: 1 });
    expect([few.levels, few.lacking, few.lowest, few.highest]).toEqual(Array(4).fill(undefined));
  });
});
