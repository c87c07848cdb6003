import type { RawRow, RawTable } from '../read/types.ts';

/**
 * A file that says nothing of a role (each coalition sends its own region, one year a file) is given the value by
 * the person: it stands as one more column, the same on every row. Returns the table with its columns, and which
 * column now plays each role.
 */
export function withConstants(
  table: RawTable,
  constants: Readonly<Record<string, string>>,
): { readonly table: RawTable; readonly map: Readonly<Record<string, string>> } {
  const entries = Object.entries(constants);
  if (entries.length === 0) return { table, map: {} };
  const { facts } = table;
  const width = facts.header.length;
  const values = entries.map(([, value]) => value);
  // A row that is not as wide as the table is set aside as it stands.
  const extended = (row: RawRow): RawRow =>
    row.cells.length === width ? { ...row, cells: [...row.cells, ...values] } : row;
  return {
    table: {
      ...table,
      facts: { ...facts, header: [...facts.header, ...entries.map(([role, value]) => `${role} = ${value}`)] },
      async *rows() {
        for await (const batch of table.rows()) yield batch.map(extended);
      },
    },
    map: Object.fromEntries(entries.map(([role], i) => [role, `#${width + i + 1}`])),
  };
}
