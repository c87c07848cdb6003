// An envelope between organisations: the recursive rule of Domínguez and Thomson (2006).
import { recursiveBounds } from '../../claims/recursive-bounds.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'dominguez-thomson',
    formula:
      'limit of granting the least amounts Eᵢ/n (claims cut at E) and starting again with what remains',
    references: ['dominguez2006'],
    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'claims-truncation': true,
      'self-duality': { envelope: 200, claims: [100, 200, 300] },
    },
  },
  recursiveBounds,
);
