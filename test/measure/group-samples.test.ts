import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSumOf, decimalTotal } from '../../src/base/decimal-sum.ts';
import { existing } from '../../src/base/existing.ts';
import { each } from '../../src/base/listed.ts';
import { Random } from '../../src/base/random.ts';
import { ascending } from '../../src/measure/ascending.ts';
import { GroupSamples } from '../../src/measure/group-samples.ts';
import { sampleOf } from '../../src/measure/sample.ts';
import { wholeCents } from '../../src/measure/whole-cents.ts';

const cents = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map((whole) => whole / 100);

/** As amounts are put in order once they are known to be in cents. */
function inOrder(list: readonly number[], tags: Int32Array) {
  const amounts = Float64Array.from(list);
  const cents = wholeCents(amounts, new Int32Array(list.length), 1);
  return cents && ascending(amounts, tags, cents, new Float64Array(list.length));
}

describe('wholeCents', () => {
  it('adds up the cents of each cell, and knows the lowest and the highest', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, fc.nat(3)), { minLength: 1 }), (list) => {
        const whole = list.map(([amount]) => Math.round(amount * 100));
        const cells = Int32Array.from(list, ([, cell]) => cell);
        const found = wholeCents(
          Float64Array.from(list, ([amount]) => amount),
          cells,
          4,
        )!;
        expect(found.lowest).toBe(whole.reduce((a, b) => Math.min(a, b)) + 0);
        expect(found.highest).toBe(whole.reduce((a, b) => Math.max(a, b)) + 0);
        const sums = [0, 1, 2, 3].map((cell) =>
          whole.reduce((sum, one, i) => (cells[i] === cell ? sum + BigInt(one) : sum), 0n),
        );
        expect(Array.from(found.sums, BigInt)).toEqual(sums);
        expect(BigInt(found.total)).toBe(sums.reduce((all, sum) => all + sum));
      }),
    );
  });

  it('has none where a sum could be inexact', () => {
    // Eight times 2⁵⁰ cents are 2⁵³: more than can be told from its neighbours.
    const large = 2 ** 50 / 100;
    const found = (signs: readonly number[]) =>
      wholeCents(
        Float64Array.from(signs, (sign) => sign * large),
        new Int32Array(signs.length),
        1,
      );
    expect(found([1, 1, 1, 1, -1, -1, -1])?.sums[0]).toBe(2 ** 50);
    expect(found([1, 1, 1, 1, -1, -1, -1, -1])).toBeUndefined();
  });
});

describe('ascending', () => {
  it('puts amounts in cents in order, equal ones as they stood', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cents, fc.constantFrom(0, -0, 12.34, -12.34))), (list) => {
        const expected = list.map((_, i) => i).sort((a, b) => list[a]! - list[b]! || a - b);
        const tags = Int32Array.from(list, (_, i) => 2 * i);
        const found = inOrder(list, tags)!;
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
    expect(inOrder(list, new Int32Array(list.length))).toBeUndefined();
  });

  it('puts many amounts in order, by one digit or by several', () => {
    const n = 2 ** 15;
    const random = new Random(7);
    for (const [most, least] of [
      [2 ** 32 - 1, -(2 ** 31)],
      [2 ** 28, 0],
      [3, 0],
    ] as const) {
      const list = Array.from(
        { length: n },
        () => (least + Math.floor((random.bits() / 2 ** 32) * most)) / 100,
      );
      const found = existing(
        inOrder(
          list,
          Int32Array.from(list, (_, i) => i),
        ),
      );
      const sorted = Float64Array.from(list).sort();
      for (let k = 0; k < n; k++) {
        const [own, before] = [found.tags[k]!, found.tags[k - 1] ?? -1];
        if (found.amounts[k] !== sorted[k] || list[own] !== sorted[k])
          throw new Error(`another amount at ${k}`);
        if (sorted[k] === sorted[k - 1] && own < before) throw new Error(`turned at ${k}`);
      }
    }
  });
});

interface Way {
  readonly codes: Int32Array;
  readonly groupCount: number;
}

/** Amounts cut in some ways: those of the same group in each are one cell. */
function cutIn(amounts: Float64Array, ways: readonly Way[]): GroupSamples {
  const known = new Map<string, number>();
  const members: number[] = [];
  const codes = Int32Array.from(amounts, (_, i) => {
    const key = ways.map((way) => way.codes[i]).join();
    if (!known.has(key)) known.set(key, members.push(i) - 1);
    return known.get(key)!;
  });
  const sizes = new Int32Array(members.length + 1);
  for (const cell of codes) sizes[cell]!++;
  return new GroupSamples(
    amounts,
    { codes, sizes },
    // The last cell has no unit, and whatever group.
    ways.map((way) => ({
      groupOf: Int32Array.from([...members.map((i) => way.codes[i]!), 0]),
      groupCount: way.groupCount,
    })),
  );
}

describe('GroupSamples', () => {
  /** Many amounts from a few seeds: the library draws no list of 40 000. */
  function many(kind: 'cents' | 'fractions'): Float64Array {
    let state = 12_345;
    return Float64Array.from({ length: 40_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return kind === 'cents' ? ((state % 1_000_000) - 50_000) / 100 : state / 977;
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
    const samples = cutIn(amounts, [{ codes, groupCount: 7 }]);
    expect(samples.all.amounts).toEqual(sampleOf(amounts).amounts);
    expect(samples.total.toString()).toBe(decimalTotal(amounts.toSorted()));
    const cut = samples.by(0);
    for (const [group, sample] of [...each(cut)].entries()) {
      const own = amounts.filter((_, i) => codes[i] === group).sort();
      expect(sample.amounts).toEqual(sampleOf(own).amounts);
      expect(cut.total(group).toString()).toBe(decimalTotal(own));
      expect(cut.total(group).toNumber()).toBe(decimalSumOf(own).toNumber());
    }
    expect(cut).toHaveLength(7);
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
    const samples = cutIn(amounts, [
      { codes, groupCount: 5 },
      { codes: fine, groupCount: 11 },
    ]);
    for (const [partition, groups] of [codes, fine].entries()) {
      for (const [at, sample] of [...each(samples.by(partition))].entries()) {
        expect(sample.amounts).toEqual(sampleOf(amounts.filter((_, i) => groups[i] === at)).amounts);
      }
    }
  });

  it('has a sample of all where nothing is cut', () => {
    const amounts = many('cents');
    expect(cutIn(amounts, []).all.amounts).toEqual(sampleOf(amounts).amounts);
  });

  it('leaves the amounts as they were, and refuses what is not finite', () => {
    const amounts = Float64Array.of(3, 1, 2);
    cutIn(amounts, [{ codes: Int32Array.of(0, 0, 0), groupCount: 1 }]).by(0);
    expect([...amounts]).toEqual([3, 1, 2]);
    expect(() => cutIn(Float64Array.of(1, Number.NaN), [])).toThrow(RangeError);
  });
});
