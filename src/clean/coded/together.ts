/** Rows of columns of codes that are looked at together, one column after the other. */
export const TOGETHER = 1024;

/** The first of the rows that a row is looked at together with. */
export const firstTogether = (row: number): number => row - (row % TOGETHER);
