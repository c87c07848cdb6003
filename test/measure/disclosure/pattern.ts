import { type Exposure, exposuresOf } from '../../../src/measure/disclosure/audit.ts';
import { boundsOfReader } from '../../../src/measure/disclosure/external-bounds.ts';
import { figuresOf } from '../../../src/measure/disclosure/figures.ts';
import { networkOf } from '../../../src/measure/disclosure/network.ts';
import { NetworkFlow } from '../../../src/measure/disclosure/network-flow.ts';
import type { Protection } from '../../../src/measure/disclosure/protect.ts';
import type { ProtectedTable } from '../../../src/measure/disclosure/tables.ts';
import type { SuppressionRules } from '../../../src/measure/suppression.ts';

/** One value for each place of each table: [table][row][column], the margins last. */
export type OverTables<T> = readonly (readonly (readonly T[])[])[];

export interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export function overPlaces<T>(tables: readonly ProtectedTable[], value: (place: Place) => T): OverTables<T> {
  return tables.map(({ rows, columns }, table) =>
    Array.from({ length: rows + 1 }, (_, row) =>
      Array.from({ length: columns + 1 }, (_, column) => value({ table, row, column })),
    ),
  );
}

const keyAt = (tables: readonly ProtectedTable[], { table, row, column }: Place): string =>
  tables[table]!.key(row, column);

/** Why the figure at each place is hidden; undefined where it is shown. */
export const reasonsOf = (tables: readonly ProtectedTable[], { hidden }: Protection) =>
  overPlaces(tables, (place) => hidden.get(keyAt(tables, place)));

export const hiddenOf = (tables: readonly ProtectedTable[], protection: Protection): OverTables<boolean> =>
  reasonsOf(tables, protection).map((rows) => rows.map((row) => row.map((reason) => reason !== undefined)));

/** Keys of what a pattern hides wherever it stands: what one table shows, no other hides. */
function keysOf(tables: readonly ProtectedTable[], pattern: OverTables<boolean>): ReadonlySet<string> {
  const [hidden, shown] = [new Set<string>(), new Set<string>()];
  overPlaces(tables, (place) => {
    const [key, isHidden] = [keyAt(tables, place), pattern[place.table]![place.row]![place.column]!];
    // The row margins of a list are the list itself.
    if (place.column > 0 && key === keyAt(tables, { ...place, column: 0 })) return;
    (isHidden ? hidden : shown).add(key);
  });
  return new Set([...hidden].filter((key) => !shown.has(key)));
}

/** The exposures of a pattern, whoever chose it. */
export function audit(
  tables: readonly ProtectedTable[],
  rules: SuppressionRules,
  pattern: OverTables<boolean>,
): readonly Exposure[] {
  const figures = figuresOf(tables);
  const hidden = keysOf(tables, pattern);
  return exposuresOf(
    figures,
    rules,
    new Set(figures.keys.flatMap((key, figure) => (hidden.has(key) ? [figure] : []))),
  );
}

/** The feasibility interval of every hidden figure of one table, in cents made dollars; no `high`: nothing bounds it. */
export function intervalsOf(of: ProtectedTable, pattern: OverTables<boolean>[number]) {
  const figures = figuresOf([of]);
  const { keys, values } = figures;
  const hidden = keysOf([of], [pattern]);
  const prices = Float64Array.from(keys, (key) => (hidden.has(key) ? 0 : Number.POSITIVE_INFINITY));
  const flow = new NetworkFlow(networkOf(values.length, figures.equations), boundsOfReader(figures));
  const far = 2 ** 52;
  return keys.flatMap((key, figure) => {
    if (!hidden.has(key)) return [];
    const place = overPlaces([of], ({ row, column }) => ({ row, column })).flat(2);
    const { row, column } = place.find((one) => of.key(one.row, one.column) === key)!;
    const [down, up] = ([-1, 1] as const).map(
      (sense) => flow.move(figure, sense, far, prices.slice()).reached,
    );
    const value = values[figure]!;
    const high = up === far ? undefined : (value + up!) / 100;
    return [{ row, column, value: value / 100, low: (value - down!) / 100, high }];
  });
}

/** Figures with something in them, those that a rule hides, and those that are hidden with them. */
export function countsOf(tables: readonly ProtectedTable[], { hidden }: Protection) {
  const why = [...hidden.values()];
  return {
    figures: figuresOf(tables).holders.filter((of) => of.length > 0).length,
    primary: why.filter((reason) => reason !== 'complementary').length,
    complementary: why.filter((reason) => reason === 'complementary').length,
  };
}
