/** What the tables of a brief and the file of floors can say. Sentences: `messages/<lang>/brief-tables.ts`. */
export interface BriefCodes {
  'table-unknown': { word: string; tables: readonly string[] };
  /** A table that holds amounts against floors, and no floor is known. */
  'table-needs-floor': { table: string };
  /** An organisation of the data that has no money of the kind and period of the table; `period`: none where there are none. */
  'organisation-not-in-table': { organisation: string; period: string };
  /** The period that a table would end with may be a typing error; `usual`: the last one that is in line. */
  'last-period-doubtful': { period: string; usual: string };
  // the file of floors
  'floors-column-missing': { file: string; line: number; headers: readonly string[] };
  /** `key`: typology, territory, period, amount or source. */
  'floors-column-several': { file: string; line: number; key: string; columns: readonly string[] };
  'floors-row-cut': { file: string; line: number; columns: number; cells: number };
  /** `value`: none for a blank cell. */
  'floors-amount': { file: string; line: number; column: string; value: string };
  'floors-decimal': { file: string; column: string; examples: readonly string[] };
  /** Two lines about the same organisations that do not agree; `before`: the first of them. */
  'floors-twice': { file: string; line: number; column: string; amount: number; before: number };
}
