import { DecimalSum } from '../../base/decimal-sum.ts';
import type { Grouping } from '../../compare/groups.ts';
import { GUARDS, guardMark } from '../../measure/guards.ts';
import { median } from '../../measure/statistics.ts';
import { centsOver } from './cents.ts';
import { type Figure, figure, type Money, quotient } from './figure.ts';
import type { Floors } from './floors.ts';
import { membersOf } from './label-codes.ts';
import type { Scene } from './scene.ts';
import { type Standardised, standardiser } from './standardise.ts';
import { UNDER_SHARE, type UnitGaps } from './unit-gaps.ts';

/** Units that have a floor, against it. */
export interface GroupFloor {
  readonly n: number;
  /** Σ floors, Σ of the money of those units that is compared with them: exact decimals. */
  readonly need: string;
  readonly paid: Money;
  readonly under: number;
  /** Σ of what they lack, to the cent; none where none has a floor. */
  readonly shortfall: Money;
  /** paid ÷ need, and the median of amount ÷ floor ("richesse relative"). */
  readonly relativeWealth: Figure;
  readonly medianRelativeWealth: Figure;
}

/**
 * The organisations of a group, each against its own reference: how many are below, and what levelling them up would take.
 * What the group as such receives beside its comparables elsewhere is `Funding`. Units without a reference are in `n` and
 * `total` only; the groups of a grouping add up to the whole, to the cent.
 */
export interface GroupGaps {
  readonly by: readonly string[];
  readonly labels: readonly string[];
  readonly n: number;
  readonly total: string;
  /** Currency per unit. */
  readonly mean: Figure;
  readonly covered: number;
  readonly coveredTotal: Money;
  /** Covered units with a negative amount: in sums and gaps, in no ratio of their own. */
  readonly negatives: number;
  /** Σ of what units below their reference lack, each to the cent (`centsOf`); none where none has a reference. */
  readonly shortfall: Money;
  readonly below: number;
  /** Median over covered units of amount − reference, currency. */
  readonly medianGap: Figure;
  /** Units whose ratio is under `UNDER_SHARE`, of those that have a ratio. */
  readonly under: { readonly n: number; readonly of: number };
  /** Undefined without floors. */
  readonly floor: GroupFloor | undefined;
  readonly standardised: Standardised;
  /** Small-n mark of the standardised level (`n<2`), and of the medians (`n<3`): for tables, not for JSON. */
  readonly guards: { readonly level?: string; readonly median?: string };
}

/** Everyone, then every group of every grouping, in the order of labels. */
export function gapsByGroup(
  scene: Scene,
  groupings: readonly Grouping[],
): {
  readonly overall: GroupGaps;
  readonly groups: readonly GroupGaps[];
} {
  const everyone = Int32Array.from({ length: scene.units.n }, (_, unit) => unit);
  const levelOf = standardiser(scene);
  return {
    overall: gapsOf(scene, [], [], everyone, levelOf([], everyone)),
    groups: groupings.flatMap(({ by, keys, codes }) =>
      membersOf(codes, keys.length).map((members, group) =>
        gapsOf(scene, by, keys[group]!, members, levelOf(by, members)),
      ),
    ),
  };
}

function gapsOf(
  { units, gaps }: Scene,
  by: readonly string[],
  labels: readonly string[],
  members: Int32Array,
  standardised: Standardised,
): GroupGaps {
  const total = new DecimalSum();
  const coveredTotal = new DecimalSum();
  const own: number[] = [];
  let [negatives, short, below] = [0, 0, 0];
  for (const unit of members) {
    const amount = units.amount[unit]!;
    total.add(amount);
    const cents = gaps.gapCents[unit]!;
    if (Number.isNaN(cents)) continue;
    own.push(unit);
    coveredTotal.add(gaps.receives[unit]!);
    if (gaps.receives[unit]! < 0) negatives++;
    if (cents >= 0) continue;
    short -= cents;
    below++;
  }
  const ratios = sortedOf(own, gaps.ratio);
  const marks = { level: guardMark(GUARDS.pair, own.length), median: guardMark(GUARDS.list, own.length) };
  return {
    by,
    labels,
    n: members.length,
    total: total.toString(),
    mean: quotient(total.toNumber(), members.length, 'no-units'),
    covered: own.length,
    coveredTotal: coveredTotal.toString(),
    negatives,
    shortfall: centsOver(own.length, short, 'no-reference'),
    below,
    medianGap: middle(sortedOf(own, gaps.gap)),
    under: { n: ratios.filter((ratio) => ratio < UNDER_SHARE).length, of: ratios.length },
    floor: gaps.floors && floorOf(gaps, gaps.floors, members),
    standardised,
    guards: {
      ...(marks.level !== undefined && { level: marks.level }),
      ...(marks.median !== undefined && { median: marks.median }),
    },
  };
}

function floorOf(
  gaps: UnitGaps,
  { amount: floors, paid: received }: Floors,
  members: Int32Array,
): GroupFloor {
  const own = Array.from(members).filter((unit) => !Number.isNaN(floors[unit]!));
  const [need, paid] = [new DecimalSum(), new DecimalSum()];
  let [under, cents] = [0, 0];
  for (const unit of own) {
    need.add(floors[unit]!);
    paid.add(received[unit]!);
    const distance = gaps.floorCents[unit]!;
    if (distance >= 0) continue;
    under++;
    cents -= distance;
  }
  return {
    n: own.length,
    need: need.toString(),
    paid: paid.toString(),
    under,
    shortfall: centsOver(own.length, cents, 'floor-none'),
    relativeWealth: quotient(paid.toNumber(), need.toNumber(), 'no-units'),
    medianRelativeWealth: middle(sortedOf(own, gaps.relativeWealth)),
  };
}

/** Values of some units, ascending, those without one left out. */
const sortedOf = (units: readonly number[], column: Float64Array): Float64Array =>
  Float64Array.from(units, (unit) => column[unit]!)
    .filter((value) => !Number.isNaN(value))
    .sort();

const middle = (sorted: Float64Array): Figure =>
  figure(sorted.length === 0 ? 'no-reference' : median(sorted));
