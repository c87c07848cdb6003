// Sentences of reading, by code: what is wrong in a file, where, and what to type next, in English.
import type { ReadCodes } from '../../read/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const read = (): Sentences<ReadCodes> => ({
  'file-missing': 'There is no file {file}.',
  'file-unreadable': '{file} cannot be read ({cause}).',
  'file-is-directory': '{file} is a folder, not a file.',
  'file-empty': '{file} is empty.',
  'file-header-only': '{file} holds a header (line {line}) and no row below it.',
  'file-binary': '{file} is not a text file: it holds bytes that no text has.',
  'file-too-large': '{file} is larger than {limit, number} bytes, the limit for this kind of file.',
  'file-kind':
    '{file} is {kind, select, xls {an Excel workbook of the old format (.xls)} pdf {a PDF} docx {a Word document} doc {a document of old Office} ods {an OpenDocument spreadsheet} odt {an OpenDocument text} png {an image} jpeg {an image} gif {an image} tiff {an image} webp {an image} rtf {an RTF text} lfs {a Git LFS pointer without the file itself} html {a web page} json {JSON} xml {XML} zip {a zip archive} gzip {a gzip archive inside another} other {of a kind that is not read here ({kind})}}, not a table of rows.',
  'file-damaged': '{file} is damaged: the {kind} breaks off or does not hold together.',
  'file-encrypted': '{file} is protected by a password: nothing in it can be read without it.',
  'file-expands': '{file} unpacks to more than {limit, number} bytes; it is not opened.',
  'template-not-word': 'The template given is not a Word document (.docx or .dotx).',
  'template-damaged': 'The Word template given is damaged: its styles cannot be read.',
  'template-too-large':
    'The Word template given is larger than {limit, number} bytes, compressed or not; it is not opened.',
  'workbook-damaged':
    'The workbook {file} is damaged: its part {part} {fault, select, archive {does not unpack as it says} xml {holds XML that is not well formed} address {names {at}, a place that no sheet has} order {gives {at} twice or out of order} text {points, at {at}, to a text that is not there} style {points, at {at}, to a format that is not there} type {has, at {at}, a cell of an unknown type} missing {is missing} other {cannot be read}}.',
  'workbook-too-large':
    '{file} is beyond what is held in memory: the part {part} has more than {limit, number} {what, select, cells {filled cells} texts {distinct texts} characters {characters of text} merges {merged cells} sheets {sheets} memory {MiB} other {items}}.',
  'sheet-lines-cut':
    'In {file}, each row of the sheet “{sheet}” stood whole in one cell, separated by “{delimiter}”, and a spreadsheet cut it at its commas: decimals are not safe there any more.',
  'parquet-columns':
    '{file} has columns that are not one value a row (a list, a structure, bytes), or two of one name: {columns}.',
  'parquet-codec': '{file} is packed by {codec}, which is not read here.',
  'encoding-unknown': 'No encoding is called “{encoding}”.',
  'encoding-wrong': '{file} is not {encoding}: line {line} holds bytes that this encoding does not have.',
  'delimiter-unclear': 'In {file}, several separators give a table: {candidates}.',
  'delimiter-unusable': '“{delimiter}” cannot separate fields: one character is wanted.',
  'record-too-long':
    'In {file}, the record that begins on line {line} is longer than {limit, number} characters: a quote left open, or no line ends at all.',
  'columns-too-many': 'In {file}, line {line} has {columns} columns; the limit is {limit, number}.',
  'sheet-missing': '{file} has no sheet “{sheet}”. Its sheets: {sheets}.',
  'sheet-without-cells':
    'The sheet “{sheet}” of {file} {kind, select, missing {is listed by the workbook, which does not hold it} chart {is a chart, without cells} other {has no cells to read}}.',
  'sheet-too-sparse':
    'In {file}, the cell {at} of the sheet “{sheet}”, far to the right, makes a table of {rows, number} rows by {columns, number} columns; it is not read.',
  'encoding-mixed':
    '{file} mixes two encodings: {lines, plural, one {# line is} other {# lines are}} not UTF-8 and {lines, plural, one {was} other {were}} read as {other}.',
  'encoding-ambiguous': '{file} was read as {encoding}; {other} fits about as well.',
  'encoding-double':
    '{file} was encoded twice: {lines, plural, one {# line reads} other {# lines read}} like “{example}” for “{meant}”{repaired, select, true {; this reading undoes it} other {}}.',
  'file-cut': '{file} stops inside a letter: it was cut, and rows may be missing after line {line}.',
  'nul-bytes': '{file} holds {count, plural, one {# NUL byte} other {# NUL bytes}}, left out.',
  'file-name-misleads': '{file} is named {extension} but its bytes are {found}; it was read as {found}.',
  'header-absent': '{file} seems to have no header: line {line} reads like data.',
  'sheet-chosen': 'In {file}, the sheet “{sheet}” was read; other sheets hold rows: {others}.',
  'sheet-hidden': 'In {file}, the sheet that is read, “{sheet}”, is hidden: it is not seen in a spreadsheet.',
  'sheets-hidden-unread': '{file} has hidden sheets that hold rows and are not read: {sheets}.',
  'sheets-without-cells': '{file} has sheets without cells to read, such as charts: {sheets}.',
  'sheets-without-part': '{file} lists sheets that it does not hold: {sheets}.',
  'rows-hidden':
    'In {file}, {rows, plural, one {# row of the sheet “{sheet}” is hidden} other {# rows of the sheet “{sheet}” are hidden}}{filtered, select, true { by a filter} other {}}; {rows, plural, one {it is read like the others} other {they are read like the others}}.',
  'columns-hidden':
    'In {file}, {count, plural, one {a column of the sheet “{sheet}” is hidden and is read like the others} other {# columns of the sheet “{sheet}” are hidden and are read like the others}}: {columns}.',
  'formulas-unworked':
    'In {file}, {cells, plural, one {# cell holds a formula that was never worked out} other {# cells hold formulas that were never worked out}} by the program that wrote the file (sheet “{sheet}”: {columns}); {cells, plural, one {it reads as blank} other {they read as blank}}.',
  'sheet-of-lines':
    'In {file}, each row of the sheet “{sheet}” stands whole in one cell; it was cut at {delimiter, select, TAB {tabs} other {“{delimiter}”}}.',
  'cells-merged':
    'In {file}, merged cells of the sheet “{sheet}” ({columns}) stand for all of their rows: {rows, plural, one {# row takes its value} other {# rows take their value}} from them.',
  'given-by-flag': 'given by {flag}',
  'encoding-bom': 'the file begins with the mark of {encoding}',
  'encoding-ascii': 'every byte is plain ASCII',
  'encoding-utf8':
    '{sequences, plural, one {# accented character, valid UTF-8} other {# accented characters, all valid UTF-8}}',
  'encoding-windows-1252': 'not valid UTF-8 (line {line}); Windows-1252 is what Excel writes in that case',
  'encoding-words': 'not valid UTF-8 (line {line}); words come out right in {encoding}',
  'encoding-nul-pattern': 'every other byte is NUL, as in {encoding}',
  'encoding-mixed-lines': 'most lines are valid UTF-8; line {line} is not',
  'encoding-workbook': 'the kind of workbook fixes it',
  'encoding-parquet': 'Parquet fixes it',
  'delimiter-found': '{share, number, percent} of the first {rows} rows have the same {columns} columns',
  'delimiter-declared': 'declared by “sep=” on line {line}',
  'delimiter-single-column': 'no separator gives more than one column',
  'header-parquet': 'the file names its columns itself; its rows count from 2, as in a CSV file',
  'header-first-line': 'the first line holds names, the next ones data',
  'header-below-preamble':
    '{skipped, plural, one {# line above it holds} other {# lines above it hold}} a title or nothing',
  'header-two-lines': 'names stand on two lines, from line {line}',
  'header-none': 'the file was said to have none',
  'header-not-found': 'line {line} reads like data',
  'sheet-only': 'the only sheet that holds a table',
  'sheet-first-table': 'the first of {sheets} sheets that hold a table',
  'sheet-funding': 'of {sheets} sheets, the first with columns that name organisations and their amounts',
  'sheet-preferred': 'of {sheets} sheets, the first with a column that names amounts',
  'sheet-asked': 'read with other sheets of the workbook',
});

