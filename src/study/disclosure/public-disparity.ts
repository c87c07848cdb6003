import { indicator } from '../../measure/registry.ts';
import type { KeyedValue } from '../../measure/types.ts';
import type { Disparity } from '../disparity.ts';
import type { GroupFigures } from '../group-columns.ts';
import { type Disclosure, hasIndices, withheldGroup } from './disclosure.ts';
import { publicFigure } from './public-figures.ts';
import { publicReasons } from './public-ledger.ts';
import { toStep } from './rounding.ts';

/** Figures that are sums over a group, divided by what is known of it. */
const OF_SUMS: ReadonlySet<string> = new Set(['share_of_total', 'mean', 'population', 'per_inhabitant']);

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

function publicValues({ values }: GroupFigures, disclosure: Disclosure): readonly KeyedValue[] {
  if (!hasIndices(disclosure, [], [])) return values.filter(({ key }) => OF_SUMS.has(key));
  return values.map((value) => {
    if (OF_SUMS.has(value.key) || !('value' in value)) return value;
    return indicator(value.key)?.unit === 'currency'
      ? { ...value, value: toStep(value.value, disclosure.step) }
      : publicFigure(value);
  });
}
