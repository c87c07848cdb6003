import { groupMeasures } from '../aggregated.ts';
import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed } from '../named.ts';

/** est, pop by subgroup; se, order; ref (from 1, or a name of subgroups); favourable (1 when left out). */
export function aggregated(fields: CaseFields): readonly ComputedValue[] {
  const estimates = fields.numbers('est');
  const beside = (field: string, rule?: 'not_negative'): Float64Array => {
    const list = fields.numbers(field, rule);
    fields.match(field, list.length, 'est', estimates.length);
    return list;
  };
  const names = fields.has('subgroups') ? fields.labels('subgroups') : undefined;
  if (names) fields.match('subgroups', names.length, 'est', estimates.length);
  return keyed(
    groupMeasures({
      estimates,
      population: beside('pop', 'not_negative'),
      errors: fields.has('se') ? beside('se', 'not_negative') : undefined,
      order: fields.has('order') ? beside('order') : undefined,
      reference: fields.has('ref') ? referenceOf(fields, names, estimates.length) : undefined,
      favourable: !fields.has('favourable') || fields.number('favourable', 'zero_or_one') === 1,
    }),
  );
}

/** Index of the reference group: its number, counted from 1, or its name. */
function referenceOf(fields: CaseFields, names: readonly string[] | undefined, groups: number): number {
  if (typeof fields.raw('ref') === 'string') {
    const at = names?.indexOf(String(fields.raw('ref'))) ?? -1;
    return at < 0 ? fields.wrongType('ref', 'row') : at;
  }
  const row = fields.number('ref');
  if (!(Number.isInteger(row) && row >= 1 && row <= groups)) fields.outOfRange('ref', 0, row, 'row');
  return row - 1;
}
