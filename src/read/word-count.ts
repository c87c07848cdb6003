/** What is counted of whole lines of valid UTF-8, four bytes at a time. */
export interface WordCount {
  /** Lead bytes of sequences of several bytes. */
  leads: number;
  lineFeeds: number;
  /** Line feeds after a carriage return. */
  pairs: number;
}

const LF = 10;
const CR = 13;
const TOPS = 0x80808080 | 0;
const ONES = 0x01010101;
const FEEDS = LF * ONES;

/** Most words of a text hold neither: both are told from whole words (Warren, Hacker’s Delight, 6-1), and looked at then. */
export function countWords(bytes: Uint8Array): WordCount {
  const count: WordCount = { leads: 0, lineFeeds: 0, pairs: 0 };
  const head = (4 - (bytes.byteOffset & 3)) & 3;
  if (bytes.length < head + 4) {
    countBytes(bytes, 0, bytes.length, count);
    return count;
  }
  const length = (bytes.length - head) >> 2;
  countBytes(bytes, 0, head, count);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, length);
  let leads = 0;
  for (let i = 0; i < length; i++) {
    const word = words[i]!;
    // A lead byte of valid UTF-8 has its two highest bits set.
    const high = word & (word << 1) & TOPS;
    if (high !== 0) leads += ((high >>> 7) & 1) + ((high >>> 15) & 1) + ((high >>> 23) & 1) + (high >>> 31);
    const zeros = word ^ FEEDS;
    if (((zeros - ONES) & ~zeros & TOPS) !== 0) countFeeds(bytes, head + i * 4, count);
  }
  count.leads += leads;
  countBytes(bytes, head + length * 4, bytes.length, count);
  return count;
}

function countFeeds(bytes: Uint8Array, from: number, count: WordCount): void {
  for (let at = from; at < from + 4; at++) {
    if (bytes[at] !== LF) continue;
    count.lineFeeds++;
    if (bytes[at - 1] === CR) count.pairs++;
  }
}

function countBytes(bytes: Uint8Array, from: number, to: number, count: WordCount): void {
  for (let at = from; at < to; at++) {
    if (bytes[at]! >= 0xc2) count.leads++;
    if (bytes[at] !== LF) continue;
    count.lineFeeds++;
    if (bytes[at - 1] === CR) count.pairs++;
  }
}
