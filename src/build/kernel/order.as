/**
 * Amounts in whole cents are put in order, and dealt out to their groups: what src/measure/whole-cents.ts, ascending.ts and
 * group-samples.ts define, operation by operation. The cell of each amount is told in two bytes where all fit in, else in four (`wide`).
 * Each loop takes some amounts, from `first` to `last`, and goes on where it left: while it runs, the engine cannot make it fast.
 */

/** How a key, and the cell of its amount above it, stand in a pair. */
const PAIR: usize = 8;
const CELL_BITS: u64 = 32;

/** The lowest and the highest of the cents so far, their sum and that of their distances from 0, from `into` on; false: some are not whole. */
export function cents(amounts: usize, cells: usize, wide: bool, first: i32, last: i32, sums: usize, into: usize): bool {
  return wide
    ? centsOf<u32>(amounts, cells, first, last, sums, into)
    : centsOf<u16>(amounts, cells, first, last, sums, into);
}

@inline
function centsOf<Cell>(amounts: usize, cells: usize, first: i32, last: i32, sums: usize, into: usize): bool {
  let lowest = load<f64>(into);
  let highest = load<f64>(into, 8);
  let total = load<f64>(into, 16);
  let distances = load<f64>(into, 24);
  for (let i = first; i < last; i++) {
    const amount = load<f64>(amounts + (<usize>i << 3));
    const own = nearest(amount * 100);
    if (own / 100 != amount) return false;
    const sum = sums + (<usize>load<Cell>(cells + <usize>i * sizeof<Cell>()) << 3);
    store<f64>(sum, load<f64>(sum) + own);
    total += own;
    distances += abs(own);
    if (own < lowest) lowest = own;
    if (own > highest) highest = own;
  }
  store<f64>(into, lowest);
  store<f64>(into, highest, 8);
  store<f64>(into, total, 16);
  store<f64>(into, distances, 24);
  return true;
}

/** Pairs of the cents of each amount above the lowest and its cell, which may take the places of the amounts; counts those of each lowest digit. */
export function pair(amounts: usize, cells: usize, wide: bool, first: i32, last: i32, lowest: f64, width: i32, counts: usize, into: usize): void {
  if (wide) pairUp<u32>(amounts, cells, first, last, lowest, width, counts, into);
  else pairUp<u16>(amounts, cells, first, last, lowest, width, counts, into);
}

@inline
function pairUp<Cell>(amounts: usize, cells: usize, first: i32, last: i32, lowest: f64, width: i32, counts: usize, into: usize): void {
  const mask: u32 = (1 << width) - 1;
  for (let i = first; i < last; i++) {
    const at = <usize>i << 3;
    const key = <u32>(nearest(load<f64>(amounts + at) * 100) - lowest);
    const cell = <u64>load<Cell>(cells + <usize>i * sizeof<Cell>());
    store<u64>(into + at, (cell << CELL_BITS) | key);
    countOne(counts, key & mask);
  }
}

@inline
function countOne(counts: usize, digit: u32): void {
  const place = counts + (<usize>digit << 2);
  store<u32>(place, load<u32>(place) + 1);
}

/** Where the next of a digit goes. */
@inline
function next(starts: usize, digit: u32): usize {
  const place = starts + (<usize>digit << 2);
  const at = load<u32>(place);
  store<u32>(place, at + 1);
  return at;
}

/** Makes of how many there are of each digit where these begin; of the next digit, none are counted yet. */
export function begin(counts: usize, following: usize, width: i32): void {
  memory.fill(following, 0, <usize>4 << width);
  let before: u32 = 0;
  for (let place = counts; place < counts + (<usize>4 << width); place += 4) {
    const own = load<u32>(place);
    store<u32>(place, before);
    before += own;
  }
}

/** Puts pairs in the order of one digit, the bits from `shift` on, equal ones as they stood; `following`: what is counted of the next. */
export function deal(from: usize, first: i32, last: i32, shift: i32, width: i32, starts: usize, following: usize, to: usize): void {
  const mask: u32 = (1 << width) - 1;
  const end = from + <usize>last * PAIR;
  for (let at = from + <usize>first * PAIR; at < end; at += PAIR) {
    const one = load<u64>(at);
    const key = <u32>one;
    store<u64>(to + next(starts, (key >> shift) & mask) * PAIR, one);
    countOne(following, (key >> (shift + width)) & mask);
  }
}

/** The same of the highest digit: amounts and their cells, apart. */
export function dealLast(from: usize, first: i32, last: i32, shift: i32, width: i32, starts: usize, lowest: f64, amounts: usize, cells: usize, wide: bool): void {
  if (wide) dealApart<u32>(from, first, last, shift, width, starts, lowest, amounts, cells);
  else dealApart<u16>(from, first, last, shift, width, starts, lowest, amounts, cells);
}

@inline
function dealApart<Cell>(from: usize, first: i32, last: i32, shift: i32, width: i32, starts: usize, lowest: f64, amounts: usize, cells: usize): void {
  const mask: u32 = (1 << width) - 1;
  const end = from + <usize>last * PAIR;
  for (let at = from + <usize>first * PAIR; at < end; at += PAIR) {
    const one = load<u64>(at);
    const key = <u32>one;
    const to = next(starts, (key >> shift) & mask);
    store<f64>(amounts + (to << 3), (<f64>key + lowest) / 100);
    store<Cell>(cells + to * sizeof<Cell>(), <Cell>(one >> CELL_BITS));
  }
}

/** Puts amounts where their groups are: the next of group g stands at the g-th of `starts`; those of a group below 0 are left out. */
export function dealOut(amounts: usize, cells: usize, wide: bool, first: i32, last: i32, groupOf: usize, starts: usize, cut: usize): void {
  if (wide) dealTo<u32>(amounts, cells, first, last, groupOf, starts, cut);
  else dealTo<u16>(amounts, cells, first, last, groupOf, starts, cut);
}

@inline
function dealTo<Cell>(amounts: usize, cells: usize, first: i32, last: i32, groupOf: usize, starts: usize, cut: usize): void {
  for (let i = first; i < last; i++) {
    const group = load<i32>(groupOf + (<usize>load<Cell>(cells + <usize>i * sizeof<Cell>()) << 2));
    if (group >= 0) store<f64>(cut + (next(starts, group) << 3), load<f64>(amounts + (<usize>i << 3)));
  }
}
