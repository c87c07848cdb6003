import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Figures } from '../../../src/measure/disclosure/figures.ts';
import { moveLinked } from '../../../src/measure/disclosure/linear.ts';

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

/** a + b = w, with 7, 3 and 10. */
const FIGURES = {
  values: Float64Array.of(7, 3, 10),
  equations: [{ parts: [0, 1], whole: 2 }],
} as unknown as Figures;
const ROOM = { up: new Float64Array(3).fill(Number.POSITIVE_INFINITY), down: Float64Array.of(7, 3, 10) };
const moved = (want = 2) => {
  const { reached, changes } = moveLinked(
    FIGURES,
    ROOM,
    { figure: 0, sense: 1, want },
    Float64Array.of(0, 1, Number.POSITIVE_INFINITY),
  );
  return { reached, changes: Object.fromEntries(changes) };
};

describe('a linear program', () => {
  it('finds what the figures allow: a rises by what b gives', () => {
    expect(moved()).toEqual({ reached: 2, changes: { 0: 2, 1: expect.closeTo(-2, 5) } });
    expect(moved(5).reached).toBeCloseTo(3, 4);
  });
});

describe('a linear program over several figures that may give way', () => {
  /** a + b + c = w, with 7, 1, 5 and 13: what b and c may rise is what they may fall. */
  const three = {
    values: Float64Array.of(7, 1, 5, 13),
    equations: [{ parts: [0, 1, 2], whole: 3 }],
  } as unknown as Figures;
  const room = (own: number) => ({
    up: Float64Array.of(own, 1, 5, 13),
    down: Float64Array.of(own, 1, 5, 13),
  });
  const move = (sense: 1 | -1, want: number, prices: readonly number[], own = 7) => {
    const { reached, changes } = moveLinked(
      three,
      room(own),
      { figure: 0, sense, want },
      Float64Array.from([...prices, Number.POSITIVE_INFINITY]),
    );
    const rounded = [...changes].map(([figure, change]) => [figure, Math.round(1e4 * change) / 1e4]);
    return { reached: Math.round(1e4 * reached) / 1e4, changes: Object.fromEntries(rounded) };
  };

  it.each([1, -1] as const)('takes the cheaper ones first, then the others (%s)', (sense) => {
    const by = (...changes: readonly number[]) =>
      Object.fromEntries(changes.map((change, f) => [f, sense * change]));
    expect(move(sense, 1, [0, 5, 1])).toEqual({ reached: 1, changes: { 0: sense, 2: -sense } });
    expect(move(sense, 1, [0, 1, 5])).toEqual({ reached: 1, changes: { 0: sense, 1: -sense } });
    expect(move(sense, 6, [0, 5, 1])).toEqual({ reached: 6, changes: by(6, -1, -5) });
    expect(move(sense, 7, [0, 5, 1])).toEqual({ reached: 6, changes: by(6, -1, -5) });
  });

  it.each([1, -1] as const)('moves a figure no further than its own room (%s)', (sense) => {
    expect(move(sense, 6, [0, 1, 1], 2).reached).toBe(2);
    expect(move(sense, 6, [0, 1, 1], 0)).toEqual({ reached: 0, changes: { 0: 0 } });
  });

  it('moves nothing where nothing may give way', () => {
    const published = Number.POSITIVE_INFINITY;
    expect(move(1, 2, [0, published, published])).toEqual({ reached: 0, changes: { 0: 0 } });
  });

  it('is not taken at its word where a figure would rise beyond its room', () => {
    told.shares = [
      ['-0', 1],
      ['+1', 1],
    ];
    // a by −1 and b by +1: as far as b goes; a by −2 and b by +2 is too far.
    expect(move(-1, 1, [0, 1, 1]).reached).toBe(1);
    expect(move(-1, 2, [0, 1, 1]).reached).toBe(0);
  });
});

describe('an answer of the solver', () => {
  it('is taken where it keeps the equation and the bounds', () => {
    told.shares = [
      ['+0', 1],
      ['-1', 1],
    ];
    expect(moved()).toEqual({ reached: 2, changes: { 0: 2, 1: -2 } });
  });

  it.each([
    ['an equation does not hold', [['+0', 1]]],
    [
      'an equation is off by more than a solver may be',
      [
        ['+0', 1],
        ['-1', 0.99999],
      ],
    ],
    [
      'a figure falls below 0',
      [
        ['+0', 2],
        ['-1', 2],
      ],
    ],
    [
      'a published figure moves, which keeps the sums but not the edition',
      [
        ['-0', 1],
        ['+1', 1],
      ],
    ],
  ] as const)('is not taken where %s', (_, shares) => {
    told.shares = shares;
    expect(moved()).toEqual({ reached: 0, changes: { 0: 0 } });
  });

  it('may be off by as much as doubles are', () => {
    told.shares = [
      ['+0', 1],
      ['-1', 1 - 1e-7],
    ];
    expect(moved().reached).toBe(2);
  });
});
