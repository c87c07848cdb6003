// An envelope between organisations: constrained equal awards: the same for all, up to what each claims.
import { equalAwards } from '../../claims/rules.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'cea',
    formula: 'min(dᵢ, λ), Σ = E',

    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'claims-truncation': true,
      'self-duality': { envelope: 10, claims: [10, 20] },
    },
  },
  equalAwards,
);
