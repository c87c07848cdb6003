/** A figure that cannot be computed says why; it is never 0, NaN, Infinity or an empty cell. */
export type UndefinedReason =
  | 'no-units'
  | 'too-few'
  | 'zero-amount'
  | 'zero-mean'
  | 'zero-median'
  | 'zero-quantile'
  | 'zero-minimum'
  | 'zero-bottom-share'
  | 'none-below-median'
  | 'none-above-median'
  | 'negative-amount'
  | 'not-finite'
  | 'no-variation'
  | 'one-group'
  | 'no-weights'
  | 'zero-reference'
  | 'zero-total'
  | 'not-independent'
  | 'too-many-claimants'
  | 'too-many-assignments'
  | 'no-comparables'
  | 'empty-cell'
  | 'one-sided'
  /** Withheld from a public edition: too few organisations, or one of them could be recognised. */
  | 'not-shown-few'
  | 'not-shown';

export type Value = { readonly value: number } | { readonly undefined: UndefinedReason };

/** A value under its published key, with the small-n guard that a table for people must obey. */
export type KeyedValue = { readonly key: string; readonly guard?: string } & Value;

/** A value under a key, with its mark where it has one. */
export function keyedValue(key: string, guard: string | undefined, value: Value): KeyedValue {
  if ('value' in value) {
    return guard === undefined ? { key, value: value.value } : { key, guard, value: value.value };
  }
  return guard === undefined
    ? { key, undefined: value.undefined }
    : { key, guard, undefined: value.undefined };
}
