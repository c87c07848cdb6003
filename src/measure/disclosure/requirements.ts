import type { SuppressionRules } from '../suppression.ts';
import { suppressionOf } from '../suppression.ts';
import type { Equation, Figures, Holding } from './figures.ts';
import type { Demand } from './world.ts';

export type PrimaryReason = 'primary-threshold' | 'primary-percent' | 'primary-dominance';

/** Why a figure may not be shown by itself; the first rule of the three that it breaks. */
export function primaryReason(
  contributions: readonly Holding[],
  rules: SuppressionRules,
): PrimaryReason | undefined {
  const flags = suppressionOf(
    contributions.map(({ units }) => units),
    rules,
  );
  if (flags.fewest) return 'primary-threshold';
  if (flags.percent) return 'primary-percent';
  return flags.dominance ? 'primary-dominance' : undefined;
}

/**
 * A hidden figure v must be possible at v(1 − p/100) and at v(1 + p/100), by one whole unit at least, so that not even a
 * zero is certain. For an organisation that stands in it, v is what the others have.
 */
export function demandsOn(
  { values, holders, holdings }: Figures,
  figure: number,
  percent: number,
  who?: number,
): readonly Demand[] {
  const own = who === undefined ? undefined : holdings[who]!.find((holding) => holding.figure === figure);
  if (own !== undefined && holders[figure]!.length === 1) return [];
  const value = values[figure]! - (own?.units ?? 0);
  const want = Math.max(1, Math.ceil((value * percent) / 100));
  const by = who === undefined ? {} : { who };
  return [
    { figure, sense: -1, want: Math.min(want, value), ...by },
    { figure, sense: 1, want, ...by },
  ];
}

/**
 * What the hidden parts of a published sum have together is worked out by one subtraction: it obeys the rules of a
 * published figure. Undefined where nothing follows (no part hidden, or the sum hidden too).
 */
export function givenAway(
  { holders }: Figures,
  { parts, whole }: Equation,
  isHidden: (figure: number) => boolean,
): readonly Holding[] | undefined {
  if (isHidden(whole)) return undefined;
  const hidden = parts.filter(isHidden);
  if (hidden.length === 0) return undefined;
  const together = new Map<number, Holding>();
  for (const part of hidden) {
    for (const { who, units } of holders[part]!) {
      together.set(who, { figure: whole, who, units: units + (together.get(who)?.units ?? 0) });
    }
  }
  return [...together.values()];
}
