import type { BetweenRule } from '../between-rule.ts';

export const rule: BetweenRule = {
  key: 'equal',
  needs: [],
  formula: 'E/R, R the number of regions',
  weight: () => 1,
};
