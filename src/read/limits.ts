/** What a table of funding records never reaches; beyond it a file is refused, so that memory stays bounded. */

/** Bytes read at once: large enough that a batch of rows spans few chunks, small enough to be nothing in memory. */
export const CHUNK_BYTES = 256 * 1024;

/** Bytes of the beginning that encoding, delimiter and header are judged on. */
export const HEAD_BYTES = 256 * 1024;

/** Records of the head that the delimiter and the header are judged on. */
export const HEAD_RECORDS = 500;

/** Cells of those records, in a sheet. */
export const HEAD_CELLS = 200_000;

/** Bytes of one line. */
export const MAX_LINE = 4 * 1024 * 1024;

/** Characters of one quoted field. A cell of Excel or LibreOffice holds 32,767; descriptions in exports run to 300,000. */
export const MAX_FIELD = 1024 * 1024;

/** Columns; the widest sheet of Excel or LibreOffice has 16,384. */
export const MAX_COLUMNS = 16_384;

/** Records handed on together. */
export const BATCH = 2000;

/** Bytes of distinct cells kept while a table is cleaned; one that holds more (long texts in every row) is read as rows. */
export const MAX_KEPT = 192 * 1024 * 1024;

/** Lines or rows named as examples in an issue. */
export const MAX_PLACES = 3;

/** Bytes a compressed file may unpack to, and the ratio allowed above `EXPANSION_FREE` bytes. */
export const MAX_EXPANDED = 1024 * 1024 * 1024;
export const EXPANSION_FREE = 64 * 1024 * 1024;
export const MAX_RATIO = 200;

/** Bytes of a workbook as it lies on disk, and of its XML parts unpacked: it is held in memory whole. */
export const MAX_WORKBOOK = 128 * 1024 * 1024;
export const MAX_WORKBOOK_EXPANDED = 512 * 1024 * 1024;

/** The last row of a sheet in Excel or LibreOffice. */
export const MAX_SHEET_ROWS = 1_048_576;

/** Filled cells of a sheet (ten bytes each); distinct texts of a workbook, and their characters together. */
export const MAX_CELLS = 16_000_000;
export const MAX_TEXTS = 4_000_000;
export const MAX_TEXT_CHARACTERS = 64_000_000;

/** Sheets of a workbook. */
export const MAX_SHEETS = 1000;

/** Filled rows × columns of a table in a sheet: its rows are handed on as wide as the table. */
export const MAX_RECTANGLE = 256_000_000;

/** Cells handed on together. */
export const BATCH_CELLS = 500_000;

/** Rows of a table of so many columns that are handed on together. */
export const rowsTogether = (width: number): number =>
  Math.max(1, Math.min(BATCH, Math.floor(BATCH_CELLS / width)));

/** Merged cells of a sheet that reach over several rows. */
export const MAX_MERGES = 1_000_000;

/** What the reader of .xls and .xlsb may hold in its thread (MiB), and how long it may take. */
export const SHEETJS_MEMORY = 320;
export const SHEETJS_SECONDS = 120;

/** Bytes that the parts of an .xlsb may unpack to. */
export const MAX_XLSB_EXPANDED = 128 * 1024 * 1024;

/** Characters of one tag or text of a part, and how deep elements may stand in one another. */
export const MAX_XML_TOKEN = 1024 * 1024;
export const MAX_XML_DEPTH = 100;

/** Bytes of a Word template as it lies on disk, and of the parts that are taken from it, unpacked. */
export const MAX_TEMPLATE = 64 * 1024 * 1024;
export const MAX_TEMPLATE_EXPANDED = 32 * 1024 * 1024;
