import { standardisedLevel } from '../../measure/composition.ts';
import { type Figure, figure } from './figure.ts';
import type { Scene } from './scene.ts';

/** What a group would receive on average with the mix of types of all units, each type at the group's own mean. */
export interface Standardised {
  /** Currency per unit, over the part of the mix that the group has; undefined for a grouping by the types themselves. */
  readonly level: Figure;
  /** Part of the mix, 0 to 1, of types that the group does not have: the level is silent about it. */
  readonly withoutRate: number;
}

/** Direct standardisation to the mix of all units that have a type. */
export function standardiser({
  units,
  types,
}: Scene): (by: readonly string[], members: Int32Array) => Standardised {
  const shares = new Float64Array(types.labels.length);
  for (const type of types.codes) if (type >= 0) shares[type]!++;
  return (by, members) => {
    if (by.includes(types.from)) return { level: figure('same-as-types'), withoutRate: 0 };
    const counts = new Int32Array(shares.length);
    const totals = new Float64Array(shares.length);
    for (const unit of members) {
      const type = types.codes[unit]!;
      if (type < 0) continue;
      counts[type]!++;
      totals[type]! += units.amount[unit]!;
    }
    const rates = Array.from(counts, (count, type) => (count > 0 ? totals[type]! / count : undefined));
    const { level, withoutRate } = standardisedLevel(rates, shares);
    return { level, withoutRate };
  };
}
