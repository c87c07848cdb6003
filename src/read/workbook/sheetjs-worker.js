/**
 * Reads a workbook of the kinds that only SheetJS reads (.xls, .xlsb), in a thread of its own: memory that a damaged or
 * hostile file asks for is bounded by the thread's limit, and this library is loaded by nobody else. The answer is
 * what src/read/workbook/sheetjs.ts says it is.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { read } from '@e965/xlsx';

/** What spreadsheets show for the errors of a binary workbook ([MS-XLS] 2.5.10). */
const ERRORS = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** Numbers given to the distinct values of a list, in order of first appearance. */
function numbering() {
  const known = new Map();
  return {
    list: () => [...known.keys()],
    of(text) {
      const number = known.get(text) ?? known.size;
      if (number === known.size) known.set(text, number);
      return number;
    },
  };
}

function textOf(cell) {
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE';
  return cell.t === 'e' ? (ERRORS[cell.v] ?? '#N/A') : String(cell.v);
}

function eachCell(rows, take) {
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell && cell.t !== 'z' && cell.v !== undefined && cell.v !== null) take(r, c, cell);
    });
  });
}

/** A sheet as lists of numbers, one entry a filled cell; `texts` is -1 where the value is a number. */
function packed(sheet, entry, name, texts, formats) {
  const rows = sheet['!data'] ?? [];
  let count = 0;
  eachCell(rows, () => {
    count++;
  });
  const lists = {
    rows: new Int32Array(count),
    columns: new Uint16Array(count),
    texts: new Int32Array(count),
    values: new Float64Array(count),
    formats: new Uint16Array(count),
  };
  let at = 0;
  eachCell(rows, (r, c, cell) => {
    const isNumber = cell.t === 'n';
    lists.rows[at] = r + 1;
    lists.columns[at] = c + 1;
    lists.texts[at] = isNumber ? -1 : texts.of(textOf(cell));
    lists.values[at] = isNumber ? cell.v : 0;
    lists.formats[at] = formats.of(isNumber ? (cell.z ?? 'General') : 'General');
    at++;
  });
  const merges = (sheet['!merges'] ?? []).filter(({ s, e }) => e.r > s.r);
  return {
    name,
    hidden: entry?.Hidden ?? 0,
    kind: sheet['!type'] ?? 'sheet',
    merges: Int32Array.from(merges.flatMap(({ s, e }) => [s.c + 1, s.r + 1, e.r + 1])),
    hiddenRows: Int32Array.from((sheet['!rows'] ?? []).flatMap((row, r) => (row?.hidden ? [r + 1] : []))),
    hiddenColumns: Int32Array.from(
      (sheet['!cols'] ?? []).flatMap((column, c) => (column?.hidden ? [c + 1] : [])),
    ),
    ...lists,
  };
}

function answer() {
  const book = read(workerData, {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
  });
  const texts = numbering();
  const formats = numbering();
  formats.of('General');
  const sheets = book.SheetNames.map((name, i) =>
    packed(book.Sheets[name] ?? {}, book.Workbook?.Sheets?.[i], name, texts, formats),
  );
  const epoch1904 = book.Workbook?.WBProps?.date1904 === true;
  return { sheets, texts: texts.list(), formats: formats.list(), epoch1904 };
}

try {
  parentPort.postMessage(answer());
} catch (error) {
  parentPort.postMessage({
    fault: /password-protected|encryption scheme/i.test(String(error)) ? 'encrypted' : 'damaged',
  });
}
