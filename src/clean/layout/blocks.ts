import { tidy } from '../../base/text.ts';
import type { CellColumns } from '../../read/columns/table.ts';
import type { Cell, RawRow } from '../../read/row.ts';
import { CodeFacts, ORDINARY } from '../coded/facts.ts';
import { findColumn } from '../find-column.ts';
import { matchHeaders } from '../headers.ts';
import { loneText } from '../profile.ts';
import { summaryLabel, totalsLabel } from '../totals.ts';
import type { CleanIssue, CleanOptions } from '../types.ts';
import type { Body } from './types.ts';

/** Roles whose labels are written once for a block of rows, and the role that they are written for. */
const LABELS = ['region', 'sector', 'typology', 'period', 'mode'] as const;
const APART = ['period', 'mode'] as const;

/** (An ordinary label is filled.) */
const FILLED = ORDINARY;
const BLANK = 2;

/** Columns whose label, written on the first row of a block, holds for the blank rows below it. */
export interface Blocks {
  readonly columns: readonly number[];
  readonly refusals: readonly CleanIssue[];
  readonly issues: readonly CleanIssue[];
}

const NO_BLOCKS: Blocks = { columns: [], refusals: [], issues: [] };

/** What a pass says of one column of labels. */
interface Seen {
  readonly at: number;
  /** Rows with a label: beginnings of blocks. */
  starts: number;
  blank: number;
  /** Rows that repeat the label of the row above: the label is not written once. */
  repeated: number;
  /** The first row has no label: nothing holds for it. */
  headless: boolean;
  /** Blank rows beneath which the column to the left begins a block. */
  orphans: number;
  /** Labels that begin more than one block. */
  again: number;
  readonly labels: Set<string>;
  last: string;
}

/**
 * The CSV twin of merged cells, an outline, a table with subtotals: the region, the sector, the year stand on the first
 * row of their block only. It is so where the first row has a label, no row repeats that of the row above, and blank
 * rows are as many as labels; inside such a column, another whose every block begins with a label. Organisations are
 * carried down where the years or modes of their rows differ. `asked`: what a person says (`none`: no column).
 */
export async function findBlocks(body: Body, options: CleanOptions): Promise<Blocks> {
  const asked = options.fillDown;
  if (asked) return askedBlocks(body, asked);
  const labels = columnsOf(body.header, options, LABELS);
  const [organisation] = columnsOf(body.header, options, ['organisation']);
  const looked = organisation === undefined ? labels : [...labels, organisation];
  if (looked.length === 0 || !(await anyBlank(body, looked))) return NO_BLOCKS;
  const apart = columnsOf(body.header, options, APART).filter((at) => at !== organisation);
  const pass = await lookAt(body, labels, organisation, apart);
  const carried = provedColumns(pass.seen);
  if (pass.names && namesCarried(pass.names, pass.differ)) carried.push(pass.names);
  return {
    ...NO_BLOCKS,
    columns: carried.map(({ at }) => at).sort((a, b) => a - b),
    issues: carried.map(({ at, starts, blank }) => ({
      code: 'labels-carried',
      args: { column: body.header[at] ?? '', blocks: starts, rows: blank },
      level: 'note',
      count: blank,
    })),
  };
}

/** Columns that a person names, by role or by header. */
function askedBlocks(body: Body, asked: readonly string[]): Blocks {
  if (asked.some((name) => name === 'none')) return NO_BLOCKS;
  const columns = new Set<number>();
  const refusals: CleanIssue[] = [];
  for (const column of asked) {
    const byRole = ['organisation', ...LABELS].find((role) => role === column);
    const found = byRole ? matchHeaders(body.header, byRole as 'region').map(({ index }) => index) : [];
    const [at] = found.length > 0 ? found : findColumn(body.header, column);
    if (at === undefined) {
      refusals.push({ code: 'fill-down-unknown', args: { column, headers: body.header }, level: 'error' });
    } else columns.add(at);
  }
  return { columns: [...columns].sort((a, b) => a - b), refusals, issues: [] };
}

