/** Everything the measure room can say, with the arguments each sentence needs. Sentences: `messages/<lang>/measure.ts`. */
export interface MeasureCodes {
  // refusals: a case for the calculator is not one
  'case-not-an-object': Record<never, never>;
  'case-kind-missing': { kinds: readonly string[] };
  'case-kind-unknown': { kind: string; kinds: readonly string[] };
  'case-field-missing': { kind: string; field: string };
  /** Cases of the kind have the fields `fields`, and no other. */
  'case-field-unknown': { kind: string; field: string; fields: readonly string[] };
  /** `expected`: number, numbers, matrix, labels, row. */
  'case-field-type': { field: string; expected: string };
  'case-not-a-number': { field: string; index: number; value: string };
  'case-length-mismatch': { field: string; length: number; other: string; otherLength: number };
  /** `rule`: positive, not_negative, from_0_to_1, zero_or_one, row, at_most: names that a select of ICU MessageFormat can hold. */
  'case-out-of-range': { field: string; index: number; value: number; rule: string };
}
