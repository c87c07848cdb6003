import { DecimalSum } from '../base/decimal-sum.ts';
import type { Place } from '../base/issue.ts';
import type { CleanIssue } from './types.ts';

/** The rows just above a row that name the same organisation, from the last that says total: what they come to, and how many are not 0. */
export interface OwnRows {
  readonly sum: number;
  readonly terms: number;
}

/**
 * Rows that name an organisation and say total in another column (`Maison A;Total` under its modes of funding, its years or its
 * sectors). One is a total where it is the sum of the rows of that organisation just above it: of two or more, or of one once
 * such totals are known. Any other is kept, and told where its label says nothing but total. `Tous les secteurs` may be a
 * sector like another: round amounts meet by chance, and what is kept speaks against what is found.
 */
export class OwnTotals {
  private readonly agrees: (printed: number, sum: number) => boolean;
  private found = 0;
  /** Rows under such a label that are not the sum of those above. */
  private missed = 0;
  private rows = 0;
  private label = '';
  private readonly amount = new DecimalSum();
  private readonly places: Place[] = [];

  constructor(agrees: (printed: number, sum: number) => boolean) {
    this.agrees = agrees;
  }

  /** Whether an amount is such a total. `says`: its label says nothing but total. */
  isTotal(amount: number, { sum, terms }: OwnRows, says: boolean): boolean {
    if (amount === 0) return false;
    if (terms === 0 || !this.agrees(amount, sum)) {
      this.missed += 1;
      return false;
    }
    const total = terms > 1 ? says || this.found >= this.missed : this.found > this.missed;
    if (total) this.found += 1;
    return total;
  }

  /** A row under a label that says nothing but total, which is kept. */
  keep(amount: number, label: string, place: () => Place): void {
    this.rows += 1;
    this.label ||= label;
    this.amount.add(amount);
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
