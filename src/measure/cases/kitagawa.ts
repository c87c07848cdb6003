import type { CaseFields } from '../case-fields.ts';
import { kitagawa as split } from '../kitagawa.ts';
import { type ComputedValue, keyed } from '../named.ts';

/** n0, n1: counts by category; r0, r1: rates by category. */
export function kitagawa(fields: CaseFields): readonly ComputedValue[] {
  const n0 = fields.numbers('n0', 'not_negative');
  const rest = [fields.numbers('n1', 'not_negative'), fields.numbers('r0'), fields.numbers('r1')] as const;
  for (const [k, list] of rest.entries())
    fields.match(['n1', 'r0', 'r1'][k] ?? '', list.length, 'n0', n0.length);
  return keyed(split(n0, ...rest));
}
