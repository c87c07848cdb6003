import { dollarsOf, numberOf } from './figure.ts';
import type { Gaps } from './gaps.ts';

/**
 * Figures that a script may set a limit on: `gap.region` is the largest distance of a region's parity ratio from 1 (0.15:
 * a region receives 15 % less or more than its comparables), over regions with a ratio; likewise by sector and typology.
 * `gap.under` and `gap.below`: organisations under 90 % of the reference, and below it; `gap.cost`: dollars of parity.
 */
export function gapFigures({ groups, overall }: Gaps): ReadonlyMap<string, number | undefined> {
  const roles = [...new Set(groups.flatMap(({ by }) => (by.length === 1 ? by : [])))];
  const largest = (role: string): number | undefined =>
    groups
      .filter(({ by, guards }) => by.length === 1 && by[0] === role && guards.ratio === undefined)
      .flatMap(({ parityRatio }) => numberOf(parityRatio) ?? [])
      .reduce<number | undefined>((most, ratio) => Math.max(most ?? 0, Math.abs(ratio - 1)), undefined);
  return new Map([
    ...roles.map((role): [string, number | undefined] => [`gap.${role}`, largest(role)]),
    ['gap.under', overall.under.n],
    ['gap.below', overall.below],
    ['gap.cost', dollarsOf(overall.shortfall)],
    ['gap.covered', overall.n === 0 ? undefined : overall.covered / overall.n],
  ]);
}
