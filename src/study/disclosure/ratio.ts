import type { SuppressionRules } from '../../measure/suppression.ts';
import type { Axis, Material } from './material.ts';
import type { Pattern } from './pattern.ts';
import { primarySums } from './quantities.ts';
import { COARSE, FINE } from './rounding.ts';
import { single } from './sums.ts';
import type { Quantity } from './tables.ts';

/** Decimals that the ratio of a group to its references may have; undefined: none is shown. */
export type RatioDecimals = (key: string, received: number) => number | undefined;

/**
 * A ratio to references beside the total of its group leaves, by subtraction, the amounts of those who have no reference or
 * one that rests on few (`rest`): where these are few, its rounding alone must leave p % of them open.
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
  const largest = [...primary].reduce(
    (most, [key, sum]) => (withheld?.has(key) && sum > most ? sum : most),
    0,
  );
  return (key, received) => {
    const own = primary.get(key) ?? 0;
    const atStake = withheld === undefined || withheld.has(key) ? Math.max(own, largest) : own;
    return [FINE, COARSE].find((decimals) => (received / 10 ** decimals) * 50 >= rules.percent * atStake);
  };
}
