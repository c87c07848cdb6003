import { Worker } from 'node:worker_threads';
import { MAX_COLUMNS, MAX_SHEET_ROWS, MAX_SHEETS, SHEETJS_MEMORY, SHEETJS_SECONDS } from '../limits.ts';
import { refusal } from '../refuse.ts';
import { Cells } from './cells.ts';
import { dateOfSerial, isDateFormat } from './dates.ts';
import { type MoneyFormat, MoneyFormats, moneyFormat } from './money-format.ts';
import { asRefusal } from './parts.ts';
import { CellTally, type Merge, type SheetContent, type SheetEntry } from './sheet.ts';
import { Texts } from './texts.ts';

/** A sheet as the thread hands it over: lists with one entry a filled cell; rows and columns from 1. */
interface PackedSheet {
  readonly name: string;
  /** 0: shown, 1: hidden, 2: very hidden. */
  readonly hidden: number;
  readonly kind: string;
  readonly rows: Int32Array;
  readonly columns: Uint16Array;
  /** The number of its text, or -1 for a number. */
  readonly texts: Int32Array;
  readonly values: Float64Array;
  readonly formats: Uint16Array;
  /** Column, first row and last row of each. */
  readonly merges: Int32Array;
  readonly hiddenRows: Int32Array;
  readonly hiddenColumns: Int32Array;
}

interface PackedWorkbook {
  readonly sheets: readonly PackedSheet[];
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly epoch1904: boolean;
}

type Answer = PackedWorkbook | { readonly fault: 'encrypted' | 'damaged' | 'memory' };

/**
 * The sheets of a binary workbook (.xls, .xlsb), read by SheetJS in a thread of its own.
 *
 * @throws Refusal `file-damaged`, `file-encrypted`, `workbook-too-large`
 */
export async function binarySheets(
  packed: Uint8Array,
  file: string,
  kind: 'xls' | 'xlsb',
): Promise<readonly SheetEntry[]> {
  const answer = await askThread(packed);
  if ('fault' in answer) {
    if (answer.fault === 'encrypted') throw refusal('file-encrypted', { file });
    if (answer.fault === 'damaged') throw refusal('file-damaged', { file, kind });
    throw refusal('workbook-too-large', { file, part: kind, what: 'memory', limit: SHEETJS_MEMORY });
  }
  if (answer.sheets.length > MAX_SHEETS) {
    throw refusal('workbook-too-large', { file, part: kind, what: 'sheets', limit: MAX_SHEETS });
  }
  try {
    const texts = new Texts();
    for (const text of answer.texts) texts.addShared(text);
    const formats = answer.formats.map((code): CellFormat => {
      const date = isDateFormat(0, code);
      return { date, money: date ? undefined : moneyFormat(code) };
    });
    return answer.sheets.map((sheet) => entryOf(sheet, contentOf(sheet, texts, formats, answer.epoch1904)));
  } catch (error) {
    throw asRefusal(error, file, kind);
  }
}

async function askThread(packed: Uint8Array): Promise<Answer> {
  // (A bundle has the thread's script beside its chunks.)
  const worker = new Worker(new URL('./sheetjs-worker.js', import.meta.url), {
    workerData: packed,
    resourceLimits: { maxOldGenerationSizeMb: SHEETJS_MEMORY, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  });
  const patience = setTimeout(() => worker.terminate(), SHEETJS_SECONDS * 1000);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error: Error & { code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ fault: 'memory' });
        else reject(error);
      });
      worker.once('exit', () => resolve({ fault: 'damaged' }));
    });
  } finally {
    clearTimeout(patience);
    await worker.terminate();
  }
}

function entryOf({ name, hidden, kind }: PackedSheet, content: SheetContent): SheetEntry {
  return {
    name,
    visibility: hidden === 2 ? 'very-hidden' : hidden === 1 ? 'hidden' : 'visible',
    kind: kind === 'sheet' ? 'cells' : kind === 'chart' || kind === 'dialog' ? kind : 'macro',
    read: async () => content,
  };
}

/** What a cell format says of the numbers that it shows. */
interface CellFormat {
  readonly date: boolean;
  readonly money: MoneyFormat | undefined;
}

function contentOf(
  sheet: PackedSheet,
  texts: Texts,
  formats: readonly CellFormat[],
  epoch1904: boolean,
): SheetContent {
  const cells = new Cells(texts);
  const money = new MoneyFormats();
  for (let at = 0; at < sheet.rows.length; at++) {
    const row = sheet.rows[at]!;
    const column = sheet.columns[at]!;
    if (row > MAX_SHEET_ROWS || column > MAX_COLUMNS) continue;
    const text = sheet.texts[at]!;
    if (text >= 0) {
      if (texts.get(text).trim() !== '') cells.addText(row, column, text);
      continue;
    }
    const value = sheet.values[at]!;
    const format = formats[sheet.formats[at]!];
    const date = format?.date ? dateOfSerial(value, epoch1904) : undefined;
    if (format?.money) money.add(column, format.money);
    if (date !== undefined) cells.addText(row, column, texts.add(date));
    else if (Number.isFinite(value)) cells.addNumber(row, column, value);
    else cells.addText(row, column, texts.add(String(value)));
  }
  const merges: Merge[] = [];
  for (let at = 0; at < sheet.merges.length; at += 3) {
    const [column = 0, first = 0, last = 0] = sheet.merges.subarray(at, at + 3);
    merges.push({ column, first, last });
  }
  const filled = (row: number) => cells.rowNumber(cells.rowFrom(row)) === row;
  const hidden = [...sheet.hiddenRows].filter(filled);
  return {
    cells,
    whole: true,
    merges,
    hidden,
    hiddenColumns: [...sheet.hiddenColumns].map((column) => ({ first: column, last: column })),
    filtered: false,
    unworked: new CellTally(),
    formats: money.formats,
  };
}