/** The columns of some roles: those that a person maps, else the candidates of each. */
function columnsOf(
  header: readonly string[],
  options: CleanOptions,
  roles: readonly ('organisation' | (typeof LABELS)[number])[],
): number[] {
  const columns = roles.flatMap((role) => {
    const mapped = options.map?.[role];
    if (mapped !== undefined) return findColumn(header, mapped).slice(0, 1);
    return matchHeaders(header, role).flatMap(({ index, date }) => (date ? [] : [index]));
  });
  return [...new Set(columns)].sort((a, b) => a - b);
}

/** A file of blocks has blank labels from its beginning: most files are told by their first rows. */
async function anyBlank(body: Body, columns: readonly number[]): Promise<boolean> {
  if (body.kept?.columns) return anyBlankCode(body.kept.columns, columns);
  for await (const batch of body.rows()) {
    return batch.some(({ cells, problem }) => !problem && columns.some((at) => isBlank(cells[at])));
  }
  return false;
}

/** The same of columns of codes, each distinct label being looked at once. */
function anyBlankCode(table: CellColumns, columns: readonly number[]): boolean {
  return columns.some((at) => {
    const column = table.columns[at];
    if (!column) return table.firstRows(1).length > 0;
    const filled = new CodeFacts(column, (text) => (isBlank(text) ? BLANK : FILLED), true);
    // Cells are numbered as rows are met that hold them: so many rows hold none beyond as many.
    const most = table.headLength;
    for (let code = 0; code < Math.min(column.size, most); code++) {
      if (filled.of(code) === BLANK && column.codes.from(0, most).subarray(0, most).includes(code))
        return true;
    }
    return false;
  });
}

interface Pass {
  readonly seen: readonly Seen[];
  readonly names: Seen | undefined;
  /** The years or modes of the rows of each organisation differ. */
  readonly differ: boolean;
}

async function lookAt(
  body: Body,
  labels: readonly number[],
  organisation: number | undefined,
  apart: readonly number[],
): Promise<Pass> {
  const seen = labels.map(newSeen);
  const names = organisation === undefined ? undefined : newSeen(organisation);
  const looked = organisation === undefined ? labels : [...labels, organisation];
  const rows = new OwnRows(apart);
  for await (const batch of body.rows()) {
    for (const row of batch) {
      const title = titleAt(row, labels, body.header.length);
      const column = seen.find(({ at }) => at === title);
      if (column) note(column, row.cells, false);
      if (column || !isRecord(row, looked, body.header.length)) continue;
      if (isUnnamed(row.cells, organisation, apart)) continue;
      let begun = false;
      for (const column of seen) begun = note(column, row.cells, begun) || begun;
      if (names) rows.add(row.cells, note(names, row.cells, false));
    }
  }
  const differ = rows.differ;
  return { seen, names, differ };
}

/** A row that names nobody, of no year or mode of its own: figures on the rows around it. */
const isUnnamed = (
  cells: readonly Cell[],
  organisation: number | undefined,
  apart: readonly number[],
): boolean =>
  organisation !== undefined && isBlank(cells[organisation]) && apart.every((at) => isBlank(cells[at]));

/** The column of labels whose cell is the only one of a row: the title of the rows below. */
function titleAt({ cells, problem }: RawRow, labels: readonly number[], width: number): number | undefined {
  if (problem || isSummary(cells) || loneText(cells, width) === undefined) return undefined;
  return labels.find((at) => !isBlank(cells[at]));
}

/** Neither a total, nor statistics, nor a line of text, nor figures without a label. */
const isRecord = ({ cells, problem }: RawRow, labels: readonly number[], width: number): boolean =>
  !problem &&
  !isSummary(cells) &&
  loneText(cells, width) === undefined &&
  !labels.every((at) => isBlank(cells[at]));

