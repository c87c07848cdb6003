import type { Place } from '../base/issue.ts';
import { fold } from '../base/text.ts';
import type { Cell, RawRow } from '../read/row.ts';
import { type OwnRows, OwnTotals } from './own-totals.ts';
import { agrees, Reconciliation } from './reconcile.ts';
import type { Above } from './rows-above.ts';
import {
  couldBeName,
  isStatisticOf,
  saysAll,
  statisticOf,
  summaryLabel,
  type TotalsRow,
  totalsRow,
} from './totals.ts';
import { type CleanIssue, NUMBER_ROLES, ROLES } from './types.ts';

/** Rows without an organisation that make such rows ordinary in a file. */
const MANY_NAMELESS = 2;

/** What has been seen of one column of amounts. */
interface Lane {
  readonly reconciliation: Reconciliation;
  /** Rows that name no organisation and are no totals: where that is ordinary, a sum by chance is no evidence. */
  nameless: number;
  /** Rows with numbers only, and no label at all. */
  bare: number;
  /** Totals of other rows than those of one organisation. */
  totals: number;
  /** Totals of the rows of one organisation, which name it. */
  readonly own: OwnTotals;
}

/** What a row is held against. */
interface Around {
  readonly lane: Lane;
  readonly place: () => Place;
  readonly above: Above;
}

/** A row that sums up others: their total, or another figure about them. */
export interface SummaryRow {
  readonly code: 'totals-row' | 'summary-row' | 'heading-row';
  readonly label: string;
}

/** What the finder needs to know of a file. */
export interface FileShape {
  /** Role → position of its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns of the file itself; those that its layout adds stand on totals as on any row. */
  readonly width: number;
  /** Columns that its layout adds and that say what a row stands beneath, and those among them that headings in its rows give. */
  readonly under: readonly number[];
  readonly groups: readonly number[];
  /** Positions of the columns of amounts. */
  readonly amounts: ReadonlySet<number>;
  /** Line of the last row. */
  readonly lastLine: number;
}

/** Finds the rows of one file that sum up others, by their labels and by arithmetic, each column of amounts by itself. */
export class TotalsFinder {
  private readonly shape: FileShape;
  /** Columns of labels. */
  readonly labelAt: readonly number[];
  /** Position among the labels of the organisation, or -1. */
  readonly organisation: number;
  /** Position among the labels of the organisation's identifier, or -1. */
  private readonly identifier: number;
  /** Positions among the labels of those that totals are taken by. */
  readonly grouping: readonly number[];
  private readonly lanes = new Map<number, Lane>();
  /** The last labels of which none says total. */
  private ordinary: { readonly labels: readonly string[]; readonly open: string | undefined } = {
    labels: [],
    open: undefined,
  };

  constructor(shape: FileShape) {
    this.shape = shape;
    const labelled = ROLES.filter((role) => {
      const at = shape.columns.get(role);
      return !NUMBER_ROLES.has(role) && at !== undefined && at < shape.width;
    });
    this.labelAt = labelled.map((role) => shape.columns.get(role) ?? -1);
    this.organisation = labelled.indexOf('organisation');
    this.identifier = labelled.indexOf('organisation_id');
    this.grouping = labelled.flatMap((role, at) =>
      role === 'organisation' || role === 'organisation_id' ? [] : [at],
    );
  }

  /**
   * Whether a row sums up others; else it is added to the account that later totals are held against. `above`: the rows above it,
   * the next one first, with their amounts.
   */
  find(row: RawRow, amount: number | null, place: () => Place, above: Above): SummaryRow | undefined {
    if (row.group) {
      return { code: amount === null ? 'heading-row' : 'totals-row', label: opening(row) };
    }
    const lane = this.laneOf(row);
    const labels = this.labelsOf(row);
    const totals = this.totalsOf(row, labels, amount, { lane, place, above });
    if (totals?.own) return { code: 'totals-row', label: totals.label };
    if (totals) {
      lane.totals += 1;
      lane.reconciliation.close(totals, amount, { ...place(), value: totals.label });
      return { code: 'totals-row', label: totals.label };
    }
    const summary = this.summaryOf(row, labels, amount, { lane, place, above });
    if (summary !== undefined) return { code: 'summary-row', label: summary };
    if (amount !== null && !row.problem) {
      const alone = () => labels.length > 1 && labels.filter((label) => label.trim() !== '').length < 2;
      lane.reconciliation.suspect(amount, alone, () => opening(row), place);
      const own = this.grouping.map((at) => row.cells[this.labelAt[at] ?? -1]);
      const grouped = [...own, ...this.shape.groups.map((at) => row.cells[at])];
      lane.reconciliation.add(
        amount,
        grouped.map((cell = '') => String(cell)),
      );
    }
    return undefined;
  }

