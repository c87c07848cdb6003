import type { UnitTable } from '../../compare/unit-table.ts';
import { type MoneyKind, missionModes } from './modes.ts';

/** The one kind of money that floors are compared with: mission funding where the data tell it, as the sector claims. */
export interface FloorMoney {
  readonly kind: MoneyKind;
  /** The same units, made of the records of this money only: their amounts, floors and labels are those. */
  readonly units: UnitTable;
}

/** What of each unit is compared with its floor. Throws Refusal where mission funding is asked for and unknown. */
export function floorMoney(units: UnitTable, asked: MoneyKind | undefined): FloorMoney {
  const modes = missionModes(units.dataset, asked);
  if (!modes) return { kind: 'all', units };
  return { kind: 'mission', units: units.among((record) => modes.of[record] === modes.mission) };
}
