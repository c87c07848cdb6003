import type { CompositionBandOutcome } from '../../measure/composition-band.ts';
import type { Value } from '../../measure/types.ts';
import type { Explanation } from '../gaps/explain.ts';
import type { Figure } from '../gaps/figure.ts';
import type { FactorBand } from '../gaps/need.ts';
import { type Disclosure, hasIndices, withheldGroup } from './disclosure.ts';
import { NOT_SHOWN } from './distances.ts';
import { codeOf } from './material.ts';
import { rounded } from './public-figures.ts';
import { COARSE, FINE, toDecimals, toStep } from './rounding.ts';

/** By types alone, rounded; no band over factors of single organisations. */
export function publicExplanation(explanation: Explanation, disclosure: Disclosure): Explanation {
  const { compositions, regionLabels, need } = explanation;
  const axis = disclosure.material.region;
  const whole = hasIndices(disclosure, [], []);
  const ofAll = (one: Figure): Figure =>
    whole ? rounded(one, (value) => toDecimals(value, FINE)) : NOT_SHOWN;
  return {
    regionLabels,
    compositions: compositions.slice(0, 1).map((one) => ({
      ...one,
      regions: one.regions.map((outcome, region): CompositionBandOutcome => {
        const label = regionLabels[region]!;
        const hidden = withheldGroup(disclosure, ['region'], [label]);
        if (hidden !== undefined) return { undefined: hidden };
        return disclosure.mixtures.has(`explanation region ${codeOf(axis, label)}`)
          ? { undefined: 'not-shown' }
          : publicBand(outcome, disclosure.step);
      }),
    })),
    need: {
      ...need,
      r2: ofAll(need.r2),
      residualCv: ofAll(need.residualCv),
      cv: ofAll(need.cv),
      bands: need.bands
        .filter(({ region }) => withheldGroup(disclosure, ['region'], [regionLabels[region]!]) === undefined)
        .map(({ region, n, rest }) => ({ ...withheldBand, region, n, rest })),
    },
  };
}

/** A band over factors is made of single organisations, type by type or size by size. */
const withheldBand: Omit<FactorBand, 'region' | 'n' | 'rest'> = {
  gap: NOT_SHOWN,
  explained: { refA: NOT_SHOWN, refB: NOT_SHOWN, neumark: NOT_SHOWN, jann: NOT_SHOWN },
  low: NOT_SHOWN,
  high: NOT_SHOWN,
  lowShare: NOT_SHOWN,
  highShare: NOT_SHOWN,
};

function publicBand(band: CompositionBandOutcome, step: number): CompositionBandOutcome {
  if ('undefined' in band) return band;
  const { gap } = band;
  const [low, composition, high] = [band.low, band.composition, band.high].map((one) =>
    toStep(one, step),
  ) as [number, number, number];
  const share = (part: number): Value =>
    gap === 0 ? { undefined: 'no-variation' } : { value: toDecimals(part / gap, COARSE) };
  const [first, last] = gap < 0 ? [high, low] : [low, high];
  return {
    ...band,
    composition,
    rate: gap - composition,
    compositionShare: share(composition),
    interaction: high - low,
    low,
    high,
    lowShare: share(first),
    highShare: share(last),
  };
}
