import type { Cell, RawRow, RawTable } from '../../read/types.ts';
import { loneText } from '../profile.ts';
import { Replay } from '../replay.ts';
import type { CleanIssue, CleanOptions } from '../types.ts';
import { type FoundAcross, findAcross } from './find-across.ts';
import { askedAcross } from './named-across.ts';
import type { Across, Laid, LaidRole } from './types.ts';

/**
 * The step between the rows of a file and its records: rows that hold several amounts become one row an amount, and
 * what the file says of all its rows at once stands on each. The cells of the file keep their places, those of the
 * layout come after them.
 */
export async function layOut(table: RawTable, options: CleanOptions): Promise<Laid> {
  const { facts } = table;
  const replay = new Replay(table);
  const body = { file: facts.file, header: facts.header, rows: () => replay.rows() };
  const found = options.across
    ? await askedAcross(body, options, options.across)
    : await findAcross(body, options);
  const laid = new Extended(facts.header);
  for (const [role, value] of Object.entries(options.set ?? {})) {
    const because = { code: 'given-by-flag', args: { flag: `--set ${role}=${value}` } };
    laid.same(role, value, { column: `${role} = ${value}`, because, source: 'given' });
  }
  if (found.single) settleSingle(laid, found.single);
  if (found.across) laid.across(found.across.value, found.across);
  return {
    table,
    rows: () => laid.rows(replay),
    header: laid.header,
    roles: laid.roles,
    across: found.across,
    refusals: found.refusals,
    issues: [...found.issues, ...readAs(found)],
  };
}

/** The header of the only column of amounts names the period of every row. */
function settleSingle(laid: Extended, { header, period }: NonNullable<FoundAcross['single']>): void {
  if (laid.roles.has('period')) return;
  const because = { code: 'period-in-header', args: { header } };
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

/** Columns that a note names one by one. */
const SHOWN = 6;

/** The columns of a file with those of its layout after them. */
class Extended {
  readonly header: string[];
  readonly roles = new Map<string, LaidRole>();
  private readonly width: number;
  private readonly constants: string[] = [];
  private spread: Across | undefined;

  constructor(header: readonly string[]) {
    this.width = header.length;
    this.header = [...header];
  }

  /** A role with one value on every row. */
  same(role: string, value: string, laid: Omit<LaidRole, 'at'>): void {
    this.roles.set(role, { ...laid, at: this.header.length });
    this.header.push(laid.column);
    this.constants.push(value);
  }

  /** The amount of each column, with the period and the mode that its header says. */
  across(across: Across, { source, because }: Pick<LaidRole, 'source' | 'because'>): void {
    this.spread = across;
    const headers = across.columns.map(({ header }) => header);
    const column = headers.length > 3 ? [headers[0], '…', headers.at(-1)].join(' ') : headers.join(' + ');
    for (const role of [...across.roles, 'amount']) {
      this.roles.set(role, { column, source, because, at: this.header.length });
      this.header.push(column);
    }
  }

  async *rows(replay: Replay): AsyncGenerator<readonly RawRow[]> {
    for await (const batch of replay.rows()) {
      yield this.header.length === this.width ? batch : batch.flatMap((row) => this.records(row));
    }
  }

  /** A row that is not as wide as the table stays one, as it stands, and is set aside. */
  private records(row: RawRow): readonly RawRow[] {
    if (row.cells.length !== this.width) return [row];
    const cells = [...row.cells, ...this.constants];
    if (!this.spread) return [{ ...row, cells }];
    const { roles, columns } = this.spread;
    // A note under the table, a title between two blocks: one line of text, and no amount to look for.
    if (loneText(row.cells, this.width) !== undefined)
      return [{ ...row, cells: [...cells, ...roles.map(() => ''), ''] }];
    return columns.map((column): RawRow => {
      const said: Cell[] = roles.map((role) => column[role] ?? '');
      return { ...row, cells: [...cells, ...said, row.cells[column.at] ?? ''], at: column.at };
    });
  }
}
