/** A covariate of the distance, one value a unit. */
export type SearchColumn =
  | {
      /** NaN: missing. */
      readonly numbers: Float64Array;
      /** Over all units, whatever the stratum; 0: the column never sets two units apart. */
      readonly range: number;
      /** Above 0. */
      readonly weight: number;
    }
  | {
      /** Negative: missing. */
      readonly codes: Int32Array;
      readonly weight: number;
    };

/** What is searched for: the `k` closest acceptable units of each unit. */
export interface Search {
  readonly columns: readonly SearchColumn[];
  readonly k: number;
  /** Largest distance of a peer; null for none. */
  readonly caliper: number | null;
  /** A place of its own for each unit: of two at the same distance the lower rank is the closer. */
  readonly rank: Int32Array;
  /** A peer is of another organisation than the unit. */
  readonly organisation: Int32Array;
  /** In each of these a peer has another code than the unit; codes of members from 0. */
  readonly differ: readonly Int32Array[];
}

/** Peers of unit u: `peers[start[u] … start[u + 1])`, nearest first, ties by rank. */
export interface Found {
  readonly start: Int32Array;
  readonly peers: Int32Array;
  /** Distance of each entry of `peers`. */
  readonly distances: Float64Array;
  /** Distance of the nearest acceptable unit, even beyond the caliper; NaN when there is none. */
  readonly closest: Float64Array;
  readonly work: Work;
}

/** How much the search looked at: it tells a search that prunes from one that compares all pairs. */
export interface Work {
  /** Pairs of units whose distance was worked out or read off a whole leaf. */
  readonly pairs: number;
  /** Nodes whose distance was bounded. */
  readonly nodes: number;
}
