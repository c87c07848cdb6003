/** Rows of one file that hold the names of columns: those of its table once more, or those of another. */
import type { Place, Refusal } from '../base/issue.ts';
import { fold } from '../base/text.ts';
import type { RawRow } from '../read/row.ts';
import { type HeaderNames, namesYears, otherNames, refuseMoved, repeatsHeader } from './header-rows.ts';
import type { FilePlan } from './plan.ts';

export class NameRows {
  readonly names: HeaderNames;
  private readonly place: (row: RawRow) => Place & { readonly line: number };
  /** What is to be said where a row is counted below what seem to be the names of another table. */
  private another: Refusal | undefined;

  constructor(names: HeaderNames, place: (row: RawRow) => Place & { readonly line: number }) {
    this.names = names;
    this.place = place;
  }

  /**
   * Whether a row without an amount holds the names of the columns again, whichever rows are asked for: those of another table
   * are told even where the filters would leave their line out.
   *
   * @throws Refusal `header-moved`, `header-other`
   */
  areIn(row: RawRow, amount: string): boolean {
    if (this.areOwn(row)) return true;
    if (amount !== 'amount-missing') this.areOthers(row);
    return false;
  }

  /**
   * The same of a row whose amount is printed as a year. Those of a summary are names too: its rows are held against those above.
   *
   * @throws Refusal as `areIn` does
   */
  areYears(row: RawRow): boolean {
    return namesYears(this.names, row.cells) && (this.areOwn(row) || this.areOthers(row));
  }

  private areOwn(row: RawRow): boolean {
    if (!repeatsHeader(this.names, row.cells)) return false;
    refuseMoved(this.names, row.cells, this.place(row));
    return true;
  }

  private areOthers(row: RawRow): boolean {
    const found = otherNames(this.names, row.cells, this.place(row));
    this.another ??= found;
    return found !== undefined;
  }

  /** What seems to be another table was met. */
  get suspected(): boolean {
    return this.another !== undefined;
  }

  /** A row is counted. @throws Refusal below what seems to be another table */
  counted(): void {
    if (this.another) throw this.another;
  }
}

const SAID_ACROSS = ['amount', 'period', 'mode'];

/** The names of the columns of a file, by which a row that holds names is known; `amountAt`: where its amounts stand. */
export function namesOf({ columns, table, across }: FilePlan, amountAt: number): HeaderNames {
  const { file, header, headerLine } = table.facts;
  const named = across?.value.columns[0]?.at ?? amountAt;
  // What a header says of its amounts stands in the cells of their records, and nowhere in the row.
  const own = across ? [...columns].filter(([role]) => !SAID_ACROSS.includes(role)) : columns;
  return { file, header, folded: header.map(fold), line: headerLine.value, columns: new Map(own), named };
}
