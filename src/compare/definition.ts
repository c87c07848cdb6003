/** What "comparable" means in a study: a named list of criteria, to be argued with one by one. */

/** A number cut into cells; a value on a cutpoint goes to the upper cell (MatchIt's convention). */
export interface CoarseCriterion {
  readonly column: string;
  /** Ascending. */
  readonly cutpoints: readonly number[];
}

/** A covariate of the Gower distance between organisations. */
export interface NearCriterion {
  readonly column: string;
  /** Relative weight, above 0. */
  readonly weight: number;
}

/** Only the units with one of these labels take part. */
export interface Scope {
  readonly column: string;
  readonly labels: readonly string[];
}

/**
 * Layers combine: `among` limits who takes part; `exact` and `coarsened` make strata; `nearest` keeps, inside a stratum,
 * the `k` closest within `caliper`, with replacement; `other` names the roles in which a peer must differ from the
 * organisation (everyone else's region). Columns are roles or covariates of the data set.
 */
export interface Definition {
  readonly name: string;
  readonly exact: readonly string[];
  readonly coarsened: readonly CoarseCriterion[];
  /** Empty: the peers are the whole stratum. */
  readonly nearest: readonly NearCriterion[];
  readonly k: number;
  /** Largest Gower distance of a peer, in [0, 1]; null for none. */
  readonly caliper: number | null;
  readonly other: readonly string[];
  readonly among: readonly Scope[];
}

export const DEFAULT_PEERS = 10;

/** A definition with nothing asked: everyone in the same period. */
export const EVERYONE: Definition = {
  name: '',
  exact: [],
  coarsened: [],
  nearest: [],
  k: DEFAULT_PEERS,
  caliper: null,
  other: [],
  among: [],
};

/** Every column that a definition reads, once each, in the order of its layers. */
export function columnsOf(definition: Definition): readonly string[] {
  return [
    ...new Set([
      ...definition.among.map(({ column }) => column),
      ...definition.exact,
      ...definition.coarsened.map(({ column }) => column),
      ...definition.nearest.map(({ column }) => column),
      ...definition.other,
    ]),
  ];
}
