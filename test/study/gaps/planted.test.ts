import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import type { Explanation } from '../../../src/study/gaps/explain.ts';
import { fundingBy } from '../../../src/study/gaps/funding.ts';
import { type Gaps, gaps } from '../../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE } from './support.ts';

/**
 * Data whose truth is known: six regions of 40 organisations, four types of very different levels, lognormal amounts
 * (σ = 0.5). One region, Nord, receives d % less inside every type, and has another mix of types than the others: mostly
 * the dearest one, so that its plain mean lies above theirs.
 */
const LEVELS = [60_000, 100_000, 160_000, 320_000];
const REGIONS = ['Nord', 'A', 'B', 'C', 'D', 'E'];
const USUAL = [0.4, 0.3, 0.2, 0.1];
const NORD = [0.1, 0.2, 0.3, 0.4];
const REPETITIONS = 150;
/** Part of the repetitions, rounded up. */
const of = (share: number) => Math.ceil(share * REPETITIONS);

function generated(seed: number, d: number) {
  const random = new Random(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());
  const pick = (mix: readonly number[]) => {
    let left = random.unit();
    return Math.max(
      0,
      mix.findIndex((share) => {
        left -= share;
        return left < 0;
      }),
    );
  };
  return datasetOf(
    REGIONS.flatMap((region) =>
      Array.from({ length: 40 }, (_, i) => {
        const type = pick(region === 'Nord' ? NORD : USUAL);
        const level = LEVELS[type]! * (region === 'Nord' ? 1 - d : 1);
        const amount = Math.round(level * Math.exp(0.5 * normal() - 0.125) * 100) / 100;
        return { organisation: `${region} ${i}`, region, typology: `type ${type}`, amount };
      }),
    ),
  );
}

interface Tally {
  covered: number;
  called: number;
  /** At least one region called: false where there is nothing to call. */
  falsely: number;
  composition: number;
}

function repeat(d: number): Tally {
  const tally: Tally = { covered: 0, called: 0, falsely: 0, composition: 0 };
  const seeds = new Random(1);
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const found = gaps(studyUnits(generated(seeds.bits(), d), 'organisation'), {
      definition: SAME_TYPE,
      seed: seeds.bits(),
      // A verdict asks whether a twentieth of them lies as far.
      draws: 399,
    });
    const { groups } = fundingBy(found.funding, ['region'])!;
    const nord = groups.find(({ labels }) => labels[0] === 'Nord')!;
    const { interval } = nord;
    if (!('low' in interval)) throw new Error('no interval');
    if (interval.low <= 1 - d && 1 - d <= interval.high) tally.covered++;
    if (nord.verdict === 'below') tally.called++;
    if (groups.some(({ verdict }) => verdict === 'below' || verdict === 'above')) tally.falsely++;
    if (goesWithTheMix(found)) tally.composition++;
  }
  return tally;
}

/** Nord's mean lies above the rest, by its mix alone. */
function goesWithTheMix(found: Gaps): boolean {
  const { regionLabels, compositions } = found.explanation as Explanation;
  const nord = compositions[0]!.regions[regionLabels.indexOf('Nord')]!;
  return 'composition' in nord && nord.composition > 0 && nord.composition > Math.abs(nord.rate);
}

describe('planted truth', () => {
  it('recovers a disadvantage of 25 % inside types, although the mix hides it', () => {
    const { covered, called } = repeat(0.25);
    expect(covered).toBeGreaterThanOrEqual(of(0.93));
    // A quarter, less what chance leaves of it in so many repetitions.
    expect(called).toBeGreaterThanOrEqual(of(0.18));
  }, 300_000);

  it('calls nothing more often than 5 % where there is nothing, and does not take the mix for a disparity', () => {
    const { covered, falsely, composition } = repeat(0);
    expect(falsely).toBeLessThanOrEqual(of(0.05));
    expect(covered).toBeGreaterThanOrEqual(of(0.93));
    expect(composition).toBeGreaterThanOrEqual(of(0.97));
  }, 300_000);
});
