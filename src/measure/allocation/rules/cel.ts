// An envelope between organisations: constrained equal losses: the same lacking to all, down to nothing.
import { equalLosses } from '../../claims/rules.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'cel',
    formula: 'max(0, dᵢ − λ), Σ = E',

    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'self-duality': { envelope: 10, claims: [10, 20] },
      'claims-truncation': { envelope: 10, claims: [5, 100] },
    },
  },
  equalLosses,
);
