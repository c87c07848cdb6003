// Indicators: generalised entropy: Theil, mean logarithmic deviation.
import { power } from '../../base/powers.ts';
import { generalisedEntropy } from '../generalised-entropy.ts';
import { GUARDS } from '../guards.ts';
import { type Indicator, indicator } from '../indicator.ts';

const entropy = {
  family: 'entropy',
  unit: 'index',
  direction: 'more-unequal',
  atEquality: 0,
  relative: true,
  guard: GUARDS.ten,
} as const;

const INDEX = [
  'scale-invariant',
  'replication-invariant',
  'transfer',
  'symmetric',
  'weights-as-copies',
] as const;

function ge(alpha: number, twin: string): Indicator {
  return indicator({
    ...entropy,
    key: `ge.${alpha}`,
    zeros: alpha > 0 ? 'kept' : 'undefined',
    range: {
      low: 0,
      ...(alpha > 0 && {
        highAt: {
          text: `(n^${alpha - 1} − 1)/(${alpha}(${alpha} − 1))`,
          of: (n: number) => (power(n, alpha - 1) - 1) / (alpha * (alpha - 1)),
        },
      }),
    },
    weighted: `w.ge.${alpha}`,
    absoluteTwin: twin,
    formula: `[Σ wᵢ(xᵢ/μ)^${alpha} / W − 1] / (${alpha}(${alpha} − 1))`,
    references: ['shorrocks1980', 'cowell2011'],
    properties: INDEX,
    traps: [6],
    compute: (sample) => generalisedEntropy(sample, alpha),
  });
}

export const entries = [
  indicator({
    ...entropy,
    key: 'theil_t.zero0',
    range: { low: 0, highAt: { text: 'ln n', of: Math.log } },
    weighted: 'w.theil_t.zero0',
    absoluteTwin: 'atkinson.0.5.loss',
    formula: 'Σ wᵢ(xᵢ/μ) ln(xᵢ/μ) / W, 0·ln 0 = 0',
    references: ['theil1967', 'shorrocks1980'],
    properties: INDEX,
    traps: [2, 5, 8, 11],
    compute: (sample) => generalisedEntropy(sample, 1),
  }),
  indicator({
    ...entropy,
    key: 'theil_t.relative',
    smallestN: 2,
    range: { low: 0, high: 1 },
    absoluteTwin: 'atkinson.0.5.loss',
    formula: 'Theil T / ln n',
    references: ['theil1967'],
    properties: ['scale-invariant', 'transfer', 'symmetric'],
    traps: [2],
    compute: ({ plain }) => generalisedEntropy(plain, 1) / Math.log(plain.n),
  }),
  indicator({
    ...entropy,
    key: 'mld',
    zeros: 'undefined',
    range: { low: 0 },
    weighted: 'w.mld',
    absoluteTwin: 'atkinson.1.loss',
    formula: 'Σ wᵢ ln(μ/xᵢ) / W',
    references: ['theil1967', 'shorrocks1980'],
    properties: INDEX,
    traps: [2, 3, 8, 11],
    compute: (sample) => generalisedEntropy(sample, 0),
  }),
  ge(2, 'sd.population'),
  ge(0.5, 'atkinson.0.5.loss'),
  ge(-1, 'atkinson.2.loss'),
];
