/** Everything that the study of an allocation can say. Sentences: `messages/<lang>/allocation.ts`. */
export interface AllocationCodes {
  // refusals
  'rule-needs-floor': { rule: string; flag: string };
  'rule-needs-type': { rule: string; flag: string };
  'rule-needs-comparables': { rule: string };
  'between-needs-region': { rule: string; flag: string };
  'between-needs-inhabitants': { flag: string };
  'between-needs-need': { flag: string };
  'between-needs-share': { flag: string };
  /** A file of shares that says nothing of a region of the data. */
  'shares-missing': { regions: readonly string[] };
  /** A line of the file of shares that names no region of the data, or holds no number. */
  'shares-line': { file: string; line: number; region: string; part: string };
  /** Nobody in the data has the value that newcomers or protected organisations are told by. */
  'nobody-has-value': { column: string; value: string; known: readonly string[] };
  'nobody-to-share': Record<never, never>;
  // remarks
  /** Organisations without any of the money that the envelope adds to: they take no part. */
  'allocation-no-money': { n: number };
  /** Organisations whose floor is not known: the rules about floors give them nothing. */
  'allocation-no-floor': { n: number; of: number };
  'allocation-no-region': { n: number };
  /** Organisations without a figure in the column of a cap: nothing may be added to them. */
  'allocation-cap-unknown': { n: number; column: string };
  /** One per scenario that cannot be held; `constraint` names it, `region` is none for the whole. */
  'allocation-infeasible': { rule: string; constraint: string; short: number; n: number; region: string };
  'allocation-too-many': { rule: string };
  'allocation-no-weight': { region: string };
  /** Orders of arrival were drawn: largest standard error of a cheque. */
  'allocation-drawn': { rule: string; error: number };
}
