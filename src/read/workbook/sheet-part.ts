import { MAX_COLUMNS, MAX_MERGES, MAX_SHEET_ROWS } from '../limits.ts';
import { addressOf, readAddress, readRow } from './address.ts';
import { Cells } from './cells.ts';
import { Damage, TooLarge } from './damage.ts';
import { dateOfSerial, dateOfText } from './dates.ts';
import { type MoneyFormat, MoneyFormats } from './money-format.ts';
import { CellTally, type ColumnSpan, type Merge, type SheetContent } from './sheet.ts';
import { isTrue, RichText, unescaped } from './small-parts.ts';
import type { Texts } from './texts.ts';
import { type Attributes, attribute, type XmlHandler } from './xml.ts';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly texts: Texts;
  /** Which cell formats show dates; undefined: the workbook has no styles. */
  readonly dates: readonly boolean[] | undefined;
  /** What each cell format shows of money. */
  readonly money: readonly (MoneyFormat | undefined)[];
  readonly epoch1904: boolean;
  readonly recalculates: boolean;
}

/** Elements after those that are read (ECMA-376 part 1, §18.3.1.99 fixes their order). */
const AFTERWARDS = new Set([
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'pageMargins',
  'extLst',
]);

/** A worksheet part (ECMA-376 part 1, §18.3), cell by cell into its filled cells. */
export class SheetPart implements XmlHandler {
  done: XmlHandler['done'] = undefined;
  private readonly shared: Shared;
  private readonly limit: number;
  private readonly cells: Cells;
  private readonly merges: Merge[] = [];
  private readonly hidden: number[] = [];
  private readonly hiddenColumns: ColumnSpan[] = [];
  private readonly unworked = new CellTally();
  private readonly zeros = new CellTally();
  private readonly money = new MoneyFormats();
  private worked = 0;
  private filtered = false;
  private inData = false;
  // The row and the cell at hand.
  private row = 0;
  private rowGiven = false;
  private rowHidden = false;
  private column = 0;
  private type = 'n';
  private style = '';
  private value = '';
  private inValue = false;
  private formula = false;
  private inline = false;
  private readonly rich = new RichText();

  /** @param limit filled rows to read, then stop */
  constructor(shared: Shared, limit = Number.POSITIVE_INFINITY) {
    this.shared = shared;
    this.limit = limit;
    this.cells = new Cells(shared.texts);
  }

  open(name: string, attributes: () => Attributes, depth: number): void {
    if (depth === 3 && this.inData && name === 'c') this.openCell(attributes());
    else if (depth > 3 && this.inData) this.openInCell(name, depth);
    else if (depth === 2 && this.inData && name === 'row') this.openRow(attributes());
    else if (depth === 1) this.openPart(name);
    else if (depth === 2 && name === 'mergeCell') this.merge(attribute(attributes(), 'ref') ?? '');
    else if (depth === 2 && name === 'col') this.openColumns(attributes());
    else if (depth === 2 && name === 'filterColumn') this.filtered = true;
  }

  close(name: string, depth: number): void {
    if (!this.inData) return;
    if (depth === 3 && name === 'c') this.closeCell();
    else if (depth === 4 && name === 'v') this.inValue = false;
    else if (depth > 4 && this.inline) this.rich.close(name);
    else if (depth === 1) this.inData = false;
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else if (this.inline) this.rich.text(text);
  }

  /** What was read, once the part has come to its end or to the limit. */
  content(): SheetContent {
    const { cells, merges, hidden, hiddenColumns, filtered, unworked, zeros, worked } = this;
    // Some programs write 0 for every formula and leave the work to the program that opens the workbook.
    const never = this.shared.recalculates && zeros.count > 1 && zeros.count === worked;
    return {
      cells,
      whole: this.done !== 'stop',
      merges,
      hidden,
      hiddenColumns,
      filtered,
      unworked: never ? zeros : unworked,
      formats: this.money.formats,
    };
  }

  private openPart(name: string): void {
    this.inData = name === 'sheetData';
    if (AFTERWARDS.has(name)) this.done = 'skip';
  }

