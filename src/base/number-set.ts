/** A set of whole numbers from 0, one bit each: a small fraction of what a `Set` takes where they are codes. */
export class NumberSet {
  /** Numbers in the set. */
  size = 0;
  private bits = new Uint32Array(32);

  add(number: number): void {
    const word = number >>> 5;
    if (word >= this.bits.length) {
      const larger = new Uint32Array(Math.max(word + 1, this.bits.length * 2));
      larger.set(this.bits);
      this.bits = larger;
    }
    const bit = 1 << (number & 31);
    if ((this.bits[word]! & bit) !== 0) return;
    this.bits[word]! |= bit;
    this.size += 1;
  }
}
