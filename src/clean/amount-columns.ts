import type { Cell, RawRow } from '../read/row.ts';
import { type AmountProblem, amountShape } from './amount-shape.ts';
import { currencyInHeader } from './currencies.ts';
import { isNoAmount, matchHeaders, speaksOfMoney } from './headers.ts';

/** A column that holds amounts by its cells. */
export interface AmountColumn {
  /** Position, from 0. */
  readonly at: number;
  /** Its first three distinct values, as they stand. */
  readonly examples: readonly string[];
}

const EXAMPLES = 3;
/** Share of the filled cells that must be numbers. */
const NUMBERS = 0.8;

/**
 * Columns of a file that hold amounts by their cells, in order: numbers that are no years, codes, counts or places.
 * `rows`: the first rows of the file, whole; `besides`: positions that are spoken for.
 */
export function amountColumns(
  header: readonly string[],
  rows: readonly RawRow[],
  besides: Iterable<number> = [],
): AmountColumn[] {
  const taken = new Set(besides);
  return header.flatMap((name, at): AmountColumn[] => {
    if (taken.has(at)) return [];
    const cells = rows.map(({ cells: all }) => all[at] ?? '').filter((cell) => String(cell).trim() !== '');
    return holdsMoney(name, cells) ? [{ at, examples: firstOf(cells) }] : [];
  });
}

const firstOf = (cells: readonly Cell[]): string[] =>
  [...new Set(cells.map((cell) => String(cell).trim()))].slice(0, EXAMPLES);

/** Each distinct text, and how many cells hold it. */
function counted(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const cell of cells) {
    const text = String(cell).trim();
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
}

/** What stands for an amount without giving it. */
const SILENT: ReadonlySet<string> = new Set<AmountProblem>([
  'amount-withheld',
  'amount-nothing',
  'amount-band',
]);

function holdsMoney(header: string, cells: readonly Cell[]): boolean {
  const seen = { numbers: 0, signs: 0, cents: 0, large: 0, years: 0, lengths: new Set<number>() };
  let sides = 0;
  let others = 0;
  for (const [text, times] of counted(cells)) {
    const shape = amountShape(text);
    if (typeof shape === 'string') {
      if (shape === 'amount-side') sides += times;
      else if (!SILENT.has(shape)) others += times;
      // Even if all the rest were numbers.
      if (cells.length - others < cells.length * NUMBERS) return false;
      continue;
    }
    seen.numbers += times;
    if (shape.currency !== '') seen.signs += times;
    const digits = shape.core.replace(/[^\d]/gu, '');
    if (/[.,]\d{1,2}$/u.test(shape.core)) seen.cents += times;
    else seen.lengths.add(digits.length);
    if (digits.length > 2) seen.large += times;
    if (/^(?:19|20)\d\d$/u.test(text)) seen.years += times;
  }
  // `CT 104` may be a code as well: only among plain numbers is it an amount for sure.
  if (sides >= seen.numbers) others += sides;
  return seen.numbers >= (seen.numbers + others) * NUMBERS && areMoney(header, seen);
}

/** The numbers of a column, by what each looks like. */
interface Seen {
  readonly numbers: number;
  readonly signs: number;
  readonly cents: number;
  /** Of three digits or more. */
  readonly large: number;
  readonly years: number;
  /** Numbers of digits of those without cents. */
  readonly lengths: ReadonlySet<number>;
}

function areMoney(header: string, { numbers, signs, cents, large, years, lengths }: Seen): boolean {
  if (numbers === 0) return false;
  if (signs * 2 > numbers) return true;
  if (isNoAmount(header) || years === numbers) return false;
  if (currencyInHeader(header) !== '') return true;
  if (speaksOfMoney(header)) return large > 0;
  // Codes have as many digits everywhere; counts are small.
  const code = cents === 0 && lengths.size === 1 && numbers > 2;
  return !code && large * 2 > numbers;
}

/** `Ministère de la Santé`, `Department of Health`: who pays. */
const FUNDER =
  /^\s*(?:minist[èe]res?|ministry|department of|secr[ée]tariat|conseil du tr[ée]sor|treasury board|gouvernement|government of)\b/iu;

/** Columns named as organisations in which every cell names a ministry: who pays, not who is paid. */
export function funderColumns(header: readonly string[], rows: readonly RawRow[]): ReadonlySet<number> {
  const funders = matchHeaders(header, 'organisation').filter(({ index }) => {
    const cells = rows.map(({ cells: all }) => String(all[index] ?? '')).filter((text) => text.trim() !== '');
    return cells.length > 0 && cells.every((text) => FUNDER.test(text));
  });
  return new Set(funders.map(({ index }) => index));
}
