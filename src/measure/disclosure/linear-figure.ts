/** A sum of cells, each with its weight: a margin has weights 1, a mean 1/n, a standardised level its shares. */
export type Terms = readonly (readonly [cell: number, weight: number])[];

/** A published figure that is linear in the cells. */
export interface LinearFigure {
  readonly terms: Terms;
  /** How far its rounding leaves the true figure from either end of what was printed; none: printed exactly. */
  readonly slack?: { readonly down: number; readonly up: number };
}
