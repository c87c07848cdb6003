import { chained, type Listed } from '../../base/listed.ts';
import type { Ledger } from '../../clean/types.ts';
import type { ColumnDisparity } from '../../study/disparity.ts';
import type { GroupColumns } from '../../study/group-columns.ts';
import { type Head, head } from '../json/head.ts';
import { LongList } from '../json/text.ts';
import { PrintedGroups } from './group-text.ts';
import { valueJson } from './json.ts';

/** Result of `measure`. `ledger` holds the reasons of reading and those of the study. */
export function measureJson(result: ColumnDisparity, ledger: Ledger, about: Head): object {
  return {
    ...head('measure', about, ledger),
    scope: {
      unit: result.unit,
      period: result.periods.length === 1 ? result.periods[0] : null,
      periods: result.periods,
      n: result.n,
      organisations: result.organisations,
    },
    groups: groupList(result.columns),
    decompositions: result.decompositions.map(({ by, n, groups, values }) => ({
      by,
      n,
      groups,
      values: values.map(valueJson),
    })),
    issues: [...about.issues, ...result.issues],
  };
}

interface Place {
  readonly groups: PrintedGroups;
  readonly group: number;
}

/** The groups of each of some columns. */
function groupList(columns: readonly GroupColumns[]): LongList<Place> {
  const places = columns.map((one): Listed<Place> => {
    const groups = new PrintedGroups(one);
    return { length: one.length, at: (group) => ({ groups, group }) };
  });
  return new LongList(
    chained(places),
    ({ groups, group }) => groups.json(group),
    ({ groups, group }, margin) => groups.text(group, margin),
  );
}
