/** A Lorenz curve is published at its tenths alone, each a sum that the rules for sums allow. */
import { suppressionOf } from '../../measure/suppression.ts';
import { type Disclosure, INDICES } from './disclosure.ts';
import { organisationsAmong } from './material.ts';
import { FINE, toDecimals } from './rounding.ts';

/** Points of a Lorenz curve: part of the organisations from the lowest amount on, part of the money. */
export type Curve = readonly (readonly [number, number])[];

const TENTHS = 10;

/**
 * The Lorenz curve at its tenths; undefined where a tenth is an amount that may not be shown: fewer organisations than the
 * threshold, or one of them recognisable in its sum. `belongs`: of whom.
 */
export function decileCurve(
  { material, rules }: Disclosure,
  belongs: (unit: number) => boolean,
): Curve | undefined {
  const { amounts, n } = material;
  if (organisationsAmong(material, belongs) < INDICES * rules.fewest) return undefined;
  const own = Float64Array.from({ length: n }, (_, unit) => unit)
    .filter(belongs)
    .map((unit) => amounts[unit]!)
    .sort();
  const total = own.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return undefined;
  const at = (tenth: number): number => Math.round((own.length * tenth) / TENTHS);
  const points: [number, number][] = [[0, 0]];
  let sum = 0;
  for (let tenth = 0; tenth < TENTHS; tenth++) {
    const part = own.subarray(at(tenth), at(tenth + 1));
    const { fewest, percent, dominance } = suppressionOf(part, rules);
    if (part.length < rules.fewest || fewest || percent || dominance) return undefined;
    sum = part.reduce((so, amount) => so + amount, sum);
    points.push([at(tenth + 1) / own.length, toDecimals(sum / total, FINE)]);
  }
  return points;
}
