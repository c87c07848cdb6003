import { chancesOfGroup, roleOf } from './chance.ts';
import { numberOf } from './figure.ts';
import type { Gaps } from './gaps.ts';
import type { GroupGaps } from './groups.ts';

/** A group against the mean of its comparables in the other groups: what its figure, its interval and its p are about. */
export interface Elsewhere {
  /** Amounts over what comparables elsewhere receive on average. */
  readonly ratio: number;
  /** Currency per organisation. */
  readonly gap: number;
  /** Organisations compared. */
  readonly n: number;
}

/** The same measure everywhere a group is named: undefined where chance was left out, or the group has no comparables. */
export function elsewhereOf({ chances }: Gaps, group: GroupGaps): Elsewhere | undefined {
  const own = chancesOfGroup(chances, group);
  if (!own || 'undefined' in own.gap || !('value' in own.gap.ratio) || own.gap.compared < 2) return undefined;
  return { ratio: own.gap.ratio.value, gap: own.gap.gap, n: own.gap.compared };
}

/**
 * The share that a group is ranked by: against comparables elsewhere, else the sum of amounts over that of references. A
 * group whose share is withheld has none: another measure would not rank it among those that have theirs.
 */
export function headlineRatio(gaps: Gaps, group: GroupGaps): number | undefined {
  const elsewhere = elsewhereOf(gaps, group)?.ratio;
  if (elsewhere === undefined && gaps.withheld && roleOf(gaps.chances, group.by)) return undefined;
  return elsewhere ?? numberOf(group.parityRatio);
}
