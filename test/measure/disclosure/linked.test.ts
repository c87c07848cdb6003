import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { changesBy } from '../../../src/measure/disclosure/linear-program.ts';
import { protect } from '../../../src/measure/disclosure/protect.ts';
import type { ProtectedTable } from '../../../src/measure/disclosure/tables.ts';
import { linked, rules, tableOf } from './arbitrary.ts';
import { amountsAt, jointInterval, sum } from './attack.ts';
import { audit, countsOf, hiddenOf, overPlaces, reasonsOf } from './pattern.ts';

// Files of tests share their modules: here they are loaded anew, with the count below, and again after.
vi.hoisted(() => {
  vi.resetModules();
});
afterAll(() => {
  vi.doUnmock('../../../src/measure/disclosure/linear-program.ts');
  vi.resetModules();
});
/** How often a linear program was needed. */
vi.mock('../../../src/measure/disclosure/linear-program.ts', async (original) => {
  const real = await original<typeof import('../../../src/measure/disclosure/linear-program.ts')>();
  return { ...real, changesBy: vi.fn(real.changesBy) };
});

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
  const both = tableOf(cells, { rows: regions, columns: sectors });
  const ofRegions = tableOf(
    cells.map((row) => [row.flat()]),
    { rows: regions },
  );
  // The same organisations, who stand in the columns of the table.
  const of = (sector: number): number[] =>
    [0, 1, 2, 3].flatMap((row) => Array.from(both.contributors(row, sector)));
  const ofSectors: ProtectedTable = {
    ...tableOf(
      sectors.map((_, sector) => [cells.flatMap((row) => row[sector]!)]),
      { rows: sectors },
    ),
    contributors: of,
  };

  it('are one system: a region hidden in one table is hidden in the other', () => {
    const found = protect([both, ofRegions, ofSectors], FIVE);
    const [hidden, why] = [
      hiddenOf([both, ofRegions, ofSectors], found),
      reasonsOf([both, ofRegions, ofSectors], found),
    ];
    expect(hidden[1]!.map(([first]) => first)).toEqual(hidden[0]!.map((row) => row.at(-1)));
    expect(hidden[2]!.map(([first]) => first)).toEqual([...hidden[0]!.at(-1)!]);
    // The region of three organisations: hidden itself, in its one sector, and with another region.
    expect([why[1]![0]![0], why[0]![0]![0], why[0]![0]![3]]).toEqual([
      'primary-threshold',
      'primary-threshold',
      'primary-threshold',
    ]);
    expect(hidden[1]!.filter(([first]) => first).length).toBeGreaterThan(1);
    expect(found.exposures).toEqual([]);
  });

  it('are exposed when one shows what another hides', () => {
    const hidden = hiddenOf([both, ofRegions], protect([both, ofRegions], FIVE));
    const mixed = [hidden[0]!, overPlaces([ofRegions], () => false)[0]!];
    const exposed = audit([both, ofRegions], FIVE, mixed);
    // The region of three organisations, and with it its one cell.
    expect(exposed).toContainEqual({ key: 'region=01', to: 'shown' });
    expect(exposed).toContainEqual({ key: 'region=01 × sector=a', to: 'reader' });
  });

  it('must agree on what they share', () => {
    const other: ProtectedTable = { ...ofSectors, contributions: (row) => Float64Array.of(row + 1) };
    expect(() => protect([both, other], FIVE)).toThrow(/tables disagree on .*sector=a/);
    // The sectors of another period are other figures.
    const later = { ...other, key: (row: number, column: number) => `2023-2024 ${other.key(row, column)}` };
    const tables = [both, later];
    expect(countsOf(tables, protect(tables, FIVE)).figures).toBe(18 + 4);
  });

  it('must not have two cells of one name', () => {
    const twice = tableOf([[[1]], [[2]], [[3]]], { rows: ['sector=a', 'sector=b', 'sector=a'] });
    expect(() => protect([twice], FIVE)).toThrow(/two cells are sector=a/);
  });

  it('may be linked by keys of their own', () => {
    // The regions by period: the column of one period holds the row margins of the table of that period.
    const keyed = (row: number, column: number): string =>
      `${row < 4 ? regions[row] : ''} ${column < 2 ? column : 'both'}`;
    const ids = (row: number): number[] => Array.from(ofRegions.contributors(row, 0));
    const periods: ProtectedTable = {
      rows: 4,
      columns: 2,
      contributions: (row, column) =>
        Float64Array.from(cells[row]!.flat(), (amount) => amount * (1 + column)),
      contributors: ids,
      key: keyed,
    };
    const first = {
      ...both,
      key: (row: number, column: number) => (column === 3 ? keyed(row, 0) : `${row} ${sectors[column]}`),
    };
    const together = protect([first, periods], FIVE);
    expect(countsOf([first, periods], together).figures).toBe(
      countsOf([both, periods], protect([both, periods], FIVE)).figures - 5,
    );
    const hidden = hiddenOf([first, periods], together);
    expect(hidden[1]!.map(([own]) => own)).toEqual(hidden[0]!.map((row) => row.at(-1)));
    expect(together.exposures).toEqual([]);
  });
});

