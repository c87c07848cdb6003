import { decimalTotal } from '../base/decimal-sum.ts';
import type { Place } from '../base/issue.ts';
import type { CleanIssue } from './types.ts';

/** What stands above a row: the sum of all amounts, and how many rows they are. */
interface Above {
  readonly sum: number;
  readonly rows: number;
}

/**
 * Rows that name no organisation and print the sum of those below them, down to the next such row: subtotals at the top of
 * their blocks, as the outline form of a pivot has them. They are told once all of their rows are known, and only where every
 * one is such a sum: they were counted by then, which is said.
 */
export class SumsAbove {
  private readonly agrees: (printed: number, sum: number) => boolean;
  private readonly amounts: number[] = [];
  private readonly places: Place[] = [];
  private open: (Above & { readonly amount: number }) | undefined;
  private items = 0;
  private fits = true;

  constructor(agrees: (printed: number, sum: number) => boolean) {
    this.agrees = agrees;
  }

  /** A row without an organisation; `above` leaves it out. */
  add(amount: number, above: () => Above, place: () => Place): void {
    if (!this.fits) return;
    const now = above();
    this.close(now);
    this.open = { amount, sum: now.sum + amount, rows: now.rows + 1 };
    this.amounts.push(amount);
    if (this.places.length < PLACES) this.places.push(place());
  }

  /** `all`: of the whole file. */
  issues(all: Above): CleanIssue[] {
    this.close(all);
    const rows = this.amounts.length;
    if (!this.fits || rows < 2 || this.items <= rows) return [];
    const amount = decimalTotal(this.amounts);
    return [
      { code: 'totals-above', args: { rows }, level: 'warning', count: rows, amount, places: this.places },
    ];
  }

  private close(now: Above): void {
    const { open } = this;
    if (!open) return;
    const items = now.rows - open.rows;
    if (items < 1 || open.amount === 0 || !this.agrees(open.amount, now.sum - open.sum)) this.fits = false;
    this.items += items;
  }
}
const PLACES = 3;
