import iconv from 'iconv-lite';
import { Kernel } from '../../base/kernel/kernel.ts';
import type { Charset } from '../charset.ts';
import { decodeText } from '../decode.ts';
import { BATCH, MAX_KEPT } from '../limits.ts';
import { type RowOptions, rowChunks } from '../rows.ts';
import { upperHalf } from '../single-byte.ts';
import type { TextSurvey } from '../survey.ts';
import type { CellDecoder } from './cell-bytes.ts';
import { type RegularForm, RegularReader } from './regular.ts';
import { CellColumns } from './table.ts';

/** Offsets of the bytes of distinct cells are numbers of 32 bits. */
const LARGEST_FILE = 2 ** 31;

/** Encodings of one byte a character, whose first half is ASCII. */
const SINGLE_BYTE = /^(?:windows-125[0-8]|macintosh|cp850|cp437|iso-8859-\d+|latin1)$/;

/** The mark of byte order, and the signs of U+F000 to U+FFFF. */
const UTF8_MARK = 0xef;
const MARK = [UTF8_MARK, 0xbb, 0xbf];

/** How the bytes of a file are cut, where regular bytes can be told from others; undefined: all of it is read as text. */
export function regularForm(
  survey: TextSurvey,
  charset: Charset,
  { dialect, repair, cut, lastLineAbove }: RowOptions,
): RegularForm | undefined {
  const { delimiter, escape: mark, padded, wrapped } = dialect;
  if (repair || cut || padded || wrapped || charset.mixed || survey.bytes > LARGEST_FILE) return undefined;
  if (delimiter.length !== 1 || delimiter.charCodeAt(0) > 126 || !Kernel.available) return undefined;
  const encoding = encodingOf(survey, charset.label);
  return encoding && { delimiter: delimiter.charCodeAt(0), quotes: mark === '"', lastLineAbove, ...encoding };
}

function encodingOf(survey: TextSurvey, label: string): Pick<RegularForm, 'decode' | 'odd'> | undefined {
  if (label === 'utf-8') {
    if (survey.invalidLines > 0) return undefined;
    return { decode: (bytes, start, end) => bytes.toString('utf8', start, end), odd: [UTF8_MARK] };
  }
  if (!SINGLE_BYTE.test(label)) return undefined;
  const upper = upperHalf(label);
  // A byte without a character of its own: two cells could be one text.
  const odd = upper.flatMap((char, i) =>
    char === '\uFFFD' || upper.indexOf(char) !== i || char.length !== 1 ? [0x80 + i] : [],
  );
  return { decode: singleByteDecoder(label), odd };
}

const singleByteDecoder =
  (label: string): CellDecoder =>
  (bytes, start, end) => {
    for (let at = start; at < end; at++) {
      if (bytes[at]! >= 0x80) return iconv.decode(bytes.subarray(start, end), label, { stripBOM: false });
    }
    return bytes.toString('latin1', start, end);
  };

/** What bounds the reading of columns. */
interface Within {
  /** Bytes of distinct cells. */
  readonly most?: number;
  /** Bytes of the file, as far as is known. */
  readonly bytes?: number;
}

/**
 * The rows of a table as columns, in one pass over its bytes. Regular records are cut by bytes; from the first that is
 * not, rows are read as `tableRows` reads them, so that both ways give the same rows. undefined: the distinct cells take
 * more than `most` bytes, or as it seems far more, and the table is to be read as rows.
 *
 * @throws Refusal `columns-too-many`
 */
