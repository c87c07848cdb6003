import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Figures } from '../../../src/measure/disclosure/figures.ts';
import { moveLinked } from '../../../src/measure/disclosure/linear.ts';

/** A solver that says what a test tells it to say; undefined: the real one. */
const told = vi.hoisted(() => ({ shares: undefined as readonly (readonly [string, number])[] | undefined }));
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
    0,
    1,
    want,
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
