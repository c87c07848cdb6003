import type { GroupGapOutcome } from '../../measure/group-gaps.ts';
import type { Value } from '../../measure/types.ts';
import type { GroupChances, RoleChances } from '../gaps/chance.ts';
import type { Absent } from '../gaps/figure.ts';
import { type Disclosure, withheldGroup } from './disclosure.ts';
import { NOT_SHOWN } from './distances.ts';
import { codeOf } from './material.ts';
import { FINE, toDecimals, toStep } from './rounding.ts';

/** The groups of a role that are shown; of them, those whose mix of types would give somebody away have no figure. */
export function publicChances(role: RoleChances, disclosure: Disclosure): RoleChances | Absent {
  const axis = [disclosure.material.region, disclosure.material.sector].find(
    (one) => one?.role === role.by.join(),
  );
  if (!axis) return NOT_SHOWN;
  const { overall } = role;
  return {
    ...role,
    overall: 'observed' in overall ? { ...overall, observed: toDecimals(overall.observed, FINE) } : overall,
    groups: role.groups
      .filter(({ group }) => withheldGroup(disclosure, role.by, role.labels[group]!) === undefined)
      .map((group): GroupChances => {
        const code = codeOf(axis, role.labels[group.group]![0]!);
        const open = !disclosure.mixtures.has(`chance ${axis.role} ${code}`);
        return publicChance(group, open, disclosure.step);
      }),
  };
}

function publicChance(
  { group, gap, permutation, holm, benjaminiHochberg }: GroupChances,
  open: boolean,
  step: number,
): GroupChances {
  const none = { undefined: 'not-shown' } as const;
  if (!open) {
    return {
      group,
      gap: { n: gap.n, ...none },
      permutation: none,
      holm: undefined,
      benjaminiHochberg: undefined,
      bootstrap: none,
      influence: none,
    };
  }
  return {
    group,
    gap: publicGap(gap, step),
    permutation:
      'observed' in permutation
        ? { ...permutation, observed: toStep(permutation.observed, step) }
        : permutation,
    holm,
    benjaminiHochberg,
    bootstrap: none,
    influence: none,
  };
}

/** Everything that follows from the ratio is worked out from the rounded one, and is itself rounded: no false dollar. */
function publicGap(gap: GroupGapOutcome, step: number): GroupGapOutcome {
  if ('undefined' in gap) return gap;
  const { compared, total, interval } = gap;
  const ratio: Value = 'value' in gap.ratio ? { value: toDecimals(gap.ratio.value, FINE) } : gap.ratio;
  if (!('value' in ratio) || ratio.value <= 0) return { n: gap.n, undefined: 'not-shown' };
  const expected = total / ratio.value;
  return {
    ...gap,
    expected,
    ratio,
    gap: toStep((total - expected) / compared, step),
    interval:
      'ratio' in interval
        ? {
            ratio: { low: toDecimals(interval.ratio.low, FINE), high: toDecimals(interval.ratio.high, FINE) },
            gap: { low: toStep(interval.gap.low, step), high: toStep(interval.gap.high, step) },
            standardError: toDecimals(interval.standardError, FINE),
            freedom: toDecimals(interval.freedom, 0),
          }
        : interval,
  };
}
