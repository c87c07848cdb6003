/** Properties of a rule that the literature on claims names, and one that the sector asks about. */
export const AXIOMS = [
  /** Equal claims (and equal amounts before) get equal awards. */
  'equal-treatment',
  /** A larger claim gets no smaller award, and is left with no smaller loss. */
  'order-preservation',
  /** Nobody gets more than it lacks, or less than nothing. */
  'claims-boundedness',
  /** With a larger envelope nobody gets less. */
  'resource-monotonicity',
  /** What is granted of an envelope is what is refused of its complement to the claims. */
  'self-duality',
  /** The part of a claim above the envelope does not count. */
  'claims-truncation',
  /** Nobody who had less than another of its type ends up with more. */
  'no-overtaking',
] as const;
export type AxiomKey = (typeof AXIOMS)[number];
