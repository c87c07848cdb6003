import { headlineRatio } from './elsewhere.ts';
import { dollarsOf } from './figure.ts';
import type { Gaps } from './gaps.ts';

/**
 * Figures that a script may set a limit on: `gap.region` is the largest distance from 1 of what a region receives over
 * what its comparables elsewhere do (0.15: 15 % less or more), over regions with a ratio; likewise by sector and typology.
 * `gap.under` and `gap.below`: organisations under 90 % of the reference, and below it; `gap.cost`: dollars of parity.
 */
export function gapFigures(gaps: Gaps): ReadonlyMap<string, number | undefined> {
  const { groups, overall } = gaps;
  const roles = [...new Set(groups.flatMap(({ by }) => (by.length === 1 ? by : [])))];
  const largest = (role: string): number | undefined =>
    groups
      .filter(({ by, guards }) => by.length === 1 && by[0] === role && guards.ratio === undefined)
      .flatMap((group) => headlineRatio(gaps, group) ?? [])
      .reduce<number | undefined>((most, ratio) => Math.max(most ?? 0, Math.abs(ratio - 1)), undefined);
  return new Map([
    ...roles.map((role): [string, number | undefined] => [`gap.${role}`, largest(role)]),
    ['gap.under', overall.under.n],
    ['gap.below', overall.below],
    ['gap.cost', dollarsOf(overall.shortfall)],
    ['gap.covered', overall.n === 0 ? undefined : overall.covered / overall.n],
  ]);
}
