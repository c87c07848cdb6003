import type { CaseFields } from '../case-fields.ts';
import { generalisedConcentration, kakwani, weightedMean } from '../concentration.ts';
import { type ComputedValue, keyed, ratio } from '../named.ts';
import type { UndefinedReason } from '../types.ts';

/** y: amounts; r: what the units are ranked by; w: weights. */
export function concentration(fields: CaseFields): readonly ComputedValue[] {
  const y = fields.numbers('y');
  const r = fields.numbers('r');
  const w = fields.optionalNumbers('w', 'not_negative');
  fields.match('r', r.length, 'y', y.length);
  if (w) fields.match('w', w.length, 'y', y.length);
  if (y.length === 0 || w?.every((weight) => weight === 0)) {
    return keyed({
      'concentration.CI': 'no-units',
      'concentration.CIg': 'no-units',
      'concentration.kakwani': 'no-units',
    });
  }
  const absolute = generalisedConcentration(y, r, w);
  return keyed({
    'concentration.CI': ratio(absolute, weightedMean(y, w), 'zero-mean'),
    'concentration.CIg': absolute,
    'concentration.kakwani': kakwaniOf(y, r, w),
  });
}

/** Of money against a need: both must be quantities that a mean can divide. */
function kakwaniOf(
  y: Float64Array,
  need: Float64Array,
  w: Float64Array | undefined,
): number | UndefinedReason {
  if (need.some((x) => x < 0)) return 'negative-amount';
  if (weightedMean(y, w) === 0 || weightedMean(need, w) === 0) return 'zero-mean';
  return kakwani(y, need, w);
}
