import { redistribution } from '../ajl.ts';
import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed } from '../named.ts';

/** x: amounts before; t: what is added to each (negative: taken); w: weights, 1 where left out. */
export function ajl(fields: CaseFields): readonly ComputedValue[] {
  const x = fields.numbers('x');
  const t = fields.numbers('t');
  fields.match('t', t.length, 'x', x.length);
  const w = fields.optionalNumbers('w', 'not_negative');
  if (w) fields.match('w', w.length, 'x', x.length);
  return keyed(redistribution(x, t, w));
}
