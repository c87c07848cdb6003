import { MAX_CELLS, MAX_COLUMNS, MAX_MERGES, MAX_SHEET_ROWS, MAX_SHEETS } from '../limits.ts';
import { refusal } from '../refuse.ts';
import type { NumberFormats } from '../types.ts';
import { addressOf } from './address.ts';
import type { Archive } from './archive.ts';
import { Cells } from './cells.ts';
import { Damage, TooLarge } from './damage.ts';
import { dateOfText } from './dates.ts';
import { type MoneyFormat, MoneyFormats, moneyOfKind } from './money-format.ts';
import { Parts } from './parts.ts';
import { CellTally, type ColumnSpan, type Merge, type SheetContent, type SheetEntry } from './sheet.ts';
import { Texts } from './texts.ts';
import { type Attributes, decodeEntities, type XmlHandler } from './xml.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/**
 * The sheets of an OpenDocument spreadsheet (ODF 1.3, part 3, §9). They stand in one part and are read together.
 *
 * @throws Refusal `file-expands`, `file-encrypted`, `workbook-damaged`, `workbook-too-large`
 */
export async function odsSheets(archive: Archive, file: string): Promise<readonly SheetEntry[]> {
  const parts = new Parts(archive, file);
  if (parts.has(MANIFEST)) {
    const manifest = new Manifest();
    await parts.read(MANIFEST, manifest);
    if (manifest.encrypted) throw refusal('file-encrypted', { file });
  }
  const content = new OdsContent();
  await parts.read(CONTENT, content);
  return content.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: content.hiddenStyles.has(sheet.style) ? 'hidden' : 'visible',
    kind: 'cells',
    read: async () => sheet,
  }));
}

class Manifest implements XmlHandler {
  encrypted = false;

  open(name: string): void {
    if (name === 'encryption-data') this.encrypted = true;
  }

  close(): void {}
}

interface OdsSheet extends SheetContent {
  readonly name: string;
  readonly style: string;
}

/** A value that stands in one or several columns of the row at hand. */
interface OdsCell {
  readonly column: number;
  readonly repeated: number;
  readonly value: number | string;
  readonly money: MoneyFormat | undefined;
}

/** `content.xml`, cell by cell. Cells and rows that repeat the one before stand there once, with how often. */
class OdsContent implements XmlHandler {
  readonly sheets: OdsSheet[] = [];
  /** Styles of sheets that are not shown. */
  readonly hiddenStyles = new Set<string>();
  private readonly texts = new Texts();
  private readonly budget = { left: MAX_CELLS };
  private sheet: OdsSheetReader | undefined;
  private style = '';

  open(name: string, attributes: () => Attributes, depth: number): void {
    if (this.sheet) this.sheet.open(name, attributes, depth);
    else if (name === 'table' && depth === 3) this.openSheet(attributes());
    else if (name === 'style') this.style = attributes()['style:name'] ?? '';
    else if (name === 'table-properties' && attributes()['table:display'] === 'false') {
      this.hiddenStyles.add(this.style);
    }
  }

  close(_: string, depth: number): void {
    if (depth > 3) this.sheet?.close(depth);
    else this.sheet = undefined;
  }

  text(text: string): void {
    this.sheet?.text(text);
  }

  private openSheet(attributes: Attributes): void {
    if (this.sheets.length >= MAX_SHEETS) throw new TooLarge('sheets', MAX_SHEETS);
    const name = decodeEntities(attributes['table:name'] ?? '');
    this.sheet = new OdsSheetReader(name, attributes['table:style-name'] ?? '', this.texts, this.budget);
    this.sheets.push(this.sheet);
  }
}

class OdsSheetReader implements OdsSheet {
  readonly name: string;
  readonly style: string;
  readonly cells: Cells;
  readonly whole = true;
  readonly merges: Merge[] = [];
  readonly hidden: number[] = [];
  readonly hiddenColumns: ColumnSpan[] = [];
  filtered = false;
  readonly unworked = new CellTally();
  private readonly money = new MoneyFormats();
  private readonly texts: Texts;
  // The row at hand: its number, its filled cells, where it stands in the part.
  private row = 0;
  private repeatedRows = 1;
  private shown = 'visible';
  private filled: OdsCell[] = [];
  private rowDepth = -1;
  private described = 0;
  // The cell at hand.
  private column = 0;
  private repeatedColumns = 1;
  private attributes: Attributes = {};
  private value: string | undefined;
  private cellDepth = -1;
  /** An element in the cell that is no text of it: a note, a drawing. */
  private besideDepth = -1;

  constructor(name: string, style: string, texts: Texts, budget: { left: number }) {
    this.name = name;
    this.style = style;
    this.texts = texts;
    this.cells = new Cells(texts, budget);
  }

  get formats(): NumberFormats {
    return this.money.formats;
  }

  open(name: string, attributes: () => Attributes, depth: number): void {
    if (this.besideDepth !== -1) return;
    if (this.cellDepth !== -1) this.openInCell(name, attributes, depth);
    else if (this.rowDepth !== -1) this.openCell(name, attributes(), depth);
    else if (name === 'table-row') this.openRow(attributes(), depth);
    else if (name === 'table-column') this.openColumns(attributes());
    else if (name === 'shapes') this.besideDepth = depth;
  }

