import type { CellColumns } from '../../read/columns/table.ts';
import type { Cell, RawRow } from '../../read/row.ts';
import type { RawTable } from '../../read/types.ts';
import { matchHeaders } from '../headers.ts';
import { loneText } from '../profile.ts';
import { Replay } from '../replay.ts';
import { scaleInWords } from '../scale.ts';
import type { CleanIssue, CleanOptions } from '../types.ts';
import type { Across } from './across.ts';
import { FillDown, findBlocks } from './blocks.ts';
import { findAcross } from './find-across.ts';
import { findHeadings } from './headings.ts';
import { LaidColumns } from './laid-columns.ts';
import type { FoundAcross } from './look-across.ts';
import { askedAcross } from './named-across.ts';
import { findOutline, type Outline, OutlineRows } from './outline.ts';
import { type Kept, KeptColumns, type Laid, type LaidRole } from './types.ts';

/**
 * The step between the rows of a file and its records: rows that hold several amounts become one row an amount, and
 * what the file says of all its rows at once stands on each. The cells of the file keep their places, those of the
 * layout come after them.
 */
export async function layOut(table: RawTable, options: CleanOptions): Promise<Laid> {
  const { facts } = table;
  const kept = new KeptColumns(await table.columns?.());
  const again = new Replay(table);
  const replay = { rows: () => kept.columns?.batches() ?? again.rows() };
  const scaled = facts.preamble.some(({ text }) => scaleInWords(text) !== undefined);
  const body = { file: facts.file, header: facts.header, rows: () => replay.rows(), scaled, kept };
  const found = options.across
    ? await askedAcross(body, options, options.across)
    : await findAcross(body, options);
  const blocks = await findBlocks(body, options);
  const laid = new Extended(facts.header, blocks.columns);
  const pivot = await findOutline(body, options);
  const headings = pivot ? { issues: [] } : await findHeadings(body, options, facts.preamble.at(-1)?.text);
  const outline = pivot ?? headings.outline;
  if (outline) laid.outline(outline);
  for (const [role, value] of Object.entries(options.set ?? {})) {
    const because = { code: 'given-by-flag', args: { flag: `--set ${role}=${value}` } };
    laid.same(role, value, { column: `${role} = ${value}`, because, source: 'given' });
  }
  for (const [role, value] of Object.entries(options.sheetSays ?? {})) {
    if (laid.roles.has(role) || options.map?.[role] !== undefined) continue;
    const because = { code: 'sheet-name', args: { sheet: facts.sheet?.value ?? '' } };
    laid.same(role, value, { column: value, because, source: 'found' });
  }
  if (found.single) settleSingle(laid, found.single);
  if (found.across) laid.across(found.across.value, found.across);
  return {
    table,
    rows: () => laid.rows(replay),
    ...(kept.columns && laid.rowByRow ? { kept: laid.asRead ? kept : new LaidOut(kept, laid) } : {}),
    header: laid.header,
    roles: laid.roles,
    across: found.across,
    refusals: [...found.refusals, ...blocks.refusals],
    issues: [
      ...found.issues,
      ...readAs(found),
      ...blocks.issues,
      ...outlineIssues(outline, facts.header),
      ...headings.issues,
    ],
  };
}

/** The header of the only column of amounts names the period of every row. */
function settleSingle(laid: Extended, { at, header, period }: NonNullable<FoundAcross['single']>): void {
  if (laid.roles.has('period')) return;
  const because = { code: 'period-in-header', args: { header } };
  const named = matchHeaders(laid.header, 'amount').some(({ index }) => index === at);
  if (!named) {
    const found = { code: 'across-found', args: { kind: 'period', count: 1 } };
    laid.roles.set('amount', { at, column: header, because: found, source: 'found', alone: true });
  }
  laid.same('period', period, { column: period, because, source: 'found' });
}

function readAs({ across }: FoundAcross): CleanIssue[] {
  if (!across || across.source === 'given') return [];
  const { roles, columns } = across.value;
  const kind = roles.length > 1 ? 'both' : (roles[0] ?? 'period');
  const headers = columns.map(({ header }) => header);
  const shown =
    headers.length > SHOWN ? [...headers.slice(0, SHOWN - 1), '…', headers.at(-1) ?? ''] : headers;
  const args = { kind, columns: shown, first: headers[0] ?? '' };
  return [{ code: 'across-read', args, level: 'note' }];
}

function outlineIssues(outline: Outline | undefined, header: readonly string[]): CleanIssue[] {
  if (!outline) return [];
  const { kind, heads, roles } = outline;
  const args = {
    column: header[outline.at] ?? '',
    kind,
    groups: groupsOf(outline),
    role: roles[0] ?? 'group',
  };
  return [{ code: 'outline-read', args, level: 'note', count: heads.size }];
}

/** How many groups there are, with that of the line above the table. */
const groupsOf = ({ heads, before }: Outline): number => heads.size + (before === undefined ? 0 : 1);

