import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AmountRooms, loopsOver } from '../../src/measure/amount-rooms.ts';
import { generalisedEntropy } from '../../src/measure/generalised-entropy.ts';
import { plainGapBelow, plainLevels, plainMoney, plainSpreads } from '../../src/measure/plain-sums.ts';
import { Sample } from '../../src/measure/sample.ts';

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
