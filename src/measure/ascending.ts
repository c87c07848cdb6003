/** Bits that one pass sorts by. */
const BITS = 11;
const DIGITS = 2 ** BITS;
const LOWEST_DIGIT = DIGITS - 1;

/** Amounts from the smallest to the largest, and where each of them stood. */
export interface Ascending {
  readonly amounts: Float64Array;
  /** Equal amounts keep their order. */
  readonly order: Uint32Array;
}

/**
 * Amounts in order, told by their cents; undefined unless all are in whole cents, and less than 2³² of them apart ($42
 * million). A zero is never below zero there. Time proportional to their count: a radix sort, from the lowest digit on
 * (Knuth 1998, The Art of Computer Programming 3, §5.2.5).
 */
export function ascending(amounts: Float64Array): Ascending | undefined {
  const n = amounts.length;
  const range = rangeOfCents(amounts);
  if (range === undefined) return undefined;
  const { lowest, largest } = range;
  // The keys stand where the sorted amounts will, two keys to an amount.
  const sorted = new Float64Array(n);
  let keys = new Uint32Array(sorted.buffer, 0, n);
  let sortedKeys = new Uint32Array(sorted.buffer, 4 * n, n);
  for (let i = 0; i < n; i++) keys[i] = Math.round(amounts[i]! * 100) - lowest;
  let places = new Uint32Array(0);
  let sortedPlaces = new Uint32Array(n);
  for (let shift = 0; shift === 0 || (shift < 32 && largest >>> shift > 0); shift += BITS) {
    const next = beginnings(keys, shift);
    // At first, each stands in its own place.
    const own = shift === 0;
    for (let k = 0; k < n; k++) {
      const key = keys[k]!;
      const at = next[(key >>> shift) & LOWEST_DIGIT]!++;
      sortedKeys[at] = key;
      sortedPlaces[at] = own ? k : places[k]!;
    }
    [keys, sortedKeys] = [sortedKeys, keys];
    [places, sortedPlaces] = [sortedPlaces, own ? new Uint32Array(n) : places];
  }
  if (keys.byteOffset > 0) sortedKeys.set(keys);
  const first = new Uint32Array(sorted.buffer, 0, n);
  // From the last on: each amount takes the place of keys that are no longer needed.
  for (let k = n - 1; k >= 0; k--) sorted[k] = (first[k]! + lowest) / 100;
  return { amounts: sorted, order: places };
}

/** Where the keys of each digit begin. */
function beginnings(keys: Uint32Array, shift: number): Uint32Array {
  const next = new Uint32Array(DIGITS + 1);
  for (let k = 0; k < keys.length; k++) next[((keys[k]! >>> shift) & LOWEST_DIGIT) + 1]!++;
  for (let digit = 0; digit < DIGITS; digit++) next[digit + 1]! += next[digit]!;
  return next;
}

interface Cents {
  /** The smallest amount. */
  readonly lowest: number;
  /** The largest above it. */
  readonly largest: number;
}

function rangeOfCents(amounts: Float64Array): Cents | undefined {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!;
    const cents = Math.round(amount * 100);
    // Not a decimal of two digits, or too large for its cents to be told: its place among the others could be lost.
    if (cents / 100 !== amount || Math.abs(cents) > Number.MAX_SAFE_INTEGER) return undefined;
    if (cents < lowest) lowest = cents;
    if (cents > highest) highest = cents;
  }
  return highest - lowest >= 2 ** 32 ? undefined : { lowest, largest: highest - lowest };
}
