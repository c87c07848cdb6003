import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/measure/disclosure/protect.ts';
import type { ProtectedTable } from '../../../src/measure/disclosure/tables.ts';
import { rules, table, tableOf } from './arbitrary.ts';
import { amountsAt, intervalOf, sum } from './attack.ts';
import { audit, hiddenOf, intervalsOf, type OverTables } from './pattern.ts';

/** A pattern of one table from the places that it hides. */
function hiding(of: ProtectedTable, places: readonly (readonly [number, number])[]): OverTables<boolean> {
  return [
    Array.from({ length: of.rows + 1 }, (_, row) =>
      Array.from({ length: of.columns + 1 }, (_, column) =>
        places.some(([r, c]) => r === row && c === column),
      ),
    ),
  ];
}

const intervals = (of: ProtectedTable, places: readonly (readonly [number, number])[]): unknown =>
  intervalsOf(of, hiding(of, places)[0]!).map(({ row, column, low, high }) => [row, column, low, high]);

describe('the interval of a hidden figure', () => {
  // Investments by activity and region: the running example of Fischetti & Salazar (Management Science 47, 2001).
  const investments = tableOf([
    [[20], [50], [10]],
    [[8], [19], [22]],
    [[17], [32], [12]],
  ]);

  it('is what the rows and columns leave: the sensitive 22 can be anything from 5 to 30', () => {
    // Hidden: 8 and 22 in a row that adds to 30, 17 and 12 in one that adds to 29, columns that add to 25 and 34.
    const pattern = [
      [1, 0],
      [1, 2],
      [2, 0],
      [2, 2],
    ] as const;
    expect(intervals(investments, pattern)).toEqual([
      [1, 0, 0, 25],
      [1, 2, 5, 30],
      [2, 0, 0, 25],
      [2, 2, 4, 29],
    ]);
  });

  it('is a point when the figure is alone in its row', () => {
    expect(intervals(investments, [[1, 2]])).toEqual([[1, 2, 22, 22]]);
  });

  it('has no upper end when nothing published adds it up', () => {
    // 30 = 8 + 22 and 190 are hidden with them: the published rows, columns and the 19 leave 0 at the lower end.
    const pattern = [
      [1, 2],
      [1, 3],
      [3, 2],
      [3, 3],
    ] as const;
    expect(intervals(investments, pattern)).toEqual([
      [1, 2, 0, undefined],
      // What is left of the row, the column and the total: 49 − 22, 44 − 22, 190 − 22.
      [1, 3, 27, undefined],
      [3, 2, 22, undefined],
      [3, 3, 168, undefined],
    ]);
  });

  it('is for a list and its total what the other hidden items leave', () => {
    const list = tableOf([[[7]], [[20]], [[5]]]);
    expect(
      intervals(list, [
        [0, 0],
        [2, 0],
      ]),
    ).toEqual([
      [0, 0, 0, 12],
      [2, 0, 0, 12],
    ]);
  });

  it('is the one found by a linear program straight from the definition, whatever is hidden', () => {
    const pattern = table.chain((of) => {
      const row = fc.array(fc.boolean(), { minLength: of.columns + 1, maxLength: of.columns + 1 });
      return fc.tuple(fc.constant(of), fc.array(row, { minLength: of.rows + 1, maxLength: of.rows + 1 }));
    });
    fc.assert(
      fc.property(pattern, ([of, marks]) => {
        // In a list the column of row margins is the list itself.
        const hidden = of.columns > 1 ? marks : marks.map(([first]) => [first!, first!]);
        for (const { row, column, value, low, high = Number.POSITIVE_INFINITY } of intervalsOf(of, hidden)) {
          const direct = intervalOf(of, hidden, [row, column]);
          expect(low).toBeCloseTo(direct.low, 6);
          if (high === Number.POSITIVE_INFINITY) expect(direct.high).toBe(high);
          else expect(high).toBeCloseTo(direct.high, 6);
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the audit of a pattern', () => {
  it('finds exposed to a reader what lies within p % to either side, to the cent, whatever is hidden', () => {
    const found = { exposed: 0, open: 0 };
    const lax = { fewest: 0, largest: 1, dominance: 100 };
    fc.assert(
      fc.property(
        table,
        fc.infiniteStream(fc.boolean()),
        fc.integer({ min: 1, max: 60 }),
        (of, marks, percent) => {
          const grid = hiding(of, []).map((rows) =>
            rows.map((row) => row.map(() => marks.next().value as boolean)),
          );
          const hidden = of.columns > 1 ? grid : grid.map((rows) => rows.map(([first]) => [first!, first!]));
          const exposed = new Set(
            audit([of], { ...lax, percent }, hidden)
              .filter(({ to }) => to === 'reader')
              .map(({ key }) => key),
          );
          for (let row = 0; row <= of.rows; row++) {
            for (let column = 0; column <= of.columns; column++) {
              if (!hidden[0]![row]![column]) continue;
              const cents = Math.round(100 * sum(amountsAt(of, row, column)));
              const { low, high } = intervalOf(of, hidden[0]!, [row, column]);
              // What p % is in whole cents, one at least; to nobody is an amount below 0 known to be possible.
              const want = Math.max(1, Math.ceil((cents * percent) / 100));
              const isOpen =
                Math.round(100 * low) <= cents - Math.min(want, cents) &&
                Math.round(100 * high) >= cents + want;
              found[isOpen ? 'open' : 'exposed']++;
              expect(exposed.has(of.key(row, column))).toBe(!isOpen);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(Math.min(found.exposed, found.open)).toBeGreaterThan(100);
  });
});

describe('against every table of whole numbers that fits what is published', () => {
  const small = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 });
  const few = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
    .chain(([rows, columns]) => {
      const row = fc.array(small, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    })
    .map(tableOf);

  it('no hidden figure of a protected table is bounded more tightly than p %', () => {
    let looked = 0;
    fc.assert(
      fc.property(few, rules, (of, rule) => {
        const hidden = hiddenOf([of], protect([of], rule));
        const total = hidden[0]![of.rows]![of.columns]!;
        const count = hidden[0]!.flat().filter(Boolean).length;
        fc.pre(!total && count > 0 && count <= 7);
        looked++;
        const found = enumerate(of, hidden[0]!);
        for (const { row, column, value, low, high } of intervalsOf(of, hidden[0]!)) {
          // Tables of whole numbers reach the ends of every interval: the incidence matrix is totally unimodular.
          const values = found.map((cells) => at(cells, row, column));
          values.sort((a, b) => a - b);
          expect([values[0], values.at(-1)]).toEqual([low, high]);
          expect(low).toBeLessThanOrEqual(value * (1 - rule.percent / 100));
          expect(high).toBeGreaterThanOrEqual(value * (1 + rule.percent / 100));
          expect(high).toBeGreaterThan(low);
        }
      }),
      { numRuns: 150 },
    );
    expect(looked).toBe(150);
  });

  function at(cells: readonly (readonly number[])[], row: number, column: number): number {
    const rows = row === cells.length ? cells : [cells[row]!];
    return sum(rows.flatMap((list) => (column === list.length ? list : [list[column]!])));
  }

  /** Every matrix ≥ 0 that agrees with all that is shown; the grand total is. */
  function enumerate(of: ProtectedTable, hidden: OverTables<boolean>[number]): number[][][] {
    const truth = Array.from({ length: of.rows }, (_, r) =>
      Array.from({ length: of.columns }, (_, c) => sum(of.contributions(r, c))),
    );
    const total = at(truth, of.rows, of.columns);
    const found: number[][][] = [];
    const cells = truth.map((row) => row.map(() => 0));
    const fits = (row: number, column: number): boolean => {
      const shown = !hidden[row]![column];
      return !shown || at(cells, row, column) === at(truth, row, column);
    };
    const fill = (k: number, left: number): void => {
      const [row, column] = [Math.floor(k / of.columns), k % of.columns];
      if (column === 0 && row > 0 && !fits(row - 1, of.columns)) return;
      if (row === of.rows) {
        const columns = Array.from({ length: of.columns }, (_, c) => c);
        if (left === 0 && columns.every((c) => fits(of.rows, c))) found.push(cells.map((list) => [...list]));
        return;
      }
      const value = truth[row]![column]!;
      const [from, to] = hidden[row]![column] ? [0, left] : [value, Math.min(value, left)];
      for (let x = from; x <= to; x++) {
        cells[row]![column] = x;
        // No column and no row may outgrow what is published of it.
        const over = (r: number, c: number): boolean => !hidden[r]![c] && at(cells, r, c) > at(truth, r, c);
        if (over(row, of.columns) || over(of.rows, column)) break;
        fill(k + 1, left - x);
      }
      cells[row]![column] = 0;
    };
    fill(0, total);
    return found;
  }
});
