import { sumOf } from '../base/numeric.ts';
import { square } from '../base/powers.ts';
import { concentrationOnRanks, weightedMean } from './concentration.ts';
import { type Named, ratio } from './named.ts';
import { fractionalRanks } from './ranks.ts';
import type { UndefinedReason } from './types.ts';

/** Estimates by subgroup (regions: mean amount), as WHO's HEAT takes them. */
export interface Subgroups {
  /** One estimate a subgroup, e.g. currency per organisation. */
  readonly estimates: ArrayLike<number>;
  /** Number of units in each. */
  readonly population: ArrayLike<number>;
  /** Standard errors of the estimates. */
  readonly errors?: ArrayLike<number> | undefined;
  /** Order of the subgroups, from the least to the most advantaged; asked for by the rank measures. */
  readonly order?: ArrayLike<number> | undefined;
  /** Index of the reference subgroup. */
  readonly reference?: number | undefined;
  /** true: more is better. */
  readonly favourable: boolean;
}

/**
 * Group-level measures under the definitions of HEAT and R healthequal 1.0.1 (Schlotheuber & Hosseinpoor 2022). The mean
 * is weighted by population in every measure, "unweighted" ones included. TI and MLD are on their own scale with their
 * delta standard errors on the same scale (healthequal multiplies the index by 1000 and not its error).
 */
export function groupMeasures(groups: Subgroups): Named {
  const { estimates: y, population } = groups;
  const k = y.length;
  if (k === 0) return { 'agg.weighted_mean': 'no-units' };
  const total = sumOf(k, (j) => population[j]!);
  if (total === 0) return { 'agg.weighted_mean': 'no-units' };
  const share = (j: number): number => population[j]! / total;
  const mean = weightedMean(y, population);
  const sorted = Float64Array.from(y).sort();
  const low = sorted[0]!;
  const high = sorted[k - 1]!;
  const best = groups.favourable ? high : low;
  const far = (from: number) => ({
    plain: sumOf(k, (j) => Math.abs(y[j]! - from)) / k,
    weighted: sumOf(k, (j) => share(j) * Math.abs(y[j]! - from)),
  });
  const fromMean = far(mean);
  const variance = sumOf(k, (j) => share(j) * square(y[j]! - mean));
  const percent = (part: number): number | UndefinedReason => ratio(100 * part, mean, 'zero-mean');
  return {
    'he.d_maxmin': high - low,
    'he.r_maxmin': low > 0 ? high / low : 'zero-minimum',
    ...againstReference(groups, far),
    'agg.weighted_mean': mean,
    'he.bgv': variance,
    'he.bgsd': Math.sqrt(variance),
    'he.cov_pct': percent(Math.sqrt(variance)),
    'he.mdmu': fromMean.plain,
    'he.mdmw': fromMean.weighted,
    'he.mdbu': far(best).plain,
    'he.mdbw': far(best).weighted,
    'he.idisu_pct': percent(fromMean.plain),
    'he.idisw_pct': percent(fromMean.weighted),
    ...entropies(groups, share, mean),
    'he.par': best - mean,
    'he.paf_pct': percent(best - mean),
    ...alongOrder(groups, mean),
  };
}

function againstReference(
  { estimates, reference, favourable }: Subgroups,
  far: (from: number) => { plain: number; weighted: number },
): Named {
  const from = reference === undefined ? undefined : estimates[reference];
  if (from === undefined) return {};
  // The reference is no group of its own comparison: one that is itself the lowest stands below all the others.
  const others = Float64Array.from(estimates)
    .filter((_, j) => j !== reference)
    .sort();
  const difference = favourable ? from - others[0]! : others[others.length - 1]! - from;
  return {
    'he.d_ref': others.length === 0 ? 'one-group' : difference,
    'he.mdru': far(from).plain,
    'he.mdrw': far(from).weighted,
  };
}

function entropies({ estimates: y, errors }: Subgroups, share: (j: number) => number, mean: number): Named {
  const k = y.length;
  const r = (j: number): number => y[j]! / mean;
  const reason: UndefinedReason | undefined = Array.from(y).some((value) => value < 0)
    ? 'negative-amount'
    : mean === 0
      ? 'zero-mean'
      : undefined;
  const logReason = reason ?? (Array.from(y).some((value) => value === 0) ? 'zero-amount' : undefined);
  const theil = (): number => sumOf(k, (j) => (y[j] === 0 ? 0 : share(j) * r(j) * Math.log(r(j))));
  const mld = (): number => sumOf(k, (j) => -share(j) * Math.log(r(j)));
  const values: Named = {
    'agg.theil_t.zero0': reason ?? theil(),
    'agg.mld': logReason ?? mld(),
  };
  if (errors === undefined) return values;
  // Delta method (Ahn et al. 2018): derivative of the index by each estimate, times its error.
  const delta = (slope: (j: number) => number): number =>
    Math.sqrt(sumOf(k, (j) => square(slope(j) * share(j) * (errors[j]! / mean))));
  const centre = (): number => sumOf(k, (j) => share(j) * r(j) * (1 + Math.log(r(j))));
  return {
    ...values,
    'agg.theil_t.se_delta': logReason ?? delta((j) => 1 + Math.log(r(j)) - centre()),
    'agg.mld.se_delta': logReason ?? delta((j) => 1 - 1 / r(j)),
  };
}

/** Absolute and relative concentration index; slope of the estimate along the weighted rank (SII), and its ratio (RII). */
function alongOrder({ estimates: y, population, order }: Subgroups, mean: number): Named {
  if (order === undefined) return {};
  const ranks = fractionalRanks(order, population);
  const aci = concentrationOnRanks(y, ranks, population);
  const total = sumOf(y.length, (j) => population[j]!);
  const spread = sumOf(y.length, (j) => (population[j]! / total) * square(ranks[j]! - 0.5));
  const slope = aci / 2 / spread;
  const bottom = mean - slope / 2;
  const top = mean + slope / 2;
  return {
    'he.aci': aci,
    'he.rci': ratio(aci, mean, 'zero-mean'),
    'agg.sii_linear': spread > 0 ? slope : 'no-variation',
    'agg.rii_linear': spread === 0 ? 'no-variation' : bottom > 0 && top > 0 ? top / bottom : 'zero-reference',
  };
}
