import { fold, shellWord } from '../base/text.ts';
import { Dictionary } from './columnar.ts';
import { headerPeriod } from './layout/header-words.ts';
import type { FilePlan } from './plan.ts';
import type { CleanIssue, Dataset } from './types.ts';

/** A file, and the period that its name or its title lines say. */
interface FilePeriod {
  readonly file: string;
  /** The file without the name of the sheet. */
  readonly book: string;
  /** Empty where nothing says one. */
  readonly period: string;
}

/**
 * Organisations met in several files that say no period: a file a year, most often, whose amounts would be added up in
 * silence. Files that tell their records apart by region or by mode are not meant. The error names the period that each
 * file's name says; undefined where there is nothing to refuse.
 */
export function filesWithoutPeriod(dataset: Dataset, plans: readonly FilePlan[]): CleanIssue | undefined {
  const organisations = dataset.labels.get('organisation');
  if (plans.length < 2 || !organisations) return undefined;
  const blank = (role: string, record: number) => (dataset.labels.get(role)?.codes[record] ?? -1) < 0;
  const code = (role: string, record: number) => dataset.labels.get(role)?.codes[record] ?? -1;
  const folded = new Dictionary();
  const names = organisations.values.map((name) => folded.code(fold(name)));
  const first = new Map<number, number>();
  const shared = new Set<number>();
  const files = new Set<number>();
  let example = -1;
  for (let record = 0; record < dataset.n; record++) {
    const name = names[organisations.codes[record] ?? -1] ?? -1;
    if (name < 0 || !blank('period', record)) continue;
    const before = first.get(name);
    if (before === undefined) first.set(name, record);
    else if (dataset.file[before] !== dataset.file[record] && !apart(before, record, code)) {
      if (shared.size === 0) example = record;
      shared.add(name);
      files.add(dataset.file[before] ?? 0).add(dataset.file[record] ?? 0);
    }
  }
  if (shared.size === 0) return undefined;
  return refusal(
    dataset,
    plans,
    [...files].sort((a, b) => a - b),
    shared.size,
    example,
  );
}

/** Two records that a region or a mode tells apart. */
function apart(a: number, b: number, code: (role: string, record: number) => number): boolean {
  return ['region', 'mode'].some((role) => {
    const [one, other] = [code(role, a), code(role, b)];
    return one >= 0 && other >= 0 && one !== other;
  });
}

function refusal(
  dataset: Dataset,
  plans: readonly FilePlan[],
  files: readonly number[],
  count: number,
  record: number,
): CleanIssue {
  const named = files.flatMap((file) => plans[file] ?? []).map(periodOf);
  const organisations = dataset.labels.get('organisation');
  const value = organisations?.values[organisations.codes[record] ?? -1] ?? '';
  const file = dataset.files[dataset.file[record] ?? 0] ?? '';
  const apart = new Set(named.map(({ period }) => period)).size === named.length;
  const known = named.every(({ period }) => period !== '') && apart ? 'yes' : 'no';
  const books = new Set(named.map(({ book }) => book));
  const args = {
    files: named.map((own) => own.file),
    periods: named.map(({ period }) => period),
    said: books.size === 1 ? 'sheets' : known,
    organisations: count,
    example: value,
    typed: [...books].map(shellWord).join(' '),
  };
  const places = [{ file, line: dataset.line[record] ?? 0, value }];
  return { code: 'files-without-period', args, level: 'error', count, places };
}

/** What the name of the file says, else its title lines. */
function periodOf({ table: { facts } }: FilePlan): FilePeriod {
  const base = facts.file.slice(facts.file.lastIndexOf('/') + 1).replace(/(?:\.[a-z]{2,4})+$/i, '');
  const said = [base, ...facts.preamble.map(({ text }) => text)].map(headerPeriod);
  const period = said.find((found) => found !== undefined && found !== 'several');
  const sheet = ` [${facts.sheet?.value ?? ''}]`;
  const book = facts.file.endsWith(sheet) ? facts.file.slice(0, -sheet.length) : facts.file;
  return { file: facts.file, book, period: typeof period === 'object' ? period.text : '' };
}
