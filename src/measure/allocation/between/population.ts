// An envelope between regions: in proportion to the inhabitants.
import type { BetweenRule } from '../between-rule.ts';

export const rule: BetweenRule = {
  key: 'population',
  needs: ['inhabitants'],
  formula: 'E · Pᵣ/ΣP, P the inhabitants',
  weight: ({ inhabitants }) => inhabitants,
};
