import { describe, expect, it } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { CHUNK, RandomIndexes } from '../../src/base/random-indexes.ts';

describe('random integers by chunks', () => {
  it('fills a block with the numbers that come one by one, and goes on where it stopped', () => {
    const [one, other] = [new Random(7), new Random(7)];
    const block = new Uint32Array(5);
    one.fill(block, 3);
    expect([...block]).toEqual([other.bits(), other.bits(), other.bits(), 0, 0]);
    expect(one.bits()).toBe(other.bits());
  });

  it('keeps each integer below its limit, also when limits fall to 1', () => {
    const drawn = new RandomIndexes(new Random(3)).draw(CHUNK, CHUNK, 1);
    expect(drawn.every((j, k) => j >= 0 && j < CHUNK - k)).toBe(true);
    expect(drawn[CHUNK - 1]).toBe(0);
  });

  it('gives every integer as often', () => {
    const indexes = new RandomIndexes(new Random(11));
    const counts = new Float64Array(7);
    const draws = 200;
    for (let i = 0; i < draws; i++) for (const j of indexes.draw(CHUNK, 7, 0)) counts[j]!++;
    // χ² with 6 degrees of freedom: beyond 22.5 once in a thousand.
    const expected = (draws * CHUNK) / 7;
    expect(counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)).toBeLessThan(22.5);
  });

  it('throws away the numbers that are too many: near 2²¹, about one in two thousand', () => {
    const limit = 2 ** 21 - 1;
    const drawn = new RandomIndexes(new Random(5)).draw(CHUNK, limit, 0);
    expect(drawn.every((j) => j >= 0 && j < limit && Number.isInteger(j))).toBe(true);
  });

  it('repeats with its seed', () => {
    const list = (seed: number) => [...new RandomIndexes(new Random(seed)).draw(20, 1000, 0)];
    expect(list(2)).toEqual(list(2));
    expect(list(2)).not.toEqual(list(3));
  });
});
