// An envelope between organisations: the average of all ways of awarding it (Mirás Calvo et al. 2022).
import { averageOfAwards } from '../../claims/average-of-awards.ts';
import { averageOfManyAwards } from '../../claims/average-of-awards-many.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'average-of-awards',
    formula: 'centre of {a : 0 ≤ a ≤ d, Σa = E}',
    references: ['mirascalvo2022'],
    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'self-duality': true,
      'claims-truncation': true,
    },
  },
  (endowment, claims) => averageOfAwards(endowment, claims) ?? averageOfManyAwards(endowment, claims),
);
