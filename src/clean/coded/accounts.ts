import { DecimalSum } from '../../base/decimal-sum.ts';
import { type Reconciliation, SUSPECT_ALONE_FROM } from '../reconcile.ts';
import { LabelSums, type RowPlaces } from './label-sums.ts';
import type { Held, RowWindow } from './row-window.ts';
import type { CodedColumn, Lanes } from './table.ts';

/** The fields of `SoFar` (accounts.as), in doubles. */
const Field = { roughly: 0, largest: 1, terms: 2, rows: 3, fewest: 4, hundredths: 5, left: 6 } as const;
const FIELDS = 7;

/** The accounts that totals are held against, one a column of amounts, by the codes of the labels that totals are taken by. */
export class LaneAccounts {
  /** What the amounts come to that were added last. */
  added = new DecimalSum();
  /** How many of them are no sums of hundredths that can be added up as doubles. */
  private left = 0;
  private readonly window: RowWindow;
  private readonly labels: readonly LabelSums[];
  private readonly lanes: Lanes | undefined;
  private readonly laneCodes: Held<number> | undefined;
  private readonly accounts: (Reconciliation | undefined)[] = [];
  private readonly accountAt: (at?: number) => Reconciliation;
  /** Where `SoFar` stands, the lanes of rows whose amounts all stand in one column, and amounts in hundredths. */
  private readonly soFar: number;
  private readonly oneLane: number;
  private readonly hundredths: number;

  /** `accountAt`: the account of the column of amounts at a position of the file, opened when it is first asked for. */
  constructor(
    window: RowWindow,
    columns: readonly CodedColumn[],
    lanes: Lanes | undefined,
    accountAt: (at?: number) => Reconciliation,
  ) {
    this.window = window;
    this.labels = columns.map((column) => new LabelSums(window, column, lanes?.at.length ?? 1));
    this.lanes = lanes;
    this.laneCodes = lanes && window.codesOf(lanes.of);
    this.accountAt = accountAt;
    this.soFar = window.kernel.place(FIELDS * 8);
    this.oneLane = window.room(4);
    this.hundredths = window.room(8);
  }

  /**
   * Adds the amounts of rows of the window, by their places, up to one that could be a sum of those above it: returns its place.
   * NaN: a row without an amount. Those of labels stand in their accounts once `settle` is called.
   */
  add(first: number, last: number, amounts: number): number {
    const { laneCodes, hundredths, labels } = this;
    const end = laneCodes
      ? this.addInLanes(first, last, amounts, laneCodes.places())
      : this.addTogether(first, last, amounts);
    if (end === first) return end;
    const rows = { first, last: end, amounts, hundredths, lanes: laneCodes?.places() ?? this.oneLane };
    for (let at = 0; at < labels.length; at++) labels[at]!.add(rows);
    if (labels.some(({ opened }) => opened > 0)) this.open(rows);
    if (this.left > 0) for (const own of labels) own.addLeft(rows);
    return end;
  }

  /** Enters what was added since in the accounts of the labels. */
  settle(): void {
    for (let i = 0; i < this.labels.length; i++) this.labels[i]!.settle();
  }

  /** Where all amounts stand in one column. */
  private addTogether(first: number, last: number, amounts: number): number {
    const account = this.account(0);
    const { roughly, largest, terms, rows } = account.soFar;
    const { doubles } = this.window.kernel;
    const at = this.soFar >>> 3;
    doubles[at + Field.roughly] = roughly;
    doubles[at + Field.largest] = largest;
    doubles[at + Field.terms] = terms;
    doubles[at + Field.rows] = rows;
    doubles[at + Field.fewest] = SUSPECT_ALONE_FROM;
    const end = this.window.kernel.run.add(this.soFar, amounts, first, last);
    this.sumUp(first, end, amounts);
    const now = {
      roughly: doubles[at + Field.roughly]!,
      largest: doubles[at + Field.largest]!,
      terms: doubles[at + Field.terms]!,
      rows: doubles[at + Field.rows]!,
    };
    account.addRows(now, this.added);
    return end;
  }

  private addInLanes(first: number, last: number, amountsAt: number, lanesAt: number): number {
    const amounts = this.window.doubles(amountsAt);
    const lanes = this.window.words(lanesAt);
    let end = first;
    for (; end < last; end++) {
      const amount = amounts[end]!;
      const account = this.account(lanes[end]!);
      if (Number.isNaN(amount)) continue;
      if (account.couldSuspect(amount)) break;
      account.addRow(amount);
    }
    this.sumUp(first, end, amountsAt);
    return end;
  }

  /** What amounts come to, and in hundredths. */
  private sumUp(first: number, last: number, amountsAt: number): void {
    const { window, soFar, hundredths: into } = this;
    window.kernel.run.hundredths(soFar, amountsAt, first, last, into);
    const { doubles } = window.kernel;
    this.added = DecimalSum.ofHundredths(doubles[(soFar >>> 3) + Field.hundredths]!);
    this.left = doubles[(soFar >>> 3) + Field.left]!;
    if (this.left === 0) return;
    const [amounts, hundredths] = [window.doubles(amountsAt), window.doubles(into)];
    for (let i = first; i < last; i++) if (Number.isNaN(hundredths[i]!)) this.added.add(amounts[i]!);
  }

  private account(lane: number): Reconciliation {
    const known = this.accounts[lane];
    if (known) return known;
    const account = this.accountAt(this.lanes?.at[lane]);
    this.accounts[lane] = account;
    return account;
  }

  /** Opens accounts in the order in which rows name them, as totals are held against them in that order. */
  private open({ lanes: at }: RowPlaces): void {
    const lanes = this.window.words(at);
    const opening = this.labels.flatMap((own) => Array.from(own.openedBy(), (row) => ({ own, row })));
    for (const { own, row } of opening.sort((a, b) => a.row - b.row)) {
      own.open(row, lanes[row]!, this.account(lanes[row]!));
    }
  }
}
