/** Which side a group stands on, and how far. */
type Ratio = number;

/**
 * The share of the units on the better-paid side that would have to hold an unrecorded factor that multiplies amounts by m,
 * nobody on the other side holding it, for it alone to make the ratio: (1/R − 1)/(m − 1) below 1, (R − 1)/(m − 1) above.
 * From R = (1 + p₁(m − 1))/(1 + p₀(m − 1)), p₁ the share in the group, p₀ elsewhere (Cornfield et al. 1959; Bross 1966).
 * Above 1: no such factor could, even if all of that side held it. `multiplier` > 1; NaN of a ratio of 0.
 */
export function shareToErase(ratio: Ratio, multiplier: number): number {
  return (smallestMultiplier(ratio) - 1) / (multiplier - 1);
}

/** What a factor must at least multiply amounts by, held by all on the better-paid side and by nobody on the other. */
export const smallestMultiplier = (ratio: Ratio): number =>
  ratio > 0 ? Math.max(ratio, 1 / ratio) : Number.NaN;
