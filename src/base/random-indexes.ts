import type { Random } from './random.ts';

/** Most integers of one draw. */
export const CHUNK = 1024;

/**
 * Uniform integers for tight loops, by chunks: numbers of `Random` brought below a limit by multiplication instead of
 * division, without bias (Lemire 2019, Fast random integer generation in an interval). Not the integers that
 * `Random.below` gives on the same numbers.
 */
export class RandomIndexes {
  private readonly random: Random;
  private readonly bits = new Uint32Array(CHUNK);
  private readonly list = new Int32Array(CHUNK);

  constructor(random: Random) {
    this.random = random;
  }

  /**
   * `count` ≤ CHUNK integers, the k-th uniform on 0 ≤ integer < limit − k·step; limit ≤ 2²¹, so that the product of a
   * number and a limit is exact in a double. The list is the same one every time.
   */
  draw(count: number, limit: number, step: 0 | 1): Int32Array {
    const { bits, list } = this;
    this.random.fill(bits, count);
    for (let k = 0; k < count; k++) {
      const below = limit - k * step;
      const number = bits[k]!;
      list[k] =
        Math.imul(number, below) >>> 0 < below ? this.again(number, below) : (number * below * 2 ** -32) | 0;
    }
    return list;
  }

  /** 2³² mod `below` numbers are too many, those with the smallest low halves; it is less than `below`. */
  private again(number: number, below: number): number {
    let kept = number;
    while (Math.imul(kept, below) >>> 0 < 2 ** 32 % below) kept = this.random.bits();
    return (kept * below * 2 ** -32) | 0;
  }
}
