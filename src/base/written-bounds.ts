/** Bounds of what anyone may have written: settings, results, claims. */

/** Letters of a text: a label, a path, a definition typed at length. */
export const MOST_LETTERS = 2_000;
/** Entries of a list or a map: names of organisations that count as one, say. */
export const MOST_ENTRIES = 20_000;
