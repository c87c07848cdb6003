/** Rows are told apart by all their cells (src/clean/coded). */
import { SPREAD } from './cells';
import { OTHER } from './numerals';

/** 2³² over the golden ratio. */
const WORD: i32 = <i32>0x9e3779b1;

@inline
function spread(hash: i32): i32 {
  return hash ^ (hash >>> 15);
}

/** A number that is the same for the same printed number; how many are none. */
export function numeralKeys(digits: usize, forms: usize, count: i32, keys: usize): i32 {
  let others = 0;
  for (let i = 0; i < count; i++) {
    const form = load<u8>(forms + i);
    others += <i32>(form == <u8>OTHER);
    const number = (<u64>load<f64>(digits + (<usize>i << 3)) << 8) | form;
    store<i32>(keys + (<usize>i << 2), <i32>((number * SPREAD) >> 32));
  }
  return others;
}

/** Adds the keys of one column to the hashes of rows, times a number of its own. */
export function addKeys(keys: usize, factor: i32, count: i32, hashes: usize): void {
  for (let at: usize = 0; at < <usize>count << 2; at += 4)
    store<i32>(hashes + at, load<i32>(hashes + at) + load<i32>(keys + at) * factor);
}

/** Rows told apart by their hashes: fields as src/clean/coded/seen.ts lays them out. */
@unmanaged
class Seen {
  /** A row + 1 in each slot, and above it the bits of its hash that no row needs; 0: none. Their number is `mask` + 1. */
  slots: usize;
  mask: i32;
  /** Of the rows that are looked at together, the first; hashes of all, and what they are told to be. */
  begin: i32;
  hashes: usize;
  told: usize;
  /** Slots that are looked at for a row; the slot of another with the hash of the row, after so many. */
  most: i32;
  slot: i32;
  probes: i32;
  /** Rows that were entered. */
  entered: i32;
}

/** Ends the hashes of rows. Returns a number of no meaning: slots are asked for here, as memory answers many at once sooner. */
export function ask(seen: Seen, count: i32): i32 {
  let answers = 0;
  for (let at: usize = 0; at < <usize>count << 2; at += 4) {
    const hash = spread(spread(load<i32>(seen.hashes + at)) * WORD);
    store<i32>(seen.hashes + at, hash);
    answers ^= load<i32>(seen.slots + (<usize>(hash & seen.mask) << 2));
  }
  return answers;
}

/** Enters a row from a slot on, which is looked at after so many others; false: another has its hash, or there are too many. */
export function enterRow(seen: Seen, place: i32, from: i32, before: i32): bool {
  return enterFrom(seen, place, from, before);
}

@inline
function enterFrom(seen: Seen, place: i32, from: i32, before: i32): bool {
  const mask = seen.mask;
  const hash = load<i32>(seen.hashes + (<usize>place << 2));
  const entry = (hash & ~mask) | (seen.begin + place + 1);
  let slot = from;
  let probes = before;
  for (; probes <= seen.most; probes++) {
    const known = load<i32>(seen.slots + (<usize>slot << 2));
    if (known == 0) {
      store<i32>(seen.slots + (<usize>slot << 2), entry);
      seen.entered++;
      return true;
    }
    if (((known ^ entry) & ~mask) == 0) break;
    slot = (slot + 1) & mask;
  }
  seen.slot = slot;
  seen.probes = probes;
  return false;
}

/** Enters the rows that are told to be `asked`, up to one that is not entered: returns its place. */
export function enterRows(seen: Seen, first: i32, last: i32, asked: i32): i32 {
  for (let place = first; place < last; place++) {
    if (load<u8>(seen.told + place) != <u8>asked) continue;
    const hash = load<i32>(seen.hashes + (<usize>place << 2));
    if (!enterFrom(seen, place, hash & seen.mask, 0)) return place;
  }
  return last;
}
