// An envelope between regions: in proportion to a column of needs.
import type { BetweenRule } from '../between-rule.ts';

export const rule: BetweenRule = {
  key: 'need',
  needs: ['need'],
  formula: 'E · Nᵣ/ΣN, N the sum of the need column',
  weight: ({ need }) => need,
};
