import type { Comparison } from '../../compare/comparison.ts';
import { type Codes, sortedCodes } from '../../compare/sorted-labels.ts';
import type { UnitTable } from '../../compare/unit-table.ts';

/** Units by region. Throws Refusal (`criterion-unknown`) where the data have no such column. */
export function regionCodes(units: UnitTable): Codes {
  const { codes, values } = units.label('region');
  return sortedCodes(codes, values);
}

/** The strata of a comparison as one label a unit, sorted. */
export const strataCodes = ({ stratum, strata }: Comparison): Codes =>
  sortedCodes(
    stratum,
    strata.map(({ labels }) => labels.join(' × ')),
  );

/** Members of each group, in the order of units. */
export function membersOf(codes: Int32Array, groups: number): readonly Int32Array[] {
  const sizes = new Int32Array(groups);
  for (const code of codes) if (code >= 0) sizes[code]!++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(groups);
  codes.forEach((code, unit) => {
    if (code >= 0) members[code]![filled[code]!++] = unit;
  });
  return members;
}
