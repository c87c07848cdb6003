import stringWidth from 'string-width';

// Latin letters, digits, punctuation and currency signs: one column each. Combining marks begin at U+0300.
const ONE_COLUMN =
  /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2190-\u22ff\u2500-\u257f]*$/u;

/** Columns of a terminal that a text takes; asks the library only where a character may take none or two. */
export function widthOf(text: string): number {
  return ONE_COLUMN.test(text) ? text.length : stringWidth(text);
}
