// An envelope between regions: in proportion to the number of organisations.
import type { BetweenRule } from '../between-rule.ts';

export const rule: BetweenRule = {
  key: 'organisations',
  needs: [],
  formula: 'E · nᵣ/Σn, n the number of organisations',
  weight: ({ organisations }) => organisations,
};
