import { DecimalSum } from '../../base/decimal-sum.ts';
import { fold, tidy } from '../../base/text.ts';
import { isBlank, looksNumeric } from '../../read/looks.ts';
import type { Cell, RawRow } from '../../read/row.ts';
import { findColumn } from '../find-column.ts';
import { matchHeaders } from '../headers.ts';
import { settleRegions } from '../regions.ts';
import { summaryLabel, totalsLabel } from '../totals.ts';
import type { CleanOptions } from '../types.ts';
import { amountReader, type ColumnNumbers, columnNumbers } from './column-numbers.ts';
import type { Body } from './types.ts';

/** A table whose groups stand in the column of their items, as Excel's compact pivot prints them. */
export interface Outline {
  /** Position of the column of groups and items. */
  readonly at: number;
  /** One role a level of groups, the outermost first: `region`, else `group`. */
  readonly roles: readonly string[];
  /** Line of each row that names a group → its level. */
  readonly heads: ReadonlyMap<number, number>;
  /** What such a line says, where it is not what its cell holds: `Laval` for `Laval (suite)`. */
  readonly said?: ReadonlyMap<number, string>;
  /** What the rows above the first of these lines stand under: the title of the table. */
  readonly before?: string;
  /** The column names no role: its items are taken for organisations. */
  readonly names: boolean;
  /** `sums`: each group prints the sum of its items; `headings`: a line of text. */
  readonly kind: 'sums' | 'headings';
}

/** A longer table is an export, and no pivot that a person looks at. */
const MOST_ROWS = 20_000;
const PIVOT = /^(?:etiquettes de lignes|row labels|etiquette de ligne)$/;

interface Entry {
  readonly line: number;
  readonly label: string;
  /** Amounts of the columns of numbers; null where blank. */
  readonly values: readonly (number | null)[];
}

/**
 * Groups in the column of their items: each group's amount is the sum of the rows below it, down to the next, over the
 * whole table and in every column; or its line has a region and no amount. Sums alone can be chance (equal amounts): the
 * groups must be regions, the header that of a pivot, or the total at the end be the sum of the groups.
 */
export async function findOutline(body: Body, options: CleanOptions): Promise<Outline | undefined> {
  const at = labelColumn(body.header, options);
  if (at === undefined) return undefined;
  const table = await entriesOf(body, at, options);
  if (!table) return undefined;
  const names =
    matchHeaders(body.header, 'organisation').length === 0 && options.map?.organisation === undefined;
  const headings = table.rows.filter(({ values }) => values.every((value) => value === null));
  if (headings.length > 1) {
    const regions = areRegions(headings.map(({ label }) => label));
    const followed = !headings.some(({ line }, i) => nextLine(table.rows, line) === headings[i + 1]?.line);
    if (!regions || !followed || table.rows[0] !== headings[0]) return undefined;
    const heads = new Map(headings.map(({ line }) => [line, 0]));
    return { at, roles: ['region'], heads, names, kind: 'headings' };
  }
  const levels = levelsOf(table.rows);
  if (!levels) return undefined;
  const { roles, known } = rolesOf(table.rows, levels);
  const pivot = PIVOT.test(fold(body.header[at] ?? ''));
  if (!known && !pivot && !closes(table, levels)) return undefined;
  const heads = new Map(
    table.rows.flatMap(({ line }, i) => (levels[i] === null ? [] : [[line, levels[i] ?? 0] as const])),
  );
  return { at, roles, heads, names, kind: 'sums' };
}

/** The one column of labels: every other column is blank or of numbers. */
function labelColumn(header: readonly string[], { map }: CleanOptions): number | undefined {
  const said = ['region', 'sector', 'typology'].some(
    (role) => map?.[role] !== undefined || matchHeaders(header, role as 'region').length > 0,
  );
  if (said || header.length < 2) return undefined;
  if (map?.organisation !== undefined) return findColumn(header, map.organisation)[0];
  return matchHeaders(header, 'organisation')[0]?.index ?? 0;
}

