/** One side of a comparison over the distinct values of a covariate: labels, or numbers in ascending order. */
export interface WeighedSide {
  /** Weight of its units at each value, on any scale. */
  readonly at: Float64Array;
  /** Σw of its units. */
  readonly total: number;
  /** Σw². */
  readonly squares: number;
  /** Units of the side that weigh anything. */
  readonly units: number;
}
