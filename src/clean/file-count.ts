import type { Place } from '../base/issue.ts';

/** Accepted rows in one currency. */
export interface CurrencyCount {
  /** As the file names it: what a filter asks for. */
  readonly name: string;
  rows: number;
  readonly first: Place;
}

/** What one file came to. */
export interface FileCount {
  readonly rows: number;
  /** Rows of the file. */
  readonly lines: number;
  readonly accepted: number;
  readonly amountAccepted: string;
  /** Accepted rows by currency, where rows name several. */
  readonly currencies: ReadonlyMap<string, CurrencyCount>;
}
