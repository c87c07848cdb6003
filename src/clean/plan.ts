import type { Evidence } from '../base/issue.ts';
import { fold, tidy } from '../base/text.ts';
import type { RawRow } from '../read/row.ts';
import type { RawTable } from '../read/types.ts';
import { amountColumns, funderColumns } from './amount-columns.ts';
import type { DecimalMark } from './amounts.ts';
import { profileCodes } from './coded/profile.ts';
import { chooseRoles } from './columns.ts';
import { decisionColumns, unfundedRows } from './decisions.ts';
import { isErrorValue } from './error-values.ts';
import { findColumn } from './find-column.ts';
import { layOut } from './layout/lay-out.ts';
import type { Laid } from './layout/types.ts';
import { currencyCells, type Money, settleMoney } from './money.ts';
import { periodLabels } from './periods.ts';
import { withCellPlaces } from './places.ts';
import { type ColumnProfile, profileColumns } from './profile.ts';
import { allRagged, roleRefusals } from './role-refusals.ts';
import { roleOf } from './role-words.ts';
import { setOverColumns } from './set-over.ts';
import { sideColumns, unsignedSides } from './sides.ts';
import { totalsLabel } from './totals.ts';
import { type CleanIssue, type CleanOptions, NUMBER_ROLES, ROLES, type RoleChoice } from './types.ts';
import { versionColumns, versionRows } from './versions.ts';

/** Everything settled about one file before its rows become records. */
export interface FilePlan {
  readonly table: RawTable;
  readonly rows: Pick<Laid, 'rows' | 'kept'>;
  readonly across: Laid['across'];
  /** Line of the last row that holds anything but statistics of those above. */
  readonly lastLine: number;
  readonly options: CleanOptions;
  /** Roles that the question, its filters included, cannot do without. */
  readonly needed: ReadonlySet<string>;
  readonly header: readonly string[];
  readonly roles: readonly RoleChoice[];
  /** Role or covariate → position of its column, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Decimal mark of the amounts. */
  readonly decimal: Evidence<DecimalMark | null>;
  /** Decimal mark of each number column taken, by role. */
  readonly marks: ReadonlyMap<string, DecimalMark>;
  /** Roles whose numbers are grouped by lakh (`12,34,567`). */
  readonly lakh: ReadonlySet<string>;
  readonly money: Money;
  /** Printed period → label. */
  readonly periods: ReadonlyMap<string, string>;
  /** Distinct printed regions → rows. */
  readonly regionTexts: ReadonlyMap<string, number>;
  /** Position of the column of each `where`, in their order. */
  readonly where: readonly { readonly role: string | undefined; readonly index: number }[];
  readonly refusals: readonly CleanIssue[];
  readonly issues: readonly CleanIssue[];
}

