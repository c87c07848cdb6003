/** Differencing (Willenborg & de Waal 2001, ch. 6) of what is lacking to a line with what is received: which sums it forbids. */
import { type Distances, distancesOf } from './distances.ts';
import { type Axis, figureKey, type Ground, labelKey, type Material } from './material.ts';
import { type Pattern, patternTogether } from './pattern.ts';
import type { GapQuantities } from './quantities.ts';
import { splitPattern, type Unprinted } from './split-pattern.ts';
import { ledgerSums, listSums, pairsOf, single, singles } from './sums.ts';
import type { Quantity } from './tables.ts';

/** What is withheld of the distances to one line, reference or floor; undefined: all of it. */
export interface Lines {
  /** What is lacking to the line. */
  readonly costs: Distances | undefined;
  /** Amounts less the line. */
  readonly distances: Distances | undefined;
}

/**
 * Whoever knows what a group receives and what its line is knows its net distance; beside it, what it lacks says what it
 * has above the line, which may be one organisation's. So `costs` withholds a sum lacking where either of the two is
 * primary, and that of the groups in `must`. `distances` withholds what those with a line receive where few have none, or
 * one that rests on few.
 */
export function linesOf(
  ground: Ground,
  quantities: GapQuantities,
  { hidden, unknown }: Unprinted,
  must: readonly string[],
): Lines {
  const { material, axes, rules } = ground;
  const { shortfall, surplus, rest } = quantities;
  const own = must.map((key) => [key, 'not-shown'] as const);
  const withMust = new Map([...hidden, ...own]);
  const known = netKeys(material, axes, quantities, withMust);
  const split = { printed: shortfall, other: surplus, together: -1 } as const;
  const ledger = { ...ledgerSums(material, axes, shortfall), known };
  const costs = splitPattern(ground, split, ledger, {
    hidden: withMust,
    unknown: new Map([...unknown, ...own]),
  });
  const without = patternTogether(material, [listSums(material, axes, rest)], rules, singles(hidden));
  const by = [...single(axes), ...pairsOf(axes)];
  const parts = [surplus, shortfall].map((quantity) => ({ quantity, by }));
  return {
    costs: costs && distancesOf(material, parts, costs, rules),
    distances: without && distancesOf(material, [{ quantity: rest, by: single(axes) }], without, rules),
  };
}

/**
 * Groups that all have a line and lie on one side of it: what they lack is their net distance, or nothing. It follows from
 * what is shown of them, and hides nothing.
 */
function netKeys(
  { n }: Material,
  axes: readonly Axis[],
  { shortfall, surplus, rest }: GapQuantities,
  groups: Pattern,
): ReadonlySet<string> {
  const keysWith = (has: (unit: number) => boolean): ReadonlySet<string> => {
    const keys = new Set<string>();
    for (let unit = 0; unit < n; unit++) {
      if (!has(unit)) continue;
      for (const by of single(axes)) keys.add(keyOfUnit(by, unit));
    }
    return keys;
  };
  const positive = (quantity: Quantity) => keysWith((unit) => quantity[unit]! > 0);
  const [lacking, above] = [positive(shortfall), positive(surplus)];
  const without = keysWith((unit) => !Number.isNaN(rest[unit]!));
  return new Set(
    [...keysWith(() => true)].filter(
      (key) => !groups.has(key) && !without.has(key) && !(lacking.has(key) && above.has(key)),
    ),
  );
}

const keyOfUnit = (by: readonly Axis[], unit: number): string =>
  figureKey(by.map((axis) => labelKey(axis, axis.codes[unit]!)));
