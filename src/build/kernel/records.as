/** Records of a file are cut into cells: fields as src/read/columns/cuts.ts lays them out. */

/** What a byte is to who cuts records. */
const PLAIN: u8 = 0;
const DELIMITER: u8 = 1;
const CARRIAGE_RETURN: u8 = 3;
const QUOTE: u8 = 4;

export const LF: u8 = 10;
export const CR: u8 = 13;
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
