import { DecimalSum, decimalTotal } from '../base/decimal-sum.ts';
import type { Place } from '../base/issue.ts';
import { fold } from '../base/text.ts';
import { BorneRegions } from './borne-regions.ts';
import { KeptTotals } from './kept-totals.ts';
import { SumsAbove } from './sums-above.ts';
import type { TotalsRow } from './totals.ts';
import type { CleanIssue } from './types.ts';

/** Earlier totals rows that a later one may start from; a file with more is not a table with subtotals. */
const STARTS_KEPT = 200;
const MISMATCHES_KEPT = 20;
/** Rows above a record whose sum it is: with fewer, round amounts meet by chance, unless nothing but its name says what it is. */
const SUSPECT_FROM = 5;
export const SUSPECT_ALONE_FROM = 3;

/** The amounts of the rows that bear one label. */
export class LabelAccount {
  readonly sum = new DecimalSum();
  /** Those that are not zero. */
  terms = 0;

  add(amount: number): void {
    if (amount !== 0) this.terms += 1;
    this.sum.add(amount);
  }

  /** Adds several amounts other than zero, by their sum in hundredths. */
  addSum(hundredths: number, terms: number): void {
    this.terms += terms;
    this.sum.merge(DecimalSum.ofHundredths(hundredths));
  }
}

/** What tells a row that could be the sum of those above it. */
export interface RowsSoFar {
  readonly rows: number;
  readonly largest: number;
  /** Rows that are not zero. */
  readonly terms: number;
  /** The sum of all as a double. */
  readonly roughly: number;
}

interface Unmatched {
  readonly totals: TotalsRow;
  readonly printed: number;
  readonly place: Place;
  /** Sum of all rows above it. */
  readonly above: number;
  readonly candidates: readonly number[];
  /** Sum of the records above it under labels that say total. */
  readonly kept: number;
}

/**
 * Compares the totals rows of a file with the rows they could cover: all rows above, the rows since any
 * earlier totals row, the rows that bear the label it names, or, for a total printed above its rows, those
 * below it. Amounts are doubles here; sums are exact and a cent is the tolerance.
 */
export class Reconciliation {
  private readonly all = new DecimalSum();
  private rows = 0;
  /** Rows that are not zero, in all and since the last total: the sum of one row is no evidence of a total. */
  private largest = Number.NEGATIVE_INFINITY;
  private terms = 0;
  private termsSince = 0;
  /** Sums of all rows above the start of the file and above each totals row. */
  private readonly starts: number[] = [0];
  private readonly byLabel = new Map<string, LabelAccount>();
  /** Folded labels that rows above bear, and those that totals rows above name, with what these print. */
  private readonly borne = new Set<string>();
  private readonly regions = new BorneRegions(this.borne);
  private readonly named = new Map<string, number[]>();
  private readonly unmatched: Unmatched[] = [];
  private readonly kept = new KeptTotals();
  private readonly suspected: CleanIssue[] = [];
  private readonly sumsAbove = new SumsAbove(agrees);
  /** The sum of all rows as a double: enough to see which rows are worth the exact comparison. */
  private roughly = 0;

  /** A row that is no total, with its labels other than the organisation's. */
  add(amount: number, labels: readonly string[]): void {
    this.addRow(amount);
    for (const label of labels) this.accountOf(label)?.add(amount);
  }

  /** A row that names no organisation and sums up none above: it may be the sum of those below. Before it is added. */
  addNameless(amount: number, place: () => Place): void {
    this.sumsAbove.add(amount, () => this.above(), place);
  }

  private above(): { readonly sum: number; readonly rows: number } {
    return { sum: this.all.toNumber(), rows: this.rows };
  }

  /** The part of `add` that its labels have no part in. */
  addRow(amount: number): void {
    const term = amount === 0 ? 0 : 1;
    this.rows += 1;
    if (amount > this.largest) this.largest = amount;
    this.terms += term;
    this.termsSince += term;
    this.all.add(amount);
    this.roughly += amount;
  }

  /** What is known of the rows so far. */
  get soFar(): RowsSoFar {
    const { rows, largest, terms, roughly } = this;
    return { rows, largest, terms, roughly };
  }

