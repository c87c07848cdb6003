// An envelope between regions: in proportion to what organisations receive already.
import type { BetweenRule } from '../between-rule.ts';

export const rule: BetweenRule = {
  key: 'existing',
  needs: [],
  formula: 'E · Xᵣ/ΣX, X what organisations receive before (indexation)',
  weight: ({ funding }) => Math.max(0, funding),
};
