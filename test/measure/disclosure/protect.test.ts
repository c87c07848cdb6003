import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import { type HiddenReason, type Protection, protect } from '../../../src/measure/disclosure/protect.ts';
import type { ProtectedTable } from '../../../src/measure/disclosure/tables.ts';
import { suppressionOf } from '../../../src/measure/suppression.ts';
import { rules, table, tableOf } from './arbitrary.ts';
import { amountsAt, intervalOf, type Knowledge, places, sum } from './attack.ts';
import { audit, countsOf, hiddenOf, intervalsOf, type OverTables, overPlaces, reasonsOf } from './pattern.ts';

const FIVE = { fewest: 5, percent: 10, largest: 1, dominance: 75 };

/** n equal amounts that add to `total`. */
const shared = (total: number, n: number): number[] => new Array<number>(n).fill(total / n);

/** What is hidden and why, one word a place: `.` shown, `t` threshold, `p` percent, `d` dominance, `c` complementary. */
function drawn(of: ProtectedTable, protection: Protection = protect([of], FIVE)): string[] {
  const letters: Record<HiddenReason, string> = {
    'primary-threshold': 't',
    'primary-percent': 'p',
    'primary-dominance': 'd',
    complementary: 'c',
  };
  return reasonsOf([of], protection)[0]!.map((row) =>
    row.map((reason) => (reason === undefined ? '.' : letters[reason])).join(''),
  );
}

const everyPlace = (of: ProtectedTable): readonly (readonly [number, number])[] =>
  places(of.rows + 1, of.columns + 1);

describe('worked examples', () => {
  it('hides nothing when no rule asks for it', () => {
    const of = tableOf([
      [shared(100, 10), shared(200, 8)],
      [shared(300, 6), shared(400, 5)],
    ]);
    expect(protect([of], FIVE)).toEqual({ hidden: new Map(), exposures: [] });
  });

  it('hides with one item of a list the least other one that leaves p % open', () => {
    // 50 is not enough: of 50 + 1000 it could not be told apart from 1000 within 10 %. The item of 4 organisations is 1000.
    const of = tableOf([[shared(1000, 4)], [shared(50, 6)], [shared(120, 9)], [shared(5000, 9)]]);
    expect(drawn(of)).toEqual(['tt', '..', 'cc', '..', '..']);
  });

  it('hides the total where no item can go with another, unless it is kept: the audit says what that leaves exposed', () => {
    const of = tableOf([[shared(1000, 4)], [shared(50, 6)]]);
    expect(drawn(of).at(-1)).toBe('cc');
    expect(protect([of], FIVE).exposures).toEqual([]);
    const kept = protect([of], FIVE, { kept: [of.key(2, 0)] });
    expect(drawn(of, kept).at(-1)).toBe('..');
    expect(kept.exposures).toEqual([{ key: 'row 0', to: 'reader' }]);
  });

  it('hides with one cell of a table the least rectangle', () => {
    const of = tableOf([
      [shared(100, 4), shared(900, 9), shared(300, 9)],
      [shared(800, 9), shared(700, 9), shared(750, 9)],
      [shared(200, 9), shared(650, 9), shared(150, 9)],
    ]);
    // Through the 300, the 150 and the 200: 650 more hidden. Every other rectangle hides at least 1200.
    expect(drawn(of)).toEqual(['t.c.', '....', 'c.c.', '....']);
  });

  it('hides the margin of a row whose one cell with something in it is hidden', () => {
    const of = tableOf([
      [shared(40, 2), []],
      [shared(500, 10), shared(300, 10)],
      [shared(450, 10), shared(60, 10)],
    ]);
    const found = protect([of], FIVE);
    const hidden = hiddenOf([of], found);
    expect([hidden[0]![0]![0], hidden[0]![0]![2]]).toEqual([true, true]);
    // An empty cell says nothing of anybody: it stays, and a reader may know it empty.
    expect(hidden[0]![0]![1]).toBe(false);
    expect(found.exposures).toEqual([]);
  });

  it('does not let two organisations alone in their cells read one another', () => {
    // A reader could not tell 10 from 30 (each is between 0 and 40 or more), but each of the two could.
    const of = tableOf([[[10]], [[30]], [shared(200, 9)], [shared(300, 9)]]);
    const alone = overPlaces([of], ({ row }) => row <= 1);
    expect(audit([of], { ...FIVE, fewest: 2 }, alone)).toEqual([
      { key: 'row 0', to: 'organisation' },
      { key: 'row 1', to: 'organisation' },
      // The two together are 40, and 30 of 40 is what the p % rule is about.
      { key: '', to: 'sum' },
    ]);
    expect(drawn(of, protect([of], { ...FIVE, fewest: 2 }))).toEqual(['tt', 'tt', 'cc', '..', '..']);
  });

  it('does not let a published sum give away hidden cells that are too few together', () => {
    // 2 and 2 organisations: hidden apart, but the total less what is shown is an amount of 4 organisations.
    const of = tableOf([[shared(100, 2)], [shared(100, 2)], [shared(130, 9)], [shared(300, 9)]]);
    const two = overPlaces([of], ({ row }) => row <= 1);
    expect(audit([of], FIVE, two)).toEqual([{ key: '', to: 'sum' }]);
    expect(drawn(of)).toEqual(['tt', 'tt', 'cc', '..', '..']);
  });

  it('knows an organisation that stands in two cells for the one that it is', () => {
    // Organisation 1 makes up both hidden cells of the row but for the 30 of organisation 2.
    const cells = [
      [[50], [40, 30], shared(100, 9), shared(900, 9)],
      [shared(300, 9), shared(300, 9), shared(300, 9), shared(300, 9)],
    ];
    const of: ProtectedTable = {
      ...tableOf(cells),
      contributors: (row, column) =>
        row === 0 && column === 0
          ? [1]
          : row === 0 && column === 1
            ? [1, 2]
            : cells[row]![column]!.map((_, k) => 100 * (row + 1) + 10 * column + k),
    };
    const found = protect([of], FIVE);
    const why = reasonsOf([of], found);
    expect(why[0]![0]!.slice(0, 2)).toEqual(['primary-threshold', 'primary-threshold']);
    // The row margin has 20 organisations: 1, 2 and two times 9.
    expect(why[0]![0]![4]).toBeUndefined();
    expect(found.exposures).toEqual([]);
    const pair = overPlaces([of], ({ row, column }) => row <= 1 && column <= 1);
    expect(audit([of], { ...FIVE, fewest: 3, dominance: 100 }, pair)).toContainEqual({
      key: 'row 0 × column 1',
      to: 'organisation',
    });
  });

  it('hides a zero so that it cannot be told to be one', () => {
    const of = tableOf([[[0, 0]], [shared(60, 10)], [shared(90, 10)], [shared(99, 10)]]);
    const hidden = hiddenOf([of], protect([of], FIVE));
    // With 60 alone the two would add to 60, and 60 could not be 66: 90 goes too, and each is between 0 and 150.
    expect(hidden[0]!.map(([first]) => first)).toEqual([true, true, true, false, false]);
    expect(intervalsOf(of, hidden[0]!).map(({ value, low, high }) => [value, low, high])).toEqual([
      [0, 0, 150],
      [60, 0, 150],
      [90, 0, 150],
    ]);
  });

  it('refuses what is not an amount', () => {
    expect(() => protect([tableOf([[[1, -1]]])], FIVE)).toThrow(RangeError);
    expect(() => protect([tableOf([[[Number.NaN]]])], FIVE)).toThrow(RangeError);
  });
});

