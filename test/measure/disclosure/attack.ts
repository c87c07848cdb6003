import { solve } from 'yalps';
import type { ProtectedTable } from '../../../src/measure/disclosure/tables.ts';
import type { OverTables } from './pattern.ts';

/** What an attacker knows besides the published figures: its amount in one inner cell, and whether it is alone there. */
export interface Knowledge {
  readonly row: number;
  readonly column: number;
  readonly amount: number;
  readonly alone: boolean;
}

export interface Interval {
  readonly low: number;
  /** Infinity: nothing bounds it. */
  readonly high: number;
}

export const sum = (amounts: Iterable<number>): number => {
  let cents = 0;
  for (const amount of amounts) cents += Math.round(amount * 100);
  return cents / 100;
};

/** Row by row. */
export function places(rows: number, columns: number): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: rows * columns }, (_, k) => [Math.floor(k / columns), k % columns] as const);
}

/** Contributions of an inner cell, a margin or the total. */
export function amountsAt(table: ProtectedTable, row: number, column: number): number[] {
  const rows = row === table.rows ? Array.from({ length: table.rows }, (_, i) => i) : [row];
  const columns = column === table.columns ? Array.from({ length: table.columns }, (_, j) => j) : [column];
  return rows.flatMap((i) => columns.flatMap((j) => [...table.contributions(i, j)]));
}

/**
 * The interval of one figure of one table, straight from the definition: inner cells ≥ 0 as unknowns, every published
 * figure as an equation. Another formulation than the one under test, and another solver.
 */
export function intervalOf(
  table: ProtectedTable,
  hidden: OverTables<boolean>[number],
  at: readonly [row: number, column: number],
  known?: Knowledge,
): Interval {
  const constraints: Constraints = new Map();
  for (const [row, column] of places(table.rows + 1, table.columns + 1)) {
    const published = !hidden[row]![column];
    if (published) constraints.set(`${row},${column}`, { equal: sum(amountsAt(table, row, column)) });
  }
  if (known !== undefined) {
    constraints.set('known', known.alone ? { equal: known.amount } : { min: known.amount });
  }
  const objective = at.join();
  const cells = places(table.rows, table.columns).map(([row, column]): [string, Map<string, number>] => {
    const terms = new Map<string, number>();
    for (const r of [row, table.rows]) for (const c of [column, table.columns]) terms.set(`${r},${c}`, 1);
    if (terms.has(objective)) terms.set('objective', 1);
    if (known?.row === row && known.column === column) terms.set('known', 1);
    return [`${row},${column}`, terms];
  });
  return solved(constraints, cells);
}

type Constraints = Map<string, { min?: number; equal?: number }>;

function solved(constraints: Constraints, variables: [string, Map<string, number>][]): Interval {
  const ask = (direction: 'minimize' | 'maximize'): number => {
    const { status, result } = solve(
      { direction, objective: 'objective', constraints, variables },
      { maxPivots: 20_000 },
    );
    if (status !== 'optimal' && status !== 'unbounded') throw new Error(`solver: ${status}`);
    return status === 'unbounded' ? Number.POSITIVE_INFINITY : result;
  };
  return { low: ask('minimize'), high: ask('maximize') };
}

/**
 * The interval of one figure of tables that share margins: the inner cells of all tables as unknowns, every published
 * figure as an equation, and every hidden margin the same whichever table it is added up in.
 */
export function jointInterval(
  tables: readonly ProtectedTable[],
  hidden: OverTables<boolean>,
  of: { readonly table: number; readonly row: number; readonly column: number },
): Interval {
  const constraints: Constraints = new Map();
  const firstAt = new Map<string, string>();
  /** Names of the sums in which a figure counts, each with its sign. */
  const sums = new Map<string, [string, number][]>();
  tables.forEach((table, t) => {
    for (const [row, column] of places(table.rows + 1, table.columns + 1)) {
      const here = `${t}:${row},${column}`;
      const key = table.key(row, column);
      const first = firstAt.get(key);
      const terms: [string, number][] = [];
      sums.set(here, terms);
      if (first === undefined) firstAt.set(key, here);
      if (!hidden[t]![row]![column]) {
        constraints.set(here, { equal: sum(amountsAt(table, row, column)) });
        terms.push([here, 1]);
      } else if (first !== undefined) {
        constraints.set(here, { equal: 0 });
        terms.push([here, 1]);
        sums.get(first)!.push([here, -1]);
      }
      if (t === of.table && row === of.row && column === of.column) terms.push(['objective', 1]);
    }
  });
  const cells = tables.flatMap((table, t) =>
    places(table.rows, table.columns).map(([row, column]): [string, Map<string, number>] => {
      const over = [row, table.rows].flatMap((r) => [column, table.columns].map((c) => `${t}:${r},${c}`));
      return [`${t}:${row},${column}`, new Map(over.flatMap((name) => sums.get(name)!))];
    }),
  );
  return solved(constraints, cells);
}
