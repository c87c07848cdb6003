import type { SuppressionRules } from '../../measure/suppression.ts';
import type { Axis, Material } from './material.ts';
import { cellsOf, type Pattern, sumsBy } from './pattern.ts';
import { primarySums } from './quantities.ts';
import { COARSE, FINE } from './rounding.ts';
import { single } from './sums.ts';
import type { Quantity } from './tables.ts';

/** Decimals that the ratio of a group to its references may have; undefined: none is shown. */
export type RatioDecimals = (key: string, received: number) => number | undefined;

/**
 * A ratio to references beside the total of its group leaves, by subtraction, the amounts of those who have no reference or
 * one that rests on few (`rest`): where these are few, its rounding alone must leave p % of them open, and the rounding of
 * the other groups of its classification must too.
 */
export function ratioRounding(
  material: Material,
  axes: readonly Axis[],
  rest: Quantity,
  rules: SuppressionRules,
  withheld: Pattern | undefined,
): RatioDecimals {
  const { region, sector } = material;
  const crossed = region && sector ? [[region, sector]] : [];
  const primary = new Map(
    [...single(axes), ...crossed].flatMap((by) => [...primarySums(material, rest, by, rules)]),
  );
  const silent = new Set(
    axes.flatMap((axis) => silentGroups(material, axis, rest, rules, primary, withheld)),
  );
  return (key, received) => {
    if (silent.has(key)) return undefined;
    const closed = withheld === undefined || withheld.has(key);
    return [FINE, COARSE].find(
      (decimals) =>
        (decimals === COARSE || !closed) && opens(received, decimals, primary.get(key) ?? 0, rules),
    );
  };
}

/** Whether half a unit of the last decimal is p % of what is at stake, or more. */
const opens = (received: number, decimals: number, atStake: number, { percent }: SuppressionRules): boolean =>
  (received / 10 ** decimals) * 50 >= percent * atStake;

/**
 * Groups of one classification whose ratio must not be shown even roughly: the smallest, until what the roundings of the
 * others leave open is p % of each primary rest.
 */
function silentGroups(
  material: Material,
  axis: Axis,
  rest: Quantity,
  rules: SuppressionRules,
  primary: ReadonlyMap<string, number>,
  withheld: Pattern | undefined,
): readonly string[] {
  const solid = material.amounts.map((amount, unit) => (Number.isNaN(rest[unit]!) ? amount : Number.NaN));
  const groups = sumsBy(material, cellsOf(material, solid), [axis])
    .filter(({ key }) => withheld?.has(key))
    .sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1));
  const silent = new Set(
    groups
      .filter(({ key, value }) => !opens(value, COARSE, primary.get(key) ?? 0, rules))
      .map(({ key }) => key),
  );
  const closes = ({ key: own }: { readonly key: string }): boolean => {
    const others = groups.filter(({ key }) => key !== own);
    if (!primary.has(own) || others.some(({ key }) => silent.has(key))) return false;
    return !opens(
      others.reduce((sum, { value }) => sum + value, 0),
      COARSE,
      primary.get(own)!,
      rules,
    );
  };
  for (const { key } of groups) {
    if (!groups.some(closes)) break;
    silent.add(key);
  }
  return [...silent];
}
