import type { CaseFields } from '../case-fields.ts';
import { benjaminiHochberg, bonferroni, holm } from '../infer/multiple-testing.ts';
import { type ComputedValue, keyed } from '../named.ts';

/** p: p-values. */
export function padjust(fields: CaseFields): readonly ComputedValue[] {
  const p = fields.numbers('p', 'from_0_to_1');
  return keyed({
    'padjust.bonferroni': [...bonferroni(p)],
    'padjust.holm': [...holm(p)],
    'padjust.BH': [...benjaminiHochberg(p)],
  });
}
