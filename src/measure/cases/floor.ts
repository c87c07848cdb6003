import type { CaseFields } from '../case-fields.ts';
import { floorMeasures } from '../claims/floor.ts';
import { type ComputedValue, keyed } from '../named.ts';

/** x: amounts; z: floors > 0; E: envelope to share out, may be left out. */
export function floor(fields: CaseFields): readonly ComputedValue[] {
  const x = fields.numbers('x');
  const z = fields.numbers('z', 'positive');
  fields.match('z', z.length, 'x', x.length);
  return keyed(floorMeasures(x, z, fields.has('E') ? fields.number('E', 'not_negative') : undefined));
}
