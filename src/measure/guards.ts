/**
 * How many units a figure needs before a table for people may print it (METHODS §10: bias and interval coverage
 * simulated on lognormal amounts, 20 000 draws a cell).
 */
export interface Guard {
  /** Fewest units with a value in the group. */
  readonly from: number;
  /** Printed with a caution below this number. */
  readonly cautionBelow?: number;
}

/** The guard table, one name for each column of figures that shares a threshold. */
export const GUARDS = {
  /** Counts, sums and the amount itself. */
  always: { from: 0 },
  /** Difference and ratio of two amounts. */
  pair: { from: 2 },
  /** The list, its median, dollar gaps. */
  list: { from: 3 },
  /** Gini n/(n−1), Hoover, McLoone and Verstegen half, exact permutation. */
  five: { from: 5 },
  /** CV, Theil and the other indices that drift with n. */
  ten: { from: 10 },
  /** P75/P25, Palma: printed from 10, flagged below 30. */
  tenFlagged: { from: 10, cautionBelow: 30 },
  /** Bootstrap interval: indicative below 30. */
  interval: { from: 10, cautionBelow: 30 },
  /** P80/P20: more than 30 (WHO HEAT). */
  quintiles: { from: 31 },
  /** P90/P10: more than 60 (WHO HEAT). */
  deciles: { from: 61 },
  /** Federal range ratio, P95/P05: 100 and more. */
  vigintiles: { from: 100 },
} as const satisfies Record<string, Guard>;

/** The mark a guarded figure carries (`n<10`), undefined when n units are enough. */
export function guardMark(guard: Guard, n: number): string | undefined {
  return n < guard.from ? markOf(guard.from) : undefined;
}

const marks = new Map<number, string>();

/** One text for each threshold: a file of many small groups carries a mark on most of its figures. */
function markOf(from: number): string {
  let mark = marks.get(from);
  if (mark === undefined) {
    mark = `n<${from}`;
    marks.set(from, mark);
  }
  return mark;
}

/** How many more units it would take before the figure may be printed; 0 when n is enough. */
export function unitsMissing(guard: Guard, n: number): number {
  return Math.max(0, guard.from - n);
}

/** What could be said with n units, strongest last; names of `GUARDS` whose threshold n reaches. */
export function sayable(n: number): readonly (keyof typeof GUARDS)[] {
  return (Object.keys(GUARDS) as (keyof typeof GUARDS)[]).filter((name) => n >= GUARDS[name].from);
}
