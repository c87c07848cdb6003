import type { Dataset } from '../clean/types.ts';
import { searchColumns } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { labelCovariate } from './covariates.ts';
import { nearestPeers } from './nearest/nearest.ts';

/** The nearest comparables of each unit among those of other groups: entries `start[u] … start[u + 1]` of `peers`. */
export interface NearestElsewhere {
  readonly start: Int32Array;
  readonly peers: Int32Array;
}

/** How many of the nearest, whatever their group, the spread around a comparable may be taken from. */
const AROUND = 12;

/**
 * The nearest layer of a definition asked again for one grouping: the k nearest inside the exact cells among the units of
 * other groups (`groups`: a code a unit, negative for none, which takes no part). A unit whose own group fills its
 * neighbourhood so has as many comparables as any other, if farther ones.
 */
export function nearestElsewhere(
  dataset: Dataset,
  comparison: Comparison,
  groups: Int32Array,
): NearestElsewhere {
  const { definition } = comparison;
  const differ = definition.other.map((name) => labelCovariate(dataset, comparison.units, name).codes);
  return search(dataset, comparison, [...differ, groups], definition.k, definition.caliper, groups);
}

/** The nearest of each unit inside its exact cell, of another organisation, whatever their group. */
export const nearestAround = (dataset: Dataset, comparison: Comparison): NearestElsewhere =>
  search(dataset, comparison, [], AROUND, null, undefined);

function search(
  dataset: Dataset,
  comparison: Comparison,
  differ: readonly Int32Array[],
  k: number,
  caliper: number | null,
  groups: Int32Array | undefined,
): NearestElsewhere {
  const { units, definition, strata, rank, organisation } = comparison;
  const members = strata.map((stratum) =>
    groups ? stratum.members.filter((unit) => groups[unit]! >= 0) : stratum.members,
  );
  const columns = searchColumns(dataset, units, definition);
  return nearestPeers(units.n, members, { columns, k, caliper, rank, organisation, differ });
}
