/** Cells are hashed, and looked up among those of their column. */

/** An odd number whose bits look random (the golden ratio in 64 bits: Knuth, vol. 3, §6.4). */
export const SPREAD: u64 = 0x9e3779b97f4a7c15;

/** The last bytes of a cell, one to eight, as a word. */
@inline
function lastWord(at: usize, length: i32): u64 {
  return load<u64>(at) & (~(<u64>0) >> (64 - (length << 3)));
}

function hashOf(at: usize, length: i32): i32 {
  let hash = <u64>length * SPREAD;
  let from = at;
  let left = length;
  for (; left > 8; left -= 8, from += 8) {
    hash = (hash ^ load<u64>(from)) * SPREAD;
    hash ^= hash >> 29;
  }
  if (left > 0) hash = (hash ^ lastWord(from, left)) * SPREAD;
  return <i32>(hash >> 32);
}

function sameBytes(a: usize, b: usize, length: i32): bool {
  let left = length;
  let one = a;
  let other = b;
  for (; left > 8; left -= 8, one += 8, other += 8) if (load<u64>(one) != load<u64>(other)) return false;
  return left == 0 || lastWord(one, left) == lastWord(other, left);
}

/** The hashes of `count` cells. */
export function hash(bytes: usize, starts: usize, ends: usize, count: i32, hashes: usize): void {
  for (let i: usize = 0; i < <usize>count << 2; i += 4) {
    const start = load<i32>(starts + i);
    store<i32>(hashes + i, hashOf(bytes + start, load<i32>(ends + i) - start));
  }
}

/** The cells of one column, each under a code; fields as src/read/columns/dictionary.ts lays them out. */
@unmanaged
class Dictionary {
  /** A code + 1 in each slot, and above it the bits of its hash that no code needs; 0: none. Their number is `mask` + 1. */
  slots: usize;
  mask: i32;
  /** Where the bytes of each code begin, and those of all. */
  starts: usize;
  bytes: usize;
  /** Codes and bytes that there is room for. */
  mostCodes: i32;
  mostBytes: i32;
  size: i32;
  /** Codes whose text begins as that of a number. */
  figures: i32;
  /** Slots that are looked at for a cell. */
  probes: i32;
  /** It was not found within so many. */
  crowded: i32;
}

@inline
function slotOf(hash: i32, mask: i32): i32 {
  return (hash ^ (hash >>> 15)) & mask;
}

/**
 * The codes that cells could have, or 0, by the first slot of each; then where the bytes of these begin, or 0 where they are not as
 * many. Memory answers many questions at once sooner than one after the other: no cell is compared before.
 */
@inline
function guess(dictionary: Dictionary, starts: usize, ends: usize, hashes: usize, count: i32, codes: usize, begins: usize): void {
  const slots = dictionary.slots;
  const mask = dictionary.mask;
  const last = <usize>count << 2;
  for (let at: usize = 0; at < last; at += 4) {
    const hash = load<i32>(hashes + at);
    const entry = load<i32>(slots + (<usize>slotOf(hash, mask) << 2));
    store<i32>(codes + at, ((entry ^ hash) & ~mask) == 0 ? entry & mask : 0);
  }
  for (let at: usize = 0; at < last; at += 4) {
    const code = load<i32>(codes + at);
    if (code == 0) continue;
    const place = dictionary.starts + (<usize>code << 2);
    const begin = load<u32>(place - 4);
    const same = <i32>(load<u32>(place) - begin) == load<i32>(ends + at) - load<i32>(starts + at);
    store<u32>(begins + at, begin);
    if (!same) store<i32>(codes + at, 0);
  }
}

/**
 * The codes of cells, in their order; how many were given: those that follow need more room, or are `crowded`. `begins`: room for as
 * many words.
 */
