/** Units are told into the cells that columns of labels make (src/compare/cells.ts). */

/** The codes below 0 that a column has places for. */
const WITHOUT: i32 = 2;

/** The cell of each unit by one column more: by those before it, times the places of this one, and the place of its code. */
export function cellsBy(cells: usize, codes: usize, count: i32, places: usize, length: i32): void {
  for (let i: usize = 0; i < <usize>count << 2; i += 4) {
    const place = load<i32>(places + (<usize>(load<i32>(codes + i) + WITHOUT) << 2));
    store<i32>(cells + i, load<i32>(cells + i) * length + place);
  }
}

/** Counts the units of each cell, the first of which is unit `first`, and keeps the last one of each. */
export function countCells(cells: usize, count: i32, first: i32, sizes: usize, members: usize): void {
  for (let i = 0; i < count; i++) {
    const cell = <usize>load<i32>(cells + (<usize>i << 2)) << 2;
    store<i32>(sizes + cell, load<i32>(sizes + cell) + 1);
    store<i32>(members + cell, first + i);
  }
}
