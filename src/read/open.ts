import { type Content, openContent } from './content.ts';
import { MAX_LINE, MAX_WORKBOOK } from './limits.ts';
import { refusal } from './refuse.ts';
import type { Kind } from './signature.ts';
import { LineTooLong, Surveyor, type TextSurvey } from './survey.ts';
import { openText, type TextTable } from './text-table.ts';
import type { FileFacts, RawTable, ReadIssue, ReadOptions, Source } from './types.ts';
import type { SheetTable } from './workbook/table.ts';

/**
 * Opens a file of records as a table. One pass over the bytes settles its kind, encoding, delimiter and header,
 * each with its evidence; `rows()` is a second pass and may be called again. A workbook is held in memory.
 *
 * @throws Refusal with a code of `ReadCodes` when the file cannot be read as a table; `rows()` may throw
 *   Refusal `columns-too-many` for a row further down
 */
export async function openTable(source: Source, options: ReadOptions = {}): Promise<RawTable> {
  const content = await openContent(source);
  const table = WORKBOOKS.has(content.kind)
    ? await openSheet(content, source.name, options)
    : content.kind === 'parquet'
      ? await openColumnar(content, source.name)
      : await openCsv(content, source, options);
  const misleading = nameMisleads(source.name, table.facts.format);
  return misleading ? { ...table, issues: [misleading, ...table.issues] } : table;
}

/** Kinds that are workbooks, or may turn out to be once they are looked into. */
const WORKBOOKS: ReadonlySet<Kind> = new Set(['zip', 'xls', 'ole', 'encrypted']);

async function openCsv(content: Content, source: Source, options: ReadOptions): Promise<RawTable> {
  const { name: file } = source;
  if (content.kind !== 'text') throw refusal('file-kind', { file, kind: content.kind });
  const { survey, ...identity } = await surveyOf(content, file);
  const table = await openText({ survey, file, open: content.open }, options);
  return csvTable({ file, ...identity, compression: content.compression }, survey, table);
}

function csvTable(
  own: Pick<FileFacts, 'file' | 'sha256' | 'bytes' | 'compression'>,
  survey: TextSurvey,
  table: TextTable,
): RawTable {
  return {
    facts: {
      ...own,
      format: 'csv',
      encoding: table.encoding,
      delimiter: table.delimiter,
      lineEnd: survey.lineEnd,
      sheet: null,
      headerLine: table.layout.headerLine,
      preamble: table.layout.preamble,
      header: table.layout.header,
    },
    issues: table.issues,
    rows: table.rows,
    ...(table.columns ? { columns: table.columns } : {}),
  };
}

/** What the bytes of a file say, with their digest. */
interface Surveyed {
  readonly survey: TextSurvey;
  readonly sha256: string;
  readonly bytes: number;
}

async function surveyOf(content: Content, file: string): Promise<Surveyed> {
  const surveyor = new Surveyor();
  try {
    for await (const chunk of content.first) surveyor.add(chunk);
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    throw refusal('record-too-long', { file, line: error.line, limit: MAX_LINE });
  }
  const survey = surveyor.end();
  if (survey.head.length === 0) throw refusal('file-empty', { file });
  return { survey, ...content.identity() };
}

async function openSheet(content: Content, file: string, options: ReadOptions): Promise<RawTable> {
  const packed = await collect(content.first, file);
  // Loaded on demand: most files are not workbooks.
  const { openWorkbook } = await import('./workbook/open.ts');
  const { format, sheets, table, open } = await openWorkbook(packed, file, options);
  const asTable = ({ sheet, layout, delimiter, issues, formats, rows }: SheetTable): RawTable => ({
    facts: {
      file,
      ...content.identity(),
      format,
      compression: content.compression,
      encoding: {
        value: format === 'xls' || format === 'xlsb' ? 'utf-16le' : 'utf-8',
        source: 'found',
        because: { code: 'encoding-workbook', args: {} },
      },
      delimiter,
      lineEnd: null,
      sheet,
      headerLine: layout.headerLine,
      preamble: layout.preamble,
      header: layout.header,
      ...(formats.size > 0 ? { formats } : {}),
    },
    issues,
    workbook: { sheets, open: async (name) => asTable(await open(name)) },
    rows,
  });
  return asTable(table);
}

async function openColumnar(content: Content, file: string): Promise<RawTable> {
  const packed = await collect(content.first, file);
  // Loaded on demand, like workbooks.
  const { openParquet } = await import('./parquet.ts');
  const { header, rows } = openParquet(packed, file);
  return {
    facts: {
      file,
      ...content.identity(),
      format: 'parquet',
      compression: content.compression,
      encoding: { value: 'utf-8', source: 'found', because: { code: 'encoding-parquet', args: {} } },
      delimiter: null,
      lineEnd: null,
      sheet: null,
      headerLine: { value: 1, source: 'found', because: { code: 'header-parquet', args: {} } },
      preamble: [],
      header,
    },
    issues: [],
    rows,
  };
}

async function collect(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(new Uint8Array(chunk));
    length += chunk.length;
    if (length > MAX_WORKBOOK) throw refusal('file-too-large', { file, limit: MAX_WORKBOOK });
  }
  return Buffer.concat(parts);
}

/** Names that each kind of file goes by; a workbook is read by its bytes, whichever of the kinds it is. */
const EXTENSIONS: Readonly<Record<FileFacts['format'], readonly string[]>> = {
  csv: ['csv', 'tsv', 'txt', 'tab'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  xlsb: ['xlsb'],
  xls: ['xls', 'xlt'],
  ods: ['ods', 'ots'],
  parquet: ['parquet', 'pq', 'parq'],
};
const KNOWN = new Set(Object.values(EXTENSIONS).flat());

/** A workbook named as text or as another kind, or text named as a workbook: it is read, and the person told. */
function nameMisleads(file: string, format: FileFacts['format']): ReadIssue | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(file.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';
  if (!KNOWN.has(extension) || EXTENSIONS[format].includes(extension)) return undefined;
  return { code: 'file-name-misleads', args: { file, extension, found: format }, level: 'note' };
}
