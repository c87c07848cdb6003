/** Rows of columns of codes that are looked at together, one column after the other. */
export const TOGETHER = 1024;
