import { GUARDS, type Guard } from '../guards.ts';
import { type Indicator, indicator, type Specification } from '../indicator.ts';
import type { Sample } from '../sample.ts';

/** [side, percent, guard]: money held by the lowest or highest part, Lorenz curve interpolated inside a unit. */
const PARTS = [
  ['bottom', 20, GUARDS.quintiles],
  ['bottom', 40, GUARDS.tenFlagged],
  ['bottom', 50, GUARDS.five],
  ['top', 20, GUARDS.quintiles],
  ['top', 10, GUARDS.tenFlagged],
] as const;

type Side = (typeof PARTS)[number][0];

const held = (sample: Sample, side: Side, percent: number): number =>
  side === 'bottom' ? sample.lowest(percent) : sample.highest(percent);

const lorenz = {
  family: 'share',
  references: ['lorenz1905', 'cowell2011'],
} as const;

function share(side: Side, percent: number, guard: Guard): readonly Indicator[] {
  const p = percent / 100;
  const direction = side === 'bottom' ? 'more-equal' : 'more-unequal';
  const formula = side === 'bottom' ? `L(${p})` : `1 − L(${1 - p})`;
  return [
    indicator({
      ...lorenz,
      key: `share.${side}${percent}`,
      unit: 'share',
      direction,
      atEquality: p,
      relative: true,
      range: side === 'bottom' ? { low: 0, high: p } : { low: p, high: 1 },
      weighted: `w.share.${side}${percent}`,
      absoluteTwin: `share.${side}${percent}.amount`,
      formula,
      properties: ['scale-invariant', 'replication-invariant', 'symmetric', 'weights-as-copies'],
      guard,
      compute: (sample) => held(sample, side, percent) / sample.total,
    }),
    indicator({
      ...lorenz,
      key: `share.${side}${percent}.amount`,
      unit: 'currency',
      direction,
      atEquality: 'n-dependent',
      range: {},
      weighted: `w.share.${side}${percent}.amount`,
      formula: `${formula} · Wμ`,
      properties: ['scale-equivariant', 'symmetric', 'weights-as-copies', 'monotone'],
      guard,
      compute: (sample) => held(sample, side, percent),
    }),
  ];
}

const ratio = {
  unit: 'ratio',
  direction: 'more-unequal',
  relative: true,
  properties: ['scale-invariant', 'replication-invariant', 'transfer', 'symmetric', 'weights-as-copies'],
} as const satisfies Partial<Specification>;

export const entries = [
  ...PARTS.flatMap(([side, percent, guard]) => share(side, percent, guard)),
  indicator({
    ...ratio,
    key: 'palma.interp',
    family: 'share',
    // A tenth of the units over four tenths: a quarter when all are equal, not 1.
    atEquality: 0.25,
    range: { low: 0.25 },
    weighted: 'w.palma.interp',
    absoluteTwin: 'decile_range.type7',
    formula: '(1 − L(0.9)) / L(0.4)',
    references: ['palma2011'],
    traps: [7, 9],
    guard: GUARDS.tenFlagged,
    compute: (sample) =>
      sample.lowest(40) > 0 ? sample.highest(10) / sample.lowest(40) : 'zero-bottom-share',
  }),
  indicator({
    ...ratio,
    key: 's80s20.interp',
    family: 'share',
    atEquality: 1,
    range: { low: 1 },
    weighted: 'w.s80s20.interp',
    absoluteTwin: 'quintile_range.type7',
    formula: '(1 − L(0.8)) / L(0.2)',
    references: ['lorenz1905'],
    traps: [7],
    guard: GUARDS.quintiles,
    compute: (sample) =>
      sample.lowest(20) > 0 ? sample.highest(20) / sample.lowest(20) : 'zero-bottom-share',
  }),
];
