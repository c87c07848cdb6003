import type { Evidence } from '../base/issue.ts';
import type { CutRecord } from './cells.ts';
import { type Charset, decideCharset } from './charset.ts';
import { readColumns, regularForm } from './columns/read.ts';
import type { CellColumns } from './columns/table.ts';
import { decodeHead, decodeText, firstUndecodable } from './decode.ts';
import { type FoundDialect, findDialect } from './dialect.ts';
import { undoDoubleEncoding } from './double-encoding.ts';
import { findLayout, type Layout } from './layout.ts';
import { refusal } from './refuse.ts';
import type { RawRow } from './row.ts';
import { type RowOptions, tableRows } from './rows.ts';
import type { TextSurvey } from './survey.ts';
import type { ReadIssue, ReadOptions } from './types.ts';

/** A text file as a table. */
export interface TextTable {
  readonly encoding: Evidence<string>;
  readonly delimiter: Evidence<string>;
  readonly layout: Layout;
  readonly issues: readonly ReadIssue[];
  rows(): AsyncIterable<readonly RawRow[]>;
  /** The rows as columns; undefined where the bytes are not regular from the first. */
  readonly columns?: () => Promise<CellColumns | undefined>;
}

/** What the head of a text says of its cells. */
interface TextShape {
  readonly dialect: FoundDialect;
  readonly layout: Layout;
  readonly rows: RowOptions;
}

/** @throws Refusal as `openText` does */
function shapeOf(survey: TextSurvey, charset: Charset, file: string, options: ReadOptions): TextShape {
  const head = { text: decodeHead(survey.head, charset), whole: survey.whole };
  if (head.text.trim() === '') throw refusal('file-empty', { file });
  const dialect = findDialect(file, head, options.delimiter);
  const repair = options.repair && survey.doubleLines > 0 ? undoDoubleEncoding : undefined;
  const layout = findLayout(
    repair ? repaired(dialect.records, repair) : dialect.records,
    options.header ?? true,
  );
  const lastLineAbove = Math.max(layout.lastLineAbove, dialect.skip);
  if (survey.whole && !dialect.records.some((record) => record.line > lastLineAbove)) {
    if (layout.headerLine.value === null) throw refusal('file-empty', { file });
    throw refusal('file-header-only', { file, line: layout.headerLine.value });
  }
  const rows = {
    file,
    dialect,
    width: layout.header.length,
    numeric: layout.numeric,
    lastLineAbove,
    cut: survey.cutInLetter && charset.label === 'utf-8' && !charset.mixed,
    ...(repair ? { repair } : {}),
  };
  return { dialect, layout, rows };
}

/** A text whose bytes were looked at, and how to read them again. */
export interface SurveyedText {
  readonly survey: TextSurvey;
  readonly file: string;
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Settles encoding, dialect and layout of a text from its survey.
 *
 * @throws Refusal `file-empty`, `file-header-only`, `file-binary` and those of encoding and delimiter
 */
export async function openText(
  { survey, file, open }: SurveyedText,
  options: ReadOptions,
): Promise<TextTable> {
  const charset = decideCharset(file, survey, options.encoding);
  if (options.encoding !== undefined) {
    const line = await firstUndecodable(open(), charset);
    if (line !== undefined) throw refusal('encoding-wrong', { file, encoding: options.encoding, line });
  }
  const { dialect, layout, rows } = shapeOf(survey, charset, file, options);
  const form = regularForm(survey, charset, rows);
  return {
    encoding: charset.encoding,
    delimiter: dialect.evidence,
    layout,
    issues: issuesOf(file, survey, charset, layout, rows.repair !== undefined),
    rows: () => tableRows(decodeText(open(), charset), rows),
    ...(form ? { columns: () => readColumns(open, charset, form, rows, { bytes: survey.bytes }) } : {}),
  };
}

function repaired(records: readonly CutRecord[], repair: (cell: string) => string): CutRecord[] {
  return records.map((record) => ({ ...record, cells: record.cells.map(repair) }));
}

function issuesOf(
  file: string,
  survey: TextSurvey,
  charset: Charset,
  layout: Layout,
  repairs: boolean,
): readonly ReadIssue[] {
  const issues: ReadIssue[] = [...charset.issues];
  const at = (lines: readonly number[]) => lines.map((line) => ({ file, line }));
  if (survey.doubleExample && (charset.label === 'utf-8' || charset.mixed)) {
    const { found, meant } = survey.doubleExample;
    issues.push({
      code: 'encoding-double',
      args: { file, lines: survey.doubleLines, example: found, meant, repaired: repairs },
      level: repairs ? 'note' : 'warning',
      count: survey.doubleLines,
      places: at(survey.firstDouble),
    });
  }
  if (survey.nuls > 0 && !/^utf-?(16|32)/.test(charset.label)) {
    const args = { file, count: survey.nuls };
    issues.push({
      code: 'nul-bytes',
      args,
      level: 'warning',
      count: survey.nuls,
      places: at([survey.firstNul]),
    });
  }
  if (layout.headerAbsent) {
    const line = layout.lastLineAbove + 1;
    issues.push({ code: 'header-absent', args: { file, line }, level: 'warning', places: at([line]) });
  }
  return issues;
}
