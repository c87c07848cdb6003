import { groupMeasures } from '../aggregated.ts';
import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed } from '../named.ts';

/** est, pop by subgroup; se, order; ref (from 1); favourable (1 when left out). */
export function aggregated(fields: CaseFields): readonly ComputedValue[] {
  const estimates = fields.numbers('est');
  const beside = (field: string, rule?: 'not_negative'): Float64Array => {
    const list = fields.numbers(field, rule);
    fields.match(field, list.length, 'est', estimates.length);
    return list;
  };
  const reference = fields.has('ref') ? fields.number('ref') : undefined;
  if (
    reference !== undefined &&
    !(Number.isInteger(reference) && reference >= 1 && reference <= estimates.length)
  ) {
    fields.outOfRange('ref', 0, reference, 'row');
  }
  return keyed(
    groupMeasures({
      estimates,
      population: beside('pop', 'not_negative'),
      errors: fields.has('se') ? beside('se', 'not_negative') : undefined,
      order: fields.has('order') ? beside('order') : undefined,
      reference: reference === undefined ? undefined : reference - 1,
      favourable: !fields.has('favourable') || fields.number('favourable', 'zero_or_one') === 1,
    }),
  );
}
