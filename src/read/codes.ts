/** Everything the read room can say, with the arguments each sentence needs. Sentences: `messages/<lang>/read.ts`. */
export interface ReadCodes {
  // refusals: the file cannot be read
  'file-missing': { file: string };
  'file-unreadable': { file: string; cause: string };
  'file-is-directory': { file: string };
  'file-empty': { file: string };
  'file-header-only': { file: string; line: number };
  'file-binary': { file: string };
  /** `kind`: see FILE_KINDS in signature.ts. */
  'file-kind': { file: string; kind: string };
  /** A gzip stream or a workbook that breaks off or does not hold together. */
  'file-damaged': { file: string; kind: string };
  /** A workbook that a password protects. */
  'file-encrypted': { file: string };
  /** An archive that unpacks to more than `limit` bytes. */
  'file-expands': { file: string; limit: number };
  /** More than `limit` bytes of a kind of file that is held in memory whole. */
  'file-too-large': { file: string; limit: number };
  /** A part of a workbook that does not hold together; `fault`: see workbook/damage.ts; `at`: a cell, or ''. */
  'workbook-damaged': { file: string; part: string; fault: string; at: string };
  /** More than `limit` of something that is held in memory; `what`: see workbook/damage.ts. */
  'workbook-too-large': { file: string; part: string; what: string; limit: number };
  /** Rows that stood whole in one cell, cut at `delimiter`, were cut at commas before the workbook was saved. */
  'sheet-lines-cut': { file: string; sheet: string; delimiter: string };
  /** Columns of a Parquet file that are not one value a row, or share a name. */
  'parquet-columns': { file: string; columns: readonly string[] };
  /** A way of packing Parquet that is not read. */
  'parquet-codec': { file: string; codec: string };
  'encoding-unknown': { encoding: string };
  'encoding-wrong': { file: string; encoding: string; line: number };
  'delimiter-unclear': { file: string; candidates: readonly string[] };
  'delimiter-unusable': { delimiter: string };
  /** A line or record longer than `limit` characters. */
  'record-too-long': { file: string; line: number; limit: number };
  'columns-too-many': { file: string; line: number; columns: number; limit: number };
  'sheet-missing': { file: string; sheet: string; sheets: readonly string[] };
  /** The sheet asked for is a chart, or the workbook lists it and does not hold it. */
  'sheet-without-cells': { file: string; sheet: string; kind: string };
  /** A table of `rows` rows that a cell far to the right (`at`) makes `columns` columns wide. */
  'sheet-too-sparse': { file: string; sheet: string; rows: number; columns: number; at: string };
  /** The Word document whose styles a report takes. */
  'template-not-word': Record<never, never>;
  'template-damaged': Record<never, never>;
  'template-too-large': { limit: number };
  // issues: the file is read, and a person should know this
  /** Lines of two encodings: valid UTF-8 kept, the other bytes read as windows-1252. */
  'encoding-mixed': { file: string; lines: number; other: string };
  /** The bytes fit two encodings about equally well. */
  'encoding-ambiguous': { file: string; encoding: string; other: string };
  /** `PÃ©riphÃ©riques` for `Périphériques`; `repaired` says whether the reading undoes it. */
  'encoding-double': { file: string; lines: number; example: string; meant: string; repaired: boolean };
  /** UTF-8 to the last letter, which lacks bytes: the file was cut, and its last row is set aside. */
  'file-cut': { file: string; line: number };
  'nul-bytes': { file: string; count: number };
  /** The name ends as one kind of file, the bytes are another (`found`: csv or xlsx). */
  'file-name-misleads': { file: string; extension: string; found: string };
  'header-absent': { file: string; line: number };
  'sheet-chosen': { file: string; sheet: string; others: readonly string[] };
  /** The sheet that is read is hidden. */
  'sheet-hidden': { file: string; sheet: string };
  /** Hidden sheets that hold rows and are not read. */
  'sheets-hidden-unread': { file: string; sheets: readonly string[] };
  'sheets-without-cells': { file: string; sheets: readonly string[] };
  /** Sheets that the workbook lists and does not hold. */
  'sheets-without-part': { file: string; sheets: readonly string[] };
  /** Rows hidden on the screen are read like the others; `filtered`: a filter hides rows of the sheet. */
  'columns-hidden': { file: string; sheet: string; count: number; columns: readonly string[] };
  'rows-hidden': { file: string; sheet: string; rows: number; filtered: boolean };
  /** Formulas that a program wrote without working them out. */
  'formulas-unworked': { file: string; sheet: string; cells: number; columns: readonly string[] };
  /** Each row of the sheet stands whole in one cell, and is cut at `delimiter`. */
  'sheet-of-lines': { file: string; sheet: string; delimiter: string };
  /** Values of merged cells, carried down to the rows that they stand for. */
  'cells-merged': { file: string; sheet: string; rows: number; columns: readonly string[] };
  // evidence: how a fact was settled
  'given-by-flag': { flag: string };
  'encoding-bom': { encoding: string };
  'encoding-ascii': Record<never, never>;
  'encoding-utf8': { sequences: number };
  'encoding-windows-1252': { line: number };
  /** A single-byte encoding chosen by the words it makes; `line` is the first that is not UTF-8. */
  'encoding-words': { encoding: string; line: number };
  'encoding-nul-pattern': { encoding: string };
  'encoding-mixed-lines': { line: number };
  'encoding-workbook': Record<never, never>;
  'encoding-parquet': Record<never, never>;
  'delimiter-found': { share: number; rows: number; columns: number };
  'delimiter-declared': { line: number };
  'delimiter-single-column': Record<never, never>;
  'header-first-line': Record<never, never>;
  'header-parquet': Record<never, never>;
  'header-below-preamble': { skipped: number };
  'header-two-lines': { line: number };
  'header-none': Record<never, never>;
  'header-not-found': { line: number };
  'sheet-only': Record<never, never>;
  'sheet-first-table': { sheets: number };
  /** The first of several sheets with a table whose column names say what is looked for. */
  /** The caller has several kinds to prefer, and one before the last was found. */
  'sheet-funding': { sheets: number };
  'sheet-preferred': { sheets: number };
  /** One of several sheets that are read. */
  'sheet-asked': Record<never, never>;
}
