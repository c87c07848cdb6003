// The step `measure` of the library: how unequal the amounts of cleaned data are.
import type { UnitKind } from '../compare/units.ts';
import type { Denominator } from '../study/denominators.ts';
import { type Disparity, disparity } from '../study/disparity.ts';
import { healthRegionPopulation } from '../study/reference-population.ts';
import { studyUnits } from '../study/study-units.ts';
import type { Cleaned } from './clean.ts';

export interface HowToMeasure {
  readonly unit?: UnitKind;
  /** Groupings, each a list of roles or columns that are crossed: `[['region'], ['region', 'sector']]`. */
  readonly by?: readonly (readonly string[])[];
  /** Keys of the indicators; default: those of the command. */
  readonly keys?: readonly string[];
}

/** Inhabitants by health region, where every file names its regions so; undefined elsewhere. */
export const denominatorOf = ({ files }: Cleaned): Denominator | undefined =>
  files.every(({ regions }) => regions.value === 'rss') ? healthRegionPopulation : undefined;

/**
 * How unequal is the funding, overall and by group: indicators, and what lies between groups and inside them. A figure that
 * cannot be computed is `{ key, undefined: reason }`, never 0 or NaN.
 *
 * @throws Refusal where the data hold no unit, or lack a column of `by`
 */
export function measure(
  cleaned: Cleaned,
  { unit = 'organisation', by = [], keys }: HowToMeasure = {},
): Disparity {
  const denominator = denominatorOf(cleaned);
  return disparity(studyUnits(cleaned.dataset, unit), {
    groupings: by,
    ...(keys ? { keys } : {}),
    ...(denominator ? { denominator } : {}),
  });
}
