/** Rows are given the labels of their cells (src/clean/coded). */

/** What the cells of a column are called, by code (src/clean/coded/writers.ts): one not met yet, an error in place of a label; labels from 3 on. */
const UNMET: i32 = 0;
const ERROR: i32 = 1;
const FIRST_LABEL: i32 = 3;
const MEETING: i32 = -1;

/** The codes among those of some rows that are not met yet, in order; how many. */
export function unmet(codes: usize, rows: usize, count: i32, labels: usize, into: usize): i32 {
  let met = 0;
  for (let i: usize = 0; i < <usize>count << 2; i += 4) {
    const code = load<i32>(codes + (<usize>load<i32>(rows + i) << 2));
    const label = labels + (<usize>code << 2);
    if (load<i32>(label) != UNMET) continue;
    store<i32>(label, MEETING);
    store<i32>(into + (<usize>met << 2), code);
    met++;
  }
  return met;
}

/** The labels of some rows, -1 for a blank one; how many hold an error. */
export function label(codes: usize, rows: usize, count: i32, labels: usize, into: usize): i32 {
  let errors = 0;
  for (let i: usize = 0; i < <usize>count << 2; i += 4) {
    const code = load<i32>(codes + (<usize>load<i32>(rows + i) << 2));
    const known = load<i32>(labels + (<usize>code << 2));
    errors += <i32>(known == ERROR);
    store<i32>(into + i, max(known - FIRST_LABEL, -1));
  }
  return errors;
}
