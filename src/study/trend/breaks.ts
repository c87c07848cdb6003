import { Refusal } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import { compareYears, yearLabel } from '../../compare/year-labels.ts';
import { type Changes, changesOf, likeWithLike } from './changes.ts';
import { mergedRegions } from './merged-regions.ts';
import { PeriodScene, type SceneChoices } from './period-scene.ts';

/** One group at a declared date, and at the other dates. */
interface GroupBreak {
  readonly labels: readonly string[];
  /** Change of the ratio to comparables elsewhere over the date, and over each other pair of successive periods. */
  readonly placebos: readonly { readonly to: string; readonly change: number }[];
  /** (1 + other dates with a change as large) / (dates): the smallest possible is one over the number of dates. */
  readonly rank: { readonly p: number; readonly dates: number } | undefined;
}

/** Before and after a date: the same organisations, compared with the same organisations. */
export interface Break {
  readonly date: string;
  readonly before: string;
  readonly by: readonly { readonly changes: Changes; readonly groups: readonly GroupBreak[] }[];
  /** Regions that the crosswalk joined. */
  readonly merged: readonly string[];
  /** Groups that one side does not have: they are in no change. */
  readonly oneSided: readonly { readonly role: string; readonly labels: readonly string[] }[];
}

/**
 * Differences in differences of ln ratio at a date (the ratio is already one to comparables elsewhere), and the same at
 * every other date. Throws Refusal (`break-unknown`) for a date that is no period of the run, or its first.
 */
export function breakAt(
  whole: Dataset,
  periods: readonly string[],
  asked: string,
  roles: readonly (readonly string[])[],
  choices: SceneChoices,
): Break {
  const at = periods.indexOf(asked);
  if (at < 1)
    throw new Refusal({
      level: 'error',
      code: 'break-unknown',
      args: { period: asked, periods: periods.slice(1) },
    });
  const date = yearLabel(asked);
  const { dataset, pairs } = mergedRegions(whole, (label) => compareYears(yearLabel(label), date) < 0);
  const scenes = periods.map((period) => new PeriodScene(dataset, period, choices));
  const found = roles.flatMap((by) => {
    const steps = scenes.slice(1).map((to, k) => {
      const pair = likeWithLike(dataset, [scenes[k]!, to], choices);
      return changesOf(pair[0], pair[1], by, undefined);
    });
    const own = steps[at - 1];
    return own?.groups.some(bothSides)
      ? [{ by, own, others: steps.filter((_, k) => k !== at - 1).flatMap((one) => one ?? []) }]
      : [];
  });
  return {
    date: asked,
    before: periods[at - 1]!,
    by: found.map(({ own, others }) => ({
      changes: { ...own, groups: own.groups.filter(bothSides) },
      groups: own.groups.filter(bothSides).map((group) => breakOf(group, others)),
    })),
    merged: pairs,
    oneSided: found.flatMap(({ by, own }) => {
      const labels = own.groups.filter(({ lasting }) => !lasting).map((group) => group.labels.join(' × '));
      return labels.length === 0 ? [] : [{ role: by.join(), labels }];
    }),
  };
}

const bothSides = ({ from, to }: Changes['groups'][number]): boolean =>
  from !== undefined && to !== undefined;

function breakOf({ labels, change }: Changes['groups'][number], others: readonly Changes[]): GroupBreak {
  const name = labels.join('\u0000');
  const placebos = others.flatMap(({ to, groups }) => {
    const own = groups.find((group) => group.labels.join('\u0000') === name);
    return own && 'value' in own.change ? [{ to, change: own.change.value }] : [];
  });
  if (!('value' in change) || placebos.length === 0) return { labels, placebos, rank: undefined };
  const size = (one: number): number => Math.abs(Math.log1p(one));
  const as = placebos.filter((one) => size(one.change) >= size(change.value)).length;
  return { labels, placebos, rank: { p: (1 + as) / (1 + placebos.length), dates: 1 + placebos.length } };
}
