// Which figures of a public table are hidden, so that none that must not be shown can be worked out.
import type { SuppressionRules } from '../suppression.ts';
import { type Exposure, exposuresOf } from './audit.ts';
import { figuresOf } from './figures.ts';
import { type PrimaryReason, primaryReason } from './protection-levels.ts';
import { SecondarySuppression } from './secondary-suppression.ts';
import type { ProtectedTable } from './tables.ts';

export type HiddenReason = PrimaryReason | 'complementary';

export interface Protection {
  /** The figures to hide by key, in the order in which the tables name them, and why. */
  readonly hidden: ReadonlyMap<string, HiddenReason>;
  /** What that leaves exposed, where no pattern was found that does not. */
  readonly exposures: readonly Exposure[];
}

/** Figures of which it is settled beforehand whether they are shown. */
export interface Settled {
  /** Hidden whatever the rules say; one of nothing has nothing to hide. */
  readonly hidden?: Iterable<string>;
  /** Never hidden for the sake of others (a grand total that is published elsewhere). */
  readonly kept?: Iterable<string>;
}

/**
 * Primary suppression of every cell, margin and total by the three rules, then secondary (complementary) suppression, then the
 * audit of the outcome (Hundepool et al. 2012, ch. 4). A figure hidden in one table is hidden wherever it stands.
 *
 * Against whom: a reader who knows every published figure, the rules, which cells are empty and that amounts are ≥ 0, for
 * every hidden figure; and any one organisation that knows its own amounts besides, for every figure that a rule hides.
 * Not against several that put their amounts together, nor against what is known from elsewhere.
 *
 * What to publish: the n of a hidden cell is hidden with it, so a table of counts takes the same pattern; the reasons and the
 * exposures stay with those who publish; published amounts may be rounded further, which only tells less.
 */
export function protect(
  tables: readonly ProtectedTable[],
  rules: SuppressionRules,
  { hidden = [], kept = [] }: Settled = {},
): Protection {
  const figures = figuresOf(tables);
  const reasons = figures.holders.map((holders) => primaryReason(holders, rules));
  const primary = new Set(reasons.flatMap((reason, figure) => (reason === undefined ? [] : [figure])));
  const [asked, fixed] = [new Set(hidden), new Set(kept)];
  const among = (keys: ReadonlySet<string>): number[] =>
    figures.keys.flatMap((key, figure) =>
      keys.has(key) && figures.holders[figure]!.length > 0 ? [figure] : [],
    );
  const must = new Set([...primary, ...among(asked)]);
  const found = new SecondarySuppression(figures, rules, primary, must, new Set(among(fixed))).hidden();
  return {
    hidden: new Map(
      figures.keys.flatMap((key, figure) =>
        found.has(figure) ? [[key, reasons[figure] ?? 'complementary'] as const] : [],
      ),
    ),
    exposures: exposuresOf(figures, rules, found),
  };
}