  /** As `addRow` of many rows: what is known with them, and what they come to. */
  addRows({ rows, largest, terms, roughly }: RowsSoFar, sum: DecimalSum): void {
    this.termsSince += terms - this.terms;
    this.rows = rows;
    this.largest = largest;
    this.terms = terms;
    this.roughly = roughly;
    this.all.merge(sum);
  }

  /** The account of the rows that bear a label; undefined for a blank one. */
  accountOf(label: string): LabelAccount | undefined {
    if (label === '') return undefined;
    let account = this.byLabel.get(label);
    if (!account) {
      account = new LabelAccount();
      this.byLabel.set(label, account);
      this.borne.add(fold(label));
    }
    return account;
  }

  /**
   * Whether a row that names no organisation is a total by its amount: that of two rows or more above it and,
   * where it bears other labels, of the rows that bear them.
   */
  isSum(amount: number, labels: readonly string[]): boolean {
    if (amount === 0 || this.terms < 2) return false;
    const borne = labels.filter((label) => label.trim() !== '');
    if (borne.length > 0) {
      return borne.some((label) => {
        const labelled = this.byLabel.get(label);
        return labelled !== undefined && labelled.terms > 1 && agrees(amount, labelled.sum.toNumber());
      });
    }
    const all = this.all.toNumber();
    return agrees(amount, all) || (this.termsSince > 1 && agrees(amount, all - (this.starts.at(-1) ?? 0)));
  }

  /** Whether an amount is about the sum of the rows above it. */
  couldSuspect(amount: number): boolean {
    return this.terms >= SUSPECT_ALONE_FROM && Math.abs(amount - this.roughly) <= 1;
  }

  /**
   * Notes a record that is the sum of many rows above it, or of a few where all its other labels are blank (`alone`): it may
   * be a total under a label of its own.
   */
  suspect(amount: number, alone: () => boolean, label: () => string, place: () => Place): void {
    if (!this.couldSuspect(amount) || (this.terms < SUSPECT_FROM && !alone())) return;
    if (this.suspected.length === MISMATCHES_KEPT || !agrees(amount, this.all.toNumber())) return;
    const args = { label: label(), rows: this.rows };
    const money = decimalTotal([amount]);
    this.suspected.push({
      code: 'totals-suspected',
      args,
      level: 'warning',
      count: 1,
      amount: money,
      places: [place()],
    });
  }

  /** Notes a record under a label that says total, which is the sum of rows above: it names an organisation. */
  note(amount: number, label: string, place: Place): void {
    if (this.suspected.length === MISMATCHES_KEPT) return;
    const args = { label, rows: this.rows };
    const money = decimalTotal([amount]);
    this.suspected.push({
      code: 'totals-named',
      args,
      level: 'warning',
      count: 1,
      amount: money,
      places: [place],
    });
  }

  /** Notes a record under a label that says total, which is the sum of no rows above. */
  keep(amount: number, label: string, place: () => Place): void {
    this.kept.add(amount, label, place);
  }

  /** Whether a total that matches nothing is the sum of the rows above it without records that say total. */
  private showsKept({ printed, above, kept }: Unmatched): boolean {
    return kept !== 0 && agrees(printed, above - kept);
  }

  /** Whether an amount is more than any row above, and half of them all or more. */
  outweighs(amount: number): boolean {
    return this.terms > 1 && amount > this.largest && amount * 2 >= this.all.toNumber();
  }

  /** Whether rows above bore this folded label, or another of the same region. */
  knows(label: string): boolean {
    return this.borne.has(label) || this.regions.has(label);
  }

  /**
   * Whether a row that bears one label and an amount repeats what stands above: the sum of all rows that bear the
   * label, or the total that named it. A recapitulation under a table is made of such rows.
   */
  repeats(label: string, amount: number): boolean {
    if (amount === 0 || (this.borne.size === 0 && this.named.size === 0)) return false;
    const folded = fold(label);
    const printed = this.named.get(folded) ?? [];
    const borne = this.borne.has(folded) ? this.labelled([folded], 1) : [];
    return [...printed, ...borne].some((sum) => agrees(amount, sum));
  }

