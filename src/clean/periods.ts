// Fiscal years, calendar years and dates: what a label of a period says, and how it is written everywhere else.
import { tidy } from '../base/text.ts';
import { type Period, readPeriod } from './period-text.ts';
import type { CleanIssue } from './types.ts';

export const fiscalLabel = (start: number): string => `${start}-${start + 1}`;

/** The labels of one column of periods, and what a reader must know of them. */
export interface PeriodLabels {
  /** Printed text, tidied → label. */
  readonly labels: ReadonlyMap<string, string>;
  readonly issues: readonly CleanIssue[];
}

/** A period that stands by itself, as a column of periods is read: `2023-24` is `2023-2024`; what is no period keeps its text. */
export const asPeriod = (text: string): string =>
  periodLabels('', new Map([[text, 1]])).labels.get(text) ?? text;

/**
 * Labels for the distinct printed periods of one column (text → number of rows). A date becomes its calendar
 * year, or the fiscal year that holds it when `fiscalStart` (month 1-12) is given; what is no period keeps
 * its text. Calendar and fiscal labels stay apart, and a column that holds both is reported.
 */
export function periodLabels(
  column: string,
  texts: ReadonlyMap<string, number>,
  fiscalStart?: number,
): PeriodLabels {
  const read = [...texts].map(([text, rows]) => ({ text, rows, period: readPeriod(text) }));
  const periods = read.map(({ period }) => period);
  // `2011-12` is December 2011 only in a column that has other months; 31 mars ends a fiscal year
  // only in a column where every date does.
  const hasMonths = periods.some((period) => period.kind === 'date');
  const hasFiscal = periods.some((period) => period.kind === 'fiscal');
  const monthly = hasMonths && !hasFiscal;
  const yearEnds = periods.every((period) => period.kind !== 'date' || period.marchEnd);
  const dayFirst = slashedOrder(read.map(({ text }) => text));

  const labels = new Map<string, string>();
  const tally = new Tally();
  for (const { text, rows, period } of read) {
    const { label, kind, dated } = labelOf(period, { monthly, yearEnds, dayFirst, fiscalStart });
    labels.set(text, label ?? tidy(text));
    tally.add(kind, text, rows);
    if (dated) tally.add('dated', text, rows);
    if (period.kind === 'fiscal' && period.namedByEnd) tally.add('named-by-end', text, rows);
  }
  return { labels, issues: [...tally.issues(column), ...datesRead(column, tally, labels, fiscalStart)] };
}

/** Dates that became years: by the calendar, which moves figures wherever funding goes by fiscal year, or as asked. */
function datesRead(
  column: string,
  tally: Tally,
  labels: ReadonlyMap<string, string>,
  fiscalStart: number | undefined,
): CleanIssue[] {
  const count = tally.rows('dated');
  const [example] = tally.examples('dated');
  if (example === undefined) return [];
  const args = { column, example, label: labels.get(example) ?? '' };
  return fiscalStart === undefined
    ? [{ code: 'period-calendar-dates', args, level: 'warning', count }]
    : [{ code: 'period-fiscal-dates', args: { ...args, month: fiscalStart }, level: 'note', count }];
}

interface ColumnSense {
  readonly monthly: boolean;
  readonly yearEnds: boolean;
  /** undefined: no date of the column settles the order. */
  readonly dayFirst: boolean | undefined;
  readonly fiscalStart: number | undefined;
}

type Kind = 'fiscal' | 'calendar' | 'unclear' | 'unknown';

interface Labelled {
  readonly label?: string;
  readonly kind: Kind;
  /** The label was worked out of a day. */
  readonly dated?: boolean;
}

function labelOf(period: Period, sense: ColumnSense): Labelled {
  switch (period.kind) {
    case 'fiscal':
      return { label: fiscalLabel(period.start), kind: 'fiscal' };
    case 'calendar':
      return { label: String(period.year), kind: 'calendar' };
    case 'fiscal-or-month':
      if (!sense.monthly) return { label: fiscalLabel(period.start), kind: 'fiscal' };
      return dateLabel(period.start, [period.month], sense);
    case 'date':
      if (period.marchEnd && sense.yearEnds) return { label: fiscalLabel(period.year - 1), kind: 'fiscal' };
      return dateLabel(period.year, period.months, sense);
    case 'other':
      return { kind: 'unknown' };
  }
}

function dateLabel(year: number, months: readonly number[], sense: ColumnSense): Labelled {
  const { fiscalStart, dayFirst } = sense;
  if (fiscalStart === undefined) return { label: String(year), kind: 'calendar', dated: true };
  const [ifDayFirst = 1, ifMonthFirst = ifDayFirst] = months;
  const startOf = (month: number) => (month >= fiscalStart ? year : year - 1);
  const starts = [startOf(ifDayFirst), startOf(ifMonthFirst)] as const;
  if (starts[0] !== starts[1] && dayFirst === undefined) return { kind: 'unclear' };
  const start = dayFirst === false ? starts[1] : starts[0];
  return fiscalStart === 1
    ? { label: String(start), kind: 'calendar', dated: true }
    : { label: fiscalLabel(start), kind: 'fiscal', dated: true };
}

/** Whether `03/04/2024` is the third of April: settled by a date of the column with a part above 12. */
function slashedOrder(texts: readonly string[]): boolean | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const parts = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text);
    if (parts && Number(parts[1]) > 12) dayFirst = true;
    else if (parts && Number(parts[2]) > 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? undefined : dayFirst;
}

/** Rows and first texts by kind of period. */
class Tally {
  private readonly kinds = new Map<string, { rows: number; examples: string[] }>();

  add(kind: Kind | 'named-by-end' | 'dated', text: string, rows: number): void {
    const seen = this.kinds.get(kind) ?? { rows: 0, examples: [] };
    seen.rows += rows;
    if (seen.examples.length < 3) seen.examples.push(text);
    this.kinds.set(kind, seen);
  }

  rows(kind: string): number {
    return this.kinds.get(kind)?.rows ?? 0;
  }

  examples(kind: string): readonly string[] {
    return this.kinds.get(kind)?.examples ?? [];
  }

  issues(column: string): CleanIssue[] {
    const rows = (kind: string) => this.rows(kind);
    const examples = (kind: string) => this.examples(kind);
    const issues: CleanIssue[] = [];
    if (rows('fiscal') > 0 && rows('calendar') > 0) {
      const [fiscal = ''] = examples('fiscal');
      const [calendar = ''] = examples('calendar');
      const count = Math.min(rows('fiscal'), rows('calendar'));
      issues.push({ code: 'period-mixed', args: { column, fiscal, calendar }, level: 'warning', count });
    }
    for (const [kind, code] of [
      ['unknown', 'period-unknown'],
      ['unclear', 'period-date-unclear'],
      ['named-by-end', 'period-named-by-end'],
    ] as const) {
      if (rows(kind) === 0) continue;
      const level = kind === 'named-by-end' ? 'note' : 'warning';
      issues.push({ code, args: { column, examples: examples(kind) }, level, count: rows(kind) });
    }
    return issues;
  }
}
