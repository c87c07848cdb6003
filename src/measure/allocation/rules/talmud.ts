// An envelope between organisations: the Talmud rule: equal awards, then equal losses, on the half claims (Aumann & Maschler 1985).
import { talmud } from '../../claims/rules.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'talmud',
    formula: 'E ≤ Σd/2: CEA(E, d/2); otherwise d/2 + CEL(E − Σd/2, d/2)',
    references: ['aumann1985', 'thomson2003'],
    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'self-duality': true,
      'claims-truncation': true,
    },
  },
  talmud,
);