  /**
   * Whether an amount is the sum of rows above that such a totals row could cover: of two or more, or of those since
   * the last total if they are `atLeast` so many, or if a total before has named its own.
   */
  covers(totals: TotalsRow, amount: number, atLeast = 2): boolean {
    if (amount === 0 || this.terms < atLeast) return false;
    const above = this.all.toNumber();
    const fewest = this.named.size > 0 ? 1 : atLeast;
    const since = this.termsSince >= fewest ? [above - (this.starts.at(-1) ?? 0)] : [];
    const sums = [...(this.terms > 1 ? [above] : []), ...since, ...this.labelled(totals.of, 2)];
    return sums.some((sum) => agrees(amount, sum)) || this.isRecap(amount);
  }

  /** The sum of the rows between two earlier totals: what a recapitulation at the end repeats. */
  private isRecap(amount: number): boolean {
    for (let from = 0; from < this.starts.length; from++) {
      for (let to = from + 1; to < this.starts.length; to++) {
        const sum = (this.starts[to] ?? 0) - (this.starts[from] ?? 0);
        if (sum !== 0 && agrees(amount, sum)) return true;
      }
    }
    return false;
  }

  /** A totals row; `printed` is null where its amount cannot be read. */
  close(totals: TotalsRow, printed: number | null, place: Place): void {
    const above = this.all.toNumber();
    if (printed !== null) {
      for (const of of totals.of) this.named.set(of, [...(this.named.get(of) ?? []), printed]);
      const candidates = [...this.since(above), ...this.labelled(totals.of)];
      if (!candidates.some((sum) => agrees(printed, sum)) && !this.isRecap(printed)) {
        this.unmatched.push({ totals, printed, place, above, candidates, kept: this.kept.sum });
      }
    }
    this.starts.push(above);
    if (this.starts.length > STARTS_KEPT) this.starts.splice(1, 1);
    this.termsSince = 0;
  }

  /** Totals rows that match none of the rows they could cover, once the whole file is known. */
  issues(): CleanIssue[] {
    const all = this.all.toNumber();
    const shown = this.unmatched.find((row) => this.showsKept(row));
    const mismatches = this.unmatched
      .filter((row) => row !== shown)
      .flatMap((row) => {
        const below = [...this.starts, all].filter((sum) => sum > row.above).map((sum) => sum - row.above);
        const late = [...below, ...this.labelled(row.totals.of)];
        if (late.some((sum) => agrees(row.printed, sum))) return [];
        const candidates = row.candidates.length > 0 ? row.candidates : late;
        const computed = Math.round(nearestTo(row.printed, candidates) * 100) / 100;
        return [mismatch(row.totals.label, row.printed, computed, row.place)];
      })
      .slice(0, MISMATCHES_KEPT);
    const kept = shown ? [this.kept.counted(shown.totals.label)] : [];
    return [...mismatches, ...kept, ...this.suspected, ...this.sumsAbove.issues(this.above())];
  }

  /** Sums of the rows since each possible start, the whole file above first. */
  private since(above: number): number[] {
    return this.rows === 0 ? [] : this.starts.map((start) => above - start);
  }

  private labelled(names: readonly string[], termsAtLeast = 0): number[] {
    if (names.length === 0) return [];
    const regions = new Set(names.flatMap((name) => this.regions.of(name)));
    const isNamed = (label: string) =>
      names.includes(label) || (regions.size > 0 && this.regions.isOneOf(regions, label));
    return [...this.byLabel].flatMap(([label, { sum, terms }]) =>
      terms >= termsAtLeast && isNamed(fold(label)) ? [sum.toNumber()] : [],
    );
  }
}

/** To the cent; a total printed in whole dollars may be rounded. */
export function agrees(printed: number, sum: number): boolean {
  const difference = Math.abs(printed - sum);
  return difference < 0.005 || (Number.isInteger(printed) && difference <= 0.5);
}

function nearestTo(printed: number, sums: readonly number[]): number {
  let best = sums[0] ?? 0;
  for (const sum of sums) if (Math.abs(sum - printed) < Math.abs(best - printed)) best = sum;
  return best;
}

/** A total of rows that come to something else. */
export function mismatch(label: string, printed: number, computed: number, place: Place): CleanIssue {
  const difference = new DecimalSum().add(printed).subtract(computed).toString();
  const args = { label, printed: decimalTotal([printed]), computed: decimalTotal([computed]), difference };
  return { code: 'totals-mismatch', args, level: 'warning', count: 1, amount: difference, places: [place] };
}
