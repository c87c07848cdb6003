import { sumOf } from '../../base/numeric.ts';
import type { AllocationRule, Shares } from './rule.ts';

/** A rule that the sector argues for, or that a ministry uses: the literature proves nothing of it. */
export type SectorRule = AllocationRule & { readonly family: 'sector' };

export const sectorRule = (own: Omit<AllocationRule, 'family' | 'references' | 'axioms'>): SectorRule => ({
  family: 'sector',
  references: [],
  axioms: {},
  ...own,
});

export const totalOf = (list: Float64Array): number => sumOf(list.length, (i) => list[i]!);

/** What is shared of an envelope where claims bound it: with enough for all, every claim is paid whole. */
export function poured(
  envelope: number,
  claims: Float64Array,
  share: (spent: number) => Float64Array,
): Shares {
  if (envelope <= 0) return { awards: new Float64Array(claims.length) };
  return { awards: envelope >= totalOf(claims) ? claims.slice() : share(envelope) };
}
