// An envelope between organisations: the rule of Piniles: equal awards twice over on the half claims.
import { piniles } from '../../claims/rules.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'piniles',
    formula: 'E ≤ Σd/2: CEA(E, d/2); otherwise d/2 + CEA(E − Σd/2, d/2)',

    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'self-duality': { envelope: 20, claims: [10, 20] },
      'claims-truncation': { envelope: 10, claims: [2, 100] },
    },
  },
  piniles,
);
