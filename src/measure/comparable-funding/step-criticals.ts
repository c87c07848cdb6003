import { onNormalScale, studentised } from './chance-record.ts';
import { BATCH, dealBatch, decksOf } from './deal.ts';
import { figuresFor } from './looking.ts';
import { structureOf } from './structure.ts';
import type { FundingUnits } from './types.ts';

/**
 * By group, the |t| that it must reach to be told, on the scale of the normal: the 95 % point, over `deals` deals, of the largest |t*| among itself and the
 * groups that are not told. A group that is told is passed by step-down before those: they are what it must still beat when it
 * falls back, and what another must beat to join it. NaN where nobody can be dealt.
 */
export function stepCriticals(
  units: FundingUnits,
  told: readonly boolean[],
  tested: readonly boolean[],
  { fewest, seed, deals }: { readonly fewest: number; readonly seed: number; readonly deals: number },
): Float64Array {
  const decks = decksOf(units);
  if (decks.n === 0 || deals === 0) return new Float64Array(units.groupCount).fill(Number.NaN);
  const structure = structureOf(units, fewest);
  const figures = figuresFor(units.groupCount);
  const { amounts, predicted } = units;
  const multiples = predicted ? amounts.map((amount, i) => amount / predicted[i]!) : amounts;
  const dealt = new Float64Array(amounts.length);
  const largest = Array.from({ length: units.groupCount }, () => new Float64Array(deals));
  let at = 0;
  const take = (from: Int32Array): void => {
    for (let i = 0; i < dealt.length; i++) dealt[i] = multiples[from[i]!]! * (predicted?.[i] ?? 1);
    structure.evaluate(dealt, figures);
    const t = Float64Array.from(tested, (is, g) => {
      if (!is) return 0;
      const own = Math.abs(studentised(figures.total[g]!, figures.expected[g]!, figures.error[g]!));
      return Number.isNaN(own) ? Number.POSITIVE_INFINITY : onNormalScale(own, structure.compared[g]! - 1);
    });
    const others = t.reduce((most, own, g) => (told[g] ? most : Math.max(most, own)), 0);
    for (let g = 0; g < t.length; g++) largest[g]![at] = Math.max(others, t[g]!);
    at++;
  };
  for (let batch = 0; at < deals; batch++) {
    dealBatch(decks, { units: amounts.length, seed, batch, deals: Math.min(BATCH, deals - at) }, take);
  }
  return Float64Array.from(largest, (own) => own.sort()[Math.ceil(0.95 * deals) - 1]!);
}
