// Indicators: the concentration of money (Herfindahl, Hirschman).
import { sumOf } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';

export const entries = [
  indicator({
    key: 'hhi',
    family: 'concentration',
    unit: 'index',
    direction: 'more-unequal',
    // 1/n when all are equal: its inverse is the effective number of recipients.
    atEquality: 'n-dependent',
    relative: true,
    range: { low: 0, high: 1 },
    absoluteTwin: 'hoover.amount',
    formula: 'Σ (xᵢ / Σx)²',
    references: ['hirschman1964'],
    properties: ['scale-invariant', 'transfer', 'symmetric'],
    guard: GUARDS.ten,
    compute: ({ plain }) => sumOf(plain.n, (i) => square(plain.x(i) / plain.total)),
  }),
];
