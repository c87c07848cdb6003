import { isMeasured } from '../gaps/funding.ts';
import type { GroupChange } from './changes.ts';
import type { Trend } from './trend.ts';

/** The largest of some numbers; undefined of none. */
const largest = (values: readonly number[]): number | undefined =>
  values.reduce<number | undefined>((most, one) => Math.max(most ?? 0, one), undefined);

/**
 * Figures that a script may set a limit on: `gap.region.change` is the largest change of the ratio of a region to its
 * comparables elsewhere, first to last period (0.05: from 80 % to 84 %, or to 76 %), over regions of ten compared organisations or
 * more; `gap.region.closing` and `gap.region.widening`: how many are told so; likewise by sector and other groupings. Where
 * no group is large enough to be told, or none has comparables, how many are so cannot be said either.
 */
export function trendFigures({ funding, changes }: Trend): ReadonlyMap<string, number | undefined> {
  return new Map(
    funding
      .filter(({ by }) => isMeasured(by))
      .flatMap(({ by }): [string, number | undefined][] => {
        const name = `gap.${by.join('+')}`;
        const groups = changes.find(({ all }) => all.by.join() === by.join())?.all.groups ?? [];
        return [
          [
            `${name}.change`,
            largest(groups.flatMap(({ change }) => ('value' in change ? [Math.abs(change.value)] : []))),
          ],
          [`${name}.closing`, told(groups, 'closing')],
          [`${name}.widening`, told(groups, 'widening')],
        ];
      }),
  );
}

/** How many groups have this verdict; undefined where all are too few to have one. */
const told = (groups: readonly GroupChange[], verdict: GroupChange['verdict']): number | undefined =>
  groups.every((one) => one.verdict === 'few')
    ? undefined
    : groups.filter((one) => one.verdict === verdict).length;
