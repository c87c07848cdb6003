// An envelope between regions: in proportion to what organisations lack to their floors.
import type { BetweenRule } from '../between-rule.ts';

export const rule: BetweenRule = {
  key: 'shortfall',
  needs: ['floor'],
  formula: 'E · Dᵣ/ΣD, D what organisations lack to their floors',
  weight: ({ shortfall }) => shortfall,
};
