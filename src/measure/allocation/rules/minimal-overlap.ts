// An envelope between organisations: minimal overlap: each dollar shared among those who claim it (O’Neill 1982).
import { minimalOverlap } from '../../claims/rules.ts';
import { claimsRule } from '../claims-rule.ts';

export const rule = claimsRule(
  {
    key: 'minimal-overlap',
    formula: 'each dollar shared equally among those who claim it, claims laid so that they overlap least',
    references: ['oneill1982', 'thomson2003'],
    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'claims-truncation': true,
      'self-duality': { envelope: 200, claims: [100, 200, 300] },
    },
  },
  minimalOverlap,
);