describe('three tables of three classifications, two by two', () => {
  it('no hidden figure is bounded within p %, by one linear program over all three', () => {
    vi.mocked(changesBy).mockClear();
    fc.assert(
      fc.property(linked, rules, (tables, rule) => {
        const found = protect(tables, rule);
        expect(found.exposures).toEqual([]);
        const hidden = hiddenOf(tables, found);
        for (const place of overPlaces(tables, (one) => one).flat(2)) {
          if (!hidden[place.table]![place.row]![place.column]) continue;
          const { low, high } = jointInterval(tables, hidden, place);
          const value = sum(amountsAt(tables[place.table]!, place.row, place.column));
          expect(low).toBeLessThanOrEqual(value * (1 - rule.percent / 100) + 1e-6);
          expect(high).toBeGreaterThanOrEqual(value * (1 + rule.percent / 100) - 1e-6);
        }
      }),
      { numRuns: 40 },
    );
    expect(vi.mocked(changesBy).mock.calls.length).toBeGreaterThan(100);
  });

  it('an audit calls no figure open that one linear program over all three bounds within p %, whatever is hidden', () => {
    const found = { closed: 0, open: 0, missed: 0 };
    const lax = { fewest: 0, percent: 10, largest: 1, dominance: 100 };
    fc.assert(
      fc.property(linked, fc.infiniteStream(fc.boolean()), (tables, marks) => {
        const marked = new Map<string, boolean>();
        const hidden = overPlaces(tables, ({ table, row, column }) => {
          const key = tables[table]!.key(row, column);
          if (!marked.has(key)) marked.set(key, marks.next().value as boolean);
          return marked.get(key)!;
        });
        const exposed = new Set(
          audit(tables, lax, hidden).flatMap(({ key, to }) => (to === 'reader' ? [key] : [])),
        );
        for (const place of overPlaces(tables, (one) => one).flat(2)) {
          if (!hidden[place.table]![place.row]![place.column]) continue;
          const { low, high } = jointInterval(tables, hidden, place);
          const value = sum(amountsAt(tables[place.table]!, place.row, place.column));
          // By a cent at least: nothing is to be certain, not even that there is nothing.
          const isOpen =
            low <= value - Math.min(Math.max(0.01, value / 10), value) + 1e-3 &&
            high >= value + Math.max(0.01, value / 10) - 1e-3;
          const isExposed = exposed.has(tables[place.table]!.key(place.row, place.column));
          found[isOpen ? (isExposed ? 'missed' : 'open') : 'closed']++;
          if (!isOpen) expect(isExposed).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
    expect(Math.min(found.closed, found.open)).toBeGreaterThan(50);
    expect(found.missed).toBeLessThan(found.open / 20);
  });

  it('says the same twice, and of its own outcome', () => {
    fc.assert(
      fc.property(linked, rules, (tables, rule) => {
        const first = protect(tables, rule);
        expect(protect(tables, rule)).toEqual(first);
        expect(protect(tables, rule, { hidden: first.hidden.keys() }).hidden).toEqual(first.hidden);
      }),
      { numRuns: 15 },
    );
  });
});
