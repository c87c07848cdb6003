import { randomArrival } from '../../claims/random-arrival.ts';
import { randomArrivalDraws } from '../../claims/random-arrival-draws.ts';
import { claimsRule } from '../claims-rule.ts';

/** Passes over the claims beyond which no more orders are drawn: about a second. */
const WORK = 20_000_000;
const SEED = 1;

export const rule = claimsRule(
  {
    key: 'random-arrival',
    formula: 'mean over all orders of arrival of min(dᵢ, what is left) = Shapley value',
    references: ['oneill1982', 'thomson2003'],
    axioms: {
      'equal-treatment': true,
      'order-preservation': true,
      'claims-boundedness': true,
      'resource-monotonicity': true,
      'self-duality': true,
      'claims-truncation': true,
    },
  },
  (endowment, claims) =>
    randomArrival(endowment, claims) ??
    randomArrivalDraws(endowment, claims, {
      pairs: Math.min(10_000, Math.max(500, Math.round(WORK / claims.length))),
      seed: SEED,
    }),
);
