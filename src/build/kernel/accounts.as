/** Amounts are added up, in all and by the labels of their rows (src/clean/coded). */

/** The rows so far: fields as src/clean/coded/accounts.ts lays them out. */
@unmanaged
class SoFar {
  roughly: f64;
  largest: f64;
  /** Amounts that are not 0, and all. */
  terms: f64;
  rows: f64;
  /** Terms that make a sum. */
  fewest: f64;
  /** Of amounts in hundredths, their sum; and how many are not added. */
  hundredths: f64;
  left: f64;
}

/** Adds amounts up to one that could be the sum of those above it, whose place is returned; NaN is none. */
export function add(soFar: SoFar, amounts: usize, first: i32, last: i32): i32 {
  let roughly = soFar.roughly;
  let largest = soFar.largest;
  let terms = soFar.terms;
  let rows = soFar.rows;
  let i = first;
  for (; i < last; i++) {
    const amount = load<f64>(amounts + (<usize>i << 3));
    if (amount != amount) continue;
    if (terms >= soFar.fewest && abs(amount - roughly) <= 1) break;
    if (amount > largest) largest = amount;
    if (amount != 0) terms += 1;
    rows += 1;
    roughly += amount;
  }
  soFar.roughly = roughly;
  soFar.largest = largest;
  soFar.terms = terms;
  soFar.rows = rows;
  return i;
}

/** Amounts in hundredths are added up as doubles: as many as are looked at together stay exact. */
const SMALL: f64 = 4294967296;
/** What the product of a double and a power of ten may be off by, in parts: 2⁻⁵¹. */
const OFF: f64 = 1 / <f64>(<i64>1 << 51);

/** Amounts that are whole hundredths as such, 0 for none; NaN for others, and for what is too large to be added up so. */
export function hundredths(soFar: SoFar, amounts: usize, first: i32, last: i32, into: usize): void {
  let sum: f64 = 0;
  let left: f64 = 0;
  for (let i = first; i < last; i++) {
    const at = <usize>i << 3;
    const amount = load<f64>(amounts + at);
    const scaled = amount * 100;
    const rounded = nearest(scaled);
    // As in `DecimalSum.add`.
    const exact = abs(scaled - rounded) <= abs(rounded) * OFF && abs(rounded) < SMALL;
    const none = amount != amount;
    if (exact) sum += rounded;
    else if (!none) left += 1;
    store<f64>(into + at, exact ? rounded : none ? 0 : NaN);
  }
  soFar.hundredths = sum;
  soFar.left = left;
}

/** The accounts of the labels of one column, lane by lane and by code: fields as src/clean/coded/label-sums.ts lays them out. */
@unmanaged
class LabelSums {
  size: i32;
  /** Hundredths that were added, how many amounts, and where, in order. */
  sums: usize;
  terms: usize;
  touched: usize;
  touches: i32;
  /** Accounts that are open; the places of the rows that opened some now. */
  open: usize;
  opened: usize;
}

/** Adds hundredths to the accounts of their labels; how many accounts were opened. A row without an amount has no part in it. */
export function addLabels(labels: LabelSums, codes: usize, lanes: usize, amounts: usize, hundredths: usize, first: i32, last: i32): i32 {
  let opened = 0;
  for (let i = first; i < last; i++) {
    const amount = load<f64>(amounts + (<usize>i << 3));
    if (amount != amount) continue;
    const place = <usize>i << 2;
    const at = <usize>load<i32>(lanes + place) * labels.size + load<i32>(codes + place);
    if (load<u8>(labels.open + at) == 0) {
      store<u8>(labels.open + at, 1);
      store<i32>(labels.opened + (<usize>opened << 2), i);
      opened++;
    }
    const own = load<f64>(hundredths + (<usize>i << 3));
    if (own == 0 || own != own) continue;
    const terms = load<i32>(labels.terms + (at << 2));
    if (terms == 0) {
      store<i32>(labels.touched + (<usize>labels.touches << 2), <i32>at);
      labels.touches++;
    }
    store<i32>(labels.terms + (at << 2), terms + 1);
    const sum = labels.sums + (at << 3);
    store<f64>(sum, load<f64>(sum) + own);
  }
  return opened;
}
