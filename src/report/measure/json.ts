// The figures of a group as JSON prints them.
import type { KeyedValue } from '../../measure/types.ts';
import type { GroupFigures } from '../../study/group-columns.ts';

export function groupJson(group: GroupFigures) {
  return {
    by: group.by,
    // A label named `__proto__` is a label like any other: entries, not assignments.
    key: Object.fromEntries(group.by.map((role, i) => [role, group.labels[i]])),
    n: group.n,
    n_zero: group.nZero,
    n_negative: group.nNegative,
    total: group.total,
    values: group.values.map(valueJson),
  };
}

export function valueJson(value: KeyedValue) {
  const { key, guard } = value;
  if ('value' in value)
    return guard === undefined ? { key, value: value.value } : { key, value: value.value, guard };
  const reason = value.undefined;
  return guard === undefined ? { key, undefined: reason } : { key, undefined: reason, guard };
}
