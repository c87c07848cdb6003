/** Everything the clean room can say, with the arguments each sentence needs. Sentences: `messages/<lang>/clean.ts`. */
export interface CleanCodes {
  // refusals
  /** `flag` is the beginning of what to type: `--map region=`. */
  'role-ambiguous': { role: string; candidates: readonly string[]; flag: string };
  'role-missing': { role: string; headers: readonly string[] };
  /** `columns` of organisations, each of one of several tables that stand side by side. */
  'tables-beside': { file: string; columns: readonly string[]; tables: number };
  /** Two columns of amounts, one a side of an account. */
  'columns-sided': { debit: string; credit: string };
  /** As `role-missing`, where no line of the file gives names to its columns; `line` is the first row. */
  'role-unnamed': { role: string; file: string; line: number; columns: number };
  /** Only columns that the tool does not take by itself (dates, for a period). */
  'role-offered': { role: string; candidates: readonly string[]; flag: string };
  /** No row has the cells of the header; `line`, `cells`, `problem` (short, long, quote) of the first. */
  'rows-ragged': { file: string; columns: number; line: number; cells: number; problem: string };
  'map-column-unknown': { role: string; column: string; headers: readonly string[] };
  'map-column-repeated': { role: string; column: string; candidates: readonly string[]; flag: string };
  'where-column-unknown': { column: string; headers: readonly string[] };
  'where-nothing-left': { column: string; value: string; values: readonly string[] };
  /** The value stands for several labels of the column. */
  'where-ambiguous': { column: string; value: string; values: readonly string[] };
  'filters-nothing-left': { filters: readonly string[] };
  'period-nothing-left': { period: string; values: readonly string[] };
  'decimal-unclear': { column: string; example: string };
  'decimal-conflict': { column: string; dot: string; comma: string };
  /** `systems`: the region systems in which the labels mean different things. */
  'regions-unclear': { candidates: readonly string[]; example: string };
  /** The same bytes under two names (or twice the same). */
  'file-repeated': { file: string; other: string };
  /** Same organisation, period and amount in two files; error unless overlap is allowed. */
  'file-overlap': { file: string; other: string };
  /**
   * Columns of amounts that can be read in several ways. `kind`: what they would be (period, mode, both; measures: several
   * amounts a year; stages: one money asked for, planned, received …; instalments: parts of one amount, without their sum); `others`: what speaks against it; `flags`: what to type for each reading, `flag` for the first of `readings`.
   */
  'across-unclear': {
    kind: string;
    columns: readonly string[];
    others: readonly string[];
    flags: readonly string[];
    flag: string;
    readings: number;
  };
  /** `roles`: what a person says that columns across stand for. */
  'across-nothing': { roles: readonly string[]; headers: readonly string[] };
  'fill-down-unknown': { column: string; headers: readonly string[] };
  'across-column-unknown': { column: string; headers: readonly string[] };
  /** Sheets of funding with other columns than those of the sheet that is read. */
  'sheets-differ': { file: string; same: readonly string[]; others: readonly string[] };
  /**
   * Organisations met in several files that say no period. `periods`: what the name or the title of each file says;
   * `said`: yes where each says one of its own, sheets where all are of one workbook; `typed`: the files, to be typed.
   */
  'files-without-period': {
    files: readonly string[];
    periods: readonly string[];
    said: string;
    organisations: number;
    example: string;
    typed: string;
  };
  // evidence
  /** `groups` rows name a group of the rows below; `kind`: sums or headings. */
  'outline-found': { kind: string; groups: number };
  'outline-items': Record<never, never>;
  'sheet-name': { sheet: string };
  /** `count` columns whose headers are `kind` (period, mode, both) and whose cells are amounts. */
  'across-found': { kind: string; count: number };
  /** The header of the only column of amounts names the period. */
  'period-in-header': { header: string };
  'given-by-flag': { flag: string };
  'role-only-candidate': { header: string };
  'role-exact-header': { header: string };
  'role-none': Record<never, never>;
  'role-several': { candidates: readonly string[] };
  'role-only-dates': { candidates: readonly string[] };
  /** Identifiers are missing on some rows: the column is not taken by itself. */
  'role-partly-blank': { header: string; blank: number };
  'role-damaged': { header: string; example: string };
  'decimal-evidence': { count: number; example: string };
  /** `12,000` and `500` cannot both be decimals of one column. */
  'decimal-thousands': { example: string; plain: string };
  'decimal-not-needed': Record<never, never>;
  'regions-none': Record<never, never>;
  'regions-matched': { matched: number; labels: number };
  'regions-few-matched': { matched: number; labels: number };
  // findings
  /** Sheets with the same columns, read as one; `gives`: roles that their names say. */
  'sheets-together': { file: string; sheets: readonly string[]; gives: readonly string[] };
  /** Sheets that hold a table and are not read. */
  'sheets-unread': { file: string; sheets: readonly string[]; others: readonly string[] };
  'sheets-without-table': { file: string; sheets: readonly string[] };
  'outline-read': { column: string; kind: string; groups: number; role: string };
  /** Lines that hold a name alone: `regions` would head the rows beneath them, `others` (`n`) name none, so that none is read so. */
  'headings-unread': { regions: readonly string[]; others: readonly string[]; n: number; why: string };
  /** Lines of a region and an amount, of which `others` (`n`) are not the sum of the rows beneath: none is read as a heading. */
  'headings-summed': { regions: readonly string[]; others: readonly string[]; n: number };
  /** Labels written on the first row of `blocks` blocks, that hold for `rows` blank rows. */
  'labels-carried': { column: string; blocks: number; rows: number };
  /** Records without a label: their share of all records, and of the money. */
  'labels-blank': { role: string; column: string; share: number; money: number };
  'across-read': { kind: string; columns: readonly string[]; first: string };
  /** A column that sums others, on `agree` of `rows` rows. */
  'across-total': { column: string; agree: number; rows: number; columns: readonly string[] };
  /** The first row on which a column of totals is not the sum of the columns it covers. */
  'across-mismatch': { column: string; line: number; printed: string; computed: string; difference: string };
  'id-damaged': { column: string; example: string };
  'period-mixed': { column: string; fiscal: string; calendar: string };
  'period-unknown': { column: string; examples: readonly string[] };
  /** `03/04/2024` falls in two fiscal years, and no date of the column settles which. */
  'period-date-unclear': { column: string; examples: readonly string[] };
  /** `FY2024` read as the year that ends in 2024. */
  'period-named-by-end': { column: string; examples: readonly string[] };
  'region-unknown': { system: string; examples: readonly string[] };
  'number-unreadable': { role: string; column: string };
  /** Errors of formulas (`#N/A`) where labels should stand. */
  'label-error': { column: string; cells: number; examples: readonly string[] };
  'totals-mismatch': { label: string; printed: string; computed: string; difference: string };
  /** As `totals-suspected`, of a row that names an organisation beside a label which says total. */
  'totals-named': { label: string; rows: number };
  /** `rows` records under labels that say total, without which the rows above `total` come to what it prints. */
  'totals-kept': { labels: readonly string[]; rows: number; total: string };
  /** Rows that are kept, and bear a label that says total beside the name of an organisation. */
  'totals-own': { label: string; rows: number };
  /** A row that is kept, and is the sum of all `rows` above it to the cent. */
  'totals-suspected': { label: string; rows: number };
  /** Pairs `A = B`: names that differ only by accents, articles, apostrophes or legal form. */
  /** Names that differ only in how they are typed (case, accents, spaces, apostrophes): `typed = kept`. */
  'names-joined': { column: string; pairs: readonly string[]; count: number };
  /** The same, of the labels of another column. */
  'labels-joined': { column: string; pairs: readonly string[]; count: number };
  /** Records whose name is no organisation's (`Autres`, `À déterminer`, `Page`), counted all the same. */
  'name-of-nobody': { names: readonly string[]; records: number };
  /** `names`: `name (region, region)`; each is told apart by its region. */
  'name-in-regions': { names: readonly string[]; count: number; blank: number };
  /** The same, counted as one organisation because a person says so. */
  'name-in-regions-together': { names: readonly string[]; count: number; blank: number };
  /** `changes`: `name: region (periods) → region (periods)`. */
  'organisation-moved': { changes: readonly string[]; count: number };
  /** Pairs `12345 = 0012345`: identifiers of one name that differ by the zeros they open with. */
  'id-zeros': { pairs: readonly string[]; count: number };
  /** `changes`: `name: identifier (periods) → identifier (periods)`. */
  'id-changed': { changes: readonly string[]; count: number };
  /** Rows without identifier whose name has one. */
  'id-from-name': { examples: readonly string[]; count: number };
  /** Labels of `same_as` that stand nowhere in the data. */
  'same-as-unused': { role: string; labels: readonly string[] };
  'names-alike': { pairs: readonly string[] };
  // reasons in the ledger
  'amount-missing': Record<never, never>;
  /** The row lies under an amount that is merged with the cells below it, and counts on its own row. */
  'amount-merged': Record<never, never>;
  /** The amount is a formula whose result the workbook does not hold. */
  'amount-unworked': Record<never, never>;
  'amount-unreadable': Record<never, never>;
  'amount-band': Record<never, never>;
  'amount-withheld': Record<never, never>;
  /** A word for nothing (`néant`, `nil`): a cheque of 0, or no amount for this row. */
  'amount-nothing': Record<never, never>;
  /** The amount bears a mark of debit or credit, and nothing says on which side a grant stands. */
  'amount-side': Record<never, never>;
  'amount-grouping': Record<never, never>;
  'amount-date': Record<never, never>;
  'amount-precision': Record<never, never>;
  /** As large as no amount of money is (`largest_amount`), or as close to 0. */
  'amount-beyond': Record<never, never>;
  /** A blank cell of a table with several amounts a row. */
  'cell-blank': Record<never, never>;
  'totals-row': Record<never, never>;
  /** A mean, a median, a count of the rows above. */
  'summary-row': Record<never, never>;
  /** The name of a group of the rows below, without an amount. */
  'heading-row': Record<never, never>;
  /** The names of the columns once more. */
  'header-again': Record<never, never>;
  /** The names of the columns stand once more, in another order: `found` under `column`. */
  'header-moved': { file: string; column: string; found: string };
  /** The names of another table stand under this one: `found` under `column`. */
  'header-other': { file: string; column: string; found: string };
  /** The names of columns stand beneath each other, in the first column. */
  'table-transposed': { file: string; names: readonly string[] };
  /** A text file whose lines no known sign cuts. */
  'one-column': { file: string; column: string };
  'duplicate-row': Record<never, never>;
  'row-short': Record<never, never>;
  'row-long': Record<never, never>;
  'row-quote': Record<never, never>;
  'row-oversize': Record<never, never>;
  'row-cut': Record<never, never>;
  'period-calendar-dates': { column: string; example: string; label: string };
  'period-fiscal-dates': { column: string; example: string; label: string; month: number };
  'period-out-of-line': { period: string; records: number; others: string };
  'period-few': { period: string; organisations: number; before: string; organisationsBefore: number };
  'amount-out-of-proportion': {
    records: number;
    largest: string;
    median: string;
    times: number;
    share: number;
  };
  'scale-unsaid': Record<never, never>;
  'scale-header': { header: string };
  'scale-line': { line: number; text: string };
  'scale-sheet': { sheet: string };
  'currency-unsaid': Record<never, never>;
  'currency-header': { header: string };
  'currency-column': { header: string };
  'currency-signs': { count: number; sign: string };
  'scale-unclear': {
    column: string;
    words: string;
    scale: string;
    why: string;
    typical: number;
    stray: string;
  };
  /**
   * A column of the role is left unread: every row is given one value. `others`: what the column says, the first few; `more`:
   * there are others; `file`: the settings file that gives the value, `none` where it is typed.
   */
  'set-over-column': {
    role: string;
    column: string;
    value: string;
    others: readonly string[];
    more: boolean;
    file: string;
  };
  'amounts-scaled': { column: string; scale: string };
  /** Cells of a workbook whose format shows percent. */
  'amounts-percent': { column: string; cells: number };
  'currencies-mixed': { currencies: readonly string[]; column: string; main: string };
  /** `column`: that of currencies, or empty where the sign stands beside amounts; `others`: rows that name no currency. */
  /** Files that name no currency beside others in this one. */
  'currency-files': { sign: string; files: readonly string[]; n: number };
  'currency-partly': { column: string; sign: string; named: number; others: number };
  /** Rows under another version of their agreement than the `first`. */
  'version-rows': { column: string; first: string; rows: number };
  /** Amounts of which some bear `DT` and others a mark of a debit or a credit. */
  'amounts-sided': { column: string; debits: number; others: number; example: string };
  /** A column says on which side of an account each row is (`main` of most, `other` of `rows`), and no amount bears a sign. */
  'sides-unsigned': { column: string; main: string; other: string; rows: number };
  /** Requests that were refused, withdrawn or not decided. `kept`: the label that most other rows bear, to filter by; or `none`. */
  'unfunded-rows': { column: string; labels: readonly string[]; rows: number; kept: string };
  /** The header counts cents, hundreds, billions …, which no option multiplies by. */
  'scale-other': { column: string };
  /** Rows without an organisation that are each the sum of those below, down to the next. */
  'totals-above': { rows: number };
  'amount-footnote': Record<never, never>;
  'amount-dash': Record<never, never>;
  'note-row': Record<never, never>;
  'role-not-borne': { header: string; example: string };
  'role-funder': { header: string; example: string };
  'weight-idle': { column: string };
  'weight-unused': { column: string };
  'amount-requested': { column: string };
  'amount-unnamed': { role: 'amount'; columns: readonly string[]; first: string; headers: readonly string[] };
  'amounts-unused': { column: string; sum: string; amounts: number; examples: readonly string[] };
  'scale-format': Record<never, never>;
  'scale-shown': Record<never, never>;
}
