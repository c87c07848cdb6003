import type { Element, Node } from '@xmldom/xmldom';
import { decode } from 'iconv-lite';
import { MAX_TEMPLATE_EXPANDED } from '../../../read/limits.ts';
import { unpackSome } from '../../../read/zip.ts';
import { XML } from './styles.ts';
import { A, below, parseXml, W, written } from './xml.ts';

/**
 * The letterhead of a template: its headers and footers with their pictures, and nothing that runs, asks, or names a place
 * outside: no field but the number of the page, no link, no object, no drawing other than a picture.
 */
export type LetterheadParts = Readonly<Record<string, string | Uint8Array>>;

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KEPT = new Set([W, WP, A, PIC]);
/** Of WordprocessingML, what refers to another part, to a list or to the Web, or holds what is no text. */
const DROPPED = new Set([
  'object',
  'pict',
  'altChunk',
  'subDoc',
  'numPr',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'footnoteReference',
  'endnoteReference',
  'hlinkClick',
  'hlinkHover',
  'sectPr',
]);
const SAFE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b(?:\s*\\\*\s*\w+)*\s*$/;

/** Where the package that is written has each: of all pages, of the first. */
const PLACES = { default: '1', first: '2' } as const;

/** Headers and footers as parts of the package that is written, by path; none where the template has none. */
export function letterheadParts(packed: Uint8Array): LetterheadParts {
  const parts = unpackSome(
    packed,
    (name) => /^word\/(?:[^/]+\.xml|_rels\/|media\/)/.test(name),
    MAX_TEMPLATE_EXPANDED,
  );
  if (parts === 'damaged' || parts === 'too-large') return {};
  const text = (name: string) =>
    Object.hasOwn(parts, name) ? decode(Buffer.from(parts[name]!), 'utf8') : '';
  const section =
    text('word/document.xml')
      .match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)
      ?.at(-1) ?? '';
  const targets = targetsOf(text('word/_rels/document.xml.rels'));
  const written: Record<string, string | Uint8Array> = {};
  for (const kind of ['header', 'footer'] as const) {
    const refs = referencesOf(section, kind);
    const own = (type: string) => targets.get(refs.get(type) ?? '')?.target;
    const usual = own('default');
    const first = /<w:titlePg\b/.test(section) ? (own('first') ?? usual) : usual;
    for (const [type, name] of [
      ['default', usual],
      ['first', first],
    ] as const) {
      if (name === undefined) continue;
      const copied = copyOf(`word/${name}`, `word/${kind}${PLACES[type]}.xml`, parts, text);
      Object.assign(written, copied);
    }
  }
  return written;
}

/** One header or footer under its new name, with the pictures it shows. */
function copyOf(
  from: string,
  to: string,
  parts: Readonly<Record<string, Uint8Array>>,
  text: (name: string) => string,
): Record<string, string | Uint8Array> {
  const source = text(from);
  if (source === '') return {};
  const root = parseXml(source).documentElement;
  if (!root) return {};
  const file = from.slice(from.lastIndexOf('/') + 1);
  const targets = targetsOf(text(`word/_rels/${file}.rels`));
  const pictures = new Map<string, { name: string; bytes: Uint8Array }>();
  for (const [id, { target, type }] of targets) {
    const bytes = parts[`word/${target}`];
    const kind = bytes && pictureKind(bytes);
    if (type.endsWith('/image') && bytes && kind) {
      const stem = to.slice(to.lastIndexOf('/') + 1).replace('.xml', '');
      pictures.set(id, { name: `media/letterhead-${stem}-${pictures.size + 1}.${kind}`, bytes });
    }
  }
  clean(root, pictures);
  const relations = [...pictures].map(
    ([id, { name }]) => `<Relationship Id="${id}" Type="${R}/image" Target="${name}"/>`,
  );
  return {
    [to]: `${XML}${written(root).replace(/^<([\w:]+)/, `<$1 xmlns:w="${W}"`)}`,
    ...(relations.length === 0
      ? {}
      : {
          [`word/_rels/${to.slice(to.lastIndexOf('/') + 1)}.rels`]: `${XML}<Relationships xmlns="${RELATIONSHIPS}">${relations.join('')}</Relationships>`,
        }),
    ...Object.fromEntries([...pictures.values()].map(({ name, bytes }) => [`word/${name}`, bytes])),
  };
}

