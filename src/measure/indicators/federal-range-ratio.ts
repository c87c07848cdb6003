// Indicators: the federal range ratio: the restricted range over its lower end.
import { GUARDS } from '../guards.ts';
import { type Indicator, indicator } from '../indicator.ts';

const ratio = {
  family: 'federal-range-ratio',
  unit: 'ratio',
  direction: 'more-unequal',
  atEquality: 0,
  range: { low: 0 },
  absoluteTwin: 'restricted_range.type7',
  negatives: 'undefined',
  references: ['cfr222', 'berne1984', 'hyndman1996'],
  traps: [10],
  guard: GUARDS.vigintiles,
} as const;

function ofType(type: number): Indicator {
  return indicator({
    ...ratio,
    key: `frr.type${type}`,
    formula: `(Q₉₅ − Q₀₅) / Q₀₅ (Hyndman-Fan type ${type})`,
    properties: ['scale-invariant', 'symmetric'],
    compute({ plain }) {
      const low = plain.quantile(type, 5);
      return low > 0 ? plain.quantileGap(type, 95, 5) / low : 'zero-quantile';
    },
  });
}

export const entries = [
  ...[2, 6, 7, 8].map(ofType),
  indicator({
    ...ratio,
    key: 'w.frr.type1',
    needs: ['amounts', 'weights'],
    formula: '(Q₉₅ − Q₀₅) / Q₀₅, weighted inverse distribution function, no interpolation (the legal form)',
    properties: ['scale-invariant', 'symmetric'],
    compute(sample) {
      const low = sample.weightedQuantile('reached', 5);
      return low > 0 ? (sample.weightedQuantile('reached', 95) - low) / low : 'zero-quantile';
    },
  }),
];