export const readAdvice = (): Advice<ReadCodes> => ({
  'file-missing': 'check the name and the folder; a name with spaces goes between quotes',
  'file-unreadable': 'check that you may read it and that no other program holds it',
  'file-is-directory': 'name the files in it, e.g. equite check {file}/*.csv',
  'file-empty': 'export it again from where it came',
  'file-header-only': 'check the filters of the export: no row came out',
  'file-binary': 'export it as CSV or Excel (.xlsx) from the program that made it',
  'file-kind':
    '{kind, select, xls {open it in Excel or LibreOffice and save it as .xlsx or CSV} ods {open it in LibreOffice and save it as .xlsx or CSV} pdf {ask for the file the PDF was printed from; figures copied from a PDF lose rows} png {ask for the file itself; a picture has no figures to read} jpeg {ask for the file itself; a picture has no figures to read} gif {ask for the file itself; a picture has no figures to read} tiff {ask for the file itself; a picture has no figures to read} webp {ask for the file itself; a picture has no figures to read} lfs {download the file itself, e.g. with git lfs pull} html {open it in Excel or LibreOffice and save it as .xlsx} other {save its table as .xlsx or CSV}}',
  'file-damaged': 'get the file again; it may have been cut during a transfer',
  'file-encrypted':
    'open it with its password, remove the protection (File, Info, Protect Workbook), and save it',
  'file-expands': 'check where it comes from; unpack it yourself if you trust it',
  'file-cut': 'get the file again: it was cut while it was copied or downloaded',
  'template-not-word': 'open it in Word and save it as “Word Document (.docx)”',
  'template-damaged': 'open it in Word, which can repair it, and save it again',
  'template-too-large': 'keep the styles in the template, without pages and pictures',
  'workbook-damaged': 'open it in Excel or LibreOffice, which can repair, and save it again as .xlsx',
  'workbook-too-large': 'save it as CSV, which is read without being held in memory',
  'sheet-lines-cut': 'give the CSV file itself, as it was before a spreadsheet opened it',
  'parquet-columns':
    "write the other columns to a CSV file, e.g. duckdb -c \"COPY (SELECT organisation, amount FROM ''{file}'') TO ''table.csv''\"",
  'parquet-codec': 'write it again with Snappy, the usual way, or save it as CSV',
  'encoding-unknown': 'try utf-8, windows-1252, iso-8859-1, macintosh or utf-16le',
  'encoding-wrong': 'leave --encoding out: the tool finds it and says why',
  'delimiter-unclear': 'choose with --delimiter, e.g. --delimiter ";"',
  'delimiter-unusable': 'try --delimiter "," or ";" or "|" or tab',
  'record-too-long': 'open the file at that line and close the quote',
  'columns-too-many': 'check --delimiter',
  'sheet-missing': 'choose with --sheet',
  'sheet-without-cells': 'choose another sheet with --sheet',
  'sheet-too-sparse': 'delete that cell, and the empty columns before it, then save again',
  'encoding-mixed':
    'look at those lines in the output of check; save the whole file as UTF-8 if a name is wrong',
  'encoding-ambiguous': 'if accents are wrong, type --encoding {other}',
  'encoding-double':
    '{repaired, select, true {nothing to do} other {save the file again as UTF-8 from the original, or set “repair: true” in the settings}}',
  'header-absent': 'if so, type --no-header and name the columns by number: --map amount=#3',
  'sheet-chosen': 'for another one, type --sheet NAME',
  'sheet-hidden': 'make sure that it is the right one; for another, type --sheet NAME',
  'sheets-hidden-unread': 'to read one, type --sheet NAME',
  'sheets-without-part': 'if one of them matters, ask for the workbook where it was made',
  'rows-hidden': 'to leave them out, filter here with --where, or delete those rows in a copy',
  'columns-hidden':
    'check in the workbook that these columns are up to date: whoever opens it does not see them',
  'formulas-unworked': 'open the workbook in Excel or LibreOffice, save it, then start again',
});
