/**
 * Sums beside which few organisations would be recognised: withheld, or rounded so far that p % of what is at stake stays open
 * (rounding as protection: Willenborg & de Waal 2001, ch. 9).
 */
import type { SuppressionRules } from '../../measure/suppression.ts';
import { type Absent, dollarsOf, type Money } from '../gaps/figure.ts';
import { type Axis, type Material, partsOf } from './material.ts';
import type { Pattern } from './pattern.ts';
import { primarySums } from './quantities.ts';
import { roundingStep } from './rounding.ts';
import type { Quantity } from './tables.ts';

/**
 * Dollars whose exact sum would give away, by one subtraction, what few organisations lack, have in excess or receive:
 * `pattern` names the groups. A sum among them that is large beside these is printed rounded, so far that p % of the
 * largest of these stays open; another is withheld.
 */
export interface Distances {
  readonly pattern: Pattern;
  /** Currency: to what the sum of a group is rounded; undefined where nothing is at stake. */
  step(key: string): number | undefined;
}

/** Part of a sum that its rounding step may be at most for the sum to be worth printing. */
export const ROUGHEST = 0.05;

export const NOT_SHOWN: Absent = { undefined: 'not-shown' };

/**
 * The pattern with the rounding of each group: half a step leaves p % open of the largest primary part that is one of
 * its cells, or any group's: the others give it by subtraction, and a group may be the same as one of another classification.
 */
export function distancesOf(
  material: Material,
  parts: readonly { readonly quantity: Quantity; readonly by: readonly (readonly Axis[])[] }[],
  pattern: Pattern,
  rules: SuppressionRules,
): Distances {
  const primary = parts
    .flatMap(({ quantity, by }) => by.flatMap((axes) => [...primarySums(material, quantity, axes, rules)]))
    .map(([key, sum]) => ({ key, labels: partsOf(key), sum }))
    .filter(({ key, labels }) => labels.length > 1 || pattern.has(key));
  return {
    pattern,
    step: (key) => {
      const largest = primary
        .filter(({ labels }) => labels.length < 2 || labels.includes(key))
        .reduce((most, { sum }) => (sum > most ? sum : most), 0);
      return roundingStep(largest, rules.percent);
    },
  };
}

/** Whether a sum is withheld or rounded. */
export const isWithheld = (distances: Distances | undefined, key: string): boolean =>
  distances === undefined || distances.pattern.has(key);

/** A sum as a public edition prints it. */
export function shownSum(distances: Distances | undefined, key: string, sum: Money): Money {
  if (distances === undefined) return NOT_SHOWN;
  if (!distances.pattern.has(key)) return sum;
  const [value, step] = [dollarsOf(sum), distances.step(key)];
  if (value === undefined || step === undefined || step > ROUGHEST * Math.abs(value)) return NOT_SHOWN;
  return { value: Math.round(value / step) * step };
}
