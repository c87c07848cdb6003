// Records under a label that says total: they may be organisations, or subtotals that are counted on top of their parts.
import { DecimalSum } from '../base/decimal-sum.ts';
import type { Place } from '../base/issue.ts';
import type { CleanIssue } from './types.ts';

const PLACES = 3;
const LABELS = 3;

/** What such records come to, and where the first of them stand. */
export class KeptTotals {
  rows = 0;
  private readonly amount = new DecimalSum();
  private readonly labels: string[] = [];
  private readonly places: Place[] = [];

  add(amount: number, label: string, place: () => Place): void {
    this.rows += 1;
    this.amount.add(amount);
    if (this.labels.length < LABELS) this.labels.push(label);
    if (this.places.length < PLACES) this.places.push(place());
  }

  get sum(): number {
    return this.amount.toNumber();
  }

  /** They are subtotals: what a total prints is the sum of the other rows above it. */
  counted(total: string): CleanIssue {
    const { rows, labels, places } = this;
    return {
      code: 'totals-kept',
      args: { labels, rows, total },
      level: 'warning',
      count: rows,
      amount: this.amount.toString(),
      places,
    };
  }
}
