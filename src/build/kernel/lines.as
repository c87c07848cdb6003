/** The lines of a file are counted, and what could be amiss with its encoding. */
import { CR, LF } from './records';

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
