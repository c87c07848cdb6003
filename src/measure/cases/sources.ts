import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed } from '../named.ts';
import { sources as bySource } from '../sources.ts';

/** Most sources whose Shapley value is worked out (2¹⁶ sets of sources). */
const MOST = 16;

/** parts: one list of amounts a source, units in the same order. */
export function sources(fields: CaseFields): readonly ComputedValue[] {
  const parts = fields.matrix('parts');
  for (const part of parts) fields.match('parts', part.length, 'parts', parts[0]?.length ?? 0);
  if (parts.length > MOST) fields.outOfRange('parts', 0, parts.length, 'at_most');
  return keyed(bySource(parts));
}