async function entriesOf(
  body: Body,
  at: number,
  { decimal }: CleanOptions,
): Promise<{ rows: readonly Entry[]; total: Entry | undefined } | undefined> {
  if (await holdsText(body, at)) return undefined;
  const read: RawRow[] = [];
  for await (const batch of body.rows()) {
    for (const row of batch) if (!row.problem) read.push(row);
    if (read.length > MOST_ROWS) return undefined;
  }
  const numbers = await columnNumbers({ header: body.header, rows: () => once(read) }, body.header.keys());
  const columns = numbers.flatMap((own, column) => (own?.numeric && column !== at ? [column] : []));
  const others = numbers.some((own, column) => column !== at && own && isText(own));
  if (others || columns.length === 0) return undefined;
  const value = amountReader(
    columns.flatMap((column) => numbers[column] ?? []),
    decimal,
  );
  const rows: Entry[] = [];
  let total: Entry | undefined;
  for (const { line, cells } of read) {
    const label = tidy(String(cells[at] ?? ''));
    const entry = { line, label, values: columns.map((column) => value(cells[column])) };
    if (totalsLabel(label)?.kind === 'whole') total = entry;
    else if (label !== '' && totalsLabel(label) === undefined && !summaryLabel(label)) rows.push(entry);
  }
  return rows.length < 4 ? undefined : { rows, total };
}

const isText = ({ filled, numeric }: ColumnNumbers): boolean => filled > 0 && !numeric;

/**
 * Whether the table is longer than any pivot, or a column besides that of labels holds text: most tables are told by one
 * column, and need not be held in memory.
 */
async function holdsText({ header, rows, kept }: Body, at: number): Promise<boolean> {
  const table = kept?.columns;
  if (table && table.rows - table.odd.size > MOST_ROWS) return true;
  const first = table ? table.firstRows(LOOKED_AT) : await soundRows(rows());
  const column = header.findIndex((_, other) => {
    const texts = first.filter(({ cells }) => !isBlank(cells[other]) && !looksNumeric(cells[other] ?? ''));
    return other !== at && texts.length * 2 > first.length;
  });
  if (column < 0) return false;
  const [own] = (
    await columnNumbers({ header, rows: () => shortened(rows()), ...(kept ? { kept } : {}) }, [column])
  ).slice(column);
  return own !== undefined && isText(own);
}
const LOOKED_AT = 20;

async function soundRows(rows: AsyncIterable<readonly RawRow[]>): Promise<readonly RawRow[]> {
  for await (const batch of rows) return batch.filter(({ problem }) => !problem).slice(0, LOOKED_AT);
  return [];
}

/** Rows until they are more than those of any pivot. */
async function* shortened(rows: AsyncIterable<readonly RawRow[]>): AsyncGenerator<readonly RawRow[]> {
  let sound = 0;
  for await (const batch of rows) {
    yield batch;
    for (const { problem } of batch) if (!problem) sound++;
    if (sound > MOST_ROWS) return;
  }
}

async function* once(rows: readonly RawRow[]): AsyncGenerator<readonly RawRow[]> {
  yield rows;
}

const nextLine = (rows: readonly Entry[], line: number): number | undefined =>
  rows[rows.findIndex((row) => row.line === line) + 1]?.line;

/** The level of each row that is a group, null for an item; two levels of groups at most. */
function levelsOf(rows: readonly Entry[]): (number | null)[] | undefined {
  return tiled(rows, itemsEnd) ?? tiled(rows, groupsEnd);
}

type End = (rows: readonly Entry[], start: number, levels: (number | null)[]) => number | undefined;

/** The whole table as groups, one after the other. */
function tiled(rows: readonly Entry[], endOf: End): (number | null)[] | undefined {
  const levels: (number | null)[] = rows.map(() => null);
  let groups = 0;
  for (let start = 0; start < rows.length; ) {
    const end = endOf(rows, start, levels);
    if (end === undefined) return undefined;
    levels[start] = 0;
    groups += 1;
    start = end;
  }
  return groups > 1 ? levels : undefined;
}

