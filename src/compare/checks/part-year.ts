// A check of two sides: a period that is a part of a year only.
import { existing } from '../../base/existing.ts';
import {
  type Check,
  type Finding,
  isMadeByTheData,
  type Pair,
  type SideNames,
  type Which,
} from '../check.ts';
import type { Facts } from '../facts.ts';
import { type MonthColumn, monthColumns } from '../months.ts';
import type { Side } from '../side.ts';
import { compareYears } from '../year-labels.ts';

export interface Codes {
  /** `part` is the label that holds a part of a year only. */
  'part-year-label': SideNames & { part: string };
  /** Months (or accounting periods) from the first to the last of the side's records in a column of dates. */
  'part-year-dates': SideNames & {
    column: string;
    short: Which;
    spanA: number;
    spanB: number;
    limit: number;
  };
  /** Rows of the short year, of the year before and of the year after (0: none). */
  'part-year-rows': SideNames & { part: string; rows: number; before: number; after: number; limit: number };
}

/** A side whose dates run over this share, or less, of the other's months is told. */
const SPAN_SHARE = 0.75;
/** … and at this share or less its sums are those of half a year. */
const HALF_YEAR_SHARE = 0.5;
/** Records with a date that a side needs for that. */
const DATED_RECORDS = 20;
/** A year with fewer than this share of the rows of both its neighbours, and of their organisations, is told. */
const ROWS_SHARE = 0.6;

/** A period that is a part of a year only, or looks like one. */
export const check: Check<Codes> = (pair) => [...byLabel(pair), ...byDates(pair), ...byRows(pair)];

function byLabel({ role, facts, a, b, names }: Pair): Finding<Codes>[] {
  if (role !== 'period') return [];
  const isPart = (side: Side) => facts.years.some(({ label, part }) => part && label === side.label);
  if (isPart(a) === isPart(b)) return [];
  const part = isPart(a) ? a.label : b.label;
  return [{ code: 'part-year-label', args: { ...names, part }, verdict: 'not-comparable' }];
}

function byDates({ role, facts, a, b, names }: Pair): Finding<Codes>[] {
  if (!isMadeByTheData(role)) return [];
  return monthColumns(facts).flatMap((dates): Finding<Codes>[] => {
    const [spanA, spanB] = [span(a, dates), span(b, dates)];
    const share = Math.min(spanA, spanB) / Math.max(spanA, spanB);
    if (!(share <= SPAN_SHARE)) return [];
    const short: Which = spanA < spanB ? 'a' : 'b';
    const args = { ...names, column: dates.column.role, short, spanA, spanB, limit: SPAN_SHARE };
    const verdict = share <= HALF_YEAR_SHARE ? 'not-comparable' : 'with-care';
    return [{ code: 'part-year-dates', args, verdict }];
  });
}

/** Months from the first to the last that a side's records name; NaN when too few name one. */
function span(side: Side, { column, months }: MonthColumn): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let dated = 0;
  for (const code of side.codes(column)) {
    const month = months[code]!;
    if (Number.isNaN(month)) continue;
    dated += side.rows(column, code);
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  return dated < DATED_RECORDS ? Number.NaN : last - first + 1;
}

function byRows({ role, facts, a, b, names }: Pair): Finding<Codes>[] {
  if (role !== 'period') return [];
  return [a, b].flatMap((side): Finding<Codes>[] => {
    const short = shortYear(facts, side.label);
    if (!short) return [];
    const args = { ...names, part: side.label, ...short, limit: ROWS_SHARE };
    return [{ code: 'part-year-rows', args, verdict: 'with-care' }];
  });
}

/**
 * A year of three or more whose rows fall below `ROWS_SHARE` of both neighbours' (of the year before, for the last one,
 * which may be under way); undefined for any other. A first year with few rows is a beginning and not a part.
 */
export function shortYear(
  facts: Facts,
  label: string,
): { readonly rows: number; readonly before: number; readonly after: number } | undefined {
  const years = facts.once('rows by year', () => rowsByYear(facts));
  const at = years.findIndex((year) => year.label === label);
  if (years.length < 3 || at < 1) return undefined;
  const [before, year, after] = [years[at - 1]!, years[at]!, years[at + 1]];
  const falls = (other: typeof year | undefined) =>
    !other || (year.rows < ROWS_SHARE * other.rows && year.units < ROWS_SHARE * other.units);
  if (!falls(before) || !falls(after)) return undefined;
  return { rows: year.rows, before: before.rows, after: after?.rows ?? 0 };
}

interface YearRows {
  readonly label: string;
  readonly rows: number;
  /** Organisations, each once. */
  readonly units: number;
}

/** In chronological order. */
function rowsByYear(facts: Facts): YearRows[] {
  const column = existing(facts.column('period'));
  const rows = new Int32Array(column.size);
  for (const code of column.codes) if (code >= 0) rows[code]!++;
  const units = new Int32Array(column.size);
  for (const record of facts.units.firstRecord) {
    const code = column.codes[record]!;
    if (code >= 0) units[code]!++;
  }
  const order = facts.years.map((year, code) => ({ year, code }));
  order.sort((x, y) => compareYears(x.year, y.year));
  return order
    .filter(({ code }) => rows[code]! > 0)
    .map(({ year, code }) => ({ label: year.label, rows: rows[code]!, units: units[code]! }));
}
