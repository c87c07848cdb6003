/** How the sentences of the checks name the two sides, after a preposition that does not contract. */
export const A = '“{a}”';
export const B = '{against, select, rest {the others} other {“{b}”}}';
/** The side that an argument (`a` or `b`) points at. */
export const which = (argument: string): string => `{${argument}, select, a {${A}} other {${B}}}`;
/** The side that it does not point at. */
export const other = (argument: string): string => `{${argument}, select, a {${B}} other {${A}}}`;