/** Looks at one file whole (a first pass over its rows) and settles its columns, marks and labels. */
export async function planFile(table: RawTable, options: CleanOptions): Promise<FilePlan> {
  const laid = await layOut(table, options);
  const { header } = laid;
  const map = new Map(Object.entries(options.map ?? {}));
  const mappedColumns = [...map].map(([role, column]) => ({
    role,
    at: findColumn(header, column),
  }));
  const numbers = new Set(mappedColumns.filter(({ role }) => NUMBER_ROLES.has(role)).flatMap(({ at }) => at));
  const texts = new Set(
    mappedColumns.filter(({ role }) => role === 'period' || role === 'region').flatMap(({ at }) => at),
  );
  const ids = mappedColumns.filter(({ role }) => role === 'organisation_id').flatMap(({ at }) => at);
  for (const [role, { at }] of laid.roles) {
    if (NUMBER_ROLES.has(role)) numbers.add(at);
    if (role === 'period' || role === 'region') texts.add(at);
  }
  const head = await firstRows(laid);
  const funders = funderColumns(header, head);
  const decisions = decisionColumns(header, head);
  const versions = versionColumns(header, head);
  const sides = sideColumns(header, head);
  for (const at of [...currencyCells(header, head), ...decisions, ...versions, ...sides]) texts.add(at);
  const width = table.facts.header.length;
  const wanted = { numbers, texts, others: new Set(ids), funders, width };
  const found = laid.kept?.columns
    ? profileCodes(header, laid.kept.columns, wanted)
    : await profileColumns(header, laid.rows(), wanted);
  const { columns: profiles, ragged, lastLine } = found;

  const needed = new Set(['amount', ...(options.needed ?? [])]);
  if (options.period !== undefined) needed.add('period');
  for (const { column } of options.where ?? []) {
    if (isRoleName(roleOf(column), map) && findColumn(header, column).length === 0)
      needed.add(roleOf(column));
    else if (isRoleName(column, map) && !header.includes(column)) needed.add(column);
  }
  const roles = chooseRoles(header, profiles, {
    map,
    needed,
    laid: laid.roles,
    header,
    money: amountColumns(header, found.sample),
    funders,
  });
  const where = resolveWhere(options, header, roles.columns, needed);
  const decimals = decideMarks(header, roles.columns, profiles, options);
  const money = settleMoney(laid, roles.columns, found, decimals.marks, options);
  const settled = new Set([...roles.columns.values(), ...where.found.map(({ index }) => index)]);
  const unsettled = (columns: readonly number[]) => columns.filter((at) => !settled.has(at));
  const period = profileOf('period', roles.columns, profiles);
  const periods =
    period && periodLabels(period.header(header), withoutTotals(period.texts), options.fiscalStart);

  const at = (issue: CleanIssue): CleanIssue => ({
    ...withOwnHeaders(issue, table.facts.header),
    places: issue.places ?? [{ file: table.facts.file, line: table.facts.headerLine.value ?? 1 }],
  });
  const looked = { file: table.facts.file, header, rows: () => laid.rows() };
  const placed = async (issues: readonly CleanIssue[]) =>
    (await withCellPlaces(issues, looked, (issue) => columnNamed(header, issue))).map(at);
  return {
    table,
    rows: laid,
    across: laid.across,
    lastLine,
    options,
    needed,
    header,
    roles: roles.choices.map((choice) => decimals.dropped.get(choice.role) ?? choice),
    columns: new Map([...roles.columns].filter(([role]) => !decimals.dropped.has(role))),
    decimal: decimals.amount,
    marks: decimals.marks,
    lakh: decimals.lakh,
    money,
    periods: periods?.labels ?? new Map(),
    regionTexts: withoutTotals(profileOf('region', roles.columns, profiles)?.texts ?? new Map()),
    where: where.found,
    refusals: ragged
      ? [allRagged(table, ragged)]
      : await placed([
          ...roleRefusals(table, laid, roles.refusals, head),
          ...where.refusals,
          ...decimals.refusals,
          ...money.refusals,
        ]),
    issues: await placed([
      ...laid.issues,
      ...roles.issues,
      ...setOverColumns(table.facts.header, head, options.set, settled),
      ...money.issues,
      ...unfundedRows(header, unsettled(decisions), profiles),
      ...versionRows(header, unsettled(versions), profiles),
      ...unsignedSides(header, unsettled(sides), profiles, roles.columns.get('amount')),
      ...(periods?.issues ?? []),
    ]),
  };
}

/** The first batch of rows: what a column is named may not be what it holds. */
async function firstRows(laid: Pick<Laid, 'rows' | 'kept'>): Promise<readonly RawRow[]> {
  if (laid.kept?.columns) return laid.kept.columns.firstRows(HEAD_ROWS);
  for await (const batch of laid.rows()) return batch.filter(({ problem }) => !problem).slice(0, HEAD_ROWS);
  return [];
}
const HEAD_ROWS = 200;
/** Position of the column that an issue names. */
function columnNamed(header: readonly string[], { args }: CleanIssue): number | undefined {
  const at = 'column' in args ? header.indexOf(String(args.column)) : -1;
  return at < 0 ? undefined : at;
}

/** A person is told the columns of the file, not those of its layout. */
const withOwnHeaders = (issue: CleanIssue, headers: readonly string[]): CleanIssue =>
  'headers' in issue.args ? ({ ...issue, args: { ...issue.args, headers } } as CleanIssue) : issue;

const isRoleName = (name: string, map: ReadonlyMap<string, string>): boolean =>
  ROLES.some((role) => role === name) || map.has(name);

function profileOf(
  role: string,
  columns: ReadonlyMap<string, number>,
  profiles: ReadonlyMap<number, ColumnProfile>,
): { texts: ReadonlyMap<string, number>; header: (names: readonly string[]) => string } | undefined {
  const index = columns.get(role);
  const texts = index === undefined ? undefined : profiles.get(index)?.texts;
  if (index === undefined || !texts) return undefined;
  return { texts, header: (names) => names[index] ?? '' };
}

