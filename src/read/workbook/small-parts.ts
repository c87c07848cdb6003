import { isDateFormat } from './dates.ts';
import { type MoneyFormat, moneyFormat } from './money-format.ts';
import type { Texts } from './texts.ts';
import { type Attributes, attribute, type XmlHandler } from './xml.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: string;
  readonly relation: string;
}

/** What `xl/workbook.xml` says. */
export class WorkbookPart implements XmlHandler {
  readonly sheets: ListedSheet[] = [];
  epoch1904 = false;
  /** The program that wrote the workbook asks for its formulas to be worked out when it is opened. */
  recalculates = false;
  private properties = false;

  open(name: string, attributes: () => Attributes, depth: number): void {
    // (An extension far below may repeat the name of an element.)
    if (depth === 1 && name === 'workbookPr' && !this.properties) {
      this.properties = true;
      this.epoch1904 = isTrue(attribute(attributes(), 'date1904'));
    } else if (depth === 1 && name === 'calcPr') {
      this.recalculates = isTrue(attribute(attributes(), 'fullCalcOnLoad'));
    } else if (depth === 2 && name === 'sheet') {
      const given = attributes();
      const relation = attribute(given, 'id') ?? '';
      const state = attribute(given, 'state') ?? 'visible';
      this.sheets.push({ name: unescaped(attribute(given, 'name') ?? ''), state, relation });
    }
  }

  close(): void {}
}

/** Another part that a part points to: the last word of its type, and its place. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** A part of relationships. */
export class Relations implements XmlHandler {
  readonly byId = new Map<string, Relation>();

  open(name: string, attributes: () => Attributes): void {
    if (name !== 'Relationship') return;
    const given = attributes();
    const type = (attribute(given, 'Type') ?? '').replace(/^.*\//s, '');
    this.byId.set(attribute(given, 'Id') ?? '', { type, target: attribute(given, 'Target') ?? '' });
  }

  close(): void {}

  find(type: string): Relation | undefined {
    return [...this.byId.values()].find((relation) => relation.type === type);
  }
}

/** Formats by number that show percent (ECMA-376 part 1, §18.8.30). */
const PERCENTS: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
]);

/** Which cell formats of `xl/styles.xml` show dates, in the order that cells count them. */
export class Styles implements XmlHandler {
  readonly dates: boolean[] = [];
  /** What each shows of money. */
  readonly money: (MoneyFormat | undefined)[] = [];
  private readonly codes = new Map<number, string>();
  /** Formats of the named styles, which a cell format without one takes. */
  private readonly named: number[] = [];
  private within = '';

  open(name: string, attributes: () => Attributes, depth: number): void {
    if (depth === 1) this.within = name;
    else if (name === 'numFmt' && this.within === 'numFmts') {
      const given = attributes();
      this.codes.set(Number(attribute(given, 'numFmtId')), attribute(given, 'formatCode') ?? '');
    } else if (depth === 2 && name === 'xf') {
      const given = attributes();
      const own = attribute(given, 'numFmtId');
      if (this.within === 'cellStyleXfs') this.named.push(Number(own ?? 0));
      if (this.within !== 'cellXfs') return;
      const id = own === undefined ? (this.named[Number(attribute(given, 'xfId'))] ?? 0) : Number(own);
      const date = isDateFormat(id, this.codes.get(id));
      this.dates.push(date);
      this.money.push(date ? undefined : moneyFormat(this.codes.get(id) ?? PERCENTS.get(id)));
    }
  }

  close(): void {}
}

/** `xl/sharedStrings.xml`, into the texts. */
export class SharedStrings implements XmlHandler {
  private readonly texts: Texts;
  private readonly rich = new RichText();

  constructor(texts: Texts) {
    this.texts = texts;
  }

  open(name: string, _: () => Attributes, depth: number): void {
    if (depth === 1) this.rich.begin();
    else this.rich.open(name);
  }

  close(name: string, depth: number): void {
    if (depth === 1 && name === 'si') this.texts.addShared(this.rich.end());
    else this.rich.close(name);
  }

  text(text: string): void {
    this.rich.text(text);
  }
}

/** Text that may stand in runs of several looks; how it is pronounced (`rPh`) is no part of it. */
export class RichText {
  private value = '';
  private inText = false;
  private phonetic = 0;

  begin(): void {
    this.value = '';
    this.inText = false;
    this.phonetic = 0;
  }

  open(name: string): void {
    if (name === 't') this.inText = true;
    else if (name === 'rPh') this.phonetic++;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.phonetic--;
  }

  text(text: string): void {
    if (this.inText && this.phonetic === 0) this.value += text;
  }

  end(): string {
    return unescaped(this.value);
  }
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, §22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
