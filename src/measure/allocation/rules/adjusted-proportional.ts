// Between organisations, the adjusted proportional rule: what nobody else claims first, the rest in proportion (Curiel 1987).
import { adjustedProportional } from '../../claims/rules.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'adjusted-proportional',
    formula: 'mᵢ + PRO(E − Σm, min(d − m, E − Σm)), mᵢ = (E − Σ_{j≠i} dⱼ)⁺',
    references: ['curiel1987', 'thomson2003'],
    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'self-duality': true,
      'claims-truncation': true,
    },
  },
  adjustedProportional,
);
