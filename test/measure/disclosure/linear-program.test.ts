import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { changesBy } from '../../../src/measure/disclosure/linear-program.ts';

/** A solver that says what a test tells it to say; undefined: the real one. */
const told = vi.hoisted(() => {
  // Files of tests share their modules: here they are loaded anew, with the solver below, and again after.
  vi.resetModules();
  return { shares: undefined as readonly (readonly [string, number])[] | undefined };
});
afterAll(() => {
  vi.doUnmock('yalps');
  vi.resetModules();
});
vi.mock('yalps', async (original) => {
  const real = await original<typeof import('yalps')>();
  return {
    ...real,
    solve: (...args: Parameters<typeof real.solve>) =>
      told.shares ? { status: 'optimal', result: 1, variables: told.shares } : real.solve(...args),
  };
});
afterEach(() => {
  told.shares = undefined;
});

const FREE = Number.POSITIVE_INFINITY;
/** a + b stays, with 7 and 3 of each: a moves by what b gives. */
const PAIR = [
  {
    terms: [
      [0, 1],
      [1, 1],
    ],
  },
] as const;
const changes = (sense: 1 | -1, want: number) => {
  const found = changesBy(
    { up: Float64Array.of(FREE, FREE), down: Float64Array.of(7, 3), fixed: PAIR },
    [[0, 1]],
    sense,
    want,
  );
  return found && Object.fromEntries(found);
};

describe('a linear program', () => {
  it('finds what the sums allow, and no more: a rises by the 3 that b gives, and falls by its own 7', () => {
    expect(changes(1, 2)).toEqual({ 0: expect.closeTo(2, 5), 1: expect.closeTo(-2, 5) });
    expect(changes(1, 3)).toEqual({ 0: expect.closeTo(3, 5), 1: expect.closeTo(-3, 5) });
    expect(changes(1, 3.001)).toBeUndefined();
    expect(changes(-1, 7)).toEqual({ 0: expect.closeTo(-7, 5), 1: expect.closeTo(7, 5) });
    expect(changes(-1, 7.01)).toBeUndefined();
  });

  it('holds a sum within its slack, on either side its own', () => {
    const alone = { terms: [[0, 2]], slack: { down: 2, up: 6 } } as const;
    const by = (sense: 1 | -1, want: number) =>
      changesBy(
        { up: Float64Array.of(FREE), down: Float64Array.of(7), fixed: [alone] },
        [[0, 1]],
        sense,
        want,
      );
    // Twice a moves by 6 up and 2 down at most: a by 3 and by 1.
    expect([2.99, 3, 3.01].map((want) => by(1, want) !== undefined)).toEqual([true, true, false]);
    expect([0.99, 1, 1.01].map((want) => by(-1, want) !== undefined)).toEqual([true, true, false]);
  });
});

describe('a linear program over several variables that may give way', () => {
  /** a + b + c stays, with 7, 1 and 5: what b and c may rise is what they may fall. */
  const move = (sense: 1 | -1, want: number, prices: readonly number[], own = 7) => {
    const ends = Float64Array.of(own, 1, 5);
    const terms = [0, 1, 2].map((variable) => [variable, 1] as const);
    const program = { up: ends, down: ends, fixed: [{ terms }], prices: Float64Array.from(prices) };
    const found = changesBy(program, [[0, 1]], sense, want);
    return (
      found && Object.fromEntries([...found].map(([variable, by]) => [variable, Math.round(1e4 * by) / 1e4]))
    );
  };

  it.each([1, -1] as const)('takes the cheaper ones first, then the others (%s)', (sense) => {
    const by = (...own: readonly number[]) => Object.fromEntries(own.map((change, f) => [f, sense * change]));
    expect(move(sense, 1, [0, 5, 1])).toEqual({ 0: sense, 2: -sense });
    expect(move(sense, 1, [0, 1, 5])).toEqual({ 0: sense, 1: -sense });
    expect(move(sense, 6, [0, 5, 1])).toEqual(by(6, -1, -5));
    expect(move(sense, 7, [0, 5, 1])).toBeUndefined();
  });

  it.each([1, -1] as const)('moves a variable no further than its own bound (%s)', (sense) => {
    expect(move(sense, 2, [0, 1, 1], 2)).toBeDefined();
    expect(move(sense, 2.01, [0, 1, 1], 2)).toBeUndefined();
    expect(move(sense, 1, [0, 1, 1], 0)).toBeUndefined();
  });

  it('is not taken at its word where a variable would rise beyond its bound', () => {
    told.shares = [
      ['-0', 1],
      ['+1', 1],
    ];
    // a by −1 and b by +1: as far as b goes; a by −2 and b by +2 is too far.
    expect(move(-1, 1, [0, 1, 1])).toEqual({ 0: -1, 1: 1 });
    expect(move(-1, 2, [0, 1, 1])).toBeUndefined();
  });
});

describe('an answer of the solver', () => {
  it('is taken where it keeps the sum and the bounds', () => {
    told.shares = [
      ['+0', 1],
      ['-1', 1],
    ];
    expect(changes(1, 2)).toEqual({ 0: 2, 1: -2 });
  });

  it.each([
    ['rises', 1],
    ['falls', -1],
  ] as const)('is not taken where one of two sums %s beyond its slack', (_, sense) => {
    const sums = [0, 1].map((variable) => ({ terms: [[variable, 1]] as const, slack: { down: 5, up: 5 } }));
    const program = { up: Float64Array.of(FREE, FREE), down: Float64Array.of(FREE, FREE), fixed: sums };
    const by = (second: number) => {
      told.shares = [
        [sense > 0 ? '+0' : '-0', 1],
        [sense > 0 ? '+1' : '-1', second],
      ];
      return changesBy(program, [[0, 1]], sense, 4);
    };
    // A share is 4: the second moves by 4, by 5 and by 6.
    expect([1, 1.25, 1.5].map((share) => by(share) !== undefined)).toEqual([true, true, false]);
  });

  it.each([
    ['a sum does not hold', [['+0', 1]]],
    [
      'a sum is off by more than a solver may be',
      [
        ['+0', 1],
        ['-1', 0.99999],
      ],
    ],
    [
      'a variable falls below 0',
      [
        ['+0', 2],
        ['-1', 2],
      ],
    ],
    [
      'it moves the other way',
      [
        ['-0', 1],
        ['+1', 1],
      ],
    ],
    [
      'it falls short of what is wanted by more than a solver may',
      [
        ['+0', 0.99999],
        ['-1', 0.99999],
      ],
    ],
  ] as const)('is not taken where %s', (_, shares) => {
    told.shares = shares;
    expect(changes(1, 2)).toBeUndefined();
  });

  it('may be off by as much as doubles are', () => {
    told.shares = [
      ['+0', 1],
      ['-1', 1 - 1e-7],
    ];
    expect(changes(1, 2)).toEqual({ 0: 2, 1: -2 * (1 - 1e-7) });
  });
});
