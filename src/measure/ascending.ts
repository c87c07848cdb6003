import type { WholeCents } from './whole-cents.ts';

/** Most bits that one pass sorts by, and how many digits that makes. */
const BITS = 11;
export const MOST_DIGITS = 1 << BITS;

/** Amounts from the smallest to the largest, with the tag of each. */
export interface Ascending {
  readonly amounts: Float64Array;
  /** Those of equal amounts keep their order. */
  readonly tags: Int32Array;
}

/**
 * Amounts in order, told by their whole cents, in the room `sorted`; undefined unless these are less than 2³² apart ($42 million).
 * `tags[i]` goes along with amount i. A zero is never below zero there. Time proportional to their count: a radix sort, from the lowest digit on (Knuth 1998, The Art of Computer Programming 3, §5.2.5), each pass a loop of its own, which
 * the engine makes fast by itself.
 */
export function ascending(
  amounts: Float64Array,
  tags: Int32Array,
  { lowest, highest }: Pick<WholeCents, 'lowest' | 'highest'>,
  sorted: Float64Array,
): Ascending | undefined {
  const n = amounts.length;
  const digits = digitsOf(lowest, highest);
  if (!digits) return undefined;
  const { passes, width } = digits;
  // The keys stand where the sorted amounts will, two keys to an amount.
  const { buffer, byteOffset } = sorted;
  let from: Tagged = { keys: new Uint32Array(buffer, byteOffset, n), tags };
  let to: Tagged = { keys: new Uint32Array(buffer, byteOffset + 4 * n, n), tags: new Int32Array(n) };
  let counts = keysInto(from.keys, amounts, lowest, width);
  for (let pass = 0; pass < passes; pass++) {
    const following = new Uint32Array(counts.length);
    deal(from, to, { shift: pass * width, later: (pass + 1) * width, next: beginnings(counts), following });
    counts = following;
    // The tags that were given are left as they are.
    [from, to] = [to, { keys: from.keys, tags: pass === 0 && passes > 1 ? new Int32Array(n) : from.tags }];
  }
  if (from.keys.byteOffset > byteOffset) to.keys.set(from.keys);
  fromCents(sorted, new Uint32Array(buffer, byteOffset, n), lowest);
  return { amounts: sorted, tags: from.tags };
}

/** How many passes put cents in order, and the bits that each sorts by; undefined where these are 2³² apart or more. */
export function digitsOf(
  lowest: number,
  highest: number,
): { readonly passes: number; readonly width: number } | undefined {
  if (highest - lowest >= 2 ** 32) return undefined;
  const bits = 32 - Math.clz32(highest - lowest);
  const passes = Math.max(1, Math.ceil(bits / BITS));
  return { passes, width: Math.ceil(bits / passes) };
}

interface Tagged {
  readonly keys: Uint32Array;
  readonly tags: Int32Array;
}

/** The cents of each amount above the lowest; returns how many there are of each lowest digit. */
function keysInto(keys: Uint32Array, amounts: Float64Array, lowest: number, width: number): Uint32Array {
  const counts = new Uint32Array(1 << width);
  const mask = counts.length - 1;
  for (let i = 0; i < keys.length; i++) {
    const key = Math.round(amounts[i]! * 100) - lowest;
    keys[i] = key;
    counts[key & mask]!++;
  }
  return counts;
}

/** Where the keys of each digit, the bits from `shift` on, begin; and what is counted of the next digit meanwhile. */
interface Digit {
  readonly shift: number;
  readonly later: number;
  readonly next: Uint32Array;
  readonly following: Uint32Array;
}

/** Puts keys in the order of one digit, equal ones as they stood. */
function deal(from: Tagged, to: Tagged, { shift, later, next, following }: Digit): void {
  const { keys, tags } = from;
  const { keys: toKeys, tags: toTags } = to;
  const mask = next.length - 1;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!;
    const at = next[(key >>> shift) & mask]!++;
    toKeys[at] = key;
    toTags[at] = tags[k]!;
    following[(key >>> later) & mask]!++;
  }
}

/** Where what was counted begins. */
function beginnings(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length);
  for (let digit = 1; digit < starts.length; digit++) starts[digit] = starts[digit - 1]! + counts[digit - 1]!;
  return starts;
}

/** From the last on: each amount takes the place of keys that are no longer needed. */
function fromCents(amounts: Float64Array, keys: Uint32Array, lowest: number): void {
  for (let k = keys.length - 1; k >= 0; k--) amounts[k] = (keys[k]! + lowest) / 100;
}
