import { field, list, text, texts } from './json.ts';
import { type FlatValue, type Pair, type Subject, valuesAt } from './subject.ts';

/** The account of rows and money that every result about files begins with, and how each file was read. */
export function headSubjects(data: unknown, pair: Pair): readonly Subject[] {
  const ledger = field(data, 'ledger');
  return [
    { part: 'ledger', by: [], names: [], values: valuesAt(ledger, LEDGER) },
    ...list(field(ledger, 'reasons')).map((reason) => ({
      part: 'reason',
      by: [],
      names: [text(field(reason, 'code'))],
      also: [text(field(reason, 'effect'))],
      values: valuesAt(reason, { rows: 'count', amount: 'exact' }),
    })),
    ...list(field(data, 'inputs')).flatMap((input) => readingSubjects(input, pair)),
    ...issueSubjects(list(field(data, 'issues'))),
  ];
}

const LEDGER = {
  rows: 'count',
  accepted: 'count',
  merged: 'count',
  set_aside: 'count',
  filtered: 'count',
  amount_read: 'exact',
  amount_accepted: 'exact',
  amount_merged: 'exact',
  amount_set_aside: 'exact',
  amount_filtered: 'exact',
} as const;

/** How a file was read, and which column plays which role. With one file on both sides, its name is no name. */
function readingSubjects(input: unknown, { severalFiles }: Pair): readonly Subject[] {
  const names = severalFiles ? [text(field(input, 'file'))] : [];
  const roles = list(field(input, 'roles')).flatMap((role): [string, FlatValue][] => {
    const column = field(role, 'column');
    return typeof column === 'string' ? [[text(field(role, 'role')), { text: column }]] : [];
  });
  return [
    { part: 'reading', by: [], names, values: valuesAt(input, READING) },
    { part: 'roles', by: [], names, values: new Map(roles) },
  ];
}

const READING = {
  rows: 'count',
  accepted: 'count',
  amount_accepted: 'exact',
  encoding: 'text',
  delimiter: 'text',
  decimal: 'text',
  sheet: 'text',
  header_line: 'count',
  regions: 'text',
  columns: 'text',
} as const;

/** Findings by code: how many there are, and the money at stake. */
function issueSubjects(issues: readonly unknown[]): readonly Subject[] {
  const codes = [...new Set(issues.map((issue) => text(field(issue, 'code'))))];
  return codes.map((code) => {
    const own = issues.filter((issue) => field(issue, 'code') === code);
    const found = own.reduce<number>((sum, issue) => sum + numberOr(field(issue, 'count'), 1), 0);
    return {
      part: 'issue',
      by: [],
      names: [code],
      values: new Map([['findings', { number: found, kind: 'count' }]]),
    };
  });
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

/** Does a result say of several periods, files or definitions. */
export const pairOf = (before: unknown, after: unknown): Pair => {
  const either = (test: (data: unknown) => boolean) => test(before) || test(after);
  return {
    severalPeriods: either((data) => texts(field(field(data, 'scope'), 'periods')).length > 1),
    severalFiles: either((data) => list(field(data, 'inputs')).length > 1),
    severalDefinitions: either(
      (data) => Math.max(list(field(data, 'definitions')).length, list(field(data, 'dossiers')).length) > 1,
    ),
  };
};
