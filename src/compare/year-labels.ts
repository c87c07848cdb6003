import { compareLabels, fold } from '../base/text.ts';
import { readPeriod } from '../clean/period-text.ts';

/** What a label of the period column says of time. */
export interface YearLabel {
  readonly label: string;
  readonly kind: 'fiscal' | 'calendar' | 'other';
  /** Year it starts in; NaN where the label names none. */
  readonly year: number;
  /** The label says that it holds a part of a year only (`T1 2023`, `2023-2024 (6 mois)`). */
  readonly part: boolean;
}

const NAMED_YEAR = /(?<!\d)(19|20)\d\d(?!\d)/;
/** Folded: no accents, no punctuation. */
const PART =
  /\b(?:[tq][1-4]|[sh][12]|p(?:0?[1-9]|1[0-2])|(?:\d\d?|six|neuf|nine|three|trois) (?:mois|months?)|trimestre|quarter|semestre|semester|half year|demi annee|partiel(?:le)?s?|partial|provisoires?|provisional|a ce jour|to date|ytd|au \d{1,2}(?:er)? [a-z]+|jusqu au|up to)\b/;

/** Reads one label of the period column as cleaning left it. */
export function yearLabel(label: string): YearLabel {
  const period = readPeriod(label);
  if (period.kind === 'fiscal' || period.kind === 'fiscal-or-month')
    return { label, kind: 'fiscal', year: period.start, part: false };
  if (period.kind === 'calendar') return { label, kind: 'calendar', year: period.year, part: false };
  const named = NAMED_YEAR.exec(label);
  return {
    label,
    kind: 'other',
    year: named ? Number(named[0]) : Number.NaN,
    part: PART.test(fold(label)),
  };
}

/** Chronological: by first year, a calendar year before the fiscal year that starts in it; labels without a year last. */
export function compareYears(a: YearLabel, b: YearLabel): number {
  const [yearA, yearB] = [sortable(a.year), sortable(b.year)];
  if (yearA !== yearB) return yearA - yearB;
  const starts = Number(a.kind === 'fiscal') - Number(b.kind === 'fiscal');
  return starts !== 0 ? starts : compareLabels(a.label, b.label);
}

const sortable = (year: number): number => (Number.isNaN(year) ? Number.MAX_SAFE_INTEGER : year);
