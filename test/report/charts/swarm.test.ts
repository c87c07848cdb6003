import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swarm } from '../../../src/report/charts/swarm.ts';

const places = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 120 });

describe('swarm', () => {
  it('puts no dot on another unless lanes are pressed, and stays in the strip', () => {
    fc.assert(
      fc.property(places, (at) => {
        const { offsets, pressed } = swarm(at, 5, 30);
        for (const y of offsets) expect(Math.abs(y)).toBeLessThanOrEqual(30 + 1e-9);
        if (pressed) return;
        for (let i = 0; i < at.length; i++) {
          for (let j = 0; j < i; j++) {
            const apart = Math.hypot(at[i]! - at[j]!, offsets[i]! - offsets[j]!);
            expect(apart).toBeGreaterThanOrEqual(5 - 1e-9);
          }
        }
      }),
    );
  });

  it('depends on the values, not on their order', () => {
    fc.assert(
      fc.property(places, (at) => {
        const pairs = (list: readonly number[]) =>
          swarm(list, 5, 30)
            .offsets.map((y, i) => [list[i]!, y] as const)
            .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(pairs([...at].reverse())).toEqual(pairs(at));
      }),
    );
  });

  it('stacks equal values around the middle: 0, −1, +1, −2, +2 steps', () => {
    expect(swarm([7, 7, 7, 7, 7], 4, 100).offsets).toEqual([0, -4, 4, -8, 8]);
  });

  it('presses a hundred equal values into the strip', () => {
    const { offsets, pressed } = swarm(new Array<number>(101).fill(3), 4, 30);
    expect(pressed).toBe(true);
    // Lanes 0, −1, +1 … ±50: the outermost stands at the edge of the strip.
    expect(Math.max(...offsets)).toBe(30);
    expect(new Set(offsets).size).toBe(101);
  });
});
