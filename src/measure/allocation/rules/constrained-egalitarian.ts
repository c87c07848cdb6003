// Between organisations, the constrained egalitarian rule: equal awards up to half of the claims, then at least half of each.
import { constrainedEgalitarian } from '../../claims/rules.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'constrained-egalitarian',
    formula: 'constrained egalitarian: E ≤ Σd/2: CEA(E, d/2); otherwise max(dᵢ/2, min(dᵢ, λ)), Σ = E',

    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'self-duality': { envelope: 20, claims: [10, 20] },
      'claims-truncation': { envelope: 10, claims: [2, 100] },
    },
  },
  constrainedEgalitarian,
);
