import { dollarsOf } from './figure.ts';
import type { Gaps } from './gaps.ts';

/** Fewest compared units of a group whose ratio a limit is about. */
const COMPARED_FROM = 2;

/**
 * Figures that a script may set a limit on: `gap.region` is the largest distance from 1 of what a region receives over
 * what its comparables elsewhere do (0.15: 15 % less or more), over regions with a ratio; likewise by sector and any other
 * role asked for. `gap.under` and `gap.below`: organisations under 90 % of the reference, and below it; `gap.cost`:
 * dollars of levelling them up; `gap.lacking`: what regions lack against their comparables elsewhere. Where nobody could be
 * compared, what is lacking and who is below cannot be told: no limit on them is passed.
 */
export function gapFigures({ funding, overall }: Gaps): ReadonlyMap<string, number | undefined> {
  const alone = funding.filter(({ by }) => by.length === 1);
  const regions = alone.find(({ by }) => by[0] === 'region');
  return new Map([
    ...alone.map(({ by, groups }): [string, number | undefined] => [
      `gap.${by[0]!}`,
      groups
        .filter(({ compared }) => compared >= COMPARED_FROM)
        .flatMap(({ ratio }) => ('value' in ratio ? [Math.abs(ratio.value - 1)] : []))
        .reduce<number | undefined>((most, one) => Math.max(most ?? 0, one), undefined),
    ]),
    ['gap.under', overall.under.of === 0 ? undefined : overall.under.n],
    ['gap.below', overall.covered === 0 ? undefined : overall.below],
    ['gap.cost', dollarsOf(overall.shortfall)],
    ['gap.lacking', regions && dollarsOf(regions.lacking.value)],
    ['gap.covered', overall.n === 0 ? undefined : overall.covered / overall.n],
  ]);
}