  close(depth: number): void {
    if (this.besideDepth !== -1) {
      if (depth === this.besideDepth) this.besideDepth = -1;
    } else if (depth === this.cellDepth) this.closeCell();
    else if (depth === this.rowDepth) this.closeRow();
  }

  text(text: string): void {
    if (this.value !== undefined && this.besideDepth === -1) this.value += text;
  }

  /** Columns are described before the rows, one after another. */
  private openColumns(attributes: Attributes): void {
    const first = this.described + 1;
    this.described += timesOf(attributes['table:number-columns-repeated']);
    const shown = attributes['table:visibility'] ?? 'visible';
    if (shown !== 'visible') this.hiddenColumns.push({ first, last: this.described });
  }

  private openRow(attributes: Attributes, depth: number): void {
    this.row++;
    this.repeatedRows = timesOf(attributes['table:number-rows-repeated']);
    this.shown = attributes['table:visibility'] ?? 'visible';
    this.rowDepth = depth;
    this.column = 0;
    this.repeatedColumns = 1;
    this.filled = [];
  }

  private openCell(name: string, attributes: Attributes, depth: number): void {
    if (name !== 'table-cell' && name !== 'covered-table-cell') return;
    this.column += this.column === 0 ? 1 : this.repeatedColumns;
    this.repeatedColumns = timesOf(attributes['table:number-columns-repeated']);
    this.attributes = attributes;
    this.value = undefined;
    this.cellDepth = depth;
    const rows = timesOf(attributes['table:number-rows-spanned']);
    if (rows > 1) this.merge(rows);
  }

  private openInCell(name: string, attributes: () => Attributes, depth: number): void {
    const within = depth > this.cellDepth + 1;
    if (name === 'p' && !within) this.value = this.value === undefined ? '' : `${this.value}\n`;
    else if (!within) this.besideDepth = depth;
    else if (this.value === undefined) return;
    else if (name === 's') this.value += ' '.repeat(Math.min(timesOf(attributes()['text:c']), MAX_SPACES));
    else if (name === 'tab') this.value += '\t';
    else if (name === 'line-break') this.value += '\n';
    else if (name === 'annotation' || name === 'frame') this.besideDepth = depth;
  }

  private closeCell(): void {
    this.cellDepth = -1;
    const value = this.valueOfCell();
    const { 'office:value-type': kind = '', 'office:currency': currency } = this.attributes;
    const money = moneyOfKind(kind, this.value ?? '', currency);
    this.value = undefined;
    if (value === '') {
      if (this.attributes['table:formula'] !== undefined && !this.attributes['office:value-type']) {
        this.unworked.add(this.row, this.column);
      }
      return;
    }
    const { column, repeatedColumns: repeated } = this;
    if (column + repeated - 1 > MAX_COLUMNS) throw new Damage('address', addressOf(this.row, column));
    this.filled.push({ column, repeated, value, money });
  }

  private valueOfCell(): number | string {
    const { attributes, value: shown = '' } = this;
    const type = attributes['office:value-type'];
    if (type === 'float' || type === 'currency' || type === 'percentage') {
      const written = attributes['office:value'] ?? '';
      const number = Number(written);
      return written === '' || !Number.isFinite(number) ? shown : number;
    }
    if (type === 'date') return dateOfText(attributes['office:date-value'] ?? shown);
    if (type === 'boolean') return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
    const error = attributes['calcext:value-type'] === 'error';
    const text = error ? shown : decodeEntities(attributes['office:string-value'] ?? '') || shown;
    return text.trim() === '' ? '' : text;
  }

  private closeRow(): void {
    this.rowDepth = -1;
    const last = this.row + this.repeatedRows - 1;
    if (this.filled.length > 0) {
      if (last > MAX_SHEET_ROWS) throw new Damage('address', String(last));
      for (let row = this.row; row <= last; row++) this.addRow(row);
    }
    this.row = last;
  }

  private addRow(row: number): void {
    for (const { column, repeated, value, money } of this.filled) {
      const text = typeof value === 'string' ? this.texts.add(value) : -1;
      for (let at = column; at < column + repeated; at++) {
        if (typeof value === 'string') this.cells.addText(row, at, text);
        else {
          this.cells.addNumber(row, at, value);
          if (money) this.money.add(at, money);
        }
      }
    }
    if (this.shown !== 'visible') this.hidden.push(row);
    if (this.shown === 'filter') this.filtered = true;
  }

  private merge(rows: number): void {
    if (this.merges.length >= MAX_MERGES) throw new TooLarge('merges', MAX_MERGES);
    this.merges.push({ column: this.column, first: this.row, last: this.row + rows - 1 });
  }
}

/** Spaces that one `text:s` may stand for; a cell of Excel or LibreOffice holds 32,767 characters. */
const MAX_SPACES = 32_767;

function timesOf(attribute: string | undefined): number {
  const times = Number(attribute ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}
