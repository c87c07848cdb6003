import { chained } from '../../base/listed.ts';
import type { Ledger } from '../../clean/types.ts';
import type { KeyedValue } from '../../measure/types.ts';
import type { ListedDisparity } from '../../study/disparity.ts';
import type { GroupFigures } from '../../study/group-columns.ts';
import { type Head, head } from '../json/head.ts';
import { LongList } from '../json/text.ts';

/** Result of `measure`. `ledger` holds the reasons of reading and those of the study. */
export function measureJson(result: ListedDisparity, ledger: Ledger, about: Head): object {
  return {
    ...head('measure', about, ledger),
    scope: {
      unit: result.unit,
      period: result.periods.length === 1 ? result.periods[0] : null,
      periods: result.periods,
      n: result.n,
      organisations: result.organisations,
    },
    groups: new LongList(chained([[result.overall], result.groups]), groupJson),
    decompositions: result.decompositions.map(({ by, n, groups, values }) => ({
      by,
      n,
      groups,
      values: values.map(valueJson),
    })),
    issues: [...about.issues, ...result.issues],
  };
}

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

/** Written out case by case: files of many groups have tens of thousands. */
function valueJson(value: KeyedValue) {
  const { key, guard } = value;
  if ('value' in value)
    return guard === undefined ? { key, value: value.value } : { key, value: value.value, guard };
  const reason = value.undefined;
  return guard === undefined ? { key, undefined: reason } : { key, undefined: reason, guard };
}
