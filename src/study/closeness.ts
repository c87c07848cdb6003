/** Relative and absolute differences under which two doubles are one figure: the order of a sum moves the last digits. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-12;

/** Are two figures the same number, but for the last digits of a double. */
export const sameNumber = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= Math.max(ABSOLUTE, RELATIVE * Math.max(Math.abs(a), Math.abs(b)));
