import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeftFree, largest, sparse, square, without } from '../../../src/measure/disclosure/left-free.ts';

const WIDTH = 7;
const vector = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: WIDTH, maxLength: WIDTH })
  .filter((row) => row.some((x) => x !== 0))
  .map((row) => unit(Float64Array.from(row)));

const unit = (row: Float64Array): Float64Array => row.map((x) => x / Math.sqrt(square(row)));

describe('what published figures leave free', () => {
  it('is what projections in turn leave, whichever are asked about and whichever figures are taken back', () => {
    const figures = fc.array(fc.record({ figure: vector, stays: fc.boolean(), asked: fc.nat(3) }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(vector, { minLength: 4, maxLength: 4 }), figures, (targets, steps) => {
        let free = LeftFree.of(targets, WIDTH);
        let plain = targets;
        for (const { figure, stays, asked } of steps) {
          const rest = free.without(free.without(figure));
          if (square(rest) < 1e-6) continue;
          const direction = sparse(unit(rest));
          const after = plain.map((row) => without(row, [direction]));
          const tried = free.beside([direction]);
          for (const most of [0.5, 1, 2, 5]) {
            // Where a bound says so, the part worked out says so too.
            if (!tried.surelyWithin(asked, most, 1e-9)) continue;
            expect(square(after[asked]!)).toBeGreaterThan(1e-9);
            expect(largest(after[asked]!)).toBeLessThanOrEqual(most * square(after[asked]!));
          }
          expect([...tried.workedOut(asked)]).toEqual([...after[asked]!]);
          if (stays) [free, plain] = [tried.kept(), after];
        }
        expect(plain.map((_, i) => [...free.workedOut(i)])).toEqual(plain.map((row) => [...row]));
      }),
    );
  });
});