/** Columns that a note names one by one. */
const SHOWN = 6;

/** The columns of a layout, made of those of the file for as long as these are kept. */
class LaidOut implements Kept {
  private readonly file: KeptColumns;
  private readonly laid: Extended;
  private made: LaidColumns | undefined;

  constructor(file: KeptColumns, laid: Extended) {
    this.file = file;
    this.laid = laid;
  }

  get columns(): LaidColumns | undefined {
    if (this.file.columns) this.made ??= this.laid.columns(this.file.columns);
    return this.made;
  }

  drop(): void {
    this.made = undefined;
    this.file.drop();
  }
}

/** The columns of a file with those of its layout after them. */
class Extended {
  readonly header: string[];
  readonly roles = new Map<string, LaidRole>();
  private readonly width: number;
  private readonly carried: readonly number[];
  private readonly constants: string[] = [];
  private spread: Across | undefined;
  /** What each column across says, and room for what it holds. */
  private said: readonly (readonly Cell[])[] = [];
  private grouped: Outline | undefined;

  constructor(header: readonly string[], carried: readonly number[]) {
    this.carried = carried;
    this.width = header.length;
    this.header = [...header];
  }

  /** The groups that each item stands in. */
  outline(outline: Outline): void {
    this.grouped = outline;
    const column = this.header[outline.at] ?? '';
    const because = { code: 'outline-found', args: { kind: outline.kind, groups: groupsOf(outline) } };
    if (outline.names) {
      const items = { code: 'outline-items', args: {} };
      this.roles.set('organisation', { column, because: items, source: 'found', at: outline.at });
    }
    for (const role of outline.roles) {
      this.roles.set(role, { column, because, source: 'found', at: this.header.length });
      this.addColumn(column);
    }
  }

  /** A role with one value on every row. */
  same(role: string, value: string, laid: Omit<LaidRole, 'at'>): void {
    this.roles.set(role, { ...laid, at: this.header.length });
    this.addColumn(laid.column);
    this.constants.push(value);
  }

  /** The amount of each column, with the period and the mode that its header says. */
  across(across: Across, { source, because }: Pick<LaidRole, 'source' | 'because'>): void {
    this.spread = across;
    this.said = across.columns.map((column) => [...across.roles.map((role) => column[role] ?? ''), '']);
    const headers = across.columns.map(({ header }) => header);
    const column = headers.length > 3 ? [headers[0], '…', headers.at(-1)].join(' ') : headers.join(' + ');
    for (const role of [...across.roles, 'amount']) {
      this.roles.set(role, { column, source, because, at: this.header.length });
      this.addColumn(column);
    }
  }

  /** A column of the layout is not one that a person can mean by the name of a column of the file. */
  private addColumn(name: string): void {
    this.header.push(this.header.slice(0, this.width).includes(name) ? `↑ ${name}` : name);
  }

  /** Rows are handed on as they stand in the file. */
  get asRead(): boolean {
    return this.header.length === this.width && this.rowByRow;
  }

  /** What a row comes to hangs on nothing but itself. */
  get rowByRow(): boolean {
    return this.carried.length === 0 && this.grouped === undefined;
  }

  /** The same rows as columns of codes. */
  columns(file: CellColumns): LaidColumns {
    const recordsOf = (row: RawRow) => this.records(row, undefined);
    return new LaidColumns(file, { constants: this.constants, across: this.spread, recordsOf });
  }

  async *rows(replay: Pick<Replay, 'rows'>): AsyncGenerator<readonly RawRow[]> {
    const blocks = new FillDown(this.carried);
    const groups = this.grouped && new OutlineRows(this.grouped);
    for await (const batch of replay.rows()) {
      const rows = this.carried.length === 0 ? batch : batch.map((row) => blocks.fill(row));
      yield this.header.length === this.width ? rows : rows.flatMap((row) => this.records(row, groups));
    }
  }

  /** A row that is not as wide as the table stays one, as it stands, and is set aside. */
  private records(read: RawRow, groups: OutlineRows | undefined): readonly RawRow[] {
    if (read.cells.length !== this.width) return [read];
    const { row, labels } = groups ? groups.next(read) : { row: read, labels: [] };
    const cells = [...row.cells, ...labels, ...this.constants];
    if (!this.spread) return [{ ...row, cells }];
    const { roles, columns } = this.spread;
    // A note under the table, a title between two blocks: one line of text, and no amount to look for.
    if (loneText(row.cells, this.width) !== undefined)
      return [{ ...row, cells: [...cells, ...roles.map(() => ''), ''] }];
    const plain = !(row.problem || row.merged || row.carried || row.unworked || row.group);
    return columns.map(({ at }, column): RawRow => {
      const own = cells.concat(this.said[column]!);
      own[own.length - 1] = row.cells[at] ?? '';
      // Nearly every row is plain, and copied by name sooner than by what it may hold.
      if (plain) return { line: row.line, cells: own, at, shared: cells };
      return { ...row, cells: own, at, shared: cells };
    });
  }
}
