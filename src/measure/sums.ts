/** Sums over the amounts of a sample that are worked out together. */

export interface Levels {
  /** Σx. */
  readonly total: number;
  /** μ − min. */
  readonly aboveLowest: number;
  /** Σᵢⱼ|xᵢ − xⱼ| / (2n²). */
  readonly halfDifference: number;
}

export interface Spreads {
  /** Σ(x − μ)². */
  readonly squares: number;
  /** Σ|x − μ|. */
  readonly distances: number;
}

/** Generalised entropies of α = 0, 1 and ½. */
export interface Entropies {
  readonly mld: number;
  readonly theil: number;
  readonly root: number;
}
