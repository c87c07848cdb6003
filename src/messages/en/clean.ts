// Sentences of cleaning, by code: what was repaired, merged or set aside, in English.
import type { CleanCodes } from '../../clean/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';
import { ROLE } from './roles.ts';

export const clean = (): Sentences<CleanCodes> => ({
  'role-ambiguous': `Several columns could be the ${ROLE}: {candidates}. The tool does not choose for you.`,
  'role-missing': `No column is the ${ROLE}. The columns of the file: {headers}.`,
  'tables-beside':
    'In {file}, {tables, number} tables stand side by side: each row holds {tables, number} organisations, each with an amount of its own ({columns}). One column of organisations and one of amounts would give a part of them only.',
  'columns-sided':
    'The amounts stand in two columns, “{debit}” and “{credit}”, which are both sides of an account: one of them does not say what each received.',
  'header-moved':
    'In {file}, the names of the columns come again in another order (“{found}” under “{column}”): the rows below have not the same columns as those above.',
  'header-other':
    'In {file}, a line holds names of columns that are not those of the header (“{found}” under “{column}”): another table begins there, whose rows would be read under the columns of the first.',
  'table-transposed':
    'In {file}, the names of the columns stand beneath each other in the first column ({names}), and each organisation takes a column: the table has to be transposed.',
  'one-column': 'Every line of {file} reads as one cell (“{column}”): no known delimiter cuts it.',
  'role-unnamed':
    '{file} has no line of names (line {line} reads as data): nothing says which of its {columns} columns is the {role, select, amount {amount} region {region} sector {sector} organisation {organisation} period {period} other {{role}}}.',
  'role-offered': 'No column is plainly the {role}; these dates could be: {candidates}.',
  'rows-ragged':
    'In {file}, no row is cut like the header, which has {columns, plural, one {# column} other {# columns}}: {problem, select, quote {a stray quote makes line {line} unreadable} oversize {a cell of line {line} holds more than 1,048,576 characters} other {line {line} has {cells, plural, one {# cell} other {# cells}}}}.',
  'map-column-unknown': 'There is no column “{column}” to be the {role}. The columns of the file: {headers}.',
  'map-column-repeated': 'The column “{column}” (for {role}) stands several times in the file: {candidates}.',
  'where-column-unknown': 'There is no column “{column}” to filter on. The columns of the file: {headers}.',
  'where-nothing-left': 'No row holds “{value}” in the column “{column}”. Values met: {values}.',
  'where-ambiguous': 'In the column “{column}”, “{value}” can be several labels: {values}.',
  'filters-nothing-left': 'No row passes these filters together: {filters}.',
  'period-nothing-left': 'No row belongs to the period {period}. Periods met: {values}.',
  'decimal-unclear':
    'In the column “{column}”, “{example}” can be read in two ways, and no amount of the column settles which.',
  'decimal-conflict':
    'The column “{column}” holds both “{dot}” (decimal point) and “{comma}” (decimal comma).',
  'regions-unclear':
    'The region labels fit several systems ({candidates}) with different meanings, e.g. “{example}”.',
  'file-repeated': '{file} and {other} hold the same bytes: every amount would count twice.',
  'file-overlap':
    'The same organisation, period and amount stand in {file} and in {other}: they would count twice.',
  'across-unclear':
    '{kind, select, measures {Several amounts are about the same year: {columns}.} names {The columns {columns} are of different years, but their names say something else too, and nothing says that these amounts follow each other.} stages {The columns {columns} do not add up: by their names, some do not say what was received, but a request, a budget, a cost, a balance or a part of another column ({others}).} instalments {By their names, the columns {columns} are instalments of one amount, which no column adds up: any one of them alone would not say what each received.} period {The columns {columns} could be one amount a year, but something else leaves a doubt: {others}.} mode {The columns {columns} could be one amount a funding mode, but something else leaves a doubt: {others}.} other {The columns {columns} could be one amount a year and funding mode, but something else leaves a doubt: {others}.}} The tool does not choose for you.',
  'across-nothing': 'No column reads as --across asks ({roles}). The columns of the file: {headers}.',
  'across-column-unknown': 'There is no column “{column}” for --across. The columns of the file: {headers}.',
  'sheets-differ':
    'In {file}, several sheets hold funding, but not under the same columns: {same} on one side, {others} on the other. The tool does not choose for you.',
  'files-without-period':
    '{organisations, plural, one {# organisation stands} other {# organisations stand}} in several files that do not say the period ({files}), e.g. {example}: their amounts would be added up without knowing whether they are of different years.',
  'outline-found':
    '{kind, select, sums {{groups, plural, one {# row is the sum} other {# rows are each the sum}} of those below} other {{groups, plural, one {# title line stands} other {# title lines stand}} over the rows below}}',
  'outline-items': 'the rows that are the sum of no others',
  'sheet-name': 'the name of the sheet says it: “{sheet}”',
  'sheets-together':
    'In {file}, the sheets {sheets} have the same columns: they are read together, as one table.',
  'sheets-unread': 'In {file}, only the sheets {sheets} are read; other sheets hold a table: {others}.',
  'sheets-without-table': '{file} has sheets without a table, left out: {sheets}.',
  'fill-down-unknown': 'There is no column “{column}” for --fill-down. The columns of the file: {headers}.',
  'outline-read':
    'The column “{column}” holds groups and what they contain, as a pivot table of Excel does: {groups, plural, one {# row is a group} other {# rows are groups}}{kind, select, sums { (the sum of the rows below), never counted} other { (a title, without an amount)}}; {role, select, region {their names give the region} other {their names are kept as “{role}”}}.',
  'headings-unread':
    'Some lines hold a name alone. Several name a region ({regions}), as titles above the rows of each; {why, select, others {{n, plural, one {but {others} is none} other {but others are none: {others}}}} towns {but these are names of towns too, which may be organisations without an amount} sums {but rows follow a total without a title above them} other {but they do not stand in one column, or are not of one system of regions}}. Nothing then says where the rows of each region end, and none is given to them.',
  'headings-summed':
    'Some lines hold a region and an amount alone ({regions}), as titles beside the sum of the rows of each; but {n, plural, one {the amount of {others} is not the sum of the rows below it} other {the amounts of {others} are not the sum of the rows below them}}. These lines therefore stay records, on top of the others, and no region is given to the rows below.',
  'labels-carried':
    'In the column “{column}”, the label stands on the first row of each block only ({blocks, plural, one {# block} other {# blocks}}): it holds for {rows, plural, one {the blank row} other {the # blank rows}} below too.',
  'labels-blank':
    '{role, select, region {Region} sector {Sector} typology {Typology} period {Period} mode {Funding mode} other {{role}}} blank (column “{column}”): {share, number, percent} of the rows kept, {money, number, percent} of the money. These rows stay in the totals and belong to no group.',
  'across-found':
    '{count, plural, one {the header of # column is} other {the headers of # columns are}} {kind, select, period {{count, plural, one {a year} other {years}}} mode {{count, plural, one {a funding mode} other {funding modes}}} other {{count, plural, one {a year and a mode} other {years and modes}}}}, and {count, plural, one {its cells} other {their cells}} amounts',
  'period-in-header': 'the header of the amount says it: “{header}”',
  'across-read':
    'Each row holds several amounts, one a {kind, select, period {year} mode {funding mode} other {year and funding mode}}: {columns}. Each filled cell is read as a record; a blank cell is none, a zero is one.',
  'across-total':
    'The column “{column}” adds up {columns} ({agree, plural, =0 {on no row} one {on # row} other {on # rows}} of {rows}): it serves to check and is not read as one more amount.',
  'across-mismatch':
    'In the column “{column}”, the total does not agree, e.g. on line {line}: it prints {printed}; the amounts of the row add up to {computed}, a difference of {difference}.',
  'given-by-flag': 'given by {flag}',
  'role-only-candidate': 'the only column that can be this',
  'role-exact-header': 'the header says exactly this',
  'role-none': 'no header says this',
  'role-several': 'several columns could be this: {candidates}',
  'role-only-dates':
    'only dates could be this: {candidates}; choose with --map, and --fiscal-start 4 for fiscal years from April to March',
  'role-partly-blank':
    '“{header}” is blank on {blank, plural, one {# row} other {# rows}}: not taken by itself',
  'role-damaged': '“{header}” was damaged by a spreadsheet ({example}): not taken',
  'decimal-evidence':
    '{count, plural, one {# amount settles it} other {# amounts settle it}}, e.g. {example}',
  'decimal-thousands': '“{example}” and “{plain}” agree only if this mark separates thousands',
  'decimal-not-needed': 'no amount has decimals or separators in doubt',
  'regions-none': 'no region column',
  'regions-matched': '{matched} of {labels} labels belong to this system',
  'regions-few-matched':
    '{matched} of {labels} labels belong to a known system: labels are kept as they stand',
  'id-damaged':
    'The numbers of the column “{column}” were damaged by a spreadsheet ({example}): they are not used to tell organisations apart.',
  'period-mixed':
    'The column “{column}” mixes fiscal years ({fiscal}) and calendar years ({calendar}); they are kept apart.',
  'period-unknown':
    'Some periods of the column “{column}” are not understood and are kept as they stand: {examples}.',
  'period-date-unclear':
    'Some dates of the column “{column}” can be read day first or month first: {examples}.',
  'period-named-by-end':
    'In the column “{column}”, {examples} is read as the fiscal year that ends in that year.',
  'region-unknown':
    'Some labels are no region of the system {system} and are kept as they stand: {examples}.',
  'number-unreadable': 'Some cells of the column “{column}” ({role}) are not numbers and are left blank.',
  'label-error':
    'In the column “{column}”, {cells, plural, one {# cell holds an error of a formula} other {# cells hold an error of a formula}} ({examples}) instead of a name; {cells, plural, one {it counts as blank} other {they count as blank}}.',
  'totals-mismatch':
    'The total “{label}” prints {printed}; the rows it covers add up to {computed}, a difference of {difference}.',
  'totals-named':
    'The amount of “{label}” is the sum of rows above, but the row names an organisation: it is counted as a record.',
  'totals-kept':
    '{rows, plural, one {# row whose label says total ({labels}) is counted as a record} other {# rows whose labels say total ({labels}) are counted as records}}. Without {rows, plural, one {it} other {them}}, the rows come to exactly what “{total}” prints: {rows, plural, one {it is most likely a subtotal, counted on top of its parts} other {they are most likely subtotals, counted on top of their parts}}.',
  'totals-own':
    '{rows, plural, one {One row bears “{label}” beside the name of an organisation, and its amount is not the sum of the rows of that organisation just above: it is counted as a record} other {# rows bear “{label}” beside the name of an organisation, and their amounts are not the sums of the rows of the same organisation just above: they are counted as records}}, in addition to the others.',
  'totals-suspected':
    '“{label}” is the sum of the {rows} rows above it: it may be a total, counted here as a record.',
  'names-joined':
    '{count, plural, one {One name differs} other {# names differ}} from another only by case, accents, spaces or apostrophes, and {count, plural, one {counts} other {count}} as the same organisation: {pairs}.',
  'labels-joined':
    'In the column “{column}”, {count, plural, one {one label differs} other {# labels differ}} from another only by case, accents, spaces or apostrophes, and {count, plural, one {counts} other {count}} as the same: {pairs}.',
  'name-of-nobody':
    '{records, plural, one {# counted row bears a name that seems} other {# counted rows bear a name that seems}} to be no organisation’s: {names}. Their money is in the figures, and each of these names counts there as one organisation.',
  'name-in-regions':
    '{count, plural, one {One name stands} other {# names each stand}} in several regions in the same period, and no identifier tells them apart: {names}. Each region counts as an organisation of its own, whose name is followed by its region{blank, plural, =0 {} one {; one row without a region stays apart} other {; # rows without a region stay apart}}.',
  'name-in-regions-together':
    '{count, plural, one {One name stands} other {# names each stand}} in several regions in the same period: {names}. As asked, a name counts as one organisation, which then belongs to no region.',
  'organisation-moved':
    '{count, plural, one {One organisation changes} other {# organisations change}} region from one period to another: {changes}.',
  'id-zeros':
    '{count, plural, one {One identifier differs} other {# identifiers differ}} from another of the same name only by the zeros at its head, which a spreadsheet takes off: {count, plural, one {it counts} other {they count}} as the same: {pairs}.',
  'id-changed':
    '{count, plural, one {One name changes} other {# names change}} identifier from one period to another, and {count, plural, one {counts} other {count}} as many organisations as identifiers: {changes}.',
  'id-from-name':
    '{count, plural, one {One row without identifier bears} other {# rows without identifier bear}} a name that has one, and {count, plural, one {takes} other {take}} it: {examples}.',
  'same-as-unused':
    'same_as names labels ({role, select, organisation {organisation} region {region} sector {sector} typology {typology} period {period} mode {funding mode} organisation_id {identifier} other {{role}}}) that stand nowhere in the data: {labels}.',
  'names-alike': 'Some names could be the same organisation; none was merged: {pairs}.',
  'amount-missing': 'the amount is blank',
  'amount-merged': 'the amount is that of a merged cell, counted once, on its first row',
  'amount-unworked': 'the amount is a formula that was never worked out',
  'amount-unreadable': 'the amount is not a number',
  'amount-band': 'the amount is a band, not a figure',
  'amount-withheld': 'the amount is not disclosed',
  'amount-nothing':
    'a word says that there is nothing (nil, none…), without saying whether an amount of 0 is meant',
  'amount-side':
    'the amount bears a mark of debit or credit (CR, DR…), and nothing says on which side a grant stands',
  'amount-grouping': 'the digits of the amount are badly grouped (a typing error?)',
  'amount-date': 'a spreadsheet has turned the amount into a date',
  'amount-beyond': 'no amount of money is as large, or as close to 0',
  'amount-precision': 'the amount has more digits than can be held exactly',
  'cell-blank': 'the cell is blank: no amount for this year or mode',
  'summary-row': 'this row is a mean, a median or a count of others, not a record',
  'heading-row': 'this row names a group of rows, without an amount',
  'header-again': 'this row repeats the names of the columns',
  'totals-row': 'this row is a total of others, not a record',
  'duplicate-row': 'the row repeats an earlier one cell by cell',
  'row-short': 'the row has fewer cells than the header',
  'row-long': 'the row has more cells than the header',
  'row-oversize': 'a cell holds more than 1,048,576 characters, and the row is not read',
  'row-quote': 'a stray quote makes the row unreadable',
  'row-cut': 'the file is cut in the middle of this row',
  'period-calendar-dates':
    'The dates of the column “{column}” are counted by calendar year: {example} goes to {label}.',
  'period-fiscal-dates':
    'The dates of the column “{column}” are put into fiscal years that start in {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}}: {example} goes to {label}.',
  'period-out-of-line':
    'The period {period} ({records, plural, one {# record} other {# records}}) stands far from the others ({others}): it may be a typing error.',
  'period-few':
    'The last period, {period}, has only {organisations, plural, one {# organisation} other {# organisations}}, against {organisationsBefore} in {before}: it may be incomplete.',
  'amount-out-of-proportion':
    '{records, plural, one {One amount is} other {# amounts are}} out of all proportion to the others: {largest} at most, {times, number} times the median ({median}), and {share, number, percent} of all the money. It may be a typing error, or an amount in dollars among thousands; the figures rest on it.',
  'scale-unsaid': 'nothing speaks of thousands or millions',
  'scale-header': 'the header “{header}” says so',
  'scale-line': 'line {line} says so: “{text}”',
  'scale-sheet': 'the name of the sheet says so: “{sheet}”',
  'currency-unsaid': 'nothing names it',
  'currency-header': 'the header “{header}” names it',
  'currency-column': 'the column “{header}” names it',
  'currency-signs': '{count, plural, one {# amount bears} other {# amounts bear}} this sign',
  'scale-unclear':
    '“{words}” speaks of {scale, select, thousands {thousands} other {millions}}: whether the amounts of the column “{column}” are to be multiplied is not plain. {why, select, large {Multiplied, half of them would exceed 20 million.} stray {“{stray}” is out of all proportion with the others: that amount may be written in full.} header {The header of the column does not speak of {scale, select, thousands {thousands} other {millions}}.} other {These words may be about something other than these amounts.}}',
  'set-over-column': `The column “{column}” ({others}{more, select, true { …} other {}}) is not read: {file, select, none {--set} other {{file}}} gives every row “{value}” as its ${ROLE}.`,
  'amounts-scaled':
    'The amounts of the column “{column}” are in {scale, select, thousands {thousands} other {millions}}: they were multiplied by {scale, select, thousands {1,000} other {1,000,000}}.',
  'amounts-percent':
    'In the column “{column}”, the workbook shows {cells, plural, one {# amount} other {# amounts}} as {cells, plural, one {a percentage} other {percentages}}: what shows as 45% is counted as 0.45.',
  'currencies-mixed': 'The amounts are in several currencies, which do not add up: {currencies}.',
  'totals-above':
    '{rows, number} rows that name no organisation have each the sum of the rows below as their amount, down to the next: they are most likely subtotals at the head of their blocks, counted here besides their parts.',
  'currency-files':
    'Other files are in {sign}; {files} {n, plural, one {names} other {name}} no currency and {n, plural, one {is} other {are}} counted in the same.',
  'currency-partly':
    'Among the amounts, only {named, plural, one {# is} other {# are}} said to be in {sign}{column, select, none {} other { (column “{column}”)}}: the {others, plural, one {other names no currency and is counted} other {# others name no currency and are counted}} in the same.',
  'version-rows':
    'The column “{column}” numbers versions: {rows, plural, one {# row bears} other {# rows bear}} another than “{first}”, and the amounts of all versions are added up.',
  'amounts-sided':
    'In the column “{column}”, {debits, plural, one {# amount bears} other {# amounts bear}} DT and {others, plural, one {# other} other {# others}} a mark of a debit or a credit (“{example}”): these are not dinars but both sides of an account, and nothing says on which side a grant is.',
  'sides-unsigned':
    'The column “{column}” says on which side of an account each row is, and no amount bears a sign: {rows, plural, one {# row of “{other}” is added} other {# rows of “{other}” are added}} to those of “{main}”, while one side most likely takes back from the other.',
  'unfunded-rows':
    'Of {rows, plural, one {# row} other {# rows}}, the column “{column}” says {labels}: what stands in the column of amounts there is counted as received.',
  'scale-other':
    '“{column}” counts something else than units, thousands or millions (cents, hundreds, billions …): no option multiplies by it.',
  'amount-footnote': 'the amount bears the mark of a footnote, and was read without it',
  'amount-dash': 'a dash of the accounting format, read as zero',
  'note-row': 'this row is a note, not a record',
  'role-not-borne': '“{header}” holds numbers or durations ({example}), not years: not taken',
  'role-funder': '“{header}” names who pays ({example}), not who is paid: not taken',
  'weight-idle': 'The column “{column}” looks like weights: it is not used, no figure is weighted.',
  'weight-unused':
    'No figure of this command is weighted: the column “{column}”, given as the weight, would have no effect.',
  'amount-requested':
    'The amounts come from the column “{column}”: what was asked for, perhaps not what was granted.',
  'amount-unnamed':
    'No column is the amount by its name. By what they hold, these could be: {columns}. All columns of the file: {headers}.',
  'amounts-unused':
    'The column “{column}” holds amounts and is not used: {sum} in all ({amounts, plural, one {# amount} other {# amounts}}, e.g. {examples}).',
  'scale-format': 'the workbook shows these cells in thousands, but they hold the whole amounts',
  'scale-shown': 'the format of the cells of the workbook says so',
});

