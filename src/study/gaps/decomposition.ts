import type { Codes } from '../../compare/sorted-labels.ts';
import type { LevelsChance } from '../../measure/comparable-funding/levels-chance.ts';
import { type ThreeLevels, threeLevels } from '../../measure/decompose/three-level.ts';
import { type Funding, fundingBy } from './funding.ts';
import type { Scene } from './scene.ts';

/** Inequality in three levels, with one role in the middle. */
export interface LevelsOf extends ThreeLevels {
  readonly role: 'region' | 'sector';
  /** Units left out for a negative amount, of `leftOut`. */
  readonly negatives: number;
  /** Whether the definition has a nearest layer, which the levels leave out and chance takes account of. */
  readonly nearest: boolean;
  /** The shares that amounts dealt inside the strata give; undefined where chance was left out. */
  readonly chance: LevelsChance | undefined;
}

/**
 * Between peer groups (what legitimate differences may explain), between regions (or sectors) within peer groups, and
 * from one organisation to the other. Peer groups are the strata of the definition; under a nearest layer, those of its
 * exact layer. Negative amounts are left out: no entropy has a value with them.
 */
export function levelsOf(
  { units, comparison }: Scene,
  role: LevelsOf['role'],
  groups: Codes,
  funding: readonly Funding[],
): LevelsOf {
  let negatives = 0;
  const strata = comparison.stratum.map((stratum, unit) => {
    if (units.amount[unit]! >= 0) return stratum;
    negatives++;
    return -1;
  });
  return {
    role,
    negatives,
    nearest: comparison.definition.nearest.length > 0,
    chance: fundingBy(funding, [role])?.levels,
    ...threeLevels({
      amounts: units.amount,
      strata,
      strataCount: comparison.strata.length,
      groups: groups.codes,
      groupCount: groups.labels.length,
    }),
  };
}
