/**
 * The loops that look at every byte of a file, and at every row, in AssemblyScript, which becomes WebAssembly (make.mjs). They hold
 * nothing of their own: what stands where in memory is the business of src/read/kernel, and of src/clean/coded. Bytes are read 16 or
 * 8 at a time, as far as 64 beyond what is asked.
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

/** How a number is printed (src/read/columns/numeral.ts). */
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

// Rows as columns of codes (src/clean/coded). Those that are looked at together have a place each, from 0; their codes, and what is
// told of them, stand side by side.

/** What cells make of a row: bits; and what the row is then (src/clean/coded/plain-rows.ts). */
const LABELLED: u8 = 1;
const FORBIDDEN: u8 = 2;
const LEFT_OUT: u8 = 4;
const JUDGED: u8 = 0;
const ACCEPTED: u8 = 1;
const FILTERED: u8 = 2;
const BLANK: u8 = 3;

/** Money is no smaller but for 0; from this on, doubles may not hold every cent (src/clean/amounts.ts). */
const SMALLEST: f64 = 1e-6;
const EXACT_BELOW: f64 = 1e13;

function tenTo(power: i32): f64 {
  let value: f64 = 1;
  for (let i = 0; i < power; i++) value *= 10;
  return value;
}

/** The amounts of printed numbers, below `largest`; NaN for what is to be read by its text. Returns how many are. */
export function amounts(digits: usize, forms: usize, count: i32, byComma: bool, largest: f64, into: usize): i32 {
  const below = min(largest, EXACT_BELOW);
  let left = 0;
  let last = -1;
  let divisor: f64 = 1;
  let readable = false;
  for (let i = 0; i < count; i++) {
    const form = <i32>load<u8>(forms + i);
    if (form != last) {
      last = form;
      const decimals = form >> 2;
      readable = form != OTHER && (decimals == 0 || ((form & BY_COMMA) != 0) == byComma);
      divisor = readable ? tenTo(decimals) : 1;
    }
    const at = <usize>i << 3;
    const value = load<f64>(digits + at) / divisor;
    const plain = readable && value < below && (value >= SMALLEST || value == 0);
    left += <i32>!plain;
    store<f64>(into + at, !plain ? NaN : (form & NEGATIVE) != 0 && value != 0 ? -value : value);
  }
  return left;
}

/** Sets those of the bits that are told of the cells of one column; a row without codes is `FORBIDDEN`. */
export function mark(codes: usize, facts: usize, bits: i32, count: i32, told: usize): void {
  for (let i = 0; i < count; i++) {
    const code = load<i32>(codes + (<usize>i << 2));
    const bit = code < 0 ? FORBIDDEN : load<u8>(facts + code) & <u8>bits;
    store<u8>(told + i, load<u8>(told + i) | bit);
  }
}

/**
 * Tells what rows are by their bits and amounts: NaN is to be read, and infinity none, of which NaN is left. Returns how many may hold
 * names: rows without an amount, or with one from `first` to `last`.
 */
export function tell(told: usize, amounts: usize, count: i32, first: f64, last: f64): i32 {
  let names = 0;
  for (let i = 0; i < count; i++) {
    const bits = load<u8>(told + i);
    const at = amounts + (<usize>i << 3);
    const amount = load<f64>(at);
    const missing = amount == Infinity;
    if (missing) store<f64>(at, NaN);
    names += <i32>(missing || (amount >= first && amount <= last));
    let is = missing ? BLANK : ACCEPTED;
    if ((bits & LEFT_OUT) != 0) is = FILTERED;
    if ((bits & (LABELLED | FORBIDDEN)) != LABELLED || amount != amount) is = JUDGED;
    store<u8>(told + i, is);
  }
  return names;
}

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

/** The accounts of the labels of one column, lane by lane and by code: fields as src/clean/coded/accounts.ts lays them out. */
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
