import { GUARDS, type Guard } from '../guards.ts';
import { type Indicator, indicator } from '../indicator.ts';

/** Percentiles that are published for every Hyndman-Fan type. */
const PERCENTS = [5, 10, 20, 25, 40, 50, 75, 80, 90, 95] as const;
const TYPES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function guardOf(percent: number): Guard {
  if (percent === 50) return GUARDS.list;
  if (percent >= 25 && percent <= 75) return GUARDS.tenFlagged;
  if (percent >= 20 && percent <= 80) return GUARDS.quintiles;
  return percent >= 10 && percent <= 90 ? GUARDS.deciles : GUARDS.vigintiles;
}

const quantile = {
  family: 'quantile',
  unit: 'currency',
  direction: 'neither',
  atEquality: 'mean',
  range: {},
  references: ['hyndman1996'],
  traps: [10],
} as const;

const name = (percent: number): string => `p${String(percent).padStart(2, '0')}`;

function unweighted(type: number, percent: number): Indicator {
  return indicator({
    ...quantile,
    key: `quantile.type${type}.${name(percent)}`,
    formula: `Q(${percent / 100}), Hyndman-Fan type ${type}`,
    // Only the inverse empirical distributions see the same steps when every unit is repeated.
    properties: [
      'scale-equivariant',
      'symmetric',
      'monotone',
      ...(type <= 2 ? (['replication-invariant'] as const) : []),
    ],
    guard: guardOf(percent),
    compute: (sample) => sample.plain.quantile(type, percent),
  });
}

function weighted(percent: number): Indicator {
  return indicator({
    ...quantile,
    key: `w.quantile.type2.${name(percent)}`,
    needs: ['amounts', 'weights'],
    formula: `smallest x whose cumulative share of weight exceeds ${percent / 100} (laeken 0.5.2)`,
    properties: ['scale-equivariant', 'symmetric', 'monotone', 'weights-as-copies'],
    guard: guardOf(percent),
    compute: (sample) => sample.weightedQuantile('passed', percent),
  });
}

export const entries = [
  ...TYPES.flatMap((type) => PERCENTS.map((percent) => unweighted(type, percent))),
  ...PERCENTS.map(weighted),
];
