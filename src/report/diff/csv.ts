import type { PartDiff } from '../../study/diff/compare.ts';
import type { FlatValue } from '../../study/diff/subject.ts';
import type { CsvTable } from '../formats/csv.ts';
import type { DiffResult } from './result.ts';

const HEADER = [
  'part',
  'by',
  'names',
  'key',
  'change',
  'before',
  'after',
  'difference',
  'relative',
  'undefined_before',
  'undefined_after',
] as const;

/** `diff` as CSV for machines: a row for each figure that is not the same, unrounded. */
export const diffCsv = ({ diff }: DiffResult): CsvTable => ({
  header: HEADER,
  rows: diff.parts.flatMap(rowsOf),
});

function rowsOf({ part, by, came, left, changes }: PartDiff) {
  const head = (names: readonly string[], key: string) => [part, by.join('+'), names.join(' × '), key];
  const row = (
    names: readonly string[],
    key: string,
    before: FlatValue | undefined,
    after: FlatValue | undefined,
    move: readonly (number | string | undefined)[],
  ) => [
    ...head(names, key),
    !before ? 'added' : !after ? 'removed' : 'changed',
    cell(before),
    cell(after),
    ...move.map((one) => (typeof one === 'string' ? { exact: one } : one)),
    reason(before),
    reason(after),
  ];
  const none = [undefined, undefined];
  return [
    ...changes.map(({ names, key, before, after, difference, relative }) =>
      row(names, key, before, after, [difference, relative]),
    ),
    ...came.flatMap(({ names, values }) =>
      [...values].map(([key, value]) => row(names, key, undefined, value, none)),
    ),
    ...left.flatMap(({ names, values }) =>
      [...values].map(([key, value]) => row(names, key, value, undefined, none)),
    ),
  ];
}

function cell(value: FlatValue | undefined): number | string | { readonly exact: string } | undefined {
  if (!value || 'undefined' in value) return undefined;
  if ('number' in value) return value.number;
  return 'exact' in value ? { exact: value.exact } : value.text;
}

const reason = (value: FlatValue | undefined): string | undefined =>
  value && 'undefined' in value ? value.undefined : undefined;
