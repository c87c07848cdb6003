import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { existing } from '../../src/base/existing.ts';
import { AmountRooms, loopsOver } from '../../src/measure/amount-rooms.ts';
import { ascending } from '../../src/measure/ascending.ts';
import { generalisedEntropy } from '../../src/measure/generalised-entropy.ts';
import { plainGapBelow, plainLevels, plainMoney, plainSpreads } from '../../src/measure/plain-sums.ts';
import { Sample } from '../../src/measure/sample.ts';
import { wholeCents } from '../../src/measure/whole-cents.ts';

/** Amounts far apart, nearly the same, or of few kinds; zeros and money taken back among them. */
const amounts = fc
  .tuple(
    fc.constantFrom(1e-3, 1, 1e6),
    fc.array(
      fc.oneof(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }).map((cents) => 45_000 + cents / 100),
        fc.integer({ min: -2, max: 3 }),
      ),
      { minLength: 8, maxLength: 90 },
    ),
  )
  .map(([unit, list]) => Float64Array.from(list, (amount) => amount * unit + 0).sort());

/** The same amounts in a room that the loops reach. */
function within(list: Float64Array, rooms: AmountRooms): Float64Array {
  const room = rooms.rooms[0]!.subarray(0, list.length);
  room.set(list);
  expect(loopsOver(room)).toBeDefined();
  expect(loopsOver(list)).toBeUndefined();
  return room;
}

describe('sums taken by the loops in WebAssembly', () => {
  it('are those that are defined in JavaScript, to the last bit', () => {
    const rooms = new AmountRooms([90]);
    const origin = fc.constantFrom(0, -3.5);
    fc.assert(
      fc.property(amounts, origin, fc.nat(), fc.nat(), fc.boolean(), (list, from, a, b, up) => {
        const room = within(list, rooms);
        const { length } = list;
        expect(plainLevels(room, 0)).toStrictEqual(plainLevels(list, 0));
        const { aboveLowest } = plainLevels(list, 0);
        expect(plainSpreads(room, aboveLowest)).toStrictEqual(plainSpreads(list, aboveLowest));
        const first = a % length;
        const count = b % ((up ? length - first : first + 1) + 1);
        const step = up ? 1 : -1;
        expect(plainMoney(room, from, first, count, step)).toBe(plainMoney(list, from, first, count, step));
        const [low, high] = [list[(length - 1) >> 1]!, list[length >> 1]!];
        expect(plainGapBelow(room, 0, low, high)).toBe(plainGapBelow(list, 0, low, high));
      }),
    );
    rooms.leave();
  });

  it('are the same entropies of amounts of which none is negative, with zeros too', () => {
    const rooms = new AmountRooms([90]);
    fc.assert(
      fc.property(amounts, (list) => {
        const positive = list.map(Math.abs).sort();
        const [own, other] = [new Sample(within(positive, rooms)), new Sample(positive)];
        fc.pre(other.total > 0);
        for (const alpha of [0, 0.5, 1]) {
          expect(generalisedEntropy(own, alpha)).toBe(generalisedEntropy(other, alpha));
        }
      }),
    );
    rooms.leave();
  });
});

describe('rooms for amounts', () => {
  it('are of the lengths that are asked for, apart from one another, also where there were others before', () => {
    for (let turn = 0; turn < 2; turn++) {
      const rooms = new AmountRooms([20, 0, 3000]);
      const [first, none, last] = rooms.rooms;
      expect([first, none, last].map((room) => room?.length)).toEqual([20, 0, 3000]);
      last?.fill(0);
      first?.fill(7);
      expect(last?.every((amount) => amount === 0)).toBe(true);
      last?.fill(9);
      expect(first?.every((amount) => amount === 7)).toBe(true);
      rooms.leave();
      expect(first && loopsOver(first)).toBeUndefined();
    }
  });
});

describe('amounts put in order by the loops in WebAssembly', () => {
  const cents = fc.oneof(
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.integer({ min: -3, max: 3 }),
    fc.constant(-0),
  );

  /** What the loops make of amounts and their cells: how many cells there could be says how wide each is told. */
  function byLoops(amounts: Float64Array, cells: Int32Array, count: number) {
    const rooms = new AmountRooms([amounts.length, amounts.length], { cells: count, groups: 3 });
    const [whole, room] = rooms.rooms;
    const order = existing(rooms.order);
    existing(whole).set(amounts);
    const found = order.wholeCents(existing(whole), cells);
    const told = found && { ...found, sums: found.sums.slice() };
    const isSorted = found !== undefined && order.sort(existing(whole), found, existing(room));
    return { rooms, order, whole: existing(whole), room: existing(room), told, isSorted };
  }

  it.each([
    ['two bytes', 10, 60],
    ['four', 2 ** 16 + 10, 6],
  ])('are as in JavaScript, with cells in %s each, and dealt out to their groups', (_, count, numRuns) => {
    const list = fc.array(fc.tuple(cents, fc.nat(9)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(list, fc.constantFrom(1, 100), fc.boolean(), (rows, divisor, odd) => {
        const amounts = Float64Array.from(rows, ([own]) => own / divisor);
        // No amount in whole cents.
        if (odd) amounts[rows.length - 1] = 0.125;
        const last = count - 10;
        const cells = Int32Array.from(rows, ([, cell]) => last + cell);
        const { rooms, order, whole, room, told, isSorted } = byLoops(amounts, cells, count);
        const expected = wholeCents(amounts, cells, count);
        expect(told).toStrictEqual(expected);
        const inOrder = expected && ascending(amounts, cells, expected, new Float64Array(amounts.length));
        expect(isSorted).toBe(inOrder !== undefined);
        if (inOrder) {
          expect(whole).toStrictEqual(inOrder.amounts);
          // Cells by threes to groups, the last of them to none.
          const groupOf = Int32Array.from({ length: count }, (_, cell) =>
            cell < last + 9 ? Math.floor(Math.max(0, cell - last) / 3) : -1,
          );
          const groups = [0, 1, 2].map((group) =>
            Array.from(inOrder.amounts).filter((_, i) => groupOf[inOrder.tags[i]!] === group),
          );
          const starts = Int32Array.of(0, groups[0]!.length, groups[0]!.length + groups[1]!.length);
          const dealt = groups.flat();
          order.dealOut(whole, groupOf, starts, room);
          expect([...room.subarray(0, dealt.length)]).toEqual(dealt);
          // What else the loops are asked finds the amounts where they are.
          if (amounts.length >= 8)
            expect(plainLevels(whole, 0)).toStrictEqual(plainLevels(inOrder.amounts, 0));
        }
        rooms.leave();
      }),
      { numRuns },
    );
  });

  it('are so where there are more of them than a loop takes at once', () => {
    const amounts = Float64Array.from({ length: 70_000 }, (_, i) => ((i * 7919) % 65_537) / 100);
    const cells = Int32Array.from(amounts, (_, i) => i % 7);
    const { rooms, whole, told, isSorted } = byLoops(amounts, cells, 7);
    expect(told).toStrictEqual(wholeCents(amounts, cells, 7));
    expect(isSorted).toBe(true);
    expect(whole).toStrictEqual(amounts.toSorted());
    rooms.leave();
  });
});
