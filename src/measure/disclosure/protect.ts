import type { SuppressionRules } from '../suppression.ts';
import { type Audit, auditOf } from './audit.ts';
import { Complement } from './complement.ts';
import { figuresIn, figuresOf } from './figures.ts';
import { type PrimaryReason, primaryReason } from './requirements.ts';
import { type OverTables, overPlaces, type ProtectedTable } from './tables.ts';

export type HiddenReason = PrimaryReason | 'complementary';

export interface Protection {
  readonly hidden: OverTables<boolean>;
  /** Undefined where the figure is shown. */
  readonly why: OverTables<HiddenReason | undefined>;
  readonly audit: Audit;
}

/**
 * Primary suppression of every cell, margin and total by the three rules, then complementary suppression, then the audit
 * of the outcome. A figure hidden in one table is hidden wherever it stands.
 *
 * Against whom: a reader who knows every published figure, the rules, which cells are empty and that amounts are ≥ 0, for
 * every hidden figure; and any one organisation that knows its own amounts besides, for every figure that a rule hides.
 * Not against several that put their amounts together, nor against what is known from elsewhere.
 *
 * What to publish: the n of a hidden cell is hidden with it, so a table of counts takes the same pattern; `why` and `audit`
 * stay with those who publish; published amounts may be rounded further, which only tells less.
 *
 * `alreadyHidden`: figures hidden elsewhere (an earlier edition), hidden here too whatever the rules say. Figures shown in
 * an earlier edition are not known here: give its tables along when they add up with these.
 *
 * `kept`: figures that are never hidden for the sake of others (a grand total that is published elsewhere); the audit says
 * whether that leaves others exposed.
 */
export function protect(
  tables: readonly ProtectedTable[],
  rules: SuppressionRules,
  alreadyHidden?: OverTables<boolean>,
  kept?: OverTables<boolean>,
): Protection {
  const figures = figuresOf(tables);
  const reasons = figures.holders.map((holders) => primaryReason(holders, rules));
  const primary = new Set(reasons.flatMap((reason, figure) => (reason === undefined ? [] : [figure])));
  const must = new Set([...primary, ...figuresIn(tables, figures, alreadyHidden ?? []).hidden]);
  const fixed = figuresIn(tables, figures, kept ?? []).hidden;
  const hidden = new Complement(figures, rules, primary, must, fixed).hidden();
  return {
    hidden: overPlaces(tables, (place) => hidden.has(figures.at(place))),
    why: overPlaces(tables, (place) => {
      const figure = figures.at(place);
      return hidden.has(figure) ? (reasons[figure] ?? 'complementary') : undefined;
    }),
    audit: auditOf(figures, rules, hidden),
  };
}