  /** The labels that stand in a row itself. */
  private labelsOf({ cells, carried }: RawRow): string[] {
    return this.labelAt.map((at) => (carried?.includes(at) ? '' : String(cells[at] ?? '')));
  }

  /** The account of the amounts of one column, by its position where a file has several. */
  accountOf(at: number | undefined): Reconciliation {
    return this.laneOf(at === undefined ? {} : { at }).reconciliation;
  }

  issues(): CleanIssue[] {
    return [...this.lanes.values()].flatMap(({ reconciliation, own }) => [
      ...reconciliation.issues(),
      ...own.issues(),
    ]);
  }

  /** A total by its label, unless an identifier says who is paid; or, for a row that names nobody, by its amount. */
  private totalsOf(
    row: RawRow,
    labels: readonly string[],
    amount: number | null,
    { lane, place, above }: Around,
  ): TotalsRow | undefined {
    const { reconciliation } = lane;
    const filled = (at: number) => (labels[at] ?? '').trim() !== '';
    const known = (label: string) => reconciliation.knows(label);
    const byLabel = this.totalsByLabel(row, labels, known);
    if (byLabel) {
      const paid = filled(this.identifier) && filled(this.organisation);
      // Nothing but its label names the row, in a table where other columns do.
      const alone = byLabel.of.length < 2 && labels.length > 1;
      const summed = () => amount !== null && reconciliation.covers(byLabel, amount, alone ? 1 : 2);
      if (amount !== null && byLabel.own && this.grouping.includes(byLabel.own.position)) {
        return this.ownTotal(row, byLabel, amount, { lane, place, above });
      }
      if (paid) return undefined;
      if (byLabel.record) {
        if (summed()) reconciliation.note(amount ?? 0, byLabel.label, place());
        return undefined;
      }
      if (byLabel.sure || summed()) return byLabel;
      return this.closing(row, byLabel, amount, { lane, place, above });
    }
    if (amount === null) return undefined;
    if (this.organisation >= 0 && filled(this.organisation)) return this.recapOf(labels, amount, lane);
    // The name of its block stands for its own.
    if (row.carried?.includes(this.labelAt[this.organisation] ?? -1)) return undefined;
    return this.byAmount(row, amount, lane, place);
  }

  /** A label that says total of what may be a name: a total where the row closes the table, else a record, which is kept in mind. */
  private closing(
    row: RawRow,
    found: TotalsRow,
    amount: number | null,
    { lane, place }: Around,
  ): TotalsRow | undefined {
    if (found.of.length < 2 && this.closes(row, amount, lane)) return found;
    if (amount !== null) lane.reconciliation.keep(amount, found.label, place);
    return undefined;
  }

  /** A total beside the name of an organisation: that of its own rows; else a record. */
  private ownTotal(
    row: RawRow,
    found: TotalsRow,
    amount: number,
    { lane, place, above }: Around,
  ): TotalsRow | undefined {
    const { label, own } = found;
    const says = own?.says === true;
    const what = lane.own.tell(amount, this.ownRows(row, above), says);
    if (what === 'total') return found;
    if (says || what === 'doubtful') lane.own.keep(what, amount, label, place());
    return undefined;
  }

  /** The rows just above that name the same organisation, and what else the row names, up to the last that says total. */
  private ownRows(row: RawRow, above: Above): OwnRows {
    const labelOf = ({ cells }: RawRow, at: number) => String(cells[this.labelAt[at] ?? -1] ?? '').trim();
    const name = labelOf(row, this.organisation);
    const own = this.grouping.filter((at) => labelOf(row, at) !== '' && !saysAll(labelOf(row, at), name));
    const isOther = (other: RawRow) =>
      own.some((at) => labelOf(other, at) !== '' && labelOf(other, at) !== labelOf(row, at));
    let sum = 0;
    let terms = 0;
    for (const { row: other, amount } of above()) {
      if (labelOf(other, this.organisation) !== name) break;
      if (other.at !== row.at) continue;
      if (this.grouping.some((at) => saysAll(labelOf(other, at), name)) || isOther(other)) break;
      sum += amount ?? 0;
      terms += amount ? 1 : 0;
    }
    return { sum, terms };
  }

  /** Labels of which none says total are known by those of the record before: the records of one row bear the same. */
  private totalsByLabel(
    row: RawRow,
    labels: readonly string[],
    known: (label: string) => boolean,
  ): TotalsRow | undefined {
    const open = opening(row);
    const { labels: before, open: opened } = this.ordinary;
    if (open === opened && labels.every((label, at) => label === before[at])) return undefined;
    const under = this.shape.under.map((at) => String(row.cells[at] ?? ''));
    const lone = () => this.texts(row) < 2;
    const found = totalsRow(labels, this.organisation, open, { known, under, lone });
    if (!found) this.ordinary = { labels, open };
    return found;
  }

