import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearFigure, Terms } from '../../../src/measure/disclosure/linear-figure.ts';
import { changesBy } from '../../../src/measure/disclosure/linear-program.ts';
import { QueryAudit } from '../../../src/measure/disclosure/query-audit.ts';

const sum = (...cells: number[]): Terms => cells.map((cell) => [cell, 1]);
const auditOf = (cells: number[], targets: Terms[], figures: LinearFigure[], percent = 10) => {
  const rounded = figures.filter(({ slack }) => slack).length;
  const audit = new QueryAudit({ cells: Float64Array.from(cells), targets, percent, rounded });
  audit.publish(figures);
  return audit;
};

const programOf = (cells: number[], fixed: LinearFigure[]) => ({
  up: new Float64Array(cells.length).fill(Number.POSITIVE_INFINITY),
  down: Float64Array.from(cells),
  fixed,
});

describe('what linear figures leave open', () => {
  it('two cells under their total are open, and closed by a mean of their own', () => {
    const total = { terms: sum(0, 1) };
    expect(auditOf([100, 300], [sum(0), sum(1)], [total]).exposed()).toEqual([]);
    // Half the one and a quarter of the other is a second equation: both are solved.
    const mix: Terms = [
      [0, 0.5],
      [1, 0.25],
    ];
    expect(auditOf([100, 300], [sum(0), sum(1)], [total, { terms: mix }]).exposed()).toEqual([0, 1]);
  });

  it('a small partner cannot cover a large cell', () => {
    // 10 % of 1 000 is more than the 50 that the other has: x ≤ 1 050.
    const audit = auditOf([1000, 50], [sum(0), sum(1)], [{ terms: sum(0, 1) }]);
    expect(audit.exposed()).toEqual([0]);
    expect(audit.surelyExposed()).toEqual([0]);
  });

  it('rounding opens what an exact figure closes, as far as its step', () => {
    const total = { terms: sum(0, 1) };
    const mix: Terms = [
      [0, 0.5],
      [1, 0.25],
    ];
    // x + y fixed, so that x/2 + y/4 moves by a quarter of what x moves: 10 of 100 moves it by 2.5, 30 of 300 by 7.5.
    const rounded = (half: number) => [total, { terms: mix, slack: { down: half, up: half } }];
    expect(auditOf([100, 300], [sum(0)], rounded(3)).exposed()).toEqual([]);
    expect(auditOf([100, 300], [sum(0)], rounded(2)).exposed()).toEqual([0]);
    // The nearer end of what rounds alike counts.
    const near = [total, { terms: mix, slack: { down: 1, up: 9 } }];
    expect(auditOf([100, 300], [sum(0)], near).exposed()).toEqual([0]);
  });

  it('a figure is published only where no open target is closed by it', () => {
    const targets = [sum(0), sum(1), sum(2)];
    const audit = auditOf([100, 100, 100], targets, [{ terms: sum(0, 1, 2) }]);
    expect(audit.publishIfOpen([{ terms: sum(0, 1) }])).toBe(false);
    expect(
      audit.publishIfOpen([
        {
          terms: [
            [0, 1],
            [1, 2],
            [2, 3],
          ],
        },
      ]),
    ).toBe(true);
    expect(audit.exposed()).toEqual([]);
  });

  it('a linear program finds the same amounts, and some more', () => {
    const cells = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 7 });
    const weights = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 });
    const figure = fc.record({
      weights,
      half: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    });
    let [open, more] = [0, 0];
    fc.assert(
      fc.property(cells, fc.array(figure, { minLength: 1, maxLength: 4 }), (amounts, written) => {
        const figures = written.map(({ weights: own, half }): LinearFigure => {
          const terms = amounts
            .map((_, cell) => [cell, own[cell]!] as const)
            .filter(([, weight]) => weight > 0);
          return half === undefined ? { terms } : { terms, slack: { down: half, up: half } };
        });
        const targets = amounts.map((_, cell) => sum(cell));
        const audit = auditOf(amounts, targets, figures);
        const exposed = audit.exposed();
        const surely = audit.surelyExposed();
        amounts.forEach((amount, cell) => {
          if (amount === 0) return;
          const moves = ([1, -1] as const).every(
            (sense) =>
              changesBy(programOf(amounts, figures), targets[cell]!, sense, amount / 10) !== undefined,
          );
          if (!exposed.includes(cell)) {
            open++;
            expect(moves).toBe(true);
          } else if (moves) more++;
          expect(surely.includes(cell)).toBe(!moves && exposed.includes(cell));
        });
      }),
      { numRuns: 100 },
    );
    expect(open).toBeGreaterThan(50);
    expect(more).toBeLessThan(open);
  });
});
