import type { SuppressionRules } from '../../measure/suppression.ts';
import { type Axis, type Material, partsOf } from './material.ts';
import { type Pattern, patternOf, patternTogether, type Sums } from './pattern.ts';
import { listSums } from './sums.ts';
import { type Split, TwoSides } from './two-sides.ts';

/**
 * Which sums of the printed side to withhold: where either side is primary, what goes with these, and what more would give a
 * primary sum of either side away beside what is known of both together. `ledger`: the sums as they are printed;
 * `unknown`: groups whose both sides together are not known.
 */
export function splitPattern(
  material: Material,
  axes: readonly Axis[],
  split: Split,
  ledger: Sums,
  rules: SuppressionRules,
  groups: Pattern,
  unknown: Pattern = groups,
): Pattern | undefined {
  const { known = new Set<string>() } = ledger;
  const sides = [split.other, split.printed].map((quantity) => ({
    ...listSums(material, axes, quantity),
    known,
  }));
  const system = new TwoSides(material, axes, split, ledger.printed, rules, unknown);
  const must = new Set(groups.keys());
  for (;;) {
    const own = [...must].filter((key) => partsOf(key).length < 2);
    const either = patternTogether(material, sides, rules, own);
    const printed = either && patternOf(material, ledger, rules, [...must, ...either.keys()]);
    if (!printed) return undefined;
    const pattern = new Map([...either, ...printed]);
    const more = system.toHide(ledger, pattern);
    if (more === undefined) return undefined;
    if (more.length === 0) return pattern;
    for (const key of more) must.add(key);
  }
}
