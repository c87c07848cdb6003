import {
  keyOf,
  type OverTables,
  oneDimensional,
  type Place,
  type ProtectedTable,
  placesOf,
} from './tables.ts';
import { unitsFor } from './whole-units.ts';

/** whole = Σ parts, by number of figure. */
export interface Equation {
  readonly parts: readonly number[];
  readonly whole: number;
}

/** What one organisation has in one figure, in whole units. */
export interface Holding {
  readonly figure: number;
  readonly who: number;
  readonly units: number;
}

/** The distinct figures of all tables, numbered in the order in which they are first met, and how they add up. */
export interface Figures {
  /** Whole units in one unit of money: 100 when amounts are in cents. */
  readonly scale: number;
  /** Of each figure, in whole units: sums are exact. */
  readonly values: Float64Array;
  /** Of each figure: what each organisation has in it, the largest first. */
  readonly holders: readonly (readonly Holding[])[];
  /** Of each organisation: the figures in which it stands. */
  readonly holdings: readonly (readonly Holding[])[];
  readonly equations: readonly Equation[];
  /** Of each figure: where it is first met. */
  readonly places: readonly Place[];
  at(place: Place): number;
}

export function figuresOf(tables: readonly ProtectedTable[]): Figures {
  const numbers = new Map<string, number>();
  const places: Place[] = [];
  const at = tables.map((table, index) => {
    const grid = new Int32Array((table.rows + 1) * (table.columns + 1));
    let next = 0;
    for (const place of placesOf(table, index)) {
      const key = keyOf(table, index, place.row, place.column);
      const figure = numbers.get(key) ?? places.push(place) - 1;
      const inner = place.row < table.rows && place.column < table.columns;
      if (inner && grid.subarray(0, next).includes(figure)) throw new RangeError(`two cells are ${key}`);
      numbers.set(key, figure);
      grid[next++] = figure;
    }
    return (row: number, column: number) => grid[row * (table.columns + 1) + column]!;
  });
  const { scale, toUnits } = unitsFor(tables);
  const { held, organisations } = gather(tables, at, places.length, toUnits);
  const holders = held.map((amounts, figure) =>
    Array.from(amounts, ([who, units]) => ({ figure, who, units })).sort(
      (a, b) => b.units - a.units || a.who - b.who,
    ),
  );
  const holdings = Array.from({ length: organisations }, (): Holding[] => []);
  for (const holding of holders.flat()) holdings[holding.who]!.push(holding);
  return {
    scale,
    values: Float64Array.from(holders, (list) => list.reduce((sum, { units }) => sum + units, 0)),
    holders,
    holdings,
    equations: equationsOf(tables, at),
    places,
    at: ({ table, row, column }) => at[table]!(row, column),
  };
}

/** The figures that a pattern hides in any of the tables, and those that it shows in any (a figure can be both). */
export function figuresIn(
  tables: readonly ProtectedTable[],
  figures: Figures,
  pattern: OverTables<boolean>,
): { readonly hidden: ReadonlySet<number>; readonly shown: ReadonlySet<number> } {
  const hidden = new Set<number>();
  const shown = new Set<number>();
  tables.forEach((table, index) => {
    for (const place of placesOf(table, index)) {
      // The margins of the rows of a list are the list itself.
      if (oneDimensional(table) && place.column === table.columns) continue;
      (pattern[index]?.[place.row]?.[place.column] ? hidden : shown).add(figures.at(place));
    }
  });
  return { hidden, shown };
}

type Numbering = readonly ((row: number, column: number) => number)[];

/** What each organisation has in each figure: in its cells and in all the margins over them. */
function gather(
  tables: readonly ProtectedTable[],
  at: Numbering,
  count: number,
  toUnits: (amount: number) => number,
): { readonly held: readonly ReadonlyMap<number, number>[]; readonly organisations: number } {
  const known = new Map<number, number>();
  let organisations = 0;
  const held: ReadonlyMap<number, number>[] = new Array(count);
  tables.forEach((table, index) => {
    const numberOf = at[index]!;
    const here = new Map<number, Map<number, number>>();
    for (const { row, column } of placesOf(table, index)) here.set(numberOf(row, column), new Map());
    for (let row = 0; row < table.rows; row++) {
      for (let column = 0; column < table.columns; column++) {
        const over = new Set([
          numberOf(row, column),
          numberOf(row, table.columns),
          numberOf(table.rows, column),
          numberOf(table.rows, table.columns),
        ]);
        const ids = table.contributors?.(row, column);
        table.contributions(row, column).forEach((amount, k) => {
          const id = ids?.[k];
          const who = (id === undefined ? undefined : known.get(id)) ?? organisations++;
          if (id !== undefined) known.set(id, who);
          for (const figure of over) {
            const amounts = here.get(figure)!;
            amounts.set(who, (amounts.get(who) ?? 0) + toUnits(amount));
          }
        });
      }
    }
    for (const [figure, amounts] of here) {
      const before = held[figure];
      if (before === undefined) held[figure] = amounts;
      else if (before.size !== amounts.size || sum(before) !== sum(amounts)) {
        throw new RangeError(
          `tables disagree on ${keyOf(table, index, ...placeIn(table, numberOf, figure))}`,
        );
      }
    }
  });
  return { held, organisations };
}

const sum = (amounts: ReadonlyMap<number, number>): number => {
  let total = 0;
  for (const units of amounts.values()) total += units;
  return total;
};

function placeIn(
  table: ProtectedTable,
  numberOf: (row: number, column: number) => number,
  figure: number,
): [row: number, column: number] {
  for (const { row, column } of placesOf(table, 0))
    if (numberOf(row, column) === figure) return [row, column];
  throw new RangeError('no such figure in the table');
}

/** Each row and column, that of the margins included, adds up to its margin; an equation met twice is kept once. */
function equationsOf(tables: readonly ProtectedTable[], at: Numbering): readonly Equation[] {
  const found = new Map<string, Equation>();
  const add = (parts: readonly number[], whole: number): void => {
    if (parts.length === 1 && parts[0] === whole) return;
    const sorted = [...parts].sort((a, b) => a - b);
    found.set(`${sorted.join()}=${whole}`, { parts: sorted, whole });
  };
  tables.forEach(({ rows, columns }, index) => {
    const numberOf = at[index]!;
    for (let row = 0; row <= rows; row++) {
      add(
        Array.from({ length: columns }, (_, column) => numberOf(row, column)),
        numberOf(row, columns),
      );
    }
    for (let column = 0; column <= columns; column++) {
      add(
        Array.from({ length: rows }, (_, row) => numberOf(row, column)),
        numberOf(rows, column),
      );
    }
  });
  return [...found.values()];
}
