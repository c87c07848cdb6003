import type { Evidence } from '../base/issue.ts';
import { type CutRecord, cutRecords } from './cells.ts';
import { HEAD_RECORDS } from './limits.ts';
import { looksLikeValue } from './looks.ts';
import { type Dialect, RecordFramer } from './records.ts';
import { refusal } from './refuse.ts';

/** Delimiters met in exports of the sector, likeliest first. */
const CANDIDATES = [',', ';', '\t', '|'] as const;
/** Looked at only where none of those makes a table: signs that no text holds at every row by chance. */
const RARE_CANDIDATES = ['^', '~', '¦'] as const;

export interface FoundDialect extends Dialect {
  readonly evidence: Evidence<string>;
  /** Lines at the top that belong to the dialect, not to the table (`sep=;`). */
  readonly skip: number;
  /** The head as records of this dialect, blank lines left out. */
  readonly records: readonly CutRecord[];
}

/** `head`: the beginning of the text, line ends `\n`; `whole`: it is all of the text. */
export interface Head {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * The delimiter and quoting of a text table: as given, else declared on the first line (`sep=;`), else the
 * candidate under which most records have the same number of cells, two or more. A file in which no candidate
 * does so has a single column.
 *
 * @throws Refusal `delimiter-unusable`, `delimiter-unclear` (two candidates do about as well)
 */
export function findDialect(file: string, head: Head, given: string | undefined): FoundDialect {
  const declared = /^"?sep=(.)"?[ \t;,]*\n/i.exec(head.text);
  const skip = declared ? 1 : 0;
  const body = declared ? { ...head, text: head.text.slice(declared[0].length) } : head;
  const settle = (delimiter: string, source: 'given' | 'found', because: Evidence<string>['because']) => {
    const dialect = findQuoting(body, delimiter);
    const records = headRecords(body, dialect, skip);
    return { ...dialect, evidence: { value: delimiter, source, because }, skip, records };
  };
  if (given !== undefined) {
    return settle(usable(given), 'given', { code: 'given-by-flag', args: { flag: '--delimiter' } });
  }
  if (declared?.[1]) return settle(declared[1], 'found', { code: 'delimiter-declared', args: { line: 1 } });
  const [best, second] = firstFits(body);
  if (!best) {
    const wrapped = wrappedFit(body);
    if (!wrapped) return settle(',', 'found', { code: 'delimiter-single-column', args: {} });
    const { delimiter, share, rows, columns } = wrapped;
    const dialect: Dialect = { delimiter, escape: '"', wrapped: true };
    const because = { code: 'delimiter-found', args: { share, rows, columns } };
    const records = headRecords(body, dialect, skip);
    return { ...dialect, evidence: { value: delimiter, source: 'found', because }, skip, records };
  }
  // Running text that is the same on every row cuts rows as regularly as the table's own delimiter, but not the header.
  const rival = second && second.score > best.score * 0.9 && best.share > 0.9 && second.share > 0.9;
  if (rival && second.firstAt < best.firstAt) {
    const { delimiter, share, rows, columns } = second;
    return settle(delimiter, 'found', { code: 'delimiter-found', args: { share, rows, columns } });
  }
  if (rival && second.firstAt === best.firstAt) {
    throw refusal('delimiter-unclear', { file, candidates: [best.delimiter, second.delimiter] });
  }
  const { share, rows, columns } = best;
  return settle(best.delimiter, 'found', { code: 'delimiter-found', args: { share, rows, columns } });
}

/** Fits of the usual candidates, else of those below many notes, else of the rare ones; the best first. */
function firstFits(body: Head): readonly Fit[] {
  const usual = plausibleFits(body, CANDIDATES);
  if (usual.length > 0) return usual;
  const below = plausibleFits(belowNotes(body), CANDIDATES);
  return below.length > 0 ? below : plausibleFits(body, RARE_CANDIDATES);
}

/** Lines of notes above a table that may outnumber those of the table itself. */
const MANY_NOTES = 10;
/** Lines on which a sign that parts cells stands as often. */
const ALIKE = 3;

/** The head from the first lines that one candidate cuts alike, where many lines of notes stand above; else as it is. */
function belowNotes(head: Head): Head {
  const lines = head.text.split('\n');
  const at = lines.findIndex((line, start) => {
    const next = lines.slice(start, start + ALIKE);
    return CANDIDATES.some((delimiter) => {
      const count = line.split(delimiter).length;
      return count > 1 && next.length === ALIKE && next.every((one) => one.split(delimiter).length === count);
    });
  });
  return at < MANY_NOTES ? head : { ...head, text: lines.slice(at).join('\n') };
}

/** The candidates that make a table, the best first. */
const plausibleFits = (body: Head, candidates: readonly string[]): Fit[] =>
  candidates
    // One that stands nowhere parts nothing.
    .filter((delimiter) => body.text.includes(delimiter))
    .map((delimiter) => fitOf(body, delimiter))
    .filter((fit) => fit.plausible)
    .sort((a, b) => b.score - a.score);

const SPELLED: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t' };

function usable(given: string): string {
  const delimiter = Object.hasOwn(SPELLED, given.toLowerCase()) ? SPELLED[given.toLowerCase()]! : given;
  if (delimiter.length !== 1 || /["\n\r]/.test(delimiter)) {
    throw refusal('delimiter-unusable', { delimiter: given });
  }
  return delimiter;
}

/** Records that candidates are compared on. */
const FIT_RECORDS = 100;

interface Fit {
  readonly delimiter: string;
  /** Share of the records that have the commonest number of cells. */
  readonly share: number;
  readonly rows: number;
  readonly columns: number;
  readonly score: number;
  readonly plausible: boolean;
  /** Place, among the records, of the first that has that number of cells. */
  readonly firstAt: number;
}

function fitOf(head: Head, delimiter: string): Fit {
  const records = headRecords(head, findQuoting(head, delimiter), 0, FIT_RECORDS);
  const widths = new Map<number, number>();
  for (const { cells, damaged } of records) {
    if (!damaged) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  let columns = 1;
  let rows = 0;
  for (const [width, count] of widths) {
    if (width > 1 && (count > rows || (count === rows && width > columns))) {
      columns = width;
      rows = count;
    }
  }
  const share = records.length === 0 ? 0 : rows / records.length;
  // The comma of `1,5` cuts every row in two, but leaves the line of names whole.
  const first = records.find((record) => record.cells.length === columns);
  const named = first !== undefined && !first.cells.some(looksLikeValue);
  // Two columns are what a comma in running text or in `1,5` looks like: they must be nearly everywhere.
  const header = records.find((record) => record.cells.length > 1);
  const plausible =
    columns > 2
      ? share >= 0.25
      : columns === 2 && share >= 0.6 && header?.cells.length === 2 && !damagedMost(records);
  return {
    delimiter,
    share,
    rows,
    columns,
    score: share * Math.log2(columns) * (named ? 1 : 0.5),
    plausible,
    firstAt: records.findIndex((record) => record.cells.length === columns),
  };
}

/** The delimiter inside lines that each stand in quotes as a single cell. */
function wrappedFit(head: Head): Fit | undefined {
  const records = headRecords(head, { delimiter: ',', escape: '"' }, 0, FIT_RECORDS);
  if (!records.every(({ cells }) => cells.length === 1)) return undefined;
  const text = `${records.map(({ cells }) => cells[0]).join('\n')}\n`;
  return plausibleFits({ text, whole: true }, CANDIDATES)[0];
}

function damagedMost(records: readonly CutRecord[]): boolean {
  return records.filter((record) => record.damaged).length * 2 > records.length;
}

/**
 * How quotes are written. The standard (RFC 4180), unless the head shows a backslash before a quote or blanks
 * around quoted fields, and reads with less disorder so.
 */
function findQuoting(head: Head, delimiter: string): Dialect {
  const dialects: Dialect[] = [{ delimiter, escape: '"' }];
  if (head.text.includes('\\"')) dialects.push({ delimiter, escape: '\\' });
  if (delimiter !== '\t' && head.text.includes(`${delimiter} "`)) {
    dialects.push({ delimiter, escape: '"', padded: true });
  }
  if (dialects.length === 1) return dialects[0]!;
  const disorder = dialects.map((dialect) => disorderOf(headRecords(head, dialect, 0, FIT_RECORDS)));
  return dialects[disorder.indexOf(Math.min(...disorder))]!;
}

/** Records that are damaged, and cells that hold a quoted text with blanks before it. */
function disorderOf(records: readonly CutRecord[]): number {
  return records.reduce(
    (sum, { cells, damaged }) =>
      sum + (damaged ? 1 : 0) + cells.filter((cell) => /^ +"/.test(cell) || /" +$/.test(cell)).length,
    0,
  );
}

/** Text is framed in pieces of this size, so that no more of the head is looked at than is needed. */
const PIECE = 16 * 1024;

/** The first records of the head; `skipped` lines stood above it. Blank records are left out. */
function headRecords(
  head: Head,
  dialect: Dialect,
  skipped: number,
  most: number = HEAD_RECORDS,
): readonly CutRecord[] {
  const framer = new RecordFramer(dialect);
  const records: CutRecord[] = [];
  for (let at = 0; at < head.text.length && records.length < most; at += PIECE) {
    const last = at + PIECE >= head.text.length;
    for (const framed of framer.push(head.text.slice(at, at + PIECE), last && head.whole)) {
      for (const record of cutRecords(framed, dialect)) {
        if (record.cells.every((cell) => cell.trim() === '')) continue;
        records.push(skipped === 0 ? record : { ...record, line: record.line + skipped });
      }
    }
  }
  return records.slice(0, most);
}
