/** Secondary suppression (Hundepool et al. 2012, ch. 4) of one side of money of which both sides together are known. */
import { type Ground, partsOf } from './material.ts';
import { type Pattern, patternOf, patternTogether, type Sums } from './pattern.ts';
import { listSums } from './sums.ts';
import { type Split, TwoSides } from './two-sides.ts';

/** Groups of which an edition does not say what their money is. */
export interface Unprinted {
  /** The money itself is not shown. */
  readonly hidden: Pattern;
  /** With these, those whose both sides together (their net distance) do not follow from what is shown. */
  readonly unknown: Pattern;
}

/**
 * Which sums of the printed side to withhold: where either side is primary, what goes with these, and what more would give a
 * primary sum of either side away beside what is known of both together. `ledger`: the sums as they are printed.
 */
export function splitPattern(
  ground: Ground,
  split: Split,
  ledger: Sums,
  { hidden, unknown }: Unprinted,
): Pattern | undefined {
  const { material, axes, rules } = ground;
  const { known = new Set<string>() } = ledger;
  const sides = [split.other, split.printed].map((quantity) => ({
    ...listSums(material, axes, quantity),
    known,
  }));
  const system = new TwoSides(ground, split, ledger.printed, unknown);
  const must = new Set(hidden.keys());
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
