import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { influences } from '../../../src/measure/comparable-funding/influences.ts';
import { figuresFor } from '../../../src/measure/comparable-funding/looking.ts';
import { structureOf } from '../../../src/measure/comparable-funding/structure.ts';
import { asLists, fundingUnits } from './support.ts';

const FEWEST = 2;

const files = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 1, max: 100_000 }),
      stratum: fc.integer({ min: 0, max: 2 }),
      group: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 12, maxLength: 60 },
  )
  .map((rows) =>
    fundingUnits({
      amounts: rows.map(({ amount }) => amount),
      strata: rows.map(({ stratum }) => stratum),
      strataCount: 3,
      groups: rows.map(({ group }) => group),
      groupCount: 4,
    }),
  );

describe('what each unit adds to the error of ln ratio', () => {
  it('adds up, squared, to the square of the error of the measure', () => {
    fc.assert(
      fc.property(files, fc.boolean(), (cells, nearest) => {
        const units = nearest ? asLists(cells) : cells;
        const structure = structureOf(units, FEWEST);
        const figures = figuresFor(units.groupCount);
        structure.evaluate(units.amounts, figures);
        const of = influences(units, FEWEST);
        for (let group = 0; group < units.groupCount; group++) {
          if (structure.compared[group]! < 2) continue;
          const sum = of(group).each.reduce((total, one) => total + one * one, 0);
          const error = figures.error[group]!;
          expect(Math.abs(Math.sqrt(sum) - error)).toBeLessThan(1e-9 + 1e-9 * error);
        }
      }),
    );
  });

  it('is how far ln ratio moves when one amount does, but for the factors of small samples', () => {
    // Two cells of one stratum: 3 here, 4 elsewhere. ln R = ln Σy − ln(3 ȳ₀).
    const amounts = [10, 20, 30, 15, 25, 35, 45];
    const units = fundingUnits({
      amounts,
      strata: amounts.map(() => 0),
      strataCount: 1,
      groups: [0, 0, 0, 1, 1, 1, 1],
      groupCount: 2,
    });
    const { each, own } = influences(units, FEWEST)(0);
    expect([...own]).toEqual([1, 1, 1, 0, 0, 0, 0]);
    // Own: (y − R e)/Σy √(3/2), R e = 60/3 = 20; the others: −(3/4)(y − 30)/90 √(4/3).
    [10, 20, 30].forEach((y, i) => {
      expect(each[i]).toBeCloseTo(((y - 20) / 60) * Math.sqrt(3 / 2), 12);
    });
    [15, 25, 35, 45].forEach((y, i) => {
      expect(each[3 + i]).toBeCloseTo((-(3 / 4) * (y - 30) * Math.sqrt(4 / 3)) / 90, 12);
    });
  });
});
