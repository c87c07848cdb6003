// Sentences that are looked up by their codes where they stand.

/**
 * Of several lists, the sentence of a code; the last list that has one is heard. A run says a few of two thousand: to put them
 * all into one list takes longer than a small file does.
 */
export const lookedUp =
  (...lists: readonly Readonly<Record<string, string>>[]) =>
  (code: string): string | undefined =>
    lists.findLast((list) => Object.hasOwn(list, code))?.[code];
