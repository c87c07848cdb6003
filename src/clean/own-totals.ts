import { DecimalSum } from '../base/decimal-sum.ts';
import type { Place } from '../base/issue.ts';
import type { CleanIssue } from './types.ts';

/** The rows above a row since the last total or the last row kept here: what they come to, and how many are not zero. */
export interface Since {
  readonly sum: number;
  readonly terms: number;
}

/**
 * Rows that name an organisation and say total in another column (`Maison A;Total` under its modes of funding, its years or its
 * sectors). One is a total where it is the sum of the rows since the total before: of two or more, or of one once such totals
 * are known. Any other is kept, and told where its label says nothing but total.
 */
export class OwnTotals {
  private readonly agrees: (printed: number, sum: number) => boolean;
  private found = 0;
  private rows = 0;
  private label = '';
  private readonly amount = new DecimalSum();
  private readonly places: Place[] = [];
  /** What stood above the last row that was kept, and with it. */
  private before: Since = { sum: 0, terms: 0 };

  constructor(agrees: (printed: number, sum: number) => boolean) {
    this.agrees = agrees;
  }

  /** Whether an amount is such a total; `above`: all rows above, `last`: those above the last total. */
  isTotal(amount: number, above: Since, last: Since): boolean {
    const fewest = this.found > 0 ? 1 : 2;
    const total =
      amount !== 0 &&
      [last, this.before].some(
        ({ sum, terms }) => above.terms - terms >= fewest && this.agrees(amount, above.sum - sum),
      );
    if (total) this.found += 1;
    return total;
  }

  /** A row under a label that says nothing but total, which is kept. */
  keep(amount: number, { sum, terms }: Since, label: string, place: () => Place): void {
    this.rows += 1;
    this.label ||= label;
    this.amount.add(amount);
    this.before = { sum: sum + amount, terms: terms + (amount === 0 ? 0 : 1) };
    if (this.places.length < PLACES) this.places.push(place());
  }

  issues(): CleanIssue[] {
    const { rows, label, places } = this;
    if (rows === 0) return [];
    const amount = this.amount.toString();
    return [{ code: 'totals-own', args: { label, rows }, level: 'warning', count: rows, amount, places }];
  }
}
const PLACES = 3;