describe('whatever the table and the rules', () => {
  it('every figure that a rule hides is hidden, for that rule, and no empty cell is', () => {
    fc.assert(
      fc.property(table, rules, (of, rule) => {
        const found = protect([of], rule);
        const [hidden, why, counts] = [hiddenOf([of], found), reasonsOf([of], found), countsOf([of], found)];
        for (const [row, column] of everyPlace(of)) {
          const amounts = amountsAt(of, row, column);
          const flags = suppressionOf(amounts, rule);
          const reason = why[0]![row]![column];
          const broken = {
            'primary-threshold': flags.fewest,
            'primary-percent': !flags.fewest && flags.percent,
            'primary-dominance': !flags.fewest && !flags.percent && flags.dominance,
            complementary: !(flags.fewest || flags.percent || flags.dominance),
          };
          if (flags.fewest || flags.percent || flags.dominance || reason !== undefined) {
            expect(reason !== undefined && broken[reason]).toBe(true);
          }
          expect(hidden[0]![row]![column]).toBe(reason !== undefined);
          if (amounts.length === 0) expect(reason).toBeUndefined();
        }
        // Shown and hidden make up all figures with something in them; in a list the margin column is the list.
        const filled = everyPlace(of).filter(
          ([row, column]) => amountsAt(of, row, column).length > 0 && (of.columns > 1 || column === 0),
        );
        const shown = filled.filter(([row, column]) => !hidden[0]![row]![column]).length;
        expect(counts.figures).toBe(filled.length);
        expect(shown + counts.primary + counts.complementary).toBe(filled.length);
      }),
    );
  });

  it('no reader bounds a hidden figure within p %, by a linear program straight from the definition', () => {
    fc.assert(
      fc.property(table, rules, (of, rule) => {
        const found = protect([of], rule);
        expect(found.exposures).toEqual([]);
        const hidden = hiddenOf([of], found);
        for (const [row, column] of everyPlace(of)) {
          if (!hidden[0]![row]![column]) continue;
          const value = sum(amountsAt(of, row, column));
          const { low, high } = intervalOf(of, hidden[0]!, [row, column]);
          expect(low).toBeLessThanOrEqual(value * (1 - rule.percent / 100) + 1e-6);
          expect(high).toBeGreaterThanOrEqual(value * (1 + rule.percent / 100) - 1e-6);
          expect(high - low).toBeGreaterThan(0.009);
        }
      }),
    );
  });

  it('no organisation bounds what others have in a figure that a rule hides within p %', () => {
    fc.assert(
      fc.property(table, rules, (of, rule) => {
        const found = protect([of], rule);
        const [hidden, why] = [hiddenOf([of], found), reasonsOf([of], found)];
        for (const at of everyPlace(of)) {
          if (!why[0]![at[0]]![at[1]]?.startsWith('primary')) continue;
          const value = sum(amountsAt(of, ...at));
          for (const { known, own } of organisations(of, hidden[0]!, at)) {
            const { low, high } = intervalOf(of, hidden[0]!, at, known);
            const others = value - own;
            expect(low - own).toBeLessThanOrEqual(others * (1 - rule.percent / 100) + 1e-6);
            expect(high - own).toBeGreaterThanOrEqual(others * (1 + rule.percent / 100) - 1e-6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  /** Every organisation in a hidden inner cell, and what it has in the figure; without the one that is alone in it. */
  function organisations(
    of: ProtectedTable,
    hidden: OverTables<boolean>[number],
    at: readonly [row: number, column: number],
  ): readonly { readonly known: Knowledge; readonly own: number }[] {
    const alone = amountsAt(of, ...at).length === 1;
    return places(of.rows, of.columns)
      .filter(([row, column]) => hidden[row]![column]!)
      .flatMap(([row, column]) => {
        const inside = (at[0] === row || at[0] === of.rows) && (at[1] === column || at[1] === of.columns);
        if (inside && alone) return [];
        const amounts = of.contributions(row, column);
        return [...new Set(amounts)].map((amount) => ({
          known: { row, column, amount, alone: amounts.length === 1 },
          own: inside ? amount : 0,
        }));
      });
  }

  it('hides no complementary figure that could be shown', () => {
    fc.assert(
      fc.property(table, rules, (of, rule) => {
        const found = protect([of], rule);
        const [hidden, why] = [hiddenOf([of], found), reasonsOf([of], found)];
        for (const [row, column] of everyPlace(of)) {
          if (why[0]![row]![column] !== 'complementary') continue;
          if (of.columns === 1 && column === 1) continue;
          const without = overPlaces([of], (place) => {
            const same = place.row === row && (place.column === column || of.columns === 1);
            return !same && hidden[0]![place.row]![place.column]!;
          });
          expect(audit([of], rule, without)).not.toEqual([]);
        }
      }),
    );
  });

  it('says the same twice, and of its own outcome; in any unit of money', () => {
    fc.assert(
      fc.property(table, rules, (of, rule) => {
        const first = protect([of], rule);
        expect(protect([of], rule)).toEqual(first);
        expect(protect([of], rule, { hidden: first.hidden.keys() })).toEqual(first);
        expect(audit([of], rule, hiddenOf([of], first))).toEqual(first.exposures);
        const thousands = {
          ...of,
          contributions: (r: number, c: number) => of.contributions(r, c).map((x) => x * 1024),
        };
        expect(protect([thousands], rule).exposures).toEqual([]);
      }),
    );
  });

  it('finds exposed a pattern from which a hidden figure can be worked out', () => {
    // Of a table of two rows and more with all margins shown, one hidden cell is the margin less the rest.
    fc.assert(
      fc.property(
        table.filter(({ rows, columns }) => rows > 1 && columns > 1),
        (of) => {
          const hidden = overPlaces([of], ({ row, column }) => row === 0 && column === 0);
          const lax = { fewest: 0, percent: 10, largest: 1, dominance: 100 };
          expect(audit([of], lax, hidden)).toContainEqual({ key: of.key(0, 0), to: 'reader' });
        },
      ),
    );
  });
});

describe('as large as a report gets', () => {
  /** Organisations spread over regions and sectors as unevenly as real ones, amounts of 10 to 500 thousand. */
  function large(rows: number, columns: number, n: number): ProtectedTable {
    const random = new Random(1);
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, (): number[] => []));
    for (let k = 0; k < n; k++) {
      const row = Math.floor(rows * random.unit() ** 2);
      const column = Math.floor(columns * random.unit() ** 2);
      cells[row]![column]!.push(Math.round(1_000_000 * 50 ** random.unit()) / 100);
    }
    return tableOf(cells);
  }

  it.each([
    [18, 13, 3000],
    [18, 13, 600],
    [18, 60, 3000],
  ])('%i × %i with %i organisations: proved, and few further cells hidden', (rows, columns, n) => {
    const of = large(rows, columns, n);
    const found = protect([of], FIVE);
    expect(found.exposures).toEqual([]);
    const { primary, complementary } = countsOf([of], found);
    expect(primary).toBeGreaterThan(10);
    expect(complementary).toBeLessThan(primary);
  });
});
