import { DecimalSum } from '../../base/decimal-sum.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Units } from '../../compare/units.ts';
import { type MoneyKind, missionModes } from './modes.ts';

/** The one kind of money that floors are compared with: mission funding where the data tell it, as the sector claims. */
export interface FloorMoney {
  readonly kind: MoneyKind;
  /** Currency; NaN for a unit that has none of this kind. */
  readonly amount: Float64Array;
  /** The same units, made of the records of this money only: their floors and labels are read there. */
  readonly units: Units;
}

/** What of each unit is compared with its floor. Throws Refusal where mission funding is asked for and unknown. */
export function floorMoney(dataset: Dataset, units: Units, asked: MoneyKind | undefined): FloorMoney {
  const modes = missionModes(dataset, asked);
  if (!modes) return { kind: 'all', amount: units.amount, units };
  const sums = new Map<number, DecimalSum>();
  const unitOf = units.unitOf.map((unit, record) => {
    if (unit < 0 || modes.of[record] !== modes.mission) return -1;
    const own = sums.get(unit) ?? new DecimalSum();
    sums.set(unit, own.add(dataset.amount[record]!));
    return unit;
  });
  const amount = Float64Array.from(
    { length: units.n },
    (_, unit) => sums.get(unit)?.toNumber() ?? Number.NaN,
  );
  return { kind: 'mission', amount, units: { ...units, amount, unitOf } };
}
