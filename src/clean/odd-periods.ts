import type { Place } from '../base/issue.ts';
import { labelsOf } from './labels.ts';
import { readPeriod } from './period-text.ts';
import type { CleanIssue, Dataset, LabelColumn } from './types.ts';

/** Years without a record that part a year from the others of a file. */
const GAP = 3;
/** Share of the records below which years that stand apart are out of line. */
const FEW = 0.1;
const PLACES_KEPT = 3;

interface Year {
  readonly label: string;
  readonly code: number;
  readonly start: number;
  readonly records: number;
}

/**
 * Periods that a typing error may have made: years far from those of nearly all records (2032-2033 among 2022-2023
 * and 2023-2024); and a last period with less than half the organisations of the one before, which an export made
 * during the year leaves so. Every record stays in the figures.
 */
export function oddPeriods(dataset: Dataset): CleanIssue[] {
  const column = dataset.labels.get('period');
  if (!column) return [];
  const years = yearsOf(column);
  const apart = yearsApart(years);
  const others = years.filter((year) => !apart.includes(year));
  const span = [others[0]?.label, others.at(-1)?.label];
  const outOfLine = apart.map((year): CleanIssue => {
    const args = { period: year.label, records: year.records, others: [...new Set(span)].join(' … ') };
    const places = firstPlaces(dataset, column, year);
    return { code: 'period-out-of-line', args, level: 'warning', count: year.records, places };
  });
  return [...outOfLine, ...fewAtLast(dataset, column, others)];
}

/** Distinct years in order; labels that are no year are left to `period-unknown`. */
function yearsOf({ values, codes }: LabelColumn): Year[] {
  const records = new Int32Array(values.length);
  for (let record = 0; record < codes.length; record++) if (codes[record]! >= 0) records[codes[record]!]!++;
  return values
    .flatMap((label, code): Year[] => {
      const period = readPeriod(label);
      const start =
        period.kind === 'fiscal' ? period.start : period.kind === 'calendar' ? period.year : undefined;
      const own = records[code]!;
      return start === undefined || own === 0 ? [] : [{ label, code, start, records: own }];
    })
    .sort((a, b) => a.start - b.start || (a.label < b.label ? -1 : 1));
}

/** Where the first few records of a year stand. */
function firstPlaces(
  { files, file, line }: Dataset,
  { header, codes }: LabelColumn,
  { code, label }: Year,
): Place[] {
  const places: Place[] = [];
  for (let at = codes.indexOf(code); at >= 0 && places.length < PLACES_KEPT; at = codes.indexOf(code, at + 1))
    places.push({ file: files[file[at]!] ?? '', line: line[at]!, column: header, value: label });
  return places;
}

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

function fewAtLast(dataset: Dataset, column: LabelColumn, years: readonly Year[]): CleanIssue[] {
  const last = years.at(-1);
  const before = years.at(-2);
  if (!last || !before) return [];
  const organisations = organisationsIn(dataset, column, last);
  const organisationsBefore = organisationsIn(dataset, column, before);
  if (organisations * 2 >= organisationsBefore) return [];
  const args = { period: last.label, organisations, before: before.label, organisationsBefore };
  return [{ code: 'period-few', args, level: 'warning', count: last.records }];
}

/** How many organisations have records in a year; without names, a record counts for one. */
function organisationsIn({ labels }: Dataset, { codes }: LabelColumn, { code, records }: Year): number {
  const names = labels.get('organisation');
  if (!names) return records;
  // Those without a name are one.
  const met = new Uint8Array(labelsOf(names).length + 1);
  let count = 0;
  for (let record = 0; record < codes.length; record++) {
    if (codes[record] !== code) continue;
    const name = names.codes[record]! + 1;
    count += 1 - met[name]!;
    met[name] = 1;
  }
  return count;
}
