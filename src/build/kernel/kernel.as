/**
 * The loops that look at every byte of a file, in AssemblyScript, which becomes WebAssembly (make.mjs). They hold nothing of
 * their own: what stands where in memory is the business of src/read/kernel. Bytes are read 16 or 8 at a time, as far as 64 beyond
 * what is asked.
 */

/** What a byte is to who cuts records. */
const PLAIN: u8 = 0;
const DELIMITER: u8 = 1;
const CARRIAGE_RETURN: u8 = 3;
const QUOTE: u8 = 4;

const LF: u8 = 10;
const CR: u8 = 13;
const SPACE: u8 = 32;
const DELETE: u8 = 127;

/** Why `cut` stopped: nothing more, or no more room; before a record that is not regular; after one that may be blank. */
const DONE: i32 = 0;
const IRREGULAR: i32 = 1;
const DOUBTFUL: i32 = 2;

/** Fields as src/read/columns/cuts.ts lays them out. */
@unmanaged
class Cuts {
  kinds: usize;
  lines: usize;
  starts: usize;
  ends: usize;
  width: i32;
  room: i32;
  delimiter: i32;
  /** The one byte from 0x80 that is no plain one; 0: there may be several. */
  odd: i32;
  quotes: i32;
  longest: i32;
  lastLineAbove: i32;
  together: i32;
  count: i32;
  line: i32;
  stopped: i32;
}

/** A bit for each of 64 bytes that may be other than plain (Langdale and Lemire 2019, §3.1). */
@inline
function marksOf(at: usize, delimiter: v128, odd: v128, severalOdd: bool): u64 {
  let marks: u64 = 0;
  for (let part: usize = 0; part < 64; part += 16) {
    const bytes = v128.load(at + part);
    const low = v128.or(i8x16.lt_u(bytes, i8x16.splat(<i8>SPACE)), i8x16.eq(bytes, i8x16.splat(34)));
    // Of a byte from 0x80 the highest bit is set, which is what tells.
    const high = severalOdd ? bytes : i8x16.eq(bytes, odd);
    marks |= (<u64>i8x16.bitmask(v128.or(v128.or(low, i8x16.eq(bytes, delimiter)), high))) << part;
  }
  return marks;
}

/**
 * Cuts records from `from` on, where `to` is after a line feed, until `together` are cut: where their cells begin and end, column
 * by column, and their lines. Returns where the next record begins.
 */
export function cut(cuts: Cuts, bytes: usize, from: i32, to: i32): i32 {
  const delimiter = i8x16.splat(<i8>cuts.delimiter);
  const odd = i8x16.splat(<i8>cuts.odd);
  const severalOdd = cuts.odd == 0;
  const kinds = cuts.kinds;
  const width = cuts.width;
  const step = cuts.room << 2;
  let begin = from;
  let start = from;
  let place = cuts.count << 2;
  // Cells beyond the columns of the table have a place of their own, one for all.
  let beyond = place + width * step;
  let cells = 0;
  let filled = 0;
  let opens = false;
  let above = cuts.line <= cuts.lastLineAbove;
  /** The cell in quotes whose end is to come, or was found; -1: none. */
  let quoted = -1;
  let closed = false;
  for (let base = from; base < to; base += 64) {
    let marks = marksOf(bytes + base, delimiter, odd, severalOdd);
    while (marks != 0) {
      const at = base + <i32>ctz(marks);
      marks &= marks - 1;
      if (at < begin) continue;
      if (at >= to) break;
      const kind = load<u8>(kinds + load<u8>(bytes + at));
      if (kind == PLAIN) continue;
      if (quoted >= 0 && !closed) {
        if (kind == DELIMITER) continue;
        const after = load<u8>(kinds + load<u8>(bytes + at + 1));
        if (kind != QUOTE || at - quoted >= cuts.longest || after == PLAIN || after >= QUOTE)
          return stop(cuts, IRREGULAR, begin);
        store<i32>(cuts.starts + place, quoted);
        store<i32>(cuts.ends + place, at);
        closed = true;
        continue;
      }
      if (kind >= QUOTE) {
        if (kind != QUOTE || at != start || !cuts.quotes) return stop(cuts, IRREGULAR, begin);
        quoted = at + 1;
        continue;
      }
      // The end of a cell. Whatever it holds, one in quotes is longer than it is.
      if (at > start && cells >= width && !above) return stop(cuts, IRREGULAR, begin);
      if (closed) {
        if (cells < width && load<i32>(cuts.ends + place) > quoted && isPlainOpening(load<u8>(bytes + quoted))) opens = true;
        quoted = -1;
        closed = false;
      } else {
        store<i32>(cuts.starts + place, start);
        store<i32>(cuts.ends + place, at);
        if (cells < width && at > start && isPlainOpening(load<u8>(bytes + start))) opens = true;
      }
      filled += at - start;
      cells++;
      place = min(place + step, beyond);
      start = at + 1;
      if (kind == DELIMITER) continue;
      if (kind == CARRIAGE_RETURN) {
        if (load<u8>(bytes + start) != LF) return stop(cuts, IRREGULAR, begin);
        start++;
      }
      if (!above && filled > 0) {
        if (cells < width) return stop(cuts, IRREGULAR, begin);
        if (!opens) return stop(cuts, DOUBTFUL, start);
        store<i32>(cuts.lines + (cuts.count << 2), cuts.line);
        cuts.count++;
      }
      cuts.line++;
      begin = start;
      if (cuts.count == cuts.together) return stop(cuts, DONE, begin);
      above = cuts.line <= cuts.lastLineAbove;
      place = cuts.count << 2;
      beyond = place + width * step;
      cells = filled = 0;
      opens = false;
    }
  }
  return stop(cuts, DONE, begin);
}