export const cleanAdvice = (): Advice<CleanCodes> => ({
  'role-ambiguous':
    'type {flag}"COLUMN" with one of the names above, or its number: {flag}#3 is the third column',
  'role-missing':
    'name it with --map {role}="COLUMN"{role, select, region {, or give every row the same value with --set region=VALUE} period {, or give every row the same value with --set period=VALUE} sector {; if the file has none, take it out of --by, --comparable or --where} typology {; if the file has none, take it out of --by, --comparable or --where} other {}}',
  'tables-beside':
    'put these tables one under the other, under the same names of columns; if a title tells them apart (a region, a period), write it on each row, in another column',
  'columns-sided':
    'ask the source on which side a grant is, then put the amounts in one column of the file, with a minus sign before those of the other side',
  'header-moved':
    'part the two tables into two files, and give them together: equite measure ONE.csv TWO.csv',
  'header-other':
    'part the two tables into two files, and give together those that list funding: equite measure ONE.csv TWO.csv',
  'table-transposed':
    'in the spreadsheet, copy the table, then Paste Special, Transpose, into an empty sheet; read that sheet',
  'one-column':
    'say which sign parts the cells, e.g. --delimiter "#"; if they are spaces or several signs, open the file in a spreadsheet and save it as .xlsx',
  'role-unnamed': 'name it by its number, e.g. --map {role}=#3, or add a line of names',
  'role-offered':
    'choose with {flag}"…", and --fiscal-start 4 to put them into fiscal years from April to March',
  'rows-ragged':
    '{problem, select, long {look for one delimiter too many, e.g. the comma of an amount written without quotes, and export again with semicolons} quote {check the quotes and --delimiter} oversize {shorten that cell, or leave its column out of the export} other {check --delimiter, and that the header line is the right one}}',
  'map-column-unknown': 'copy one of these names between quotes, or use its number: --map {role}=#3',
  'map-column-repeated': 'choose with {flag}',
  'where-column-unknown': 'copy one of these names between quotes, or use its number',
  'where-ambiguous': 'copy one of these labels, in quotes',
  'where-nothing-left': 'copy one of these values between quotes',
  'period-nothing-left': 'choose one of these with --period',
  'decimal-unclear': 'settle it with --decimal , or --decimal .',
  'decimal-conflict':
    'settle it with --decimal , or --decimal . (the others are then set aside), or split the file',
  'regions-unclear': 'settle it with --regions rss, --regions admin or --regions free',
  'file-repeated': 'name the file once',
  'file-overlap':
    'take these rows out of one of the files, or, if they are two payments, write “overlap: keep” in equite.yaml',
  'period-date-unclear': 'write these dates as year-month-day, or map a column of fiscal years',
  'region-unknown':
    'correct these labels in the file, or type --regions free to keep all of them as they stand',
  'across-unclear': '{readings, plural, one {type {flag}} other {type one of these readings: {flags}}}',
  'sheets-differ':
    'choose with --sheet "NAME" (repeatable: several sheets are read together), or --sheet all for every one',
  'files-without-period':
    '{said, select, sheets {read only the sheets that do not repeat others, each by --sheet "NAME"} yes {type equite init {typed}: it writes for each file the period that its name says ({periods})} other {type equite init {typed}, then write in equite.yaml the period of each file (under “set”, period: "2023-2024")}}; if these are payments to be added up, write “overlap: keep” in equite.yaml',
  'sheets-unread': 'to read them too, type --sheet all, or --sheet "NAME" for each',
  'fill-down-unknown': 'copy one of these names in quotes, or use a number: --fill-down "#1"',
  'headings-unread':
    'write the region of each row in a column of the file; or remove these lines if they name no organisation',
  'headings-summed':
    'compare with the source: a row may be missing, or a sum out of date; if these lines name no organisation, remove them and write the region of each row in a column',
  'labels-carried': 'if these blank cells have no label, type --fill-down none',
  'labels-blank':
    'fill these cells in the file; if the label is written once per block, type --fill-down "{column}"',
  'across-nothing': 'name each column: --across "COLUMN=2023-2024", or --across "#3-#7"',
  'across-column-unknown': 'copy one of these names in quotes, or use its number: --across "#3=2023-2024"',
  'across-read': 'if these columns are something else, name that of the amount, e.g. --map amount="{first}"',
  'across-mismatch': 'compare with the source: an amount is missing, or the total is out of date',
  'totals-mismatch': 'compare with the source: a row may be missing or a total out of date',
  'totals-kept': 'remove {rows, plural, one {this row} other {these rows}} from the file',
  'totals-own':
    'if they are totals, remove them from the file; or put the total of each organisation beneath its rows, where it is recognised',
  'totals-named': 'if it is a total, clear the organisation’s name on this row, or remove it from the file',
  'totals-suspected': 'if it is a total, remove the row from the file, or begin its label with “Total”',
  'period-calendar-dates':
    'if the fiscal year starts in another month, say so: --fiscal-start 4 (April); --fiscal-start 1 confirms the calendar year',
  'period-out-of-line':
    'check these rows at the source; correct the year in the file, or measure one period with --period',
  'amount-out-of-proportion':
    'check these rows at the source; to see the figures without them, correct or remove the amount in the file',
  'period-few': 'check that the export covers the whole period, or measure a complete one with --period',
  'names-alike':
    'tick them all in a spreadsheet: equite check FILE --pairs -o pairs.csv, then read it back with --same-as pairs.csv',
  'name-of-nobody':
    'if these rows fund no organisation, remove them from the file; if they stand for several at once, ask for the detail',
  'name-in-regions':
    'if a name is one organisation present in several regions, type --homonyms together; else a column of identifiers (--map organisation_id="COLUMN") tells better than the region',
  'organisation-moved':
    'nothing, if it moved; if they are two organisations, give a column of identifiers (--map organisation_id="COLUMN")',
  'id-zeros': 'if they are two organisations, give them two names in the file',
  'id-changed':
    'if it is the same organisation, write the old and the new identifier under same_as, organisation_id in equite.yaml',
  'same-as-unused': 'check how they are written, or take them out',
  'scale-unclear':
    '{why, select, stray {write all amounts in the same unit; if they are, } other {}}settle it with --amounts-in units (as they stand), thousands or millions',
  'set-over-column':
    'to read the column, take {file, select, none {--set {role}="{value}" away} other {the value “{value}” out of {file}}}; if the value is meant for other files, give it to those alone, under “files” in {file, select, none {equite.yaml} other {{file}}}',
  'amounts-scaled': 'to take them as they stand, type --amounts-in units',
  'amounts-percent':
    'name the column that holds the money with --map amount="COLUMN"; if it is this one, change the format of these cells in a copy',
  'totals-above':
    'remove these rows from the file, or begin their label with “Total”; measured by organisation, figures leave them out',
  'currency-files':
    'check at the source; write the currency in the header, e.g. “Amount ({sign})”, or measure these files apart',
  'currency-partly':
    'check at the source and write the currency of every amount in the file, or convert those that are in another',
  'version-rows':
    'if each version replaces the one before, keep only the last row of each agreement in the file',
  'amounts-sided':
    'ask the source whether a grant is a debit or a credit there, then put a sign in the place of the marks: 1,234.00 for a grant, -1,234.00 for a repayment or a cancellation',
  'sides-unsigned':
    'ask the source on which side a grant is, then write a minus sign before the amounts of the other; or keep one side, e.g. --where "{column}={main}"',
  'unfunded-rows':
    '{kept, select, none {check what these amounts are} other {to keep what was granted, type --where "{column}={kept}"}}',
  'scale-other': 'write these amounts in units in the file; if they are, type --amounts-in units',
  'currencies-mixed':
    '{column, select, header {read the columns of one of them, e.g. --across "COLUMN", or convert the others in the file} format {no filter tells cell formats apart: put the currency in a column of the workbook, then --where} other {keep one of them, e.g. --where "{column, select, none {currency} other {{column}}}={main}", or convert the others in the file}}',
  'weight-unused':
    'leave --map weight out; for weighted indices, equite compute takes weights (w); to keep the column as a variable, give it another name: --map weighting="{column}"',
  'amount-requested': 'if another column gives what was granted, name it with --map amount="COLUMN"',
  'amount-unnamed': 'name it, e.g. --map amount={first}',
});
