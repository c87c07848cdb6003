import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed } from '../named.ts';
import { regression as onFactors } from '../regression.ts';

/** y: amounts; X: one row of factors a unit. */
export function regression(fields: CaseFields): readonly ComputedValue[] {
  const y = fields.numbers('y');
  return keyed(onFactors(y, fields.columns('X', 'y', y.length)));
}
