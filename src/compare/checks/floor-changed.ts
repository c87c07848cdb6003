// A check of two sides: floors that were set anew between two periods.
import { median } from '../../measure/statistics.ts';
import type { Check, SideNames } from '../check.ts';
import type { Facts } from '../facts.ts';
import type { Side } from '../side.ts';

export interface Codes {
  /** Median relative change of the floor of the `organisations` that have one on both sides. */
  'floor-changed': SideNames & { change: number; organisations: number; limit: number };
}

/** Smallest median change of the floors that is told: more than indexation does in a year. */
const FLOOR_CHANGE = 0.1;
/** Organisations with a floor on both sides that the median needs. */
const FLOORS = 5;

/** Floors set anew between two periods: a distance to the floor is then to another floor. */
export const check: Check<Codes> = ({ role, facts, a, b, names }) => {
  if (role !== 'period') return [];
  const floorsA = floorsOf(a, facts);
  const changes: number[] = [];
  for (const [organisation, floor] of floorsOf(b, facts)) {
    const before = floorsA.get(organisation);
    if (before !== undefined) changes.push(floor / before - 1);
  }
  if (changes.length < FLOORS) return [];
  const change = median(Float64Array.from(changes).sort());
  if (Math.abs(change) < FLOOR_CHANGE) return [];
  const args = { ...names, change, organisations: changes.length, limit: FLOOR_CHANGE };
  return [{ code: 'floor-changed', args, verdict: 'with-care' }];
};

/** Floor of each organisation of a side that has one above 0: that of its first row with one. */
function floorsOf(side: Side, { dataset, organisation }: Facts): Map<number, number> {
  const floors = new Map<number, number>();
  const column = dataset.numbers.get('floor');
  if (!column) return floors;
  for (const record of side.records) {
    const [who, floor] = [organisation.codes[record]!, column.values[record]!];
    if (who >= 0 && floor > 0 && !floors.has(who)) floors.set(who, floor);
  }
  return floors;
}
