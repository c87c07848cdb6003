// An envelope between organisations: in proportion to the claims.
import { proportional } from '../../claims/rules.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'proportional',
    formula: 'E · dᵢ/Σd',

    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'self-duality': true,
      'claims-truncation': { envelope: 10, claims: [5, 100] },
    },
  },
  proportional,
);
