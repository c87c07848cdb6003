// An envelope between regions: by the parts that a file gives.
import type { BetweenRule } from '../between-rule.ts';

export const rule: BetweenRule = {
  key: 'shares',
  needs: ['share'],
  formula: 'E · sᵣ/Σs, s the part given by the file',
  weight: ({ share }) => share,
};
