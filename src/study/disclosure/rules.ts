import type { SuppressionRules } from '../../measure/suppression.ts';

/**
 * What a public edition may not show, unless the settings say otherwise (METHODS §7; Hundepool et al. 2012, ch. 4).
 *
 * `fewest` 5: the threshold that METHODS §10 prints in words, and the usual one of statistical offices (3 with exact
 * knowledge of nobody, 5 where members of a small milieu know each other, as here). `percent` 10: nobody, the second
 * largest included, may come within 10 % of another's amount. `largest` 1, `dominance` 85: one organisation with more than
 * 85 % of a sum; it adds to the p % rule the group of one very large and many very small ones.
 */
export const DEFAULT_SUPPRESSION: SuppressionRules = { fewest: 5, percent: 10, largest: 1, dominance: 85 };
