import { posix } from 'node:path';
import { MAX_SHEETS, MAX_WORKBOOK_EXPANDED } from '../limits.ts';
import { refusal } from '../refuse.ts';
import type { Archive } from './archive.ts';
import { Damage, TooLarge } from './damage.ts';
import type { SheetEntry } from './sheet.ts';
import { type Shared, SheetPart } from './sheet-part.ts';
import {
  type ListedSheet,
  type Relation,
  Relations,
  SharedStrings,
  Styles,
  WorkbookPart,
} from './small-parts.ts';
import { Texts } from './texts.ts';
import { readXml, type XmlHandler } from './xml.ts';

/**
 * The sheets of a workbook of Office Open XML, in the order of its tabs. Its texts are read at once, a sheet when it
 * is asked for.
 *
 * @throws Refusal `file-expands`, `file-damaged`, `workbook-damaged`, `workbook-too-large`
 */
export async function xlsxSheets(archive: Archive, file: string): Promise<readonly SheetEntry[]> {
  const expanded = archive.declaredSize((name) => /\.(?:xml|rels)$/.test(name));
  if (expanded > MAX_WORKBOOK_EXPANDED) throw refusal('file-expands', { file, limit: MAX_WORKBOOK_EXPANDED });
  const parts = new Parts(archive, file);
  const book = await parts.workbook();
  const listed = new WorkbookPart();
  await parts.read(book, listed);
  if (listed.sheets.length > MAX_SHEETS) {
    throw refusal('workbook-too-large', { file, part: book, what: 'sheets', limit: MAX_SHEETS });
  }
  const relations = await parts.relations(book);
  const shared = await parts.shared(book, relations, listed);
  return listed.sheets.map((sheet) =>
    entryOf(sheet, relations.byId.get(sheet.relation), parts, book, shared),
  );
}

/** The parts of one workbook, read by what they are. */
class Parts {
  private readonly archive: Archive;
  private readonly file: string;

  constructor(archive: Archive, file: string) {
    this.archive = archive;
    this.file = file;
  }

  /** Reads a part; what goes wrong becomes a refusal that names the part. */
  async read(part: string, handler: XmlHandler): Promise<void> {
    try {
      await readXml(this.archive.text(part), handler);
    } catch (error) {
      throw asRefusal(error, this.file, part);
    }
  }

  has(part: string): boolean {
    return this.archive.has(part);
  }

  /** The part that the archive says is the workbook; some programs write another name than `xl/workbook.xml`. */
  async workbook(): Promise<string> {
    const usual = 'xl/workbook.xml';
    if (this.has('_rels/.rels')) {
      const root = new Relations();
      await this.read('_rels/.rels', root);
      const main = root.find('officeDocument');
      if (main && this.has(resolved('', main.target))) return resolved('', main.target);
    }
    if (!this.has(usual))
      throw refusal('workbook-damaged', { file: this.file, part: usual, fault: 'missing', at: '' });
    return usual;
  }

  async relations(book: string): Promise<Relations> {
    const relations = new Relations();
    const part = posix.join(posix.dirname(book), '_rels', `${posix.basename(book)}.rels`);
    await this.read(part, relations);
    return relations;
  }

  async shared(book: string, relations: Relations, listed: WorkbookPart): Promise<Shared> {
    const texts = new Texts();
    const strings = this.existing(book, relations.find('sharedStrings'));
    if (strings !== undefined) await this.read(strings, new SharedStrings(texts));
    const styles = this.existing(book, relations.find('styles'));
    const formats = new Styles();
    if (styles !== undefined) await this.read(styles, formats);
    return {
      texts,
      dates: styles === undefined ? undefined : formats.dates,
      money: formats.money,
      epoch1904: listed.epoch1904,
      recalculates: listed.recalculates,
    };
  }

  private existing(book: string, relation: Relation | undefined): string | undefined {
    const part = relation && resolved(book, relation.target);
    return part !== undefined && this.has(part) ? part : undefined;
  }
}

/** A target is relative to the part that points to it, or begins at the root. */
function resolved(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target);
}

const KINDS: Readonly<Record<string, SheetEntry['kind']>> = {
  worksheet: 'cells',
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  xlMacrosheet: 'macro',
  xlIntlMacrosheet: 'macro',
};

function entryOf(
  { name, state }: ListedSheet,
  relation: Relation | undefined,
  parts: Parts,
  book: string,
  shared: Shared,
): SheetEntry {
  const part = relation ? resolved(book, relation.target) : '';
  const kind = relation && parts.has(part) ? (KINDS[relation.type] ?? 'missing') : 'missing';
  return {
    name,
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    kind,
    async read(rows) {
      const sheet = new SheetPart(shared, rows);
      await parts.read(part, sheet);
      return sheet.content();
    },
  };
}

function asRefusal(error: unknown, file: string, part: string): unknown {
  if (error instanceof TooLarge)
    return refusal('workbook-too-large', { file, part, what: error.what, limit: error.limit });
  if (!(error instanceof Damage)) return error;
  return refusal('workbook-damaged', { file, part, fault: error.fault, at: error.at });
}
