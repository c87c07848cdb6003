import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StratifiedUnits } from '../../src/measure/cells.ts';
import { groupGaps } from '../../src/measure/group-gaps.ts';
import { type Influence, influence } from '../../src/measure/influence.ts';
import { turningPoint } from '../../src/measure/turning-point.ts';
import { close } from './arbitrary.ts';
import { fundingUnits } from './comparable-funding/support.ts';

describe('turning point of a gap', () => {
  it('by hand: −60 −30 −10 +20 +5, mean −15', () => {
    const turn = turningPoint(Float64Array.of(-30, 20, -10, 5, -60), [10, 11, 12, 13, 14]);
    expect(turn).toMatchObject({ n: 5, gap: -15 });
    // Without −60 the mean is −15/4; without +20 it is −95/4, which is not as far from −15.
    expect(turn.most).toEqual({ unit: 14, gap: -15 / 4 });
    // Without −60 still below; without −30 as well, 15 over three units.
    expect(turn.flip).toEqual({ units: [14, 10], gap: 5 });
  });

  it('all on one side: nothing turns it; no gap: nothing is needed', () => {
    expect(turningPoint(Float64Array.of(-1, -2, -3), [0, 1, 2]).flip).toEqual({ undefined: 'one-sided' });
    expect(turningPoint(Float64Array.of(-1, 1), [0, 1]).flip).toEqual({ units: [], gap: 0 });
    expect(turningPoint(Float64Array.of(-1), [0])).toMatchObject({
      most: { undefined: 'too-few' },
      flip: { undefined: 'one-sided' },
    });
  });

  it('a gap that is gone to the cent is turned: 0.1 + 0.2 − 0.3', () => {
    expect(turningPoint(Float64Array.of(0.1, 0.2, -0.3, 5), [0, 1, 2, 3]).flip).toMatchObject({ units: [3] });
  });

  it('no smaller choice of units turns it', () => {
    const distances = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(distances, (list) => {
        const { flip } = turningPoint(Float64Array.from(list), [...list.keys()]);
        const sum = (kept: readonly number[]) => kept.reduce((total, x) => total + x, 0);
        const sign = Math.sign(sum(list));
        let fewest = Number.POSITIVE_INFINITY;
        for (let set = 0; set < 2 ** list.length - 1; set++) {
          const kept = list.filter((_, i) => ((set >> i) & 1) === 0);
          if (sign * sum(kept) <= 0) fewest = Math.min(fewest, list.length - kept.length);
        }
        return 'undefined' in flip ? fewest === Number.POSITIVE_INFINITY : flip.units.length === fewest;
      }),
    );
  });
});

describe('influence on the gap of a group', () => {
  const row = fc.record({
    x: fc.integer({ min: 0, max: 99 }),
    s: fc.integer({ min: 0, max: 2 }),
    g: fc.integer({ min: 0, max: 2 }),
  });
  type Row = { x: number; s: number; g: number };
  const units = (rows: readonly Row[]): StratifiedUnits => ({
    amounts: rows.map(({ x }) => x),
    strata: rows.map(({ s }) => s),
    strataCount: 3,
    groups: rows.map(({ g }) => g),
    groupCount: 3,
  });
  /** The gap of a group once a unit is taken out of the data; undefined where none is left. */
  const gapWithout = (rows: readonly Row[], unit: number, group: number): number | undefined => {
    const gap = groupGaps(units(rows.filter((_, i) => i !== unit)))[group]!;
    return 'undefined' in gap ? undefined : gap.gap;
  };
  const defined = (outcome: ReturnType<typeof influence>[number]): Influence | undefined =>
    'undefined' in outcome ? undefined : outcome;

  it('finds the own unit, and the comparable, whose absence from the data moves the gap most', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const gaps = groupGaps(units(rows));
        const lone = (unit: number) => rows.every(({ s, g }) => s !== rows[unit]!.s || g === rows[unit]!.g);
        return influence(fundingUnits(units(rows)), 1).every((outcome, group) => {
          const found = defined(outcome);
          const before = gaps[group]!;
          if (found === undefined) return 'undefined' in before;
          if ('undefined' in before) return false;
          const farthest = (own: boolean): number =>
            rows.reduce((most, { g }, unit) => {
              if ((g === group) !== own || lone(unit)) return most;
              const without = gapWithout(rows, unit, group);
              return without === undefined ? most : Math.max(most, Math.abs(without - before.gap));
            }, -1);
          return [true, false].every((own) => {
            const removal = own ? found.most : found.comparable;
            if ('undefined' in removal) return farthest(own) <= 1e-9;
            return (
              close(found.gap, before.gap, 100) &&
              (rows[removal.unit]!.g === group) === own &&
              close(gapWithout(rows, removal.unit, group)!, removal.gap, 100) &&
              close(Math.abs(removal.gap - before.gap), farthest(own), 100)
            );
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing to say of a group without comparables or units', () => {
    const [alone, absent] = influence(
      fundingUnits({ amounts: [1, 2], strata: [0, 0], strataCount: 1, groups: [0, 0], groupCount: 2 }),
      1,
    );
    expect(alone).toEqual({ undefined: 'no-comparables' });
    expect(absent).toEqual({ undefined: 'no-units' });
  });
});
