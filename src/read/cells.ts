import { CsvError, parse } from 'csv-parse/sync';
import type { Dialect, Framed, Run } from './records.ts';

/** A record as cut into cells, before it is held against a header. */
export interface CutRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotes do not hold together: cells are the line cut at every delimiter, quotes and all. */
  readonly damaged: boolean;
  /** It is damaged for the length of one of its cells alone. */
  readonly oversize?: boolean;
}

/**
 * Cuts framed records into cells. csv-parse says what they are wherever quotes leave a question; records without
 * quotes, and records of quoted fields that hold none, need no parser (five times as fast).
 */
export function cutRecords(framed: Framed, dialect: Dialect): readonly CutRecord[] {
  if (framed.kind === 'damaged') {
    const record = damagedRecord(framed.text, framed.line, dialect);
    return [framed.oversize ? { ...record, oversize: true } : record];
  }
  const hard: number[] = [];
  const cut: CutRecord[] = framed.lines.map((line, i) => {
    const cells = simpleCells(recordText(framed, i), dialect);
    if (!cells) hard.push(i);
    return { line, cells: cells ?? [], damaged: false };
  });
  const parsedOnes = parsedRecords(framed, hard, dialect);
  for (const [k, i] of hard.entries()) cut[i] = parsedOnes[k]!;
  const unwrapped = dialect.wrapped ? cut.map((record) => unwrap(record, dialect) ?? record) : cut;
  return framed.text.includes('="') ? unwrapped.map(withoutGuards) : unwrapped;
}

/** A record whose line stood in quotes as one cell, cut as the line; undefined when it is no such record. */
export function unwrap(record: CutRecord, dialect: Dialect): CutRecord | undefined {
  const [cell = '', ...others] = record.cells;
  if (others.length > 0 || record.damaged || !cell.includes(dialect.delimiter)) return undefined;
  const inner = { delimiter: dialect.delimiter, escape: dialect.escape };
  return cutRecords({ kind: 'run', text: cell, lines: [record.line], starts: [0] }, inner)[0];
}

/** `="0123"` is how an export keeps a spreadsheet from reading a number; the cell is what stands inside. */
function withoutGuards(record: CutRecord): CutRecord {
  if (!record.cells.some((cell) => cell.startsWith('="'))) return record;
  return { ...record, cells: record.cells.map((cell) => /^="([^"]*)"$/.exec(cell)?.[1] ?? cell) };
}

/** The text of record `i`, without its line end. */
function recordText({ text, starts }: Run, i: number): string {
  const end = starts[i + 1] ?? text.length;
  return text.slice(starts[i], text.charCodeAt(end - 1) === 10 ? end - 1 : end);
}

function simpleCells(record: string, { delimiter, escape: mark, padded }: Dialect): string[] | undefined {
  if (!record.includes('"')) {
    const cells = record.split(delimiter);
    return padded ? cells.map((cell) => cell.trim()) : cells;
  }
  if (padded) return undefined;
  if (mark !== '"' || record.length < 2 || !record.startsWith('"') || !record.endsWith('"')) return undefined;
  const cells = record.slice(1, -1).split(`"${delimiter}"`);
  return cells.some((cell) => cell.includes('"')) ? undefined : cells;
}

/** The chosen records through csv-parse: together, or one by one where it finds another number of them. */
function parsedRecords(run: Run, chosen: readonly number[], dialect: Dialect): CutRecord[] {
  if (chosen.length === 0) return [];
  const texts = chosen.map((i) => recordText(run, i));
  const rows = parsed(`${texts.join('\n')}\n`, dialect);
  return chosen.map((i, k) => {
    const line = run.lines[i]!;
    if (rows?.length === chosen.length) return { line, cells: rows[k]!, damaged: false };
    const alone = parsed(texts[k]!, dialect);
    return alone?.length === 1
      ? { line, cells: alone[0]!, damaged: false }
      : damagedRecord(texts[k]!, line, dialect);
  });
}

function damagedRecord(text: string, line: number, dialect: Dialect): CutRecord {
  return { line, cells: text.split(dialect.delimiter), damaged: true };
}

function parsed(text: string, dialect: Dialect): string[][] | undefined {
  try {
    return parse(text, {
      delimiter: dialect.delimiter,
      escape: dialect.escape,
      quote: '"',
      record_delimiter: '\n',
      relax_column_count: true,
      trim: dialect.padded ?? false,
      // The framer has set damaged records aside: what is left are quotes inside unquoted fields, which are text.
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