export function code(dictionary: Dictionary, bytes: usize, starts: usize, ends: usize, hashes: usize, count: i32, codes: usize, begins: usize): i32 {
  guess(dictionary, starts, ends, hashes, count, codes, begins);
  for (let i = 0; i < count; i++) {
    const at = <usize>i << 2;
    const cell = bytes + load<i32>(starts + at);
    const length = load<i32>(ends + at) - load<i32>(starts + at);
    let known = load<i32>(codes + at) - 1;
    if (known < 0 || !sameBytes(dictionary.bytes + load<u32>(begins + at), cell, length)) {
      known = lookUp(dictionary, cell, length, load<i32>(hashes + at));
      if (known < 0) return i;
    }
    store<i32>(codes + at, known);
  }
  return count;
}

/** The code of a cell, which is given one where it has none; -1: there is no room for it, or it is `crowded`. */
function lookUp(dictionary: Dictionary, cell: usize, length: i32, hash: i32): i32 {
  const mask = dictionary.mask;
  let slot = slotOf(hash, mask);
  for (let probe = 0; probe <= dictionary.probes; probe++) {
    const place = dictionary.slots + (<usize>slot << 2);
    const entry = load<i32>(place);
    if (entry == 0) {
      if (!hasRoom(dictionary, length)) return -1;
      const code = append(dictionary, cell, length);
      store<i32>(place, (hash & ~mask) | (code + 1));
      return code;
    }
    const known = (entry & mask) - 1;
    if (((entry ^ hash) & ~mask) == 0 && holds(dictionary, known, cell, length)) return known;
    slot = (slot + 1) & mask;
  }
  dictionary.crowded = 1;
  return -1;
}

/** Gives each cell a code of its own; how many were given. */
export function enter(dictionary: Dictionary, bytes: usize, starts: usize, ends: usize, count: i32, codes: usize): i32 {
  for (let i = 0; i < count; i++) {
    const at = <usize>i << 2;
    const start = load<i32>(starts + at);
    const length = load<i32>(ends + at) - start;
    if (!hasRoom(dictionary, length)) return i;
    store<i32>(codes + at, append(dictionary, bytes + start, length));
  }
  return count;
}

/** Puts all codes into slots where anything may stand. */
export function rehash(dictionary: Dictionary, slots: usize, mask: i32): void {
  memory.fill(slots, 0, (<usize>mask + 1) << 2);
  for (let code = 0; code < dictionary.size; code++) {
    const place = dictionary.starts + (<usize>code << 2);
    const begin = load<u32>(place);
    const hash = hashOf(dictionary.bytes + begin, load<u32>(place, 4) - begin);
    let slot = slotOf(hash, mask);
    while (load<i32>(slots + (<usize>slot << 2)) != 0) slot = (slot + 1) & mask;
    store<i32>(slots + (<usize>slot << 2), (hash & ~mask) | (code + 1));
  }
  dictionary.slots = slots;
  dictionary.mask = mask;
}

@inline
function hasRoom(dictionary: Dictionary, length: i32): bool {
  const size = dictionary.size;
  if (size >= dictionary.mostCodes) return false;
  return load<u32>(dictionary.starts + (<usize>size << 2)) + length <= <u32>dictionary.mostBytes;
}

@inline
function holds(dictionary: Dictionary, code: i32, at: usize, length: i32): bool {
  const place = dictionary.starts + (<usize>code << 2);
  const begin = load<u32>(place);
  return load<u32>(place, 4) - begin == length && sameBytes(dictionary.bytes + begin, at, length);
}

@inline
function append(dictionary: Dictionary, at: usize, length: i32): i32 {
  const code = dictionary.size++;
  const place = dictionary.starts + (<usize>code << 2);
  const begin = load<u32>(place);
  memory.copy(dictionary.bytes + begin, at, length);
  store<u32>(place, begin + length, 4);
  const first = load<u8>(at);
  // A digit, a sign or a sign of dollars.
  if (<u32>(first - 48) <= 9 || first == 45 || first == 36) dictionary.figures++;
  return code;
}
