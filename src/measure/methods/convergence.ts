// Descriptions of methods, for `explain` and the method pages: convergence over time.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const shared = {
  family: 'convergence',
  kind: 'convergence',
  references: ['barro1992'],
  negatives: 'undefined',
  guard: GUARDS.ten,
} as const;

export const entries = [
  ...methods({ ...shared, smallestN: 2, zeros: 'undefined' }, [
    {
      pattern: 'beta.coef',
      unit: 'coefficient',
      direction: 'signed',
      formula: 'b of ln(y₁/y₀)/t = a + b ln y₀',
    },
    { pattern: 'beta.speed', unit: 'coefficient', direction: 'closing', formula: '−ln(1 + bt)/t' },
  ]),
  ...methods({ ...shared, direction: 'more-unequal', atEquality: 0 }, [
    { pattern: 'sigma.cv.pop.*', unit: 'ratio', formula: 'CV (divisor n) of year * (0 first, 1 last)' },
    { pattern: 'sigma.sdlog.pop.*', zeros: 'undefined', formula: 'standard deviation of ln y, divisor n' },
    {
      pattern: 'sigma.sdlog.sample.*',
      zeros: 'undefined',
      smallestN: 2,
      formula: 'standard deviation of ln y, divisor n − 1',
    },
  ]),
];
