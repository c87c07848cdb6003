import type { Figures } from './figures.ts';

/**
 * How far each figure may be above and below the true one in the eyes of an attacker who knows that amounts are ≥ 0 and what
 * one organisation (`who`; none: a reader) has itself: the external bounds UBᵢ, LBᵢ of Fischetti & Salazar (2000).
 */
export interface ExternalBounds {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** Those of a reader. */
export function boundsOfReader({ values }: Figures): ExternalBounds {
  return { up: new Float64Array(values.length).fill(Number.POSITIVE_INFINITY), down: values.slice() };
}

/**
 * Works out something under the bounds of an organisation: a figure is at least what it has in it, and is known where it is
 * alone. The bounds are a reader's again afterwards.
 */
export function asSeenBy<T>(
  figures: Figures,
  bounds: ExternalBounds,
  who: number | undefined,
  look: () => T,
): T {
  if (who === undefined) return look();
  const holdings = figures.holdings[who]!;
  for (const { figure, units } of holdings) {
    bounds.down[figure] = figures.values[figure]! - units;
    if (figures.holders[figure]!.length === 1) bounds.up[figure] = 0;
  }
  const found = look();
  for (const { figure } of holdings) {
    bounds.down[figure] = figures.values[figure]!;
    bounds.up[figure] = Number.POSITIVE_INFINITY;
  }
  return found;
}
