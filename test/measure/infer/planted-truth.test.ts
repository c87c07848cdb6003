import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import type { StratifiedUnits } from '../../../src/measure/cells.ts';
import { type Composition, compositionOf, sidesOf } from '../../../src/measure/composition.ts';
import { normalQuantile } from '../../../src/measure/distributions.ts';
import { type GapInterval, type GroupGap, groupGaps } from '../../../src/measure/group-gaps.ts';
import { holm } from '../../../src/measure/infer/multiple-testing.ts';
import { regionPermutation } from '../../../src/measure/infer/region-permutation.ts';

/**
 * Planted truth: organisations of five types whose levels differ up to 7.5 times, in eight regions of 20 to 60, each with
 * another mix of types; amounts lognormal around the level of their type. Region 0 (40 organisations) has three times as
 * many of the two best funded types as the others, and every organisation in it receives d % less than its type does elsewhere.
 */
const LEVELS = [60_000, 120_000, 180_000, 300_000, 40_000];
const SIZES = [40, 30, 20, 60, 25, 35, 50, 45];
const SPREAD = 0.5;
const REPETITIONS = 100;

function generate(seed: number, disadvantage: number): StratifiedUnits {
  const random = new Random(seed);
  const amounts: number[] = [];
  const strata: number[] = [];
  const groups: number[] = [];
  for (const [region, size] of SIZES.entries()) {
    const mix = LEVELS.map((level) => {
      const lean = region === 0 && level >= 180_000 ? 3 : 1;
      return lean * (0.25 + random.unit());
    });
    const whole = mix.reduce((sum, part) => sum + part, 0);
    for (let i = 0; i < size; i++) {
      let left = random.unit() * whole;
      let type = 0;
      while (type < LEVELS.length - 1 && left >= mix[type]!) left -= mix[type++]!;
      // Lognormal of mean 1; 2⁻⁵⁴ keeps the logarithm finite.
      const noise = Math.exp(SPREAD * normalQuantile(random.unit() + 2 ** -54) - SPREAD ** 2 / 2);
      const level = LEVELS[type]! * (region === 0 ? 1 - disadvantage : 1);
      amounts.push(Math.round(100 * level * noise) / 100);
      strata.push(type);
      groups.push(region);
    }
  }
  return { amounts, strata, strataCount: LEVELS.length, groups, groupCount: SIZES.length };
}

const seeds = Array.from({ length: REPETITIONS }, (_, i) => i + 1);
const truths = [0, 0.1, 0.15, 0.3];
// Other files for each truth: the same noise around another level would be the same test.
const files = new Map(truths.map((d, k) => [d, seeds.map((seed) => generate(1000 * k + seed, d))]));

function gapsOf(disadvantage: number): readonly (GroupGap & { readonly interval: GapInterval })[] {
  return files.get(disadvantage)!.map((units) => {
    const [gap] = groupGaps(units);
    if (gap === undefined || 'undefined' in gap || 'undefined' in gap.interval)
      throw new Error('no interval');
    return { ...gap, interval: gap.interval };
  });
}

const ratios = (disadvantage: number): readonly number[] =>
  gapsOf(disadvantage).map(({ total, expected }) => total / expected);
const meanOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

describe('planted truth', () => {
  it.each(truths)('the interval of the gap holds a disadvantage of %d in 93 of 100 files', (disadvantage) => {
    const held = gapsOf(disadvantage).filter(
      ({ interval }) => interval.ratio.low <= 1 - disadvantage && 1 - disadvantage <= interval.ratio.high,
    );
    expect(held.length).toBeGreaterThanOrEqual(93);
  });

  it.each(truths)('the gap found is on average the one planted: %d', (disadvantage) => {
    // The ratio of a file varies by about 0.1; four standard errors of 100 files are 0.04.
    expect(Math.abs(meanOf(ratios(disadvantage)) - (1 - disadvantage))).toBeLessThan(0.04);
  });

  it('where nothing is planted, chance is called something in at most 5 of 100 files (Holm over all regions)', () => {
    const called = files.get(0)!.filter((units, i) => {
      const { groups } = regionPermutation(units, { draws: 999, seed: i + 1 });
      const p = groups.map((chance) => ('undefined' in chance ? 1 : chance.p));
      return holm(p).some((adjusted) => adjusted < 0.05);
    });
    expect(called.length).toBeLessThanOrEqual(5);
  });

  it('a large disadvantage is called: 30 % in more than half of the files, after Holm', () => {
    const called = files.get(0.3)!.filter((units, i) => {
      const { groups } = regionPermutation(units, { draws: 999, seed: i + 1 });
      return holm(groups.map((chance) => ('undefined' in chance ? 1 : chance.p)))[0]! < 0.05;
    });
    expect(called.length).toBeGreaterThan(50);
  });

  it('composition is not taken for disparity: plain means say more, types say nothing or less', () => {
    const split = (disadvantage: number): readonly Composition[] =>
      files.get(disadvantage)!.map((units) => {
        const { group, others } = sidesOf(units)[0]!;
        const composition = compositionOf(group, others, 'borrow');
        if ('undefined' in composition) throw new Error(composition.undefined);
        return composition;
      });
    // Nothing planted: the plain gap, above 20 000 $, goes with the mix; what is left is noise around 0.
    const even = split(0);
    const plain = meanOf(even.map(({ gap }) => gap));
    expect(plain).toBeGreaterThan(20_000);
    expect(Math.abs(meanOf(even.map(({ rate }) => rate)))).toBeLessThan(0.1 * plain);
    expect(meanOf(even.map(({ composition }) => composition)) / plain).toBeGreaterThan(0.9);
    // 15 % less, type by type: plain means still say that the region receives more.
    const less = split(0.15);
    expect(meanOf(less.map(({ gap }) => gap))).toBeGreaterThan(0);
    expect(meanOf(less.map(({ rate }) => rate))).toBeLessThan(-0.1 * plain);
    expect(meanOf(ratios(0.15))).toBeLessThan(0.9);
  });
});
