import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/measure/disclosure/audit.ts';
import { protect } from '../../../src/measure/disclosure/protect.ts';
import { overPlaces, type ProtectedTable } from '../../../src/measure/disclosure/tables.ts';
import { linked, rules } from './arbitrary.ts';
import { amountsAt, jointInterval, sum } from './attack.ts';

const FIVE = { fewest: 5, percent: 10, largest: 1, dominance: 75 };

const shared = (total: number, n: number): number[] => new Array<number>(n).fill(total / n);

describe('region × sector, region alone, sector alone', () => {
  const cells = [
    [shared(40, 3), [] as number[], [] as number[]],
    [shared(500, 10), shared(300, 10), shared(80, 9)],
    [shared(450, 10), shared(60, 10), shared(90, 9)],
    [shared(350, 10), shared(260, 10), shared(70, 9)],
  ];
  const regions = ['01', '02', '03', '04'].map((code) => `region=${code}`);
  const sectors = ['a', 'b', 'c'].map((code) => `sector=${code}`);
  const both: ProtectedTable = {
    rows: 4,
    columns: 3,
    contributions: (row, column) => Float64Array.from(cells[row]![column]!),
    rowKeys: regions,
    columnKeys: sectors,
  };
  const ofRegions: ProtectedTable = {
    rows: 4,
    columns: 1,
    contributions: (row) => Float64Array.from(cells[row]!.flat()),
    rowKeys: regions,
  };
  const ofSectors: ProtectedTable = {
    rows: 3,
    columns: 1,
    contributions: (row) => Float64Array.from(cells.flatMap((list) => list[row]!)),
    rowKeys: sectors,
  };

  it('are one system: a region hidden in one table is hidden in the other', () => {
    const { hidden, why, audit: proof } = protect([both, ofRegions, ofSectors], FIVE);
    expect(hidden[1]!.map(([first]) => first)).toEqual(hidden[0]!.map((row) => row.at(-1)));
    expect(hidden[2]!.map(([first]) => first)).toEqual([...hidden[0]!.at(-1)!]);
    // The region of three organisations: hidden itself, in its one sector, and with another region.
    expect([why[1]![0]![0], why[0]![0]![0], why[0]![0]![3]]).toEqual([
      'primary-threshold',
      'primary-threshold',
      'primary-threshold',
    ]);
    expect(hidden[1]!.filter(([first]) => first).length).toBeGreaterThan(1);
    expect(proof).toMatchObject({ holds: true, exact: true });
  });

  it('are exposed when one shows what another hides', () => {
    const { hidden } = protect([both, ofRegions], FIVE);
    const mixed = [hidden[0]!, overPlaces([ofRegions], () => false)[0]!];
    const exposed = audit([both, ofRegions], FIVE, mixed).exposures;
    // The region of three organisations, and with it its one cell.
    expect(exposed).toContainEqual({ table: 0, row: 0, column: 3, to: 'shown' });
    expect(exposed).toContainEqual({ table: 0, row: 0, column: 0, to: 'reader' });
  });

  it('must agree on what they share', () => {
    const other: ProtectedTable = { ...ofSectors, contributions: (row) => Float64Array.of(row + 1) };
    expect(() => protect([both, other], FIVE)).toThrow(/tables disagree on .*sector=a/);
    // The sectors of another period are other figures.
    expect(protect([both, { ...other, totalKey: '2023-2024' }], FIVE).audit.figures).toBe(18 + 4);
  });

  it('must not have two cells of one name', () => {
    const twice = { ...ofSectors, rowKeys: ['sector=a', 'sector=b', 'sector=a'] };
    expect(() => protect([twice], FIVE)).toThrow(/two cells are/);
  });

  it('may be linked by keys of their own', () => {
    // The regions by period: the column of one period holds the row margins of the table of that period.
    const periods = {
      rows: 4,
      columns: 2,
      contributions: (row: number, column: number) =>
        Float64Array.from(cells[row]!.flat(), (amount) => amount * (1 + column)),
    };
    const keyed = (row: number, column: number): string =>
      `${row < 4 ? regions[row] : ''} ${column < 2 ? column : 'both'}`;
    const apart = protect([both, periods], FIVE);
    const together = protect(
      [
        { ...both, key: (row, column) => (column === 3 ? keyed(row, 0) : `${row} ${sectors[column]}`) },
        { ...periods, key: keyed },
      ],
      FIVE,
    );
    expect(together.audit.figures).toBe(apart.audit.figures - 5);
    expect(together.hidden[1]!.map(([first]) => first)).toEqual(together.hidden[0]!.map((row) => row.at(-1)));
    expect(together.audit.holds).toBe(true);
  });
});

describe('three tables of three classifications, two by two', () => {
  it('no hidden figure is bounded within p %, by one linear program over all three', () => {
    let inexact = 0;
    fc.assert(
      fc.property(linked, rules, (tables, rule) => {
        const { hidden, audit: proof } = protect(tables, rule);
        expect(proof).toMatchObject({ holds: true, exposures: [] });
        if (!proof.exact) inexact++;
        for (const place of proof.bounds) {
          const { low, high } = jointInterval(tables, hidden, place);
          const value = sum(amountsAt(tables[place.table]!, place.row, place.column));
          expect(place.value).toBe(value);
          expect(low).toBeLessThanOrEqual(value * (1 - rule.percent / 100) + 1e-6);
          expect(high).toBeGreaterThanOrEqual(value * (1 + rule.percent / 100) - 1e-6);
          expect(Math.abs(place.low - low)).toBeLessThan(1e-4 * (1 + value));
          if (place.high === undefined) expect(high).toBe(Number.POSITIVE_INFINITY);
          else expect(Math.abs(place.high - high)).toBeLessThan(1e-4 * (1 + high));
        }
      }),
      { numRuns: 40 },
    );
    expect(inexact).toBeGreaterThan(10);
  });

  it('says the same twice, and of its own outcome', () => {
    fc.assert(
      fc.property(linked, rules, (tables, rule) => {
        const first = protect(tables, rule);
        expect(protect(tables, rule)).toEqual(first);
        expect(protect(tables, rule, first.hidden).hidden).toEqual(first.hidden);
      }),
      { numRuns: 15 },
    );
  });
});
