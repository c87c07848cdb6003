import { compareLabels } from '../../base/text.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { labelCovariate } from '../../compare/covariates.ts';
import { type Units, unitLabels } from '../../compare/units.ts';
import type { UnitGaps } from './unit-gaps.ts';

/** A label of each unit, negative for none. */
export interface Codes {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** What "type of organisation" is where the mix of types is accounted for: the typology, else the strata of the definition. */
export interface Types extends Codes {
  readonly from: 'typology' | 'strata';
}

/** What every part of the study stands on. */
export interface Scene {
  readonly dataset: Dataset;
  readonly units: Units;
  readonly comparison: Comparison;
  readonly gaps: UnitGaps;
  readonly types: Types;
  /** Undefined where the data have no such column. */
  readonly regions: Codes | undefined;
  readonly sectors: Codes | undefined;
}

export function sceneOf(dataset: Dataset, comparison: Comparison, gaps: UnitGaps): Scene {
  const { units } = comparison;
  return {
    dataset,
    units,
    comparison,
    gaps,
    types: typesOf(dataset, comparison),
    regions: codesOf(dataset, units, 'region'),
    sectors: codesOf(dataset, units, 'sector'),
  };
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

function typesOf(dataset: Dataset, comparison: Comparison): Types {
  const typology = codesOf(dataset, comparison.units, 'typology');
  return typology ? { from: 'typology', ...typology } : { from: 'strata', ...strataCodes(comparison) };
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
