import type { Random } from './random.ts';
import { CHUNK, RandomIndexes } from './random-indexes.ts';

/** Mark of a byte that does not settle the count alone. */
const UNSETTLED = 0x80;

/**
 * How often each of n units comes in n draws with replacement, without n draws.
 *
 * Independent Poisson counts are, given their sum N, how often each unit comes in N draws: n − N more draws complete them.
 * The mean of the counts, 1 − 2/√n, leaves some 2√n draws to make; a sum above n, at most once in forty, is drawn anew, which
 * leaves the counts given their sum as they were. A count costs a byte at random, and 32 bits more once in fifty; its
 * probabilities hold to 2⁻⁴⁰.
 */
export class DrawCounts {
  private readonly random: Random;
  private readonly indexes: RandomIndexes;
  private readonly bits = new Uint32Array(CHUNK);
  private readonly tables = new Map<number, PoissonTable>();
  private counts = new Uint8Array(0);

  constructor(random: Random) {
    this.random = random;
    this.indexes = new RandomIndexes(random);
  }

  /** Of unit 0, 1 … n − 1; n ≤ 2²¹. The list is the same one every time, and may be longer than n. */
  draw(n: number): Uint8Array {
    if (this.counts.length < n) this.counts = new Uint8Array(4 * Math.ceil(n / 4));
    const table = this.tables.get(n) ?? poissonTable(1 - 2 / Math.sqrt(n));
    this.tables.set(n, table);
    let sum = this.poisson(n, table);
    while (sum > n) sum = this.poisson(n, table);
    const { counts } = this;
    for (let left = n - sum; left > 0; left -= CHUNK) {
      const some = Math.min(left, CHUNK);
      const drawn = this.indexes.draw(some, n, 0);
      for (let d = 0; d < some; d++) counts[drawn[d]!]!++;
    }
    return counts;
  }

  /** Four counts from each number. Returns the sum of the n counts. */
  private poisson(n: number, { byByte, cumulative }: PoissonTable): number {
    const { bits, counts, random } = this;
    let sum = 0;
    for (let from = 0; from < n; from += 4 * CHUNK) {
      const numbers = Math.min(CHUNK, Math.ceil((n - from) / 4));
      random.fill(bits, numbers);
      // Of the last number only the bytes that are needed: a byte of 0 gives a count of 0.
      if (n - from < 4 * numbers) bits[numbers - 1]! &= 2 ** (8 * (n % 4)) - 1;
      for (let k = 0; k < numbers; k++) {
        const number = bits[k]!;
        let a = byByte[number & 0xff]!;
        let b = byByte[(number >>> 8) & 0xff]!;
        let c = byByte[(number >>> 16) & 0xff]!;
        let d = byByte[number >>> 24]!;
        if ((a | b | c | d) & UNSETTLED) {
          if (a === UNSETTLED) a = settle(cumulative, number & 0xff, random);
          if (b === UNSETTLED) b = settle(cumulative, (number >>> 8) & 0xff, random);
          if (c === UNSETTLED) c = settle(cumulative, (number >>> 16) & 0xff, random);
          if (d === UNSETTLED) d = settle(cumulative, number >>> 24, random);
        }
        const at = from + 4 * k;
        counts[at] = a;
        counts[at + 1] = b;
        counts[at + 2] = c;
        counts[at + 3] = d;
        sum += a + b + c + d;
      }
    }
    return sum;
  }
}

interface PoissonTable {
  /** P(count ≤ k), times 256, up to the first that is 256 in a double. */
  readonly cumulative: readonly number[];
  /** The count of every number from b/256 to (b + 1)/256, by inversion; `UNSETTLED` where they differ. */
  readonly byByte: Uint8Array;
}

function poissonTable(asked: number): PoissonTable {
  const mean = Math.max(0, asked);
  const cumulative: number[] = [];
  let term = 256 * Math.exp(-mean);
  let below = term;
  for (let k = 1; below < 256 && term > 2 ** -60; k++) {
    cumulative.push(below);
    term *= mean / k;
    below += term;
  }
  cumulative.push(256);
  const countAt = (u: number): number => cumulative.findIndex((up) => u < up);
  const byByte = Uint8Array.from({ length: 256 }, (_, byte) => {
    const count = countAt(byte);
    return byte + 1 <= cumulative[count]! ? count : UNSETTLED;
  });
  return { cumulative, byByte };
}

/** 32 more bits after the byte. */
function settle(cumulative: readonly number[], byte: number, random: Random): number {
  const u = byte + random.bits() * 2 ** -32;
  return cumulative.findIndex((up) => u < up);
}