/** Whether the rows of each organisation are of different years or modes. */
class OwnRows {
  differ: boolean;
  private readonly apart: readonly number[];
  private readonly met = new Set<string>();

  constructor(apart: readonly number[]) {
    this.apart = apart;
    this.differ = apart.length > 0;
  }

  add(cells: readonly Cell[], begins: boolean): void {
    if (begins) this.met.clear();
    const key = this.apart.map((at) => tidy(String(cells[at] ?? ''))).join('|');
    if (this.met.has(key) || this.apart.every((at) => isBlank(cells[at]))) this.differ = false;
    this.met.add(key);
  }
}

const newSeen = (at: number): Seen => ({
  at,
  starts: 0,
  blank: 0,
  repeated: 0,
  headless: false,
  orphans: 0,
  again: 0,
  labels: new Set(),
  last: '',
});

/** Enters one row; returns whether a block begins. `begun`: a column to the left begins one. */
function note(column: Seen, cells: readonly Cell[], begun: boolean): boolean {
  const label = tidy(String(cells[column.at] ?? ''));
  if (label === '') {
    if (column.starts === 0) column.headless = true;
    if (begun) column.orphans += 1;
    column.blank += 1;
    column.last = '';
    return false;
  }
  if (label === column.last) column.repeated += 1;
  if (column.labels.has(label)) column.again += 1;
  column.labels.add(label);
  column.starts += 1;
  column.last = label;
  return true;
}

/** Blank rows for each label at least, where no label comes back; half as many where there are several blocks. */
function writtenOnce({ starts, blank, repeated, headless, again }: Seen): boolean {
  if (headless || repeated > 0 || again > 0 || starts < 2) return false;
  return blank >= starts || (starts > 3 && blank * 2 >= starts);
}

function provedColumns(seen: readonly Seen[]): Seen[] {
  const proved = seen.filter(writtenOnce);
  const outer = Math.min(...proved.map(({ at }) => at));
  const inner = seen.filter(
    (column) =>
      !proved.includes(column) &&
      column.at > outer &&
      column.blank > 0 &&
      !column.headless &&
      column.repeated === 0 &&
      column.orphans === 0,
  );
  return [...proved, ...inner];
}

const namesCarried = (names: Seen, differ: boolean): boolean =>
  differ && !names.headless && names.repeated === 0 && names.starts > 1 && names.blank * 2 >= names.starts;

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A total or a row of statistics, by any of its labels. */
const isSummary = (cells: readonly Cell[]): boolean =>
  cells.some(
    (cell) =>
      typeof cell === 'string' && cell.length > 0 && (totalsLabel(cell) !== undefined || summaryLabel(cell)),
  );

/** A total of all, or statistics; `Total Laval` may be a name. */
const sumsUp = (cell: Cell): boolean =>
  typeof cell === 'string' && (totalsLabel(cell)?.kind === 'whole' || summaryLabel(cell));

/** Gives each row the labels of its block; a label on the left ends those on its right. */
export class FillDown {
  private readonly columns: readonly number[];
  private readonly last = new Map<number, Cell>();

  constructor(columns: readonly number[]) {
    this.columns = columns;
  }

  fill(row: RawRow): RawRow {
    if (row.problem || this.columns.length === 0) return row;
    const title = titleAt(row, this.columns, row.cells.length);
    const carried: number[] = [];
    let cells: Cell[] | undefined;
    for (const at of this.columns) {
      const cell = row.cells[at] ?? '';
      if (!isBlank(cell)) {
        // What sums up rows heads none: those below it have no label, and are not of `Total`.
        if (sumsUp(cell)) this.last.delete(at);
        else this.last.set(at, cell);
        for (const other of this.columns) if (other > at) this.last.delete(other);
        continue;
      }
      const label = this.last.get(at);
      if (label === undefined) continue;
      cells ??= [...row.cells];
      cells[at] = label;
      carried.push(at);
    }
    if (title !== undefined) return { ...row, group: true };
    return cells ? { ...row, cells, carried } : row;
  }
}