@inline
function stop(cuts: Cuts, why: i32, at: i32): i32 {
  cuts.stopped = why;
  return at;
}

/** Any ASCII character but a space, as nearly every record has one. */
@inline
function isPlainOpening(byte: u8): bool {
  return byte > SPACE && byte < DELETE;
}

/** An odd number whose bits look random (the golden ratio in 64 bits: Knuth, vol. 3, §6.4). */
const SPREAD: u64 = 0x9e3779b97f4a7c15;

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
  /** Hash and code + 1 of each slot; their number is `mask` + 1. */
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
    const entry = load<u64>(slots + (<usize>slotOf(hash, mask) << 3));
    store<i32>(codes + at, <i32>entry == hash ? <i32>(entry >> 32) : 0);
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
    const entry = dictionary.slots + (<usize>slot << 3);
    const known = load<i32>(entry, 4) - 1;
    if (known < 0) {
      if (!hasRoom(dictionary, length)) return -1;
      const code = append(dictionary, cell, length);
      store<i32>(entry, hash);
      store<i32>(entry, code + 1, 4);
      return code;
    }
    if (load<i32>(entry) == hash && holds(dictionary, known, cell, length)) return known;
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

/** Puts all codes into other slots. */
export function rehash(dictionary: Dictionary, slots: usize, mask: i32): void {
  const last = dictionary.slots + (<usize>dictionary.mask << 3);
  for (let entry = dictionary.slots; entry <= last; entry += 8) {
    if (load<i32>(entry, 4) == 0) continue;
    let slot = slotOf(load<i32>(entry), mask);
    while (load<i32>(slots + (<usize>slot << 3), 4) != 0) slot = (slot + 1) & mask;
    store<u64>(slots + (<usize>slot << 3), load<u64>(entry));
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

/** How a number is printed (src/read/columns/numerals.ts). */
const NEGATIVE: i32 = 1;
const BY_COMMA: i32 = 2;
const OTHER: i32 = 255;
const MOST_DIGITS: i32 = 15;
const MINUS: u8 = 45;
const ZERO: u8 = 48;
const COMMA: u8 = 44;
const DOT: u8 = 46;

/** Reads cells as printed numbers: their digits and their form, `OTHER` where they are none. Returns the one form of all, or -1. */
export function numerals(bytes: usize, starts: usize, ends: usize, count: i32, digits: usize, forms: usize): i32 {
  let all = -2;
  for (let i = 0; i < count; i++) {
    const at = <usize>i << 2;
    const form = numeral(bytes + load<i32>(starts + at), bytes + load<i32>(ends + at), digits + (at << 1));
    store<u8>(forms + i, <u8>form);
    all = all == -2 || all == form ? form : -1;
  }
  return all;
}

@inline
function numeral(start: usize, end: usize, into: usize): i32 {
  const negative = start < end && load<u8>(start) == MINUS;
  const first = negative ? start + 1 : start;
  if (<i32>(end - first) > MOST_DIGITS + 1 || first >= end) return OTHER;
  let digits: u64 = 0;
  let mark: usize = 0;
  for (let at = first; at < end; at++) {
    const byte = load<u8>(at);
    const digit = <u32>byte - ZERO;
    if (digit <= 9) digits = digits * 10 + digit;
    else if (mark == 0 && (byte == DOT || byte == COMMA)) mark = at;
    else return OTHER;
  }
  const whole = <i32>((mark == 0 ? end : mark) - first);
  const decimals = mark == 0 ? 0 : <i32>(end - mark) - 1;
  if (whole < 1 || whole + decimals > MOST_DIGITS || (mark != 0 && decimals == 0)) return OTHER;
  if (whole > 1 && load<u8>(first) == ZERO) return OTHER;
  store<f64>(into, <f64>digits);
  return (decimals << 2) | (mark != 0 && load<u8>(mark) == COMMA ? BY_COMMA : 0) | (negative ? NEGATIVE : 0);
}

/** What is counted of whole lines of UTF-8: fields as src/read/line-count.ts reads them. */
@unmanaged
class Lines {
  /** First bytes of sequences of several. */
  leads: i32;
  feeds: i32;
  returns: i32;
  /** Line feeds after a carriage return. */
  pairs: i32;
  nuls: i32;
  /** Places where text that was encoded twice could begin (src/read/double-encoding.ts). */
  doubts: i32;
}

/** A mark at the first byte of what Western letters and signs become when they are encoded twice. */
@inline
function doubtful(first: v128, second: v128, third: v128): v128 {
  const c3 = v128.and(
    i8x16.eq(first, i8x16.splat(<i8>0xc3)),
    v128.or(
      v128.or(i8x16.eq(second, i8x16.splat(<i8>0x82)), i8x16.eq(second, i8x16.splat(<i8>0x83))),
      v128.or(
        i8x16.eq(second, i8x16.splat(<i8>0x85)),
        v128.and(i8x16.eq(second, i8x16.splat(<i8>0xa2)), i8x16.eq(third, i8x16.splat(<i8>0xe2))),
      ),
    ),
  );
  const c2 = v128.and(i8x16.eq(first, i8x16.splat(<i8>0xc2)), i8x16.eq(second, i8x16.splat(<i8>0xac)));
  const e2 = v128.and(
    i8x16.eq(first, i8x16.splat(<i8>0xe2)),
    v128.or(
      v128.or(i8x16.eq(second, i8x16.splat(<i8>0x88)), i8x16.eq(second, i8x16.splat(<i8>0x89))),
      v128.and(i8x16.eq(second, i8x16.splat(<i8>0x80)), i8x16.eq(third, i8x16.splat(<i8>0x9a))),
    ),
  );
  return v128.or(v128.or(c3, c2), e2);
}

/** Counts what `Lines` says of `length` bytes, 16 at a time; those after them are zeros. */
export function count(lines: Lines, bytes: usize, length: i32): void {
  const end = bytes + length;
  let leads = 0;
  let feeds = 0;
  let returns = 0;
  let pairs = 0;
  let nuls = 0;
  let doubts = 0;
  for (let at = bytes; at < end; at += 16) {
    const part = v128.load(at);
    const next = v128.load(at + 1);
    const feed = i8x16.eq(part, i8x16.splat(LF));
    const back = i8x16.eq(part, i8x16.splat(CR));
    feeds += popcnt(i8x16.bitmask(feed));
    nuls += popcnt(i8x16.bitmask(i8x16.eq(part, i8x16.splat(0))));
    if (v128.any_true(back)) {
      returns += popcnt(i8x16.bitmask(back));
      pairs += popcnt(i8x16.bitmask(v128.and(back, i8x16.eq(next, i8x16.splat(LF)))));
    }
    if (i8x16.bitmask(part) == 0) continue;
    // Of a first byte, the two highest bits are set.
    leads += popcnt(i8x16.bitmask(i8x16.ge_u(part, i8x16.splat(<i8>0xc0))));
    doubts += popcnt(i8x16.bitmask(doubtful(part, next, v128.load(at + 2))));
  }
  lines.leads = leads;
  lines.feeds = feeds;
  lines.returns = returns;
  lines.pairs = pairs;
  // The last part may reach beyond the end.
  lines.nuls = nuls - ((16 - (length & 15)) & 15);
  lines.doubts = doubts;
}
