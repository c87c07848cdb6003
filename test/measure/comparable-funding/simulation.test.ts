import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import { comparableFunding } from '../../../src/measure/comparable-funding/comparable-funding.ts';
import type { FundingUnits } from '../../../src/measure/comparable-funding/types.ts';
import { fundingBy } from '../../../src/study/gaps/funding.ts';
import { gaps } from '../../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { SAME_TYPE } from '../../study/gaps/support.ts';
import { cases } from '../../support/cases.ts';
import { datasetOf } from '../../support/dataset.ts';
import { fundingUnits } from './support.ts';

/**
 * Files whose truth is planted: 12 regions of 3 to 300 organisations, six types of different levels, each region with its
 * own mix of them. `SIMULATIONS=200 npx vitest run simulation` runs the full check, with the limits of its bars; fewer
 * repetitions have as much slack as chance leaves them.
 */
const REPETITIONS = Number(process.env.SIMULATIONS ?? 40);
/** Of files with a search of the nearest, which take ten times as long; what they are to show, each shows. */
const SEARCHES = Number(process.env.SIMULATIONS ?? cases(40));
/** Deals: the full check takes as many as a study; the twentieth that a verdict asks about is as plain in fewer. */
const DRAWS = process.env.SIMULATIONS ? 1999 : 799;
const SIZES = [3, 6, 10, 15, 20, 30, 40, 60, 80, 120, 200, 300];
const QUIET = 6;

/** A share that may be exceeded by chance alone once in a thousand such runs. */
const atMost = (share: number, repetitions = REPETITIONS) =>
  share + 3.1 * Math.sqrt((share * (1 - share)) / repetitions) * (repetitions < 200 ? 1 : 0);
const atLeast = (share: number, repetitions = REPETITIONS) => 1 - atMost(1 - share, repetitions);

interface Plan {
  /** Spread (σ of the logarithm) of a region. */
  readonly spread: (region: number) => number;
  /** Part of its money that region `QUIET` lacks. */
  readonly lacking?: number;
}

const normalOf = (random: Random) => () =>
  Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());

function file(seed: number, { spread, lacking = 0 }: Plan): FundingUnits {
  const random = new Random(seed);
  const normal = normalOf(random);
  const [amounts, strata, groups]: [number[], number[], number[]] = [[], [], []];
  for (const [region, n] of SIZES.entries()) {
    const mix = Array.from({ length: 6 }, () => 0.2 + random.unit());
    const whole = mix.reduce((sum, share) => sum + share, 0);
    for (let i = 0; i < n; i++) {
      let left = random.unit() * whole;
      const type = Math.max(
        0,
        mix.findIndex((share) => {
          left -= share;
          return left < 0;
        }),
      );
      const sigma = spread(region);
      const level = 100_000 * (1 + type / 2) * (region === QUIET ? 1 - lacking : 1);
      amounts.push(level * Math.exp(sigma * normal() - (sigma * sigma) / 2));
      strata.push(type);
      groups.push(region);
    }
  }
  return fundingUnits({ amounts, strata, strataCount: 6, groups, groupCount: SIZES.length });
}

function repeat(plan: Plan) {
  const tally = { named: 0, found: 0, covered: 0, intervals: 0 };
  const seeds = new Random(11);
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const { groups } = comparableFunding(file(seeds.bits(), plan), { seed: repetition, draws: DRAWS });
    const named = groups.map(({ verdict }) => verdict === 'below' || verdict === 'above');
    if (named.some((one, region) => one && !(plan.lacking && region === QUIET))) tally.named++;
    if (groups[QUIET]!.verdict === 'below') tally.found++;
    for (const { interval } of groups) {
      if (!('low' in interval)) continue;
      tally.intervals++;
      if (interval.low <= 1 && interval.high >= 1) tally.covered++;
    }
  }
  return {
    named: tally.named / REPETITIONS,
    found: tally.found / REPETITIONS,
    coverage: tally.covered / tally.intervals,
  };
}

const report = (name: string, found: object) => {
  if (process.env.SIMULATIONS) console.log(name, JSON.stringify(found));
};

describe('planted truth', () => {
  it.each([
    ['equal spreads', 0.07, () => 0.4],
    ['small noisy regions', 0.1, (region: number) => (SIZES[region]! <= 20 ? 0.9 : 0.4)],
    ['two noisy regions', 0.1, (region: number) => (region === 6 || region === 8 ? 1 : 0.4)],
  ])('names hardly anyone where nothing is planted, with %s', (name, limit, spread) => {
    const found = repeat({ spread });
    report(name, found);
    expect(found.named).toBeLessThanOrEqual(atMost(limit));
    expect(found.coverage).toBeGreaterThanOrEqual(0.93 - (REPETITIONS < 200 ? 0.015 : 0));
  });

  it('finds a quiet region of 40 that lacks 20 %', () => {
    const found = repeat({ spread: (region) => (region === QUIET ? 0.35 : 0.6), lacking: 0.2 });
    report('a quiet region', found);
    expect(found.found).toBeGreaterThanOrEqual(atLeast(0.5));
  });

  it('names no one in a file paid by size, with the nearest in size', { timeout: 300_000 }, () => {
    let silent = 0;
    const seeds = new Random(5);
    for (let repetition = 0; repetition < SEARCHES; repetition++) {
      const random = new Random(seeds.bits());
      const normal = normalOf(random);
      const rows = SIZES.flatMap((n, region) => {
        const usual = 3 + 0.3 * normal();
        return Array.from({ length: n }, (_, i) => {
          const size = Math.max(1, Math.round(Math.exp(usual + 0.6 * normal())));
          const type = Math.floor(2 * random.unit());
          return {
            organisation: `${region} ${i}`,
            region: String(region),
            typology: `type ${type}`,
            amount: Math.round(1000 * size * Math.exp(0.1 * normal()) * 100) / 100,
            size,
          };
        });
      });
      const found = gaps(studyUnits(datasetOf(rows, ['size']), 'organisation'), {
        definition: { ...SAME_TYPE, nearest: [{ column: 'size', weight: 1 }] },
        by: [['region']],
        seed: repetition,
        draws: process.env.SIMULATIONS ? 999 : 499,
      });
      const { groups } = fundingBy(found.funding, ['region'])!;
      if (groups.every(({ verdict }) => verdict !== 'below' && verdict !== 'above')) silent++;
    }
    report('paid by size', { silent: silent / SEARCHES });
    expect(silent / SEARCHES).toBeGreaterThanOrEqual(atLeast(0.93, SEARCHES));
  });
});
