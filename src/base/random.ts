/**
 * Seeded pseudo-random numbers: the same on every machine for the same seed. Not for secrets.
 *
 * sfc32 (C. Doty-Humphrey, PractRand 2010: 128 bits of state, passes its battery and BigCrush), started from one integer
 * by SplitMix32 (Steele, Lea & Flood 2014, with the murmur3 finaliser), so that neighbouring seeds give unrelated streams.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** Any integer; its 32 lowest bits count. */
  constructor(seed: number) {
    let state = seed | 0;
    const next = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let z = state;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      return z ^ (z >>> 16);
    };
    this.a = next();
    this.b = next();
    this.c = next();
    for (let round = 0; round < 12; round++) this.bits();
  }

  /** 32 random bits, 0 ≤ integer < 2³². */
  bits(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + sum) | 0;
    return sum >>> 0;
  }

  /** Fills the first `count` places of a block with what `bits` would give one by one, in a fraction of the time. */
  fill(block: Uint32Array, count = block.length): void {
    // `| 0` tells the compiler that these are integers; in doubles the loop takes thrice the time.
    let a = this.a | 0;
    let b = this.b | 0;
    let c = this.c | 0;
    let counter = this.counter | 0;
    for (let i = 0; i < count; i++) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (c << 21) | (c >>> 11);
      c = (c + sum) | 0;
      block[i] = sum;
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.counter = counter;
  }

  /** Uniform integer 0 ≤ value < limit, without bias (limit ≤ 2³²). */
  below(limit: number): number {
    // Draws in the last, incomplete run of `limit` values are thrown away.
    const complete = 2 ** 32 - (2 ** 32 % limit);
    let draw = this.bits();
    while (draw >= complete) draw = this.bits();
    return draw % limit;
  }

  /** Uniform on [0, 1), 53 bits. */
  unit(): number {
    return ((this.bits() >>> 5) * 2 ** 26 + (this.bits() >>> 6)) / 2 ** 53;
  }

  /** Shuffles in place: all orders equally likely (Fisher & Yates; Durstenfeld 1964). Returns the list. */
  shuffle<List extends { length: number; [index: number]: number }>(list: List): List {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const kept = list[i]!;
      list[i] = list[j]!;
      list[j] = kept;
    }
    return list;
  }
}
