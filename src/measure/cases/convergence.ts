import type { CaseFields } from '../case-fields.ts';
import { convergence as closing } from '../convergence.ts';
import { type ComputedValue, keyed } from '../named.ts';

/** y0, y1: amounts of the same units at both ends; t: years between. */
export function convergence(fields: CaseFields): readonly ComputedValue[] {
  const y0 = fields.numbers('y0');
  const y1 = fields.numbers('y1');
  fields.match('y1', y1.length, 'y0', y0.length);
  return keyed(closing(y0, y1, fields.number('t', 'positive')));
}
