import type { Definition } from './definition.ts';
import type { UnitTable } from './unit-table.ts';

/** Why a unit has no peer. `has-peers` is the answer of the others: every unit has exactly one of these. */
export const PEER_ANSWERS = [
  'has-peers',
  /** Outside the labels that the definition is about (another region than the two compared). */
  'outside-scope',
  /** A criterion of the definition is blank for the unit, or (`criterion-several`) its rows give several values. */
  'criterion-missing',
  'criterion-several',
  /** Nobody else in its stratum. */
  'no-stratum-mate',
  /** Stratum mates, all of its own region (or sector …) where the definition asks for another. */
  'only-own-label',
  /** Stratum mates, none within the caliper. */
  'outside-caliper',
] as const;
export type PeerAnswer = (typeof PEER_ANSWERS)[number];

/** The units that agree on every exact and coarsened criterion, in the stable order of `Comparison.rank`. */
export interface Stratum {
  /** One label a criterion: its value, or its cell (`[100000, 500000)` as numbers in `cells`). */
  readonly labels: readonly string[];
  readonly members: Int32Array;
}

/** Peers as whole pools: those of a unit are the members of its pool, itself and its own organisation left out. */
export interface PeerPools {
  readonly kind: 'pools';
  /** Pool of each unit, -1 for a unit without an answer of `has-peers`. */
  readonly poolOf: Int32Array;
  /** Members in stable order. */
  readonly pools: readonly Int32Array[];
  /** Members of a unit's pool that belong to its own organisation (itself included): they are not its peers. */
  own(unit: number): readonly number[];
}

/** Peers one by one: those of unit u are `peers[start[u] … start[u + 1])`, nearest first, ties in stable order. */
export interface PeerLists {
  readonly kind: 'lists';
  readonly start: Int32Array;
  readonly peers: Int32Array;
  /** Gower distance of each entry of `peers`. */
  readonly distances: Float64Array;
}

/** Who is comparable with whom under one definition; columns of length `units.n`. */
export interface Comparison {
  readonly definition: Definition;
  readonly units: UnitTable;
  /** Index into PEER_ANSWERS of each unit. */
  readonly answer: Uint8Array;
  /** For `criterion-missing` and `criterion-several`: index into `columnsOf(definition)`; else -1. */
  readonly criterion: Int16Array;
  /** Stratum of each unit, -1 for a unit outside the scope or without a criterion. */
  readonly stratum: Int32Array;
  readonly strata: readonly Stratum[];
  readonly sets: PeerPools | PeerLists;
  /** Peers of each unit. */
  readonly count: Int32Array;
  /** Distance of the farthest peer; NaN without a nearest layer or without peers. */
  readonly farthest: Float64Array;
  /** Distance of the closest acceptable unit, even beyond the caliper; NaN as above. */
  readonly closest: Float64Array;
  /** Organisation behind each unit (several units in several periods, or as rows). */
  readonly organisation: Int32Array;
  /** Stable order that breaks ties: by organisation identifier or name, then file order. */
  readonly rank: Int32Array;
  /** Peers of a unit in stable order, nearest first. A new list at each call, proportional to the peers. */
  peersOf(unit: number): Int32Array;
}
