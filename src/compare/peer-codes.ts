/** What the choice of comparables can say. Sentences: `messages/<lang>/peers.ts`. */
export interface PeerCodes {
  'criterion-unknown': { name: string; known: readonly string[]; flag: string };
  'criterion-not-number': { name: string; column: string; example: string };
  /** A label that no unit carries, or a word that several labels fit. */
  'label-unknown': { column: string; label: string; labels: readonly string[] };
  'label-ambiguous': { column: string; label: string; labels: readonly string[] };
  'preset-args': { preset: string; count: number };
  /** Nobody said what comparable means. `role`: the exact criterion taken, or none. */
  'definition-default': { role: string };
  'organisation-unknown': { wanted: string; names: readonly string[]; count: number };
  'organisation-several': { wanted: string; names: readonly string[]; more: number; count: number };
  // answers of a unit without peers, and of one that is not a peer
  'outside-scope': Record<never, never>;
  'criterion-missing': Record<never, never>;
  'criterion-several': Record<never, never>;
  'no-stratum-mate': Record<never, never>;
  'only-own-region': Record<never, never>;
  'only-own-sector': Record<never, never>;
  'only-own-typology': Record<never, never>;
  'only-own-label': Record<never, never>;
  'outside-caliper': Record<never, never>;
}
