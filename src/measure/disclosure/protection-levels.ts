// Which figures may not be shown by themselves, and how well each must be hidden (Hundepool et al. 2012, ch. 4).
import type { SuppressionRules } from '../suppression.ts';
import { suppressionOf } from '../suppression.ts';
import type { Equation, Figures, Holding } from './figures.ts';

export type PrimaryReason = 'primary-threshold' | 'primary-percent' | 'primary-dominance';

/** Why a figure may not be shown by itself; the first rule of the three that it breaks (Hundepool et al. 2012, ch. 4). */
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

/** What an attacker must not be able to rule out: that a hidden figure is higher (lower) by so much. */
export interface ProtectionLevel {
  readonly figure: number;
  readonly sense: 1 | -1;
  readonly want: number;
  /** The organisation that looks, knowing its own amounts; none: a reader. */
  readonly who?: number;
}

/**
 * Lower and upper protection level (Fischetti & Salazar 2000): a hidden figure v must be possible at v(1 − p/100) and at
 * v(1 + p/100), by one whole unit at least, so that not even a zero is certain. For an organisation that stands in it, v is
 * what the others have; none for one that is alone in it.
 */
export function protectionLevels(
  { values, holders, holdings }: Figures,
  figure: number,
  percent: number,
  who?: number,
): readonly ProtectionLevel[] {
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
 * What the hidden parts of a published sum have together is worked out by differencing: it obeys the rules of a published
 * figure. Undefined where nothing follows (no part hidden, or the sum hidden too).
 */
export function byDifferencing(
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