export async function readColumns(
  open: () => AsyncIterable<Uint8Array>,
  charset: Charset,
  form: RegularForm,
  options: RowOptions,
  { most = MAX_KEPT, bytes = 0 }: Within = {},
): Promise<CellColumns | undefined> {
  const table = new CellColumns(options.width, form.decode, bytes);
  const reader = new RegularReader(table, form);
  const chunks = open()[Symbol.asyncIterator]();
  const outlook = new Outlook(table, bytes, most);
  let rest: Uint8Array = new Uint8Array(0);
  for (let next = await chunks.next(), first = true; !next.done; next = await chunks.next(), first = false) {
    const marked = first && MARK.every((byte, i) => next.value[i] === byte);
    const left = readChunk(reader, rest, marked ? next.value.subarray(MARK.length) : next.value);
    rest = left.rest;
    if (table.kept > most || outlook.isHopeless(next.value.length)) return tooMuch(chunks);
    if (left.irregular)
      return readOn(table, following(rest, chunks), charset, { ...options, line: reader.line }, most);
    endOfChunk(table);
  }
  const line = rest.length === 0 ? rest : Buffer.concat([rest, NEWLINE]);
  const stopped = reader.read(line, 0, line.length);
  if (stopped === line.length) {
    table.finish();
    return table;
  }
  return readOn(
    table,
    following(rest.subarray(stopped), chunks),
    charset,
    { ...options, line: reader.line },
    most,
  );
}

/** Bytes after which it shows what the distinct cells of all may take. */
const SHOWS = 16 * 1024 * 1024;
const FAR_MORE = 1.25;

/** Whether the cells of a table will be too many: it is of no use to cut most of a file, and then to begin again. */
class Outlook {
  private readonly table: CellColumns;
  private readonly bytes: number;
  private readonly most: number;
  /** Bytes that were cut. */
  private read = 0;

  constructor(table: CellColumns, bytes: number, most: number) {
    this.table = table;
    this.bytes = bytes;
    this.most = most;
  }

  /** After so many more bytes: whether, as it seems, far more will be kept than may be. */
  isHopeless(bytes: number): boolean {
    this.read += bytes;
    return this.read >= SHOWS && this.table.kept * (this.bytes / this.read) > FAR_MORE * this.most;
  }
}

async function tooMuch(chunks: AsyncIterator<Uint8Array>): Promise<undefined> {
  await chunks.return?.();
  return undefined;
}

/** The rows from a record that is not regular to the end of the file. */
async function readOn(
  table: CellColumns,
  bytes: AsyncIterable<Uint8Array>,
  charset: Charset,
  options: RowOptions,
  most: number,
): Promise<CellColumns | undefined> {
  table.finish();
  for await (const rows of rowChunks(decodeText(bytes, charset), options)) {
    for (const row of rows) table.add(row);
    if (table.kept > most) return undefined;
    endOfChunk(table);
  }
  return table;
}

/** A reader of rows hands them on at the end of the chunk that fills a batch. */
function endOfChunk(table: CellColumns): void {
  if (table.firstBatch === 0 && table.rows >= BATCH) table.firstBatch = table.rows;
}

const LF = 10;
const NEWLINE = Uint8Array.of(LF);

/** Reads the whole lines of a chunk, after what the chunk before left of its last. */
function readChunk(
  reader: RegularReader,
  before: Uint8Array,
  chunk: Uint8Array,
): { readonly rest: Uint8Array; readonly irregular: boolean } {
  const last = chunk.lastIndexOf(LF) + 1;
  if (last === 0) return { rest: Buffer.concat([before, chunk]), irregular: false };
  let from = 0;
  if (before.length > 0) {
    from = chunk.indexOf(LF) + 1;
    const line = Buffer.concat([before, chunk.subarray(0, from)]);
    const stopped = reader.read(line, 0, line.length);
    if (stopped < line.length) {
      return { rest: Buffer.concat([line.subarray(stopped), chunk.subarray(from)]), irregular: true };
    }
  }
  const stopped = reader.read(chunk, from, last);
  if (stopped < last) return { rest: chunk.subarray(stopped), irregular: true };
  return { rest: new Uint8Array(chunk.subarray(last)), irregular: false };
}

async function* following(first: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const next = await chunks.next();
    if (next.done) return;
    yield next.value;
  }
}
