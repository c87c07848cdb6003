import { MAX_WORKBOOK_EXPANDED } from '../limits.ts';
import { refusal } from '../refuse.ts';
import type { Archive } from './archive.ts';
import { Damage, TooLarge } from './damage.ts';
import { readXml, type XmlHandler } from './xml.ts';

/** The XML parts of one workbook; what is wrong with one becomes a refusal that names it. */
export class Parts {
  readonly file: string;
  private readonly archive: Archive;

  /** @throws Refusal `file-expands` where the parts declare more than what is unpacked */
  constructor(archive: Archive, file: string) {
    this.archive = archive;
    this.file = file;
    const expanded = archive.declaredSize((name) => /\.(?:xml|rels)$/.test(name));
    if (expanded > MAX_WORKBOOK_EXPANDED)
      throw refusal('file-expands', { file, limit: MAX_WORKBOOK_EXPANDED });
  }

  has(part: string): boolean {
    return this.archive.has(part);
  }

  /** @throws Refusal `workbook-damaged`, `workbook-too-large` */
  async read(part: string, handler: XmlHandler): Promise<void> {
    try {
      await readXml(this.archive.text(part), handler);
    } catch (error) {
      throw asRefusal(error, this.file, part);
    }
  }
}

export function asRefusal(error: unknown, file: string, part: string): unknown {
  if (error instanceof TooLarge)
    return refusal('workbook-too-large', { file, part, what: error.what, limit: error.limit });
  if (!(error instanceof Damage)) return error;
  return refusal('workbook-damaged', { file, part, fault: error.fault, at: error.at });
}
