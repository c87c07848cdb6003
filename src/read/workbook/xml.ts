// Reads the XML parts of a workbook as a stream of elements, without entities or anything fetched.
import { Parser } from 'saxen';
import { MAX_XML_DEPTH, MAX_XML_TOKEN } from '../limits.ts';
import { Damage } from './damage.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a part is read by. Names come without their prefix; `depth` is 0 for the root element. */
export interface XmlHandler {
  open(name: string, attributes: () => Attributes, depth: number): void;
  close(name: string, depth: number): void;
  text?(text: string): void;
  /** `skip`: what follows in the part is of no use; `stop`: it need not even be unpacked for its checksum. */
  readonly done?: 'skip' | 'stop' | undefined;
}

/** Names remembered without their prefix. */
const NAMES_KEPT = 500;
const NO_ATTRIBUTES: Attributes = {};

/**
 * Reads XML as it comes. Memory is one token (a tag, a text), whatever the size of the part.
 *
 * @throws Damage `xml` where it is not well formed, nested too deeply, or has a token beyond MAX_XML_TOKEN
 */
export async function readXml(pieces: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
  const reader = new Reader(handler);
  for await (const piece of pieces) {
    if (handler.done === 'stop') return;
    if (!handler.done) reader.write(piece);
  }
  if (!handler.done) reader.end();
}

class Reader {
  private readonly parser = new Parser();
  private readonly handler: XmlHandler;
  private readonly names = new Map<string, string>();
  private depth = -1;
  private events = 0;
  /** From the last `<` on. */
  private held = '';
  /** Characters that the parser holds without an event. */
  private waiting = 0;

  constructor(handler: XmlHandler) {
    this.handler = handler;
    const { parser } = this;
    const damaged = () => {
      throw new Damage('xml');
    };
    parser.on('error', damaged).on('warn', damaged);
    parser.on('openTag', (name, attributes) => this.open(name, attributes));
    parser.on('closeTag', (name) => {
      this.events++;
      if (!handler.done) handler.close(this.local(name), this.depth);
      this.depth--;
    });
    parser.on('text', (text) => this.text(text, true));
    parser.on('cdata', (text) => this.text(text, false));
  }

  /** A `<` stands in no attribute: a piece that ends before one ends in no tag, which the parser would cut at a `>`. */
  write(piece: string): void {
    const cut = piece.lastIndexOf('<');
    if (cut === -1) this.held += piece;
    else {
      this.pass(this.held + piece.slice(0, cut));
      this.held = piece.slice(cut);
    }
    if (this.held.length > MAX_XML_TOKEN) throw new Damage('xml');
  }

  end(): void {
    this.parser.write(this.held);
    this.parser.end();
  }

  private pass(text: string): void {
    const before = this.events;
    this.parser.write(text);
    this.waiting = this.events === before ? this.waiting + text.length : 0;
    if (this.waiting > MAX_XML_TOKEN) throw new Damage('xml');
  }

  private open(name: string, attributes: () => Attributes | false): void {
    this.events++;
    this.depth++;
    if (this.depth > MAX_XML_DEPTH) throw new Damage('xml');
    if (this.handler.done) return;
    this.handler.open(this.local(name), () => attributes() || NO_ATTRIBUTES, this.depth);
  }

  private text(text: string, encoded: boolean): void {
    this.events++;
    if (!this.handler.done) this.handler.text?.(encoded ? decodeEntities(text) : text);
  }

  private local(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(':') + 1);
    if (this.names.size < NAMES_KEPT) this.names.set(name, local);
    return local;
  }
}

/** An attribute whatever its prefix: `r:id`, `ns0:id`, `id`. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  const key = plain === undefined ? Object.keys(attributes).find((k) => k.endsWith(`:${name}`)) : name;
  const value = key === undefined ? undefined : attributes[key];
  return value === undefined ? undefined : decodeEntities(value);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** (The parser’s own decoding knows no character beyond U+FFFF.) */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g, (entity, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : entity;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
