// What the columns of a sheet say, by their headers and their cells: which hold amounts, which are totals, which say a role.
import { currencyInHeader } from '../currencies.ts';
import { matchHeaders } from '../headers.ts';
import { scaleInWords } from '../scale.ts';
import type { CleanOptions } from '../types.ts';
import type { AcrossRole } from './across.ts';
import type { ColumnNumbers } from './column-numbers.ts';
import { headerPeriod, namesCount, namesMode, namesSummary, namesTotal } from './header-words.ts';
import type { Body } from './types.ts';

/** The columns of one file, by position. */
export class ColumnFacts {
  readonly numbers: readonly (ColumnNumbers | undefined)[];
  private readonly body: Body;
  private readonly options: CleanOptions;

  constructor(body: Body, numbers: readonly (ColumnNumbers | undefined)[], options: CleanOptions) {
    this.body = body;
    this.numbers = numbers;
    this.options = options;
  }

  /** Amounts, and no counts or years; small numbers too where the header or a line above the table says their unit. */
  isMoney(at: number): boolean {
    const numbers = this.numbers[at];
    if (!numbers || numbers.money) return numbers?.money === true;
    return numbers.numeric && (this.body.scaled === true || saysMoney(this.body.header[at] ?? ''));
  }

  /** Other columns that hold amounts and are named as money or as a mode. */
  rivals(used: readonly number[]): number[] {
    const { header } = this.body;
    const rest = header.map((text, at) => (used.includes(at) || namesSummary(text) ? '' : text));
    const amounts = matchHeaders(rest, 'amount').map(({ index }) => index);
    const modes = rest.flatMap((text, at) => (namesMode(text) && !namesCount(text) ? [at] : []));
    const mapped = Object.values(this.options.map ?? {});
    return [...new Set([...amounts, ...modes])].filter(
      (at) => this.isMoney(at) && !namesTotal(header[at] ?? '') && !mapped.includes(header[at] ?? ''),
    );
  }

  /** Other columns of numbers that are named as a total, or span several years. */
  totalsBeside(used: readonly { readonly at: number }[]): number[] {
    return this.body.header.flatMap((text, at) => {
      const sums = namesTotal(text) || headerPeriod(text) === 'several';
      const taken = used.some((column) => column.at === at) || namesCount(text) || namesSummary(text);
      return sums && !taken && (this.numbers[at]?.numbers ?? 0) > 0 ? [at] : [];
    });
  }

  /** Columns that say the period of each row, and what a person said it is. */
  saysPeriod(used: readonly number[]): number[] {
    return this.says('period').filter(
      (at) => !used.includes(at) && headerPeriod(this.body.header[at] ?? '') === undefined,
    );
  }

  says(role: AcrossRole): number[] {
    const { header } = this.body;
    const given = this.options.map?.[role];
    return matchHeaders(header, role)
      .filter(({ date, index }) => !date && (this.numbers[index]?.filled ?? 0) > 0 && !this.isMoney(index))
      .map(({ index }) => index)
      .concat(given === undefined ? [] : header.flatMap((text, at) => (text === given ? [at] : [])));
  }
}

/** What a header counts amounts in, as far as it says: `2022-2023 (k$)`; empty where it says nothing. */
export const unitOf = (header: string): string => [scaleInWords(header), currencyInHeader(header)].join('');

/** `2022-2023 (k$)`: small numbers under it are amounts. */
const saysMoney = (header: string): boolean => unitOf(header) !== '';
