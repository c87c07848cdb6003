import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decompress } from 'fzstd';
import {
  type FileMetaData,
  parquetMetadata,
  parquetRead,
  parquetSchema,
  type RowGroup,
  type SchemaElement,
} from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { BATCH, MAX_CELLS, MAX_WORKBOOK_EXPANDED } from './limits.ts';
import { asStored, saysNoText, writerOf } from './parquet-cells.ts';
import { refusal } from './refuse.ts';
import type { RawRow } from './row.ts';

/** Besides Snappy, which hyparquet unpacks itself. ZSTD is what Polars chooses by default. */
const COMPRESSORS = {
  GZIP: (bytes: Uint8Array, length: number) => gunzipSync(bytes, { maxOutputLength: length }),
  BROTLI: (bytes: Uint8Array, length: number) => brotliDecompressSync(bytes, { maxOutputLength: length }),
  ZSTD: (bytes: Uint8Array, length: number) => decompress(bytes, new Uint8Array(length)),
};
const CODECS = ['UNCOMPRESSED', 'SNAPPY', ...Object.keys(COMPRESSORS)];

/**
 * A Parquet file, held in memory, as the table that the same rows would make in a CSV file: names, then the first row as row 2.
 * Row groups are unpacked one at a time.
 *
 * @throws Refusal `file-damaged`, `file-header-only`, `workbook-too-large`, `parquet-columns`, `parquet-codec`; `rows` throws
 *   `file-damaged`
 */
export function openParquet(packed: Uint8Array, file: string) {
  const bytes = new Uint8Array(packed).buffer;
  const { metadata, columns } = metadataOf(bytes) ?? damaged(file);
  const header = columns.map(({ name }) => name);
  const unread = header.filter((name, i) => !writerOf(columns[i]!) || header.indexOf(name) !== i);
  if (unread.length > 0) throw refusal('parquet-columns', { file, columns: unread });
  const codec = metadata.row_groups
    .flatMap((group) => group.columns.map((chunk) => chunk.meta_data?.codec ?? 'SNAPPY'))
    .find((name) => !CODECS.includes(name));
  if (codec !== undefined) throw refusal('parquet-codec', { file, codec });
  const [most, limit] = [
    Math.max(...metadata.row_groups.map(({ num_rows: rows }) => Number(rows))),
    2 * MAX_CELLS,
  ];
  if (most * header.length > limit)
    throw refusal('workbook-too-large', { file, part: 'row group', what: 'cells', limit });
  if (metadata.num_rows === 0n) throw refusal('file-header-only', { file, line: 1 });
  async function* rows(): AsyncIterable<readonly RawRow[]> {
    let line = 2;
    for (const group of metadata.row_groups) {
      const found = await cellsOf(bytes, metadata, group, line - 2).catch((error: unknown) => {
        if (error instanceof NoText) throw refusal('parquet-columns', { file, columns: [error.column] });
        return damaged(file);
      });
      for (let at = 0; at < found.length; at += BATCH)
        yield found.slice(at, at + BATCH).map((cells) => ({ line: line++, cells }));
    }
  }
  return { header, rows };
}

function metadataOf(bytes: ArrayBuffer) {
  try {
    const metadata = parquetMetadata(bytes);
    return { metadata, columns: parquetSchema(metadata).children.map(({ element }) => element) };
  } catch {
    return undefined;
  }
}

function damaged(file: string): never {
  throw refusal('file-damaged', { file, kind: 'parquet' });
}

/** A column of bytes that nothing says are a text, and that are none. */
class NoText extends Error {
  readonly column: string;

  constructor(column: string) {
    super();
    this.column = column;
  }
}

function writerWithin(column: SchemaElement): ((value: unknown) => string) | undefined {
  const write = writerOf(column);
  if (!write || !saysNoText(column)) return write;
  return (value) => {
    try {
      return write(value);
    } catch {
      throw new NoText(column.name);
    }
  };
}

/** The rows of a group, which stand from `rowStart` (from 0) on. Throws for one that does not hold together. */
async function cellsOf(file: ArrayBuffer, whole: FileMetaData, group: RowGroup, rowStart: number) {
  checkPages(group, file);
  const [, ...columns] = whole.schema;
  const writers = columns.flatMap((column) => writerWithin(column) ?? []);
  const metadata = { ...whole, schema: whole.schema.map(asStored) };
  const rowEnd = rowStart + Number(group.num_rows);
  const cells: string[][] = [];
  const onComplete = (rows: unknown[][]) => {
    for (const values of rows) cells.push(writers.map((write, i) => write(values[i])));
  };
  const options = { rowStart, rowEnd, compressors: COMPRESSORS, utf8: false, onComplete };
  await parquetRead({ file, metadata, columns: columns.map(({ name }) => name), ...options });
  return cells;
}

/**
 * Pages say how much they hold. One that says more than its group has, or than is ever unpacked, would fill the memory; one
 * that leaves a size out would be read over and over.
 */
function checkPages({ columns, num_rows: rows }: RowGroup, file: ArrayBuffer): void {
  for (const { meta_data: chunk } of columns) {
    const start = Number(chunk?.dictionary_page_offset || chunk?.data_page_offset);
    const reader = { view: new DataView(file, start, Number(chunk?.total_compressed_size)), offset: 0 };
    for (let values = 0; values < rows; ) {
      const page = parquetHeader(reader);
      const {
        data_page_header: first,
        data_page_header_v2: second,
        dictionary_page_header: dictionary,
      } = page;
      const held = (first ?? second ?? dictionary)?.num_values;
      values += dictionary ? 0 : (held ?? 0);
      const levels = second
        ? [second.num_nulls, second.definition_levels_byte_length, second.repetition_levels_byte_length]
        : [];
      const limits = [page.uncompressed_page_size, page.compressed_page_size, held, ...levels];
      if (
        values > rows ||
        !limits.every((size) => Number(size) >= 0 && Number(size) <= MAX_WORKBOOK_EXPANDED)
      )
        throw new RangeError('a page holds more than it may');
      reader.offset += page.compressed_page_size;
    }
  }
}
