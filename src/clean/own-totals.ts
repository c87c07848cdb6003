import { DecimalSum } from '../base/decimal-sum.ts';
import type { Place } from '../base/issue.ts';
import type { CleanIssue } from './types.ts';

/** The rows just above a row that name the same organisation, from the last that says total: what they come to, and how many are not 0. */
export interface OwnRows {
  readonly sum: number;
  readonly terms: number;
}

/** What becomes of a row that may be a total of its organisation: `doubtful` where it is the sum, and little else says so. */
export type OwnTotal = 'total' | 'doubtful' | 'record';

/**
 * Rows that name an organisation and say total in another column (`Maison A;Total` under its modes of funding, its years or its
 * sectors). One is a total where it is the sum of the rows of that organisation just above it: of two or more, or of one once
 * such totals are known. Any other is kept, and told where it is a sum, or its label says nothing but total. `Tous les secteurs`
 * may be a sector like another: round amounts meet by chance, and what is kept speaks against what is found.
 */
export class OwnTotals {
  private readonly agrees: (printed: number, sum: number) => boolean;
  private found = 0;
  /** Rows under such a label that are not the sum of those above. */
  private missed = 0;
  /** Rows that are kept and told: sums, and what only its label calls a total. */
  private readonly sums = new Kept('totals-named');
  private readonly others = new Kept('totals-own');

  constructor(agrees: (printed: number, sum: number) => boolean) {
    this.agrees = agrees;
  }

  /** What becomes of an amount. `says`: its label says nothing but total. */
  tell(amount: number, { sum, terms }: OwnRows, says: boolean): OwnTotal {
    if (amount === 0) return 'record';
    if (terms === 0 || !this.agrees(amount, sum)) {
      this.missed += 1;
      return 'record';
    }
    const total = terms > 1 ? says || this.found >= this.missed : this.found > this.missed;
    if (total) this.found += 1;
    return total ? 'total' : 'doubtful';
  }

  /** A row that is kept. */
  keep(what: 'doubtful' | 'record', amount: number, label: string, place: Place): void {
    (what === 'doubtful' ? this.sums : this.others).add(amount, label, place);
  }

  issues(): CleanIssue[] {
    return [...this.sums.issues(), ...this.others.issues()];
  }
}

const PLACES = 3;

/** Rows that are told together. */
class Kept {
  private readonly code: 'totals-named' | 'totals-own';
  private rows = 0;
  private label = '';
  private readonly amount = new DecimalSum();
  private readonly places: Place[] = [];

  constructor(code: 'totals-named' | 'totals-own') {
    this.code = code;
  }

  add(amount: number, label: string, place: Place): void {
    this.rows += 1;
    this.label ||= label;
    this.amount.add(amount);
    if (this.places.length < PLACES) this.places.push(place);
  }

  issues(): CleanIssue[] {
    const { code, rows, label, places } = this;
    if (rows === 0) return [];
    const amount = this.amount.toString();
    return [{ code, args: { label, rows }, level: 'warning', count: rows, amount, places }];
  }
}