  /** `Laval | 97 000 $` under a table: the name of a block, with the sum of that block and at most a count beside it. */
  private recapOf(
    labels: readonly string[],
    amount: number,
    { reconciliation }: Lane,
  ): TotalsRow | undefined {
    const label = labels[this.organisation] ?? '';
    const others = labels.filter((_, at) => at !== this.organisation);
    if (!others.every(isCount)) return undefined;
    return reconciliation.repeats(label, amount)
      ? { label: label.trim(), of: [fold(label)], sure: true }
      : undefined;
  }

  /** A row that names nobody and is the sum of rows above, or closes the file with figures alone. */
  private byAmount(row: RawRow, amount: number, lane: Lane, place: () => Place): TotalsRow | undefined {
    const labels = this.labelsOf(row);
    const bare = this.isBare(row.cells);
    if (this.organisation < 0 && !bare) return undefined;
    const others = this.grouping.map((at) => labels[at] ?? '');
    const ordinary = this.organisation < 0 ? lane.bare > 0 : lane.nameless >= MANY_NAMELESS;
    const sum = !ordinary && lane.reconciliation.isSum(amount, others);
    if (sum || (bare && lane.bare === 0 && this.closes(row, amount, lane))) {
      return { label: excerpt(row.cells), of: [], sure: true };
    }
    lane.nameless += 1;
    if (this.organisation >= 0) lane.reconciliation.addNameless(amount, place);
    if (bare) lane.bare += 1;
    return undefined;
  }

  /** The last row, with an amount that only a total could have: more than any other, and half of all or more. */
  private closes({ line }: RawRow, amount: number | null, { reconciliation }: Lane): boolean {
    return line === this.shape.lastLine && amount !== null && reconciliation.outweighs(amount);
  }

  /** `Moyenne`, `Nombre`, `Moyenne Estrie`: a label of statistics where nothing else names the row. */
  private summaryOf(
    row: RawRow,
    labels: readonly string[],
    amount: number | null,
    { lane, above }: Around,
  ): string | undefined {
    const label = opening(row);
    if (!summaryLabel(label)) {
      const of = statisticOf(label);
      const nameless = this.organisation >= 0 && (labels[this.organisation] ?? '').trim() === '';
      if (of === undefined || !(nameless || lane.reconciliation.knows(of))) return undefined;
    } else if (lane.totals === 0 && couldBeName(label) && label === labels[this.organisation]) {
      if (amount !== null && !this.isStatistic(row, amount, above)) return undefined;
    }
    if (labels.some((other) => other.trim() !== '' && other !== label)) return undefined;
    return label.trim();
  }

  /** What a row says of the amounts above it (of its own column) is so. */
  private isStatistic(row: RawRow, amount: number, above: Above): boolean {
    let [rows, largest, smallest] = [0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { row: other, amount: own } of above()) {
      if (own === null || other.at !== row.at || summaryLabel(opening(other))) continue;
      rows += 1;
      largest = Math.max(largest, own);
      smallest = Math.min(smallest, own);
    }
    return isStatisticOf(opening(row), amount, { rows, largest, smallest });
  }

  /** Every cell is blank, but for numbers. */
  private isBare(cells: readonly Cell[]): boolean {
    for (let at = 0; at < Math.min(cells.length, this.shape.width); at++) {
      if (this.holdsText(cells, at)) return false;
    }
    return true;
  }

  /** How many cells hold text. */
  private texts({ cells }: RawRow): number {
    return cells.filter((_, at) => at < this.shape.width && this.holdsText(cells, at)).length;
  }

  private holdsText(cells: readonly Cell[], at: number): boolean {
    const cell = cells[at] ?? '';
    if (this.shape.amounts.has(at) || typeof cell === 'number') return false;
    return cell.trim() !== '' && !/^[-\d\s.,'()$€£%]+$/u.test(cell);
  }

  private laneOf({ at = -1 }: Pick<RawRow, 'at'>): Lane {
    let lane = this.lanes.get(at);
    if (!lane) {
      lane = {
        reconciliation: new Reconciliation(),
        nameless: 0,
        bare: 0,
        totals: 0,
        own: new OwnTotals(agrees),
      };
      this.lanes.set(at, lane);
    }
    return lane;
  }
}

/** At most a count. */
export const isCount = (label: string): boolean => /^\s*\d*\s*$/.test(label);

/** The first cell that a row fills itself. */
const opening = ({ cells, carried }: RawRow): string =>
  String(cells.find((cell, at) => cell !== '' && !carried?.includes(at)) ?? '');

/** The beginning of a row, for a person to recognise it. */
export const excerpt = (cells: readonly Cell[]): string => {
  const text = cells.join(' | ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
