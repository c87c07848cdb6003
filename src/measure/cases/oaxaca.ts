import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed } from '../named.ts';
import { oaxaca as decomposition } from '../oaxaca.ts';

/** y: amounts; x: one factor, or one row of factors a unit; g: 0 for group A, 1 for group B. */
export function oaxaca(fields: CaseFields): readonly ComputedValue[] {
  const y = fields.numbers('y');
  const columns = fields.columns('x', 'y', y.length);
  const g = fields.numbers('g', 'zero_or_one');
  fields.match('g', g.length, 'y', y.length);
  return keyed(decomposition(y, columns, g));
}
