// Indicators: Atkinson’s index, and the part of the money that inequality costs by it.
import { type AtkinsonAversion, AVERSIONS, atkinson } from '../atkinson.ts';
import { GUARDS } from '../guards.ts';
import { type Indicator, indicator } from '../indicator.ts';

const family = {
  family: 'atkinson',
  direction: 'more-unequal',
  atEquality: 0,
  relative: true,
  references: ['atkinson1970'],
  guard: GUARDS.ten,
} as const;

function formulaOf(aversion: AtkinsonAversion): string {
  return aversion === 1
    ? '1 − exp(Σ wᵢ ln xᵢ / W) / μ; 1 with a zero'
    : `1 − (Σ wᵢxᵢ^${1 - aversion} / W)^(1/${1 - aversion}) / μ${aversion > 1 ? '; 1 with a zero' : ''}`;
}

function pair(aversion: AtkinsonAversion): readonly Indicator[] {
  return [
    indicator({
      ...family,
      key: `atkinson.${aversion}`,
      unit: 'share',
      range: { low: 0, high: 1 },
      weighted: `w.atkinson.${aversion}`,
      absoluteTwin: `atkinson.${aversion}.loss`,
      formula: formulaOf(aversion),
      properties: ['scale-invariant', 'replication-invariant', 'transfer', 'symmetric', 'weights-as-copies'],
      traps: [12],
      compute: (sample) => atkinson(sample, aversion),
    }),
    indicator({
      ...family,
      key: `atkinson.${aversion}.loss`,
      unit: 'currency',
      range: { low: 0 },
      weighted: `w.atkinson.${aversion}.loss`,
      formula: `μ · (${formulaOf(aversion)})`,
      properties: [
        'scale-equivariant',
        'replication-invariant',
        'transfer',
        'symmetric',
        'weights-as-copies',
      ],
      compute: (sample) => sample.mean * atkinson(sample, aversion),
    }),
  ];
}

export const entries = AVERSIONS.flatMap(pair);
