import type { CaseFields } from '../case-fields.ts';
import { generalisedConcentration, weightedMean } from '../concentration.ts';
import { type ComputedValue, keyed, ratio } from '../named.ts';

/** y: amounts; r: what the units are ranked by; w: weights. */
export function concentration(fields: CaseFields): readonly ComputedValue[] {
  const y = fields.numbers('y');
  const r = fields.numbers('r');
  const w = fields.optionalNumbers('w', 'not_negative');
  fields.match('r', r.length, 'y', y.length);
  if (w) fields.match('w', w.length, 'y', y.length);
  if (y.length === 0 || w?.every((weight) => weight === 0)) {
    return keyed({ 'concentration.CI': 'no-units', 'concentration.CIg': 'no-units' });
  }
  const absolute = generalisedConcentration(y, r, w);
  return keyed({
    'concentration.CI': ratio(absolute, weightedMean(y, w), 'zero-mean'),
    'concentration.CIg': absolute,
  });
}
