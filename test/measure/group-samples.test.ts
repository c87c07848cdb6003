import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { each } from '../../src/base/listed.ts';
import { ascending } from '../../src/measure/ascending.ts';
import { GroupSamples } from '../../src/measure/group-samples.ts';
import { sampleOf } from '../../src/measure/sample.ts';

const cents = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map((whole) => whole / 100);

describe('ascending', () => {
  it('puts amounts in cents in order, equal ones as they stood', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cents, fc.constantFrom(0, -0, 12.34, -12.34))), (list) => {
        const expected = list.map((_, i) => i).sort((a, b) => list[a]! - list[b]! || a - b);
        const tags = Int32Array.from(list, (_, i) => 2 * i);
        const found = ascending(Float64Array.from(list), tags)!;
        expect([...found.tags]).toEqual(expected.map((i) => 2 * i));
        expect([...tags]).toEqual(list.map((_, i) => 2 * i));
        // Exactly, but for the sign of a zero.
        expect([...found.amounts]).toEqual(expected.map((i) => list[i]! + 0));
      }),
    );
  });

  it.each([
    // The next double after 1.1 is no decimal of two digits: with its cents alone it could stand before 1.1.
    ['an amount that only nearly is in cents', [1.1, 1.1 + 2 ** -52]],
    ['thousandths', [0.125, 1]],
    ['amounts 2³² cents apart', [0, 2 ** 32 / 100]],
    ['an amount too large for its cents', [2 ** 60]],
    ['what is no number', [Number.NaN]],
    ['infinity', [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
  ])('leaves alone %s', (_, list) => {
    expect(ascending(Float64Array.from(list), new Int32Array(list.length))).toBeUndefined();
  });
});

describe('GroupSamples', () => {
  /** Many amounts from a few seeds: the library draws no list of 40 000. */
  function many(kind: 'cents' | 'fractions'): Float64Array {
    let state = 12_345;
    return Float64Array.from({ length: 40_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return kind === 'cents' ? (state % 1_000_000) / 100 - 500 : state / 977;
    });
  }

  it.each([
    ['few amounts', Float64Array.of(3, -1, 2, -0, 3, 0.005)],
    ['no amount', new Float64Array(0)],
    ['many amounts in cents', many('cents')],
    ['many amounts in fractions of cents', many('fractions')],
  ])('holds each group as if it were sorted by itself: %s', (_, amounts) => {
    // Seven groups, of which the last has no unit; every ninth unit is in none.
    const codes = Int32Array.from(amounts, (_, i) => (i % 9 === 8 ? -1 - (i % 2) : (i * 5) % 6));
    const samples = new GroupSamples(amounts, [{ codes, groupCount: 7 }]);
    expect(samples.all.amounts).toEqual(sampleOf(amounts).amounts);
    for (const [group, sample] of [...each(samples.by(0))].entries()) {
      expect(sample.amounts).toEqual(sampleOf(amounts.filter((_, i) => codes[i] === group)).amounts);
    }
    expect(samples.by(0)).toHaveLength(7);
  });

  it.each([
    ['unions of the first', (i: number) => (i % 12) % 4],
    ['unions that leave out some', (i: number) => ((i % 12) % 4) - 1],
    ['what no unions are', (i: number) => i % 5],
    ['what takes in those left out by the first', () => 0],
  ])('cuts in two ways, the other into %s', (_, group) => {
    const amounts = many('cents');
    const fine = Int32Array.from(amounts, (_, i) => (i % 12) - 1);
    const codes = Int32Array.from(amounts, (_, i) => group(i));
    const samples = new GroupSamples(amounts, [
      { codes, groupCount: 5 },
      { codes: fine, groupCount: 11 },
    ]);
    for (const [partition, groups] of [codes, fine].entries()) {
      for (const [at, sample] of [...each(samples.by(partition))].entries()) {
        expect(sample.amounts).toEqual(sampleOf(amounts.filter((_, i) => groups[i] === at)).amounts);
      }
    }
  });

  it('leaves the amounts as they were, and refuses what is not finite', () => {
    const amounts = Float64Array.of(3, 1, 2);
    new GroupSamples(amounts, [{ codes: Int32Array.of(0, 0, 0), groupCount: 1 }]).by(0);
    expect([...amounts]).toEqual([3, 1, 2]);
    expect(() => new GroupSamples(Float64Array.of(1, Number.NaN), [])).toThrow(RangeError);
  });
});
