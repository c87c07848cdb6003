import { existing } from '../base/existing.ts';
import { labelKey } from '../base/label-key.ts';
import { mappedCodes } from '../base/mapped-codes.ts';
import { compareLabels } from '../base/text.ts';
import { type Labels, labelColumn, labelsOf, TextLabels } from './labels.ts';
import { likeNames } from './name-hashes.ts';
import type { CleanIssue, Dataset, JoinedLabel, LabelColumn } from './types.ts';

/** Identifiers are codes: a letter's case may tell two of them apart. */
const AS_THEY_STAND: ReadonlySet<string> = new Set(['organisation_id']);

export interface Joined extends Relabelled {
  readonly joined: readonly JoinedLabel[];
}

export interface Relabelled {
  readonly dataset: Dataset;
  readonly issues: readonly CleanIssue[];
}

/**
 * Labels that differ only in how they are typed (`labelKey`) become one: the form that most records bear. Said, column
 * by column. Time proportional to the labels, and to the records of a column where something is joined.
 */
export function oneLabel(dataset: Dataset): Joined {
  const issues: CleanIssue[] = [];
  const all: JoinedLabel[] = [];
  const labels = new Map<string, LabelColumn>();
  for (const [role, column] of dataset.labels) {
    const joined = AS_THEY_STAND.has(role) ? undefined : joinedColumn(role, column);
    labels.set(role, joined?.column ?? column);
    if (!joined) continue;
    all.push(...joined.joined);
    const pairs = joined.joined.map(({ label, under }) => `${label} = ${under}`);
    issues.push({
      code: role === 'organisation' ? 'names-joined' : 'labels-joined',
      args: { column: column.header, pairs, count: pairs.length },
      level: 'note',
      count: pairs.length,
    });
  }
  return { dataset: issues.length === 0 ? dataset : { ...dataset, labels }, issues, joined: all };
}

function joinedColumn(
  role: string,
  column: LabelColumn,
): { column: LabelColumn; joined: readonly JoinedLabel[] } | undefined {
  const { codes } = column;
  const labels = labelsOf(column);
  const byKey = sameKeys(labels);
  if (byKey.length === 0) return undefined;
  const records = new Int32Array(labels.length);
  for (const code of codes) if (code >= 0) records[code]!++;
  const into = Int32Array.from(records, (_, code) => code);
  const joined: JoinedLabel[] = [];
  for (const group of byKey) {
    const [kept = 0, ...others] = group.toSorted(
      (a, b) => records[b]! - records[a]! || betterWritten(labels.text(a), labels.text(b)),
    );
    for (const other of others) {
      into[other] = kept;
      const [label, under] = [labels.text(other), labels.text(kept)];
      joined.push({ role, label, under, rows: records[other]!, rowsUnder: records[kept]! });
    }
  }
  return { column: recoded(column, labels, into), joined };
}

/** Codes of the labels of each key that several have. */
function sameKeys(labels: Labels): number[][] {
  const byKey = new Map<string, number[]>();
  for (const code of likeNames(labels).typed) {
    const key = labelKey(labels.text(code));
    const same = byKey.get(key);
    if (same) same.push(code);
    else if (key !== '') byKey.set(key, [code]);
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}

/** Capitals and accents as a person writes them come first; then the order of labels. */
function betterWritten(a: string, b: string): number {
  const rank = (label: string) =>
    (label === label.toUpperCase() ? 2 : 0) + (label === label.toLowerCase() ? 1 : 0);
  const accents = (label: string) => label.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  return rank(a) - rank(b) || accents(b) - accents(a) || compareLabels(a, b);
}

/** The data set with the labels of one column replaced by what `label` gives for each. */
export function withLabels(dataset: Dataset, role: string, label: (text: string) => string): Dataset {
  const column = dataset.labels.get(role);
  const values = column?.values.map(label) ?? [];
  if (!column || values.every((value, code) => value === column.values[code])) return dataset;
  const first = new Map<string, number>();
  for (const [code, value] of values.entries()) if (!first.has(value)) first.set(value, code);
  const into = Int32Array.from(values, (value) => existing(first.get(value)));
  return {
    ...dataset,
    labels: new Map([...dataset.labels, [role, recoded(column, new TextLabels(values), into)]]),
  };
}

/** The column, of these labels, with each code replaced by `into[code]`, and no label that no record bears. */
function recoded({ header, codes }: LabelColumn, labels: Labels, into: Int32Array): LabelColumn {
  const fresh = new Int32Array(labels.length).fill(-1);
  const kept: number[] = [];
  const moved = mappedCodes(codes, (code) => {
    if (code < 0) return code;
    const target = into[code]!;
    if (fresh[target] === -1) fresh[target] = kept.push(target) - 1;
    return fresh[target]!;
  });
  return labelColumn(header, labels.pick(kept), moved);
}
