import type { Codes } from '../../compare/sorted-labels.ts';
import { GUARDS } from '../../measure/guards.ts';
import { type RarefactionOutcome, rarefy } from '../../measure/rarefaction.ts';
import { evaluate } from '../../measure/registry.ts';
import { sampleOf } from '../../measure/sample.ts';
import type { KeyedValue } from '../../measure/types.ts';
import { membersOf } from './label-codes.ts';
import type { Scene } from './scene.ts';

/** Groups of different size side by side, at one size (METHODS §10). */
export interface SameSize {
  readonly role: string;
  /** Units that every group is brought to: the smallest group that an index may be printed of, at most `LARGEST_SIZE`. */
  readonly size: number;
  readonly groups: readonly {
    /** Index into the labels of the role. */
    readonly group: number;
    /** Units with an amount of 0 or more. */
    readonly n: number;
    /** Gini n/(n − 1) of the group as it is, with its small-n mark. */
    readonly whole: KeyedValue;
    /** Its mean over subsets of `size` units. */
    readonly atSize: RarefactionOutcome;
  }[];
}

const KEY = 'gini.unbiased';
/** From here on the Gini n/(n − 1) hardly moves with the number of units (METHODS §10): larger subsets cost time only. */
const LARGEST_SIZE = 50;

/** Gini of every group at the same size; undefined where no group is large enough for it. */
export function sameSize(
  { units }: Scene,
  role: string,
  groups: Codes,
  options: { readonly seed: number; readonly draws: number },
): SameSize | undefined {
  const amounts = membersOf(groups.codes, groups.labels.length).map((members) =>
    // Ascending, so that what is drawn for a seed does not move with the order of the rows.
    Float64Array.from(members, (unit) => units.amount[unit]!)
      .filter((amount) => amount >= 0)
      .sort(),
  );
  const sizes = amounts.map((list) => list.length).filter((n) => n >= GUARDS.five.from);
  if (sizes.length === 0) return undefined;
  const size = sizes.reduce((least, n) => (n < least ? n : least), LARGEST_SIZE);
  return {
    role,
    size,
    groups: amounts.map((list, group) => ({
      group,
      n: list.length,
      whole: evaluate(sampleOf(list), [KEY])[0]!,
      atSize: rarefy(list, size, [KEY], options)[0]!,
    })),
  };
}
