import { asValue } from './indicator.ts';
import { fitOfProducts, type Moments, pooledMoments, withinProducts } from './moments.ts';
import type { Value } from './types.ts';

/** The four references of `oaxaca`, in its order. */
export const OAXACA_REFERENCES = ['refA', 'refB', 'neumark', 'jann'] as const;
export type OaxacaReference = (typeof OAXACA_REFERENCES)[number];

/** The part of a gap between two groups that goes with their factors, under each reference. */
export interface ExplainedBand {
  /** ȳ_A − ȳ_B. */
  readonly gap: number;
  readonly explained: Readonly<Record<OaxacaReference, Value>>;
}

/**
 * Two-fold Oaxaca-Blinder decompositions of ȳ_A − ȳ_B from moments (the last variable is y): explained = Σ (x̄ⱼA − x̄ⱼB) βⱼ
 * with β of A, of B, of both together (Neumark 1988), and of both with a level of their own (Jann 2008). The same figures
 * as `oaxaca.twofold.*.explained`, without a pass over the units. Undefined (`not-independent`) where a fit is not possible.
 */
export function explainedBand(a: Moments, b: Moments): ExplainedBand {
  const k = a.means.length - 1;
  const difference = (j: number): number => a.means[j]! - b.means[j]!;
  const explained = (products: Float64Array): Value => {
    const fit = fitOfProducts(products);
    if (!fit) return { undefined: 'not-independent' };
    return asValue(fit.slopes.reduce((sum, slope, j) => sum + slope * difference(j), 0));
  };
  return {
    gap: difference(k),
    explained: {
      refA: explained(a.products),
      refB: explained(b.products),
      neumark: explained(pooledMoments([a, b]).products),
      jann: explained(withinProducts([a, b])),
    },
  };
}
