import { existing } from '../../base/existing.ts';
import { moneyDigits } from '../../messages/numbers.ts';
import type { Translator } from '../../messages/translator.ts';

/** Fewest organisations behind a figure that a sentence names as the lowest or the highest. */
const NAMED_FROM = 5;

/** Whole currency with its sign: `+19 000 $`, `−2 500 $`. */
export const signedMoney = (x: number, { numbers }: Translator): string => signed(x, numbers.money(x, 0));

/** `+12,3 %`. */
export const signedShare = (x: number, { numbers }: Translator): string => signed(x, numbers.percent(x));

const signed = (x: number, text: string): string => (x > 0 ? `+${text}` : text);

const MILLION = 1e6;

/** Money as a sentence says it: `395,2 M$` from a million on, else whole currency. */
export function briefMoney(x: number, translator: Translator, digits = 1): string {
  const { numbers, texts, fill } = translator;
  if (Math.abs(x) < MILLION) return numbers.money(x, 0);
  const value = (Math.sign(x) * lastDigits(Math.abs(x), digits)) / 10 ** digits;
  const { millions } = texts.briefTables;
  return fill(millions, { value: numbers.decimal(value, digits), currency: numbers.currency });
}

/** Millions in units of the last decimal, halves upwards: 3 150 000 with one decimal is 32, not the 31 of 3,1499… */
const lastDigits = (x: number, digits: number): number => Math.round(x / (MILLION / 10 ** digits));

export const signedBriefMoney = (x: number, translator: Translator): string =>
  signed(x, briefMoney(x, translator));

/**
 * a − b = c as a sentence says it: in millions with the fewest decimals (1 to 3) at which the printed figures add up, so
 * that nobody finds a subtraction that is wrong by rounding; else to the cent. None of them below 0.
 */
export function differenceTexts(
  a: number,
  b: number,
  c: number,
  translator: Translator,
): readonly [string, string, string] {
  const all = [a, b, c] as const;
  const large = all.every((x) => Math.abs(x) >= MILLION);
  // Beside an amount that is told in cents, all are.
  const whole = all.every((x) => moneyDigits(x, 0) === 0);
  for (const digits of large ? [1, 2, 3] : whole ? [0] : []) {
    const printed = (x: number) => (large ? lastDigits(x, digits) : Math.round(x));
    if (printed(a) - printed(b) !== printed(c)) continue;
    const text = (x: number) =>
      large ? briefMoney(x, translator, digits) : translator.numbers.money(x, digits);
    return [text(a), text(b), text(c)];
  }
  const exact = (x: number) => translator.numbers.money(x, 2);
  return [exact(a), exact(b), exact(c)];
}

/** Two totals and their difference with its sign, such that the printed figures add up. */
export function changeTexts(
  before: number,
  after: number,
  translator: Translator,
): { readonly before: string; readonly after: string; readonly change: string } {
  const change = after - before;
  if (change < 0) {
    const [high, low, fall] = differenceTexts(before, after, -change, translator);
    return { before: high, after: low, change: `−${fall}` };
  }
  const [high, low, rise] = differenceTexts(after, before, change, translator);
  return { before: low, after: high, change: change > 0 ? `+${rise}` : rise };
}

/** a − b in whole currency as a person subtracts what stands beside it: the difference of the printed figures. */
export const printedDifference = (a: number, b: number): number => Math.round(a) - Math.round(b);

/** A region in a sentence, without the number that heads its label: `13 Laval` → `Laval`. */
export const plainLabel = (label: string): string => label.replace(/^\d{1,3} (?=\p{L})/u, '');

/** The lowest and the highest of some rows, and how many rows are too small to be named. */
export interface Extremes<Row> {
  readonly low: Row;
  readonly high: Row;
  readonly few: number;
}

/** Undefined where fewer than two rows can be named, or where they all have the same value. First come, first named. */
export function extremes<Row extends { readonly n: number }>(
  rows: readonly Row[],
  levelOf: (row: Row) => number | undefined,
): Extremes<Row> | undefined {
  const valued = rows.filter((row) => levelOf(row) !== undefined);
  const named = valued
    .filter(({ n }) => n >= NAMED_FROM)
    .map((row) => ({ row, value: existing(levelOf(row)) }))
    .sort((a, b) => a.value - b.value);
  const [low, high] = [named[0], named.at(-1)];
  if (!low || !high || low.value === high.value) return undefined;
  return { low: low.row, high: high.row, few: valued.length - named.length };
}

/** The sentence that says how many rows were too small to be named; '' for none. */
export const fewText = (few: number, { fill, texts }: Translator): string =>
  fill(texts.briefTables.few, { few, minimum: NAMED_FROM });