  private openColumns(attributes: Attributes): void {
    if (!isTrue(attribute(attributes, 'hidden'))) return;
    const [first, last] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))];
    if (first >= 1 && last >= first) this.hiddenColumns.push({ first, last });
  }

  private openRow(attributes: Attributes): void {
    const given = attribute(attributes, 'r');
    const row = given === undefined ? this.row + 1 : readRow(given);
    if (row === undefined || row > MAX_SHEET_ROWS) throw new Damage('address', given ?? '');
    if (row <= this.row) throw new Damage('order', String(row));
    this.row = row;
    this.rowGiven = given !== undefined;
    this.rowHidden = isTrue(attribute(attributes, 'hidden'));
    this.column = 0;
  }

  private openCell(attributes: Attributes): void {
    const given = attributes.r;
    if (given === undefined) this.column++;
    else this.place(given);
    if (this.column > MAX_COLUMNS) throw new Damage('address', `${this.row}`);
    this.type = attributes.t ?? 'n';
    this.style = attributes.s ?? '';
    this.value = '';
    this.formula = false;
    this.inValue = false;
    this.inline = false;
  }

  private place(given: string): void {
    const address = readAddress(given);
    if (address === undefined) throw new Damage('address', given);
    // A row without a number is where its first cell is.
    if (address.row !== this.row && this.column === 0 && !this.rowGiven && address.row > this.row) {
      this.row = address.row;
      this.rowGiven = true;
    }
    if (address.row !== this.row || address.column <= this.column) throw new Damage('order', given);
    this.column = address.column;
  }

  private openInCell(name: string, depth: number): void {
    if (depth > 4) {
      if (this.inline) this.rich.open(name);
    } else if (name === 'v') this.inValue = true;
    else if (name === 'f') this.formula = true;
    else if (name === 'is') {
      this.inline = true;
      this.rich.begin();
    }
  }

  private closeCell(): void {
    if (this.formula) this.noteFormula();
    if (this.inline && this.type === 'inlineStr') this.addText(this.rich.end());
    else if (this.value !== '') this.addValue(this.value);
    this.inline = false;
  }

  private addValue(value: string): void {
    const { type } = this;
    if (type === 'n') this.addNumber(value);
    else if (type === 's') this.addShared(value);
    else if (type === 'str') this.addText(unescaped(value));
    else if (type === 'e') this.addText(value);
    else if (type === 'b') this.addText(isTrue(value) ? 'TRUE' : 'FALSE');
    else if (type === 'd') this.addText(dateOfText(value.trim()));
    else if (type !== 'inlineStr') throw new Damage('type', this.address());
  }

  private addNumber(text: string): void {
    const number = Number(text);
    // What is no number stays as it is written, for the ledger to show.
    if (!Number.isFinite(number)) {
      this.addText(text);
      return;
    }
    const date = this.isDate() ? dateOfSerial(number, this.shared.epoch1904) : undefined;
    if (date !== undefined) this.addText(date);
    else if (this.begins()) {
      this.cells.addNumber(this.row, this.column, number);
      const money = this.style === '' ? undefined : this.shared.money[Number(this.style)];
      if (money) this.money.add(this.column, money);
    }
  }

  private addShared(text: string): void {
    const index = Number(text);
    const { texts } = this.shared;
    if (!texts.isShared(index)) throw new Damage('text', this.address());
    if (texts.get(index).trim() !== '' && this.begins()) this.cells.addText(this.row, this.column, index);
  }

  private addText(text: string): void {
    if (text.trim() !== '' && this.begins()) {
      this.cells.addText(this.row, this.column, this.shared.texts.add(text));
    }
  }

  /** A filled cell comes: is its row still within the limit? */
  private begins(): boolean {
    const { cells } = this;
    const last = cells.rows === 0 ? 0 : cells.rowNumber(cells.rows - 1);
    if (last === this.row) return true;
    if (cells.rows >= this.limit) {
      this.done = 'stop';
      return false;
    }
    if (this.rowHidden) this.hidden.push(this.row);
    return true;
  }

  private isDate(): boolean {
    const { dates } = this.shared;
    if (this.style === '' || dates === undefined) return false;
    const date = dates[Number(this.style)];
    if (date === undefined) throw new Damage('style', this.address());
    return date;
  }

  private noteFormula(): void {
    this.worked++;
    if (this.value === '' && this.type !== 'str') this.unworked.add(this.row, this.column);
    else if (this.type === 'n' && Number(this.value) === 0) this.zeros.add(this.row, this.column);
  }

  private merge(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    const first = readAddress(from);
    const last = readAddress(to);
    if (!first || !last) throw new Damage('address', reference);
    if (last.row <= first.row) return;
    if (this.merges.length >= MAX_MERGES) throw new TooLarge('merges', MAX_MERGES);
    this.merges.push({ column: first.column, first: first.row, last: last.row });
  }

  private address(): string {
    return addressOf(this.row, this.column);
  }
}
