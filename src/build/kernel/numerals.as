/** Cells are read as printed numbers. */

/** How a number is printed (src/read/columns/numeral.ts). */
export const NEGATIVE: i32 = 1;
export const BY_COMMA: i32 = 2;
export const OTHER: i32 = 255;
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

/** The first of some digits as whole numbers of 32 bits, up to one that is larger: how many. */
export function narrow(digits: usize, count: i32, into: usize): i32 {
  for (let i = 0; i < count; i++) {
    const own = load<f64>(digits + (<usize>i << 3));
    if (own > <f64>u32.MAX_VALUE) return i;
    store<u32>(into + (<usize>i << 2), <u32>own);
  }
  return count;
}
