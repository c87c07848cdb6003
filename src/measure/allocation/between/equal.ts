// An envelope between regions: an equal part for every region.
import type { BetweenRule } from '../between-rule.ts';

export const rule: BetweenRule = {
  key: 'equal',
  needs: [],
  formula: 'E/R, R the number of regions',
  weight: () => 1,
};
