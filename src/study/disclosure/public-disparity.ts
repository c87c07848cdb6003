import { indicator } from '../../measure/registry.ts';
import type { KeyedValue } from '../../measure/types.ts';
import type { Disparity, GroupFigures } from '../disparity.ts';
import { type Disclosure, withheldGroup } from './disclosure.ts';
import { publicFigure } from './public-figures.ts';
import { publicReasons } from './public-ledger.ts';
import { toStep } from './rounding.ts';

/** Figures that are sums over a group, divided by what is known of it. */
const OF_SUMS: ReadonlySet<string> = new Set(['share_of_total', 'mean', 'population', 'per_inhabitant']);

/** Fewest organisations for a page of indices, in thresholds: so many equations in as many amounts say each of them. */
export const INDICES = 10;

/** How unequal, as a public edition says it: indices of everyone, rounded; of groups, what their sums say. */
export function publicDisparity(disparity: Disparity, disclosure: Disclosure): Disparity {
  const { overall, groups } = disparity;
  return {
    ...disparity,
    overall: { ...overall, values: publicValues(overall, disclosure) },
    groups: groups
      .filter(({ by, labels }) => withheldGroup(disclosure, by, labels) === undefined)
      .map((group) => ({ ...group, values: group.values.filter(({ key }) => OF_SUMS.has(key)) })),
    decompositions: [],
    noted: publicReasons(disparity.noted),
  };
}

function publicValues({ n, values }: GroupFigures, { rules, step }: Disclosure): readonly KeyedValue[] {
  if (n < INDICES * rules.fewest) return values.filter(({ key }) => OF_SUMS.has(key));
  return values.map((value) => {
    if (OF_SUMS.has(value.key) || !('value' in value)) return value;
    return indicator(value.key)?.unit === 'currency'
      ? { ...value, value: toStep(value.value, step) }
      : publicFigure(value);
  });
}
