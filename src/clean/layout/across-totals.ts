import { DecimalSum, decimalTotal } from '../../base/decimal-sum.ts';
import type { Place } from '../../base/issue.ts';
import type { CellColumns } from '../../read/columns/table.ts';
import type { Cell } from '../../read/row.ts';
import type { DecimalMark } from '../amounts.ts';
import { type CodeAmounts, codeAmounts, MISSING } from '../coded/amounts.ts';
import { type NumberForm, readAmount } from '../read-amount.ts';
import type { CleanIssue } from '../types.ts';
import type { TotalColumn, ValueColumn } from './across.ts';
import type { Rows } from './column-numbers.ts';

const PLACES_KEPT = 3;

/** How a column of sums fits one set of columns that it could cover. */
interface Fit {
  readonly covers: readonly number[];
  agree: number;
  differ: number;
  /** Rows on which two of the columns or more hold money: elsewhere a sum is no evidence. */
  telling: number;
  readonly first: { printed: number; computed: number }[];
  readonly places: Place[];
  readonly difference: DecimalSum;
}

/** A column held against the columns that it could sum, with the set that fits best. */
export interface Checked {
  readonly at: number;
  readonly best: Fit;
}

/** Sets of columns that a total could cover: all of them, those of one period, those of one mode. */
export function covers(columns: readonly ValueColumn[]): readonly (readonly number[])[] {
  const sets = [columns];
  for (const key of ['period', 'mode'] as const) {
    const labels = new Set(columns.flatMap((column) => column[key] ?? []));
    if (labels.size < 2) continue;
    for (const label of labels) sets.push(columns.filter((column) => column[key] === label));
  }
  return sets.filter((set) => set.length > 1).map((set) => set.map(({ at }) => at));
}

/** Goes through the rows once, or through the columns of codes, and holds each candidate against each set. */
export async function checkTotals(
  { file, header, rows, kept }: Rows & { readonly file: string },
  mark: DecimalMark,
  candidates: readonly number[],
  sets: readonly (readonly number[])[],
): Promise<readonly Checked[]> {
  const form = { mark, lakh: false, power: 0 };
  const fits = candidates.map((at) => ({ at, fits: sets.map(newFit) }));
  const hold = ({ line, cell, amount }: Amounts) => {
    for (const { at, fits: own } of fits) {
      const printed = amount(at);
      if (printed === undefined) continue;
      const place = () => ({ file, line, column: header[at] ?? '', value: String(cell(at)) });
      for (const fit of own) compare(fit, printed, fit.covers.map(amount), place);
    }
  };
  if (kept?.columns) for (const amounts of codedRows(kept.columns, form)) hold(amounts);
  else {
    for await (const batch of rows()) {
      for (const { line, cells, problem } of batch) {
        if (problem) continue;
        const cell = (at: number) => cells[at] ?? '';
        hold({ line, cell, amount: (at) => amountIn(cell(at), form) });
      }
    }
  }
  return fits.flatMap(({ at, fits: own }) => {
    const best = [...own].sort((a, b) => b.agree - a.agree || b.covers.length - a.covers.length)[0];
    return best ? [{ at, best }] : [];
  });
}

/** The cells of one row, and the amounts in them. */
interface Amounts {
  readonly line: number;
  cell(at: number): Cell;
  amount(at: number): number | undefined;
}

/** The rows of columns of codes: amounts that read plainly are told from these. */
function* codedRows({ columns, rows, lines, odd }: CellColumns, form: NumberForm): Generator<Amounts> {
  const amounts: CodeAmounts[] = [];
  for (let row = 0; row < rows; row++) {
    if (odd.has(row)) continue;
    const cell = (at: number) => columns[at]?.text(columns[at].codes.at(row)) ?? '';
    const amount = (at: number) => {
      const column = columns[at];
      if (!column) return undefined;
      amounts[at] ??= codeAmounts(column, form);
      const value = amounts[at].of(column.codes.at(row));
      if (value === MISSING) return undefined;
      return Number.isNaN(value) ? amountIn(cell(at), form) : value;
    };
    yield { line: lines.at(row), cell, amount };
  }
}

function amountIn(cell: Cell, form: NumberForm): number | undefined {
  const read = readAmount(cell, form);
  return typeof read === 'string' ? undefined : read.value;
}

const newFit = (set: readonly number[]): Fit => ({
  covers: set,
  agree: 0,
  differ: 0,
  telling: 0,
  first: [],
  places: [],
  difference: new DecimalSum(),
});

function compare(
  fit: Fit,
  printed: number,
  parts: readonly (number | undefined)[],
  place: () => Place,
): void {
  const known = parts.flatMap((part) => part ?? []);
  const computed = new DecimalSum();
  for (const part of known) computed.add(part);
  const sum = computed.toNumber();
  const difference = Math.abs(printed - sum);
  if (difference < 0.005 || (Number.isInteger(printed) && difference <= 0.5)) {
    fit.agree += 1;
    if (known.filter((part) => part !== 0).length > 1) fit.telling += 1;
    return;
  }
  fit.differ += 1;
  fit.difference.add(printed).subtract(sum);
  if (fit.places.length < PLACES_KEPT) {
    fit.first.push({ printed, computed: sum });
    fit.places.push(place());
  }
}

/** Share of the rows on which a column that does not say so must be the sum of others to be their total. */
const PROVED = 0.9;

/** The column is a total by its sums alone. */
export const proved = ({ best: { agree, differ, telling } }: Checked): boolean =>
  telling > 1 && agree >= (agree + differ) * PROVED;

/** `Budget total`: the column says total, and is not the sum on any row. */
export const refuted = ({ best: { agree, differ } }: Checked): boolean => agree === 0 && differ > 1;

export const totalColumn = ({ at, best }: Checked, header: readonly string[]): TotalColumn => ({
  at,
  header: header[at] ?? '',
  agree: best.agree,
  differ: best.differ,
});

/** What to know of a column of totals: that it is not read, and where it does not add up. */
export function totalIssues({ at, best }: Checked, header: readonly string[]): CleanIssue[] {
  const column = header[at] ?? '';
  const { agree, differ } = best;
  const covered = best.covers.map((one) => header[one] ?? '');
  const read: CleanIssue = {
    code: 'across-total',
    args: { column, agree, rows: agree + differ, columns: covered },
    level: 'note',
  };
  const [first] = best.first;
  if (!first) return [read];
  const cents = (value: number) => decimalTotal([Math.round(value * 100) / 100]);
  const difference = new DecimalSum().add(first.printed).subtract(first.computed);
  const args = {
    column,
    line: best.places[0]?.line ?? 0,
    printed: cents(first.printed),
    computed: cents(first.computed),
    difference: cents(difference.toNumber()),
  };
  const amount = cents(best.difference.toNumber());
  return [
    read,
    { code: 'across-mismatch', args, level: 'warning', count: differ, amount, places: best.places },
  ];
}
