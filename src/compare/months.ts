import { readPeriod } from '../clean/period-text.ts';
import type { CodedLabels, Facts } from './facts.ts';

/** A column whose labels are dates or accounting periods, and the month of each label (NaN where it names none). */
export interface MonthColumn {
  readonly column: CodedLabels;
  /** Months, or accounting periods, counted from year 0; one a label. */
  readonly months: Float64Array;
}

/** Labels of a column tried before it is taken for one of dates, and the share of them that must be. */
const TRIED = 50;
const DATES_SHARE = 0.9;
/** Accounting periods of a fiscal year: `1920-P01` to `1920-P13`. */
const ACCOUNTING_PERIODS = 13;

/** The columns of dates among the covariates. */
export function monthColumns(facts: Facts): readonly MonthColumn[] {
  return facts.once('columns of dates', () =>
    facts.labelColumns.flatMap((column): MonthColumn[] => {
      const tried = column.values.slice(0, TRIED);
      const dates = tried.filter((label) => !Number.isNaN(monthOf(label))).length;
      if (tried.length < 2 || dates < DATES_SHARE * tried.length) return [];
      return [{ column, months: Float64Array.from(column.values, monthOf) }];
    }),
  );
}

/** Month of a date, period of an accounting period; NaN for another text, or a date that can be read two ways. */
export function monthOf(label: string): number {
  const accounting = /^\s*(\d\d)\d\d ?-? ?[pP](\d{1,2})\s*$/.exec(label);
  if (accounting) return (2000 + Number(accounting[1])) * ACCOUNTING_PERIODS + Number(accounting[2]);
  const period = readPeriod(label);
  if (period.kind !== 'date' || period.months.length !== 1) return Number.NaN;
  return period.year * 12 + period.months[0]! - 1;
}
