import type { Trend } from './trend.ts';

/** Fewest compared organisations in both periods of a group whose change a limit is about: those that have a verdict. */
const largest = (values: readonly number[]): number | undefined =>
  values.reduce<number | undefined>((most, one) => Math.max(most ?? 0, one), undefined);

/**
 * Figures that a script may set a limit on: `gap.region.change` is the largest change of the ratio of a region to its
 * comparables elsewhere, first to last period (0.05: from 80 % to 84 %, or to 76 %), over regions of ten compared organisations or
 * more; `gap.region.closing` and `gap.region.widening`: how many are told so; likewise by sector and other groupings.
 */
export function trendFigures({ changes }: Trend): ReadonlyMap<string, number | undefined> {
  return new Map(
    changes.flatMap(({ all: { by, groups } }): [string, number | undefined][] => {
      const name = `gap.${by.join('+')}`;
      const count = (verdict: string) => groups.filter((one) => one.verdict === verdict).length;
      return [
        [
          `${name}.change`,
          largest(groups.flatMap(({ change }) => ('value' in change ? [Math.abs(change.value)] : []))),
        ],
        [`${name}.closing`, count('closing')],
        [`${name}.widening`, count('widening')],
      ];
    }),
  );
}
