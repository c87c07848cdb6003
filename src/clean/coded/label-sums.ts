import { Fields } from '../../base/kernel/fields.ts';
import type { LabelAccount, Reconciliation } from '../reconcile.ts';
import type { Held, RowWindow } from './row-window.ts';
import type { CodedColumn } from './table.ts';

/** Amounts in hundredths are added up as doubles: so many of less than 2³² stay exact (2²⁰ · 2³² < 2⁵³). */
const MOST_ADDED = 2 ** 20;

/** The fields of `LabelSums` (accounts.as), in words. */
const Field = { size: 0, sums: 1, terms: 2, touched: 3, touches: 4, open: 5, opened: 6 } as const;

/** Rows of a window that are added: from the place `first` to `last`, and where the rest of them stands. */
export interface RowPlaces {
  readonly first: number;
  readonly last: number;
  readonly amounts: number;
  /** 0 for none, NaN for what is to be added as it stands. */
  readonly hundredths: number;
  readonly lanes: number;
}

/** The accounts of the labels of one column. */
export class LabelSums {
  /** Labels that the rows added last were the first of their lane to name. */
  opened = 0;
  private readonly window: RowWindow;
  private readonly column: CodedColumn;
  private readonly codes: Held<number>;
  private readonly fields: Fields<keyof typeof Field>;
  /** Lane by lane, by code; null for a blank label. */
  private readonly accounts: (LabelAccount | null)[] = [];
  private added = 0;

  constructor(window: RowWindow, column: CodedColumn, lanes: number) {
    this.window = window;
    this.column = column;
    this.codes = window.codesOf(column.codes);
    const { kernel } = window;
    const labels = column.size * lanes + 1;
    this.fields = new Fields(kernel, Field);
    this.fields.set('size', column.size);
    this.fields.set('sums', kernel.place(labels * 8));
    for (const name of ['terms', 'touched'] as const) this.fields.set(name, kernel.place(labels * 4));
    this.fields.set('open', kernel.place(labels));
    this.fields.set('opened', window.room(4));
  }

  /** Adds amounts, but for those that are to be added as they stand. */
  add({ first, last, amounts, hundredths, lanes }: RowPlaces): void {
    if (this.added > MOST_ADDED) this.settle();
    const { run } = this.window.kernel;
    const codes = this.codes.places();
    this.opened = run.addLabels(this.fields.place, codes, lanes, amounts, hundredths, first, last);
    this.added += last - first;
  }

  /** Places of the rows that name the labels that are `opened`. */
  openedBy(): Int32Array {
    return this.window.words(this.fields.get('opened')).subarray(0, this.opened);
  }

  /** Opens the account of the label of a row. */
  open(row: number, lane: number, account: Reconciliation): void {
    const code = this.column.codes.at(this.window.begin + row);
    this.accounts[lane * this.column.size + code] = account.accountOf(this.column.text(code)) ?? null;
  }

  /** Adds those amounts. */
  addLeft({ first, last, amounts: at, hundredths: own, lanes: lanesAt }: RowPlaces): void {
    const { window, column } = this;
    const [amounts, hundredths, lanes] = [window.doubles(at), window.doubles(own), window.words(lanesAt)];
    const codes = window.words(this.codes.places());
    for (let i = first; i < last; i++) {
      if (!Number.isNaN(hundredths[i]!)) continue;
      this.accounts[lanes[i]! * column.size + codes[i]!]?.add(amounts[i]!);
    }
  }

  /** Enters what was added since in the accounts. */
  settle(): void {
    const { fields, accounts } = this;
    const { words, doubles } = this.window.kernel;
    const touches = fields.get('touches');
    const touched = fields.get('touched') >>> 2;
    const terms = fields.get('terms') >>> 2;
    const sums = fields.get('sums') >>> 3;
    for (let i = 0; i < touches; i++) {
      const at = words[touched + i]!;
      accounts[at]?.addSum(doubles[sums + at]!, words[terms + at]!);
      doubles[sums + at] = 0;
      words[terms + at] = 0;
    }
    fields.set('touches', 0);
    this.added = 0;
  }
}