/** Leaves what a letterhead is made of. */
function clean(element: Element, pictures: ReadonlyMap<string, unknown>): void {
  for (const attribute of [...element.attributes]) {
    const { namespaceURI, name, localName, value } = attribute;
    const embeds = namespaceURI === R && localName === 'embed' && pictures.has(value);
    const plain = namespaceURI === W || namespaceURI === null || name === 'xml:space';
    if (!embeds && !plain && !name.startsWith('xmlns')) element.removeAttributeNode(attribute);
  }
  for (const node of [...element.childNodes]) {
    if (isElement(node) && isKept(node)) cleanInside(node, element, pictures);
    else if (node.nodeType !== TEXT) element.removeChild(node);
  }
}

const isKept = (node: Element): boolean =>
  KEPT.has(node.namespaceURI ?? '') && !DROPPED.has(node.localName ?? '') && !isUnsafeField(node);

/** A link is its text; a drawing without its picture is nothing. */
function cleanInside(node: Element, parent: Element, pictures: ReadonlyMap<string, unknown>): void {
  clean(node, pictures);
  if (node.localName === 'hyperlink') {
    while (node.firstChild) parent.insertBefore(node.firstChild, node);
    parent.removeChild(node);
  } else if (node.localName === 'drawing' && !showsPicture(node)) parent.removeChild(node);
}

const showsPicture = (drawing: Element): boolean =>
  below(drawing, ['blip'], A).some((blip) => blip.hasAttributeNS(R, 'embed'));

function isUnsafeField(node: Element): boolean {
  if (node.localName === 'fldSimple') return !SAFE_FIELD.test(node.getAttributeNS(W, 'instr') ?? '');
  return node.localName === 'instrText' && !SAFE_FIELD.test(node.textContent ?? '');
}

/** Which part each kind of header or footer of a section is, by relationship. */
const referencesOf = (section: string, kind: 'header' | 'footer'): ReadonlyMap<string, string> =>
  new Map(
    [...section.matchAll(new RegExp(`<w:${kind}Reference\\b[^<>]*>`, 'g'))].map(([element]) => [
      /w:type="(\w+)"/.exec(element)?.[1] ?? 'default',
      /r:id="([^"<>]+)"/.exec(element)?.[1] ?? '',
    ]),
  );

interface Target {
  readonly target: string;
  readonly type: string;
}

/** Relationships inside the package: id → part, from the folder of Word. */
function targetsOf(rels: string): ReadonlyMap<string, Target> {
  if (rels === '') return new Map();
  const root = parseXml(rels).documentElement;
  const elements = root ? [...root.getElementsByTagNameNS('*', 'Relationship')] : [];
  return new Map(
    elements.flatMap((element) => {
      const target = (element.getAttribute('Target') ?? '').replace(/^\/word\//, '');
      const outside = element.getAttribute('TargetMode') === 'External' || !/^[\w/.-]+$/.test(target);
      return outside || target.includes('..')
        ? []
        : [[element.getAttribute('Id') ?? '', { target, type: element.getAttribute('Type') ?? '' }] as const];
    }),
  );
}

/** By its first bytes, what a picture is; undefined for what Word draws by running something. */
function pictureKind(bytes: Uint8Array): 'png' | 'jpeg' | 'gif' | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  return bytes[0] === 0x47 && bytes[1] === 0x49 ? 'gif' : undefined;
}

const TEXT = 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