/** The end of the items that add up to the row at `start`. */
function itemsEnd(rows: readonly Entry[], start: number): number | undefined {
  const wanted = rows[start]?.values ?? [];
  const sums = wanted.map(() => new DecimalSum());
  for (let end = start + 1; end < rows.length; end++) {
    add(sums, rows[end]);
    if (!agree(sums, wanted)) continue;
    // Items of zero at the end belong to the group that they follow.
    let last = end + 1;
    while (last < rows.length && rows[last]?.values.every((value) => !value)) last += 1;
    return last;
  }
  return undefined;
}

/** The end of the groups of items that add up to the row at `start`. */
function groupsEnd(rows: readonly Entry[], start: number, levels: (number | null)[]): number | undefined {
  const wanted = rows[start]?.values ?? [];
  const sums = wanted.map(() => new DecimalSum());
  for (let at = start + 1; at < rows.length; ) {
    const end = itemsEnd(rows, at);
    if (end === undefined) return undefined;
    levels[at] = 1;
    add(sums, rows[at]);
    if (agree(sums, wanted)) return end;
    at = end;
  }
  return undefined;
}

function add(sums: readonly DecimalSum[], entry: Entry | undefined): void {
  for (const [i, value] of (entry?.values ?? []).entries()) sums[i]?.add(value ?? 0);
}

const agree = (sums: readonly DecimalSum[], wanted: readonly (number | null)[]): boolean =>
  sums.every((sum, i) => Math.abs(sum.toNumber() - (wanted[i] ?? 0)) < 0.005);

/** The total at the end is the sum of the outermost groups. */
function closes(
  { rows, total }: { rows: readonly Entry[]; total: Entry | undefined },
  levels: readonly (number | null)[],
): boolean {
  if (!total) return false;
  const sums = total.values.map(() => new DecimalSum());
  for (const [i, row] of rows.entries()) if (levels[i] === 0) add(sums, row);
  return agree(sums, total.values);
}

/** What each level of groups is: regions, or groups of a kind that nothing names. */
function rolesOf(
  rows: readonly Entry[],
  levels: readonly (number | null)[],
): { roles: readonly string[]; known: boolean } {
  const deepest = Math.max(...levels.map((level) => level ?? 0));
  const regions = Array.from({ length: deepest + 1 }, (_, level) =>
    areRegions(rows.flatMap(({ label }, i) => (levels[i] === level ? [label] : []))),
  );
  const region = regions.indexOf(true);
  let others = 0;
  const roles = regions.map((_, level) => {
    if (level === region) return 'region';
    others += 1;
    return others === 1 ? 'group' : `group_${others}`;
  });
  return { roles, known: region >= 0 };
}

/** Every label is a region of one system. */
export function areRegions(names: readonly string[]): boolean {
  if (names.some((name) => name.trim() === '')) return false;
  const texts = new Map(names.map((name) => [name, 1]));
  const { evidence } = settleRegions([{ header: '', texts }], undefined, false);
  const { matched, labels } = evidence.because.args;
  return (evidence.value === 'rss' || evidence.value === 'admin') && matched === labels;
}

/** Gives each item the labels of its groups, and marks the rows that are groups. */
export class OutlineRows {
  private readonly outline: Outline;
  private labels: Cell[];

  constructor(outline: Outline) {
    this.outline = outline;
    this.labels = outline.roles.map(() => outline.before ?? '');
  }

  /** The row, marked as a sum of others where it is a group, and the labels of the groups that it stands in. */
  next(row: RawRow): { row: RawRow; labels: readonly Cell[] } {
    const level = this.outline.heads.get(row.line);
    if (level === undefined) return { row, labels: this.labels };
    const label = this.outline.said?.get(row.line) ?? row.cells[this.outline.at] ?? '';
    this.labels = this.labels.map((own, i) => (i < level ? own : i === level ? label : ''));
    return { row: { ...row, group: true }, labels: this.labels.map(() => '') };
  }
}
