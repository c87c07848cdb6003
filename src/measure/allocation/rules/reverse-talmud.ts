// An envelope between organisations: the reverse of the Talmud rule: equal losses, then equal awards, on the half claims.
import { reverseTalmud } from '../../claims/rules.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'reverse-talmud',
    formula: 'E ≤ Σd/2: CEL(E, d/2); otherwise d/2 + CEA(E − Σd/2, d/2)',

    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'self-duality': true,
      'claims-truncation': { envelope: 10, claims: [5, 100] },
    },
  },
  reverseTalmud,
);