/** Labels of totals rows, and errors of formulas, say nothing of how periods or regions are written. */
const withoutTotals = (texts: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...texts].filter(([text]) => totalsLabel(tidy(text)) === undefined && !isErrorValue(text)));

interface WhereColumns {
  readonly found: FilePlan['where'];
  readonly refusals: readonly CleanIssue[];
}

/** A filter's column is a header as it stands, else a role by its key, else `#3` or a folded header, else a role in words. */
function resolveWhere(
  { where = [] }: CleanOptions,
  header: readonly string[],
  columns: ReadonlyMap<string, number>,
  needed: ReadonlySet<string>,
): WhereColumns {
  const found: { role: string | undefined; index: number }[] = [];
  const refusals: CleanIssue[] = [];
  for (const { column } of where) {
    const asRole = header.includes(column) ? undefined : columns.get(column);
    const headers = asRole === undefined ? findColumn(header, column) : [asRole];
    const worded = columns.get(roleOf(column));
    const [index, ...others] = headers.length === 0 && worded !== undefined ? [worded] : headers;
    if (index === undefined && CURRENCY_WORDS.has(fold(column)) && columns.has('amount')) {
      // No column is called so: the currency that stands beside each amount.
      found.push({ role: 'currency', index: columns.get('amount') ?? -1 });
    } else if (others.length > 0) {
      const candidates = [index, ...others].map((position = 0) => `#${position + 1}`);
      const args = { role: column, candidates, flag: '--where ' };
      refusals.push({ code: 'role-ambiguous', args, level: 'error' });
    } else if (index !== undefined) {
      const role = [...columns].find(([, position]) => position === index)?.[0];
      found.push({ role, index });
    } else if (!needed.has(column) && !needed.has(roleOf(column))) {
      refusals.push({ code: 'where-column-unknown', args: { column, headers: header }, level: 'error' });
    }
  }
  return { found, refusals };
}

/** What a person calls the currency of an amount. */
const CURRENCY_WORDS: ReadonlySet<string> = new Set(['devise', 'monnaie', 'currency']);

interface Marks {
  readonly amount: Evidence<DecimalMark | null>;
  readonly marks: ReadonlyMap<string, DecimalMark>;
  readonly lakh: ReadonlySet<string>;
  readonly dropped: ReadonlyMap<string, RoleChoice>;
  readonly refusals: readonly CleanIssue[];
}

const NOT_NEEDED: Evidence<DecimalMark | null> = {
  value: null,
  source: 'found',
  because: { code: 'decimal-not-needed', args: {} },
};

/**
 * The decimal mark of each number column, by its own evidence; floors, populations and weights that have none
 * are read as the amounts are. An undecidable amount column is refused; another is left aside unless asked for.
 */
function decideMarks(
  header: readonly string[],
  columns: ReadonlyMap<string, number>,
  profiles: ReadonlyMap<number, ColumnProfile>,
  options: CleanOptions,
): Marks {
  const marks = new Map<string, DecimalMark>();
  const lakh = new Set<string>();
  const dropped = new Map<string, RoleChoice>();
  const refusals: CleanIssue[] = [];
  let amount = NOT_NEEDED;
  for (const role of ['amount', 'floor', 'population', 'weight']) {
    const index = columns.get(role);
    const evidence = index === undefined ? undefined : profiles.get(index)?.numbers;
    if (index === undefined || !evidence) continue;
    const column = header[index] ?? '';
    const decided = evidence.decide(column, options.decimal);
    if ('mark' in decided) {
      if (evidence.lakh && decided.mark.value === '.') lakh.add(role);
      if (role === 'amount') amount = decided.mark;
      marks.set(role, decided.mark.value ?? amount.value ?? '.');
      continue;
    }
    const asked = role === 'amount' || options.needed?.includes(role) || options.map?.[role] !== undefined;
    if (decided.refusal.code === 'decimal-unclear' && role !== 'amount' && amount.value !== null) {
      marks.set(role, amount.value);
    } else if (asked) refusals.push(decided.refusal);
    else {
      const { code, args } = decided.refusal;
      const because = { code, args };
      dropped.set(role, {
        role,
        column: { value: null, source: 'found', because },
        position: 0,
        candidates: [column],
      });
    }
  }
  return { amount, marks, lakh, dropped, refusals };
}
