/**
 * Tables as one system of linear equations over their distinct figures, which is how statistical disclosure control looks at
 * them (Willenborg & de Waal 2001, ch. 6; Fischetti & Salazar 2001): each margin is the sum of what it adds up.
 */
import { existing } from '../../base/existing.ts';
import { type ProtectedTable, placesOf } from './tables.ts';
import { wholeUnits } from './whole-units.ts';

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
  readonly keys: readonly string[];
  /** Of each figure, in whole units: sums are exact. */
  readonly values: Float64Array;
  /** Of each figure: what each organisation has in it, the largest first. */
  readonly holders: readonly (readonly Holding[])[];
  /** Of each organisation: the figures in which it stands. */
  readonly holdings: readonly (readonly Holding[])[];
  readonly equations: readonly Equation[];
}

/** @throws RangeError when two cells of a table have one key, when tables disagree on a figure, or an amount is below 0 */
export function figuresOf(tables: readonly ProtectedTable[]): Figures {
  const numbers = new Map<string, number>();
  const at = tables.map((table) => numbering(table, numbers));
  const keys = [...numbers.keys()];
  const { held, organisations } = gather(tables, at, keys);
  const holders = held.map((amounts, figure) =>
    Array.from(amounts, ([who, units]) => ({ figure, who, units })).sort(
      (a, b) => b.units - a.units || a.who - b.who,
    ),
  );
  const holdings = Array.from({ length: organisations }, (): Holding[] => []);
  for (const holding of holders.flat()) holdings[holding.who]!.push(holding);
  return {
    keys,
    values: Float64Array.from(holders, (list) => list.reduce((sum, { units }) => sum + units, 0)),
    holders,
    holdings,
    equations: equationsOf(tables, at),
  };
}

/** Number of the figure at each place of a table. */
type Numbering = (row: number, column: number) => number;

function numbering(table: ProtectedTable, numbers: Map<string, number>): Numbering {
  const grid: number[] = [];
  const cells = new Set<string>();
  for (const { row, column } of placesOf(table)) {
    const key = table.key(row, column);
    if (row < table.rows && column < table.columns) {
      if (cells.has(key)) throw new RangeError(`two cells are ${key}`);
      cells.add(key);
    }
    const figure = numbers.get(key) ?? numbers.size;
    numbers.set(key, figure);
    grid.push(figure);
  }
  return (row, column) => grid[row * (table.columns + 1) + column]!;
}

/** What each organisation has in each figure: in its cells and in all the margins over them. */
function gather(
  tables: readonly ProtectedTable[],
  at: readonly Numbering[],
  keys: readonly string[],
): { readonly held: readonly ReadonlyMap<number, number>[]; readonly organisations: number } {
  const toUnits = wholeUnits(tables);
  const known = new Map<number, number>();
  const held: ReadonlyMap<number, number>[] = new Array(keys.length);
  tables.forEach((table, index) => {
    const numberOf = at[index]!;
    const here = new Map<number, Map<number, number>>();
    for (const { row, column } of placesOf(table)) here.set(numberOf(row, column), new Map());
    for (let row = 0; row < table.rows; row++) {
      for (let column = 0; column < table.columns; column++) {
        const over = new Set([
          numberOf(row, column),
          numberOf(row, table.columns),
          numberOf(table.rows, column),
          numberOf(table.rows, table.columns),
        ]);
        const ids = table.contributors(row, column);
        table.contributions(row, column).forEach((amount, k) => {
          const who = known.get(ids[k]!) ?? known.size;
          known.set(ids[k]!, who);
          for (const figure of over) {
            const amounts = existing(here.get(figure));
            amounts.set(who, (amounts.get(who) ?? 0) + toUnits(amount));
          }
        });
      }
    }
    for (const [figure, amounts] of here) {
      const before = held[figure];
      if (before === undefined) held[figure] = amounts;
      else if (before.size !== amounts.size || sum(before) !== sum(amounts)) {
        throw new RangeError(`tables disagree on ${keys[figure]!}`);
      }
    }
  });
  return { held, organisations: known.size };
}

const sum = (amounts: ReadonlyMap<number, number>): number => {
  let total = 0;
  for (const units of amounts.values()) total += units;
  return total;
};

/** Each row and column, that of the margins included, adds up to its margin; an equation met twice is kept once. */
function equationsOf(tables: readonly ProtectedTable[], at: readonly Numbering[]): readonly Equation[] {
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
