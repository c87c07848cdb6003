import { compareLabels } from '../../base/text.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { labelCovariate } from '../../compare/covariates.ts';
import { type Units, unitLabels } from '../../compare/units.ts';

/** A label of each unit, negative for none. */
export interface Codes {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** Units by the label of one role, labels sorted; undefined where the data have no such column. */
export function codesOf(dataset: Dataset, units: Units, role: string): Codes | undefined {
  const found = unitLabels(dataset, units, role);
  return found && sorted(found.codes, found.values);
}

/** Units by region. Throws Refusal (`criterion-unknown`) where the data have no such column. */
export function regionCodes(dataset: Dataset, units: Units): Codes {
  const { codes, values } = labelCovariate(dataset, units, 'region');
  return sorted(codes, values);
}

/** The strata of a comparison as one label a unit, sorted. */
export const strataCodes = ({ stratum, strata }: Comparison): Codes =>
  sorted(
    stratum,
    strata.map(({ labels }) => labels.join(' × ')),
  );

/** The same codes with the labels in order. */
function sorted(codes: Int32Array, values: readonly string[]): Codes {
  const order = values.map((_, code) => code).sort((a, b) => compareLabels(values[a]!, values[b]!) || a - b);
  const place = new Int32Array(values.length);
  order.forEach((code, at) => {
    place[code] = at;
  });
  return {
    codes: codes.map((code) => (code < 0 ? code : place[code]!)),
    labels: order.map((code) => values[code]!),
  };
}

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
