/**
 * What rows are told to be, by the codes of their cells (src/clean/coded). Rows that are looked at together have a place each, from 0;
 * their codes, and what is told of them, stand side by side.
 */
import { BY_COMMA, NEGATIVE, OTHER } from './numerals';

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
