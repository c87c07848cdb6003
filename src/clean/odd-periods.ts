import type { Place } from '../base/issue.ts';
import { NumberSet } from '../base/number-set.ts';
import { readPeriod } from './period-text.ts';
import type { CleanIssue, Dataset } from './types.ts';

/** Years without a record that part a year from the others of a file. */
const GAP = 3;
/** Share of the records below which years that stand apart are out of line. */
const FEW = 0.1;
const PLACES_KEPT = 3;

interface Year {
  readonly label: string;
  readonly start: number;
  records: number;
  readonly organisations: NumberSet;
  /** The first few records. */
  readonly places: Place[];
}

/**
 * Periods that a typing error may have made: years far from those of nearly all records (2032-2033 among 2022-2023
 * and 2023-2024); and a last period with less than half the organisations of the one before, which an export made
 * during the year leaves so. Every record stays in the figures.
 */
export function oddPeriods(dataset: Dataset): CleanIssue[] {
  const years = yearsOf(dataset);
  const apart = yearsApart(years);
  const others = years.filter((year) => !apart.includes(year));
  const span = [others[0]?.label, others.at(-1)?.label];
  const outOfLine = apart.map(({ label, records, places }): CleanIssue => {
    const args = { period: label, records, others: [...new Set(span)].join(' … ') };
    return { code: 'period-out-of-line', args, level: 'warning', count: records, places };
  });
  return [...outOfLine, ...fewAtLast(others)];
}

/** Distinct years in order; labels that are no year are left to `period-unknown`. */
function yearsOf(dataset: Dataset): Year[] {
  const column = dataset.labels.get('period');
  if (!column) return [];
  const years = column.values.map((label): Year | undefined => {
    const period = readPeriod(label);
    const start =
      period.kind === 'fiscal' ? period.start : period.kind === 'calendar' ? period.year : undefined;
    return start === undefined
      ? undefined
      : { label, start, records: 0, organisations: new NumberSet(), places: [] };
  });
  const organisations = dataset.labels.get('organisation')?.codes;
  for (let record = 0; record < dataset.n; record++) {
    const year = years[column.codes[record] ?? -1];
    if (!year) continue;
    year.records += 1;
    if (year.places.length < PLACES_KEPT)
      year.places.push(placeOf(dataset, record, column.header, year.label));
    // Without names, a record counts for an organisation.
    year.organisations.add(organisations?.[record] ?? record);
  }
  return years
    .filter((year) => year !== undefined)
    .filter(({ records }) => records > 0)
    .sort((a, b) => a.start - b.start || (a.label < b.label ? -1 : 1));
}

const placeOf = ({ files, file, line }: Dataset, record: number, column: string, value: string): Place => ({
  file: files[file[record] ?? 0] ?? '',
  line: line[record] ?? 0,
  column,
  value,
});

/** Years parted by a gap from the run of years that holds the most records, where they hold few. */
function yearsApart(years: readonly Year[]): readonly Year[] {
  const runs: Year[][] = [];
  for (const [position, year] of years.entries()) {
    const before = years[position - 1];
    if (before && year.start - before.start < GAP) runs.at(-1)?.push(year);
    else runs.push([year]);
  }
  const recordsOf = (run: readonly Year[]) => run.reduce((sum, { records }) => sum + records, 0);
  const main = runs.reduce<Year[]>((best, run) => (recordsOf(run) > recordsOf(best) ? run : best), []);
  const all = recordsOf(years);
  const usual = recordsOf(main) / main.length;
  return runs
    .filter((run) => run !== main && (recordsOf(run) <= all * FEW || recordsOf(run) * 2 < usual))
    .flat();
}

function fewAtLast(years: readonly Year[]): CleanIssue[] {
  const last = years.at(-1);
  const before = years.at(-2);
  if (!last || !before || last.organisations.size * 2 >= before.organisations.size) return [];
  const args = {
    period: last.label,
    organisations: last.organisations.size,
    before: before.label,
    organisationsBefore: before.organisations.size,
  };
  return [{ code: 'period-few', args, level: 'warning', count: last.records }];
}
