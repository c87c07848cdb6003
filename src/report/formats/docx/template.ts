import type { Element } from '@xmldom/xmldom';
import { existing } from '../../../base/existing.ts';
import { fold } from '../../../base/text.ts';
import type { Translator } from '../../../messages/translator.ts';
import { refusal } from '../../../read/refuse.ts';
import { type Look, languageTag } from './look.ts';
import { bulletList } from './numbering.ts';
import { TABLE_SIZE } from './rhythm.ts';
import { type Role, type RoleNames, roleNames, TABLE_STYLE } from './roles.ts';
import { ACCENT, language, NAMESPACES, paragraphStyle, tableStyle, XML } from './styles.ts';
import { templatePage, usedTableStyles } from './template-document.ts';
import { type TemplateParts, templateParts } from './template-parts.ts';
import { A, attribute, below, child, childrenOf, parseXml, sift, valOf, W, written } from './xml.ts';

/** Faces of a template may be wider than the one that columns are measured with. */
const SLACK = 1.12;
const WIDE =
  /^(?:verdana|dejavu sans|montserrat|poppins|century gothic|lexend|lucida|arial black|trebuchet)/i;
const WIDE_SLACK = 1.3;

/**
 * The look of an organisation's own document: its styles, its numbering, the colours and faces of its theme, its page.
 * Styles that the report needs and the template has not are added, on top of its own text. Nothing else is taken:
 * no macro, no relationship, no picture, no text.
 *
 * @throws Refusal `template-not-word`, `template-too-large`, `template-damaged`
 */
export function templateLook(packed: Uint8Array, translator: Translator): Look {
  const parts = templateParts(packed);
  try {
    return lookOf(parts, translator);
  } catch {
    // What is not well-formed, or larger than a document is.
    throw refusal('template-damaged', {});
  }
}

function lookOf(parts: TemplateParts, translator: Translator): Look {
  const { texts } = translator;
  const root = rootOf(parts.styles, 'styles');
  const numbering = numberingOf(parts.numbering);
  for (const numPr of below(root, ['numPr'])) {
    if (!numbering.lists.has(valOf(numPr, 'numId') ?? '')) numPr.parentNode?.removeChild(numPr);
  }
  setLanguage(root, languageTag(translator));

  const styles = childrenOf(root, 'style');
  const base = styles.find((style) => isDefault(style, 'paragraph'));
  const baseId = attribute(base, 'styleId') ?? 'Normal';
  const names = roleNames(texts);
  const found = (role: Role) => {
    const style = find(styles, names[role]);
    if (role === 'list' && style && below(style, ['numPr']).length === 0) return undefined;
    return style;
  };
  const ids = Object.fromEntries(
    (Object.keys(names) as Role[]).map((role) => {
      const fallback = role === 'body' ? baseId : names[role].id;
      return [role, attribute(found(role), 'styleId') ?? fallback];
    }),
  ) as Record<Role, string>;
  const theme = themeOf(parts.theme);
  const given = {
    texts,
    base: baseId,
    accent: theme?.accent ?? ACCENT,
    numId: numbering.numId,
  };
  const table = tableStyleId(styles, parts.document);
  const known = new Set(styles.map((style) => attribute(style, 'styleId')));
  const added = [
    ...(base
      ? []
      : ['<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>']),
    ...(Object.keys(names) as Role[])
      .filter((role) => !known.has(ids[role]) && ids[role] !== baseId)
      .map((role) => paragraphStyle(role, ids, given)),
    ...(known.has(table) ? [] : [tableStyle(given)]),
  ];
  const halfPoints = Number(valueOfRun(found('tableText'), 'sz'));
  return {
    ids,
    tableStyle: table,
    tableSize: halfPoints >= 8 && halfPoints <= 48 ? halfPoints / 2 : TABLE_SIZE,
    accent: given.accent,
    slack: facesOf(root, base, theme).some((face) => WIDE.test(face)) ? WIDE_SLACK : SLACK,
    page: templatePage(parts.document),
    styles: `${XML}<w:styles ${NAMESPACES}>${childrenOf(root).map(written).join('')}${added.join('')}</w:styles>`,
    numbering: numbering.part,
    ...(parts.fontTable === undefined ? {} : { fontTable: fontTableOf(parts.fontTable) }),
    ...(theme ? { theme } : {}),
  };
}

function rootOf(part: string, name: string): Element {
  const root = parseXml(part).documentElement;
  if (root?.namespaceURI !== W || root.localName !== name) throw new Error(`not ${name}`);
  sift(root, W);
  return root;
}

/** By Word's own name first, then by the names and identifiers that other languages and programs give. */
function find(styles: readonly Element[], { id, name, also }: RoleNames): Element | undefined {
  const paragraphs = styles.filter((style) => attribute(style, 'type') === 'paragraph');
  const called = (wanted: string) =>
    paragraphs.find((style) => fold(valOf(style, 'name') ?? '') === fold(wanted));
  const identified = (wanted: string) => paragraphs.find((style) => attribute(style, 'styleId') === wanted);
  for (const wanted of [name, ...also]) {
    const style = called(wanted);
    if (style) return style;
  }
  for (const wanted of [id, ...also]) {
    const style = identified(wanted);
    if (style) return style;
  }
  return undefined;
}

/** The table style that the template's own pages use most, else one that somebody made for it, else the report's. */
function tableStyleId(styles: readonly Element[], document: string): string {
  const tables = styles.filter((style) => attribute(style, 'type') === 'table' && !isDefault(style, 'table'));
  const ids = tables.map((style) => attribute(style, 'styleId') ?? '');
  const used = usedTableStyles(document).find((id) => ids.includes(id));
  const made = tables.find((style) => /^(?:1|true|on)$/.test(attribute(style, 'customStyle') ?? ''));
  return used ?? attribute(made, 'styleId') ?? TABLE_STYLE;
}

function isDefault(style: Element, type: string): boolean {
  return attribute(style, 'type') === type && /^(?:1|true|on)$/.test(attribute(style, 'default') ?? '');
}

const valueOfRun = (style: Element | undefined, name: string): string | undefined => {
  const run = style && child(style, 'rPr');
  return run && valOf(run, name);
};

/** The report speaks its own language, whatever the template's: it is said once, for every run. */
function setLanguage(root: Element, tag: string): void {
  for (const lang of below(root, ['lang'])) lang.parentNode?.removeChild(lang);
  const old = child(root, 'docDefaults');
  const run = old && child(old, 'rPrDefault');
  const properties = run && child(run, 'rPr');
  const paragraph = old && child(old, 'pPrDefault');
  const inner = properties ? childrenOf(properties).map(written).join('') : '';
  const defaults = existing(
    parseXml(
      `<w:docDefaults xmlns:w="${W}"><w:rPrDefault><w:rPr>${inner}${language(tag)}</w:rPr></w:rPrDefault>${paragraph ? written(paragraph) : ''}</w:docDefaults>`,
    ).documentElement ?? undefined,
  );
  const node = existing(root.ownerDocument ?? undefined).importNode(defaults, true);
  if (old) root.replaceChild(node, old);
  else root.insertBefore(node, root.firstChild);
}

/** The template's lists, which its headings may count on, and one list of bullets more. */
function numberingOf(part: string | undefined): { part: string; lists: ReadonlySet<string>; numId: number } {
  const root = part === undefined ? undefined : rootOf(part, 'numbering');
  if (root) {
    // Bullets that are pictures lie in another part.
    for (const element of below(root, ['lvlPicBulletId'])) element.parentNode?.removeChild(element);
  }
  const definitions = root ? childrenOf(root, 'abstractNum') : [];
  const lists = root ? childrenOf(root, 'num') : [];
  const next = (elements: readonly Element[], name: string) =>
    elements.reduce((most, element) => Math.max(most, Number(attribute(element, name)) || 0), 0) + 1;
  const numId = next(lists, 'numId');
  const bullets = bulletList(next(definitions, 'abstractNumId'), numId);
  return {
    part: [
      `${XML}<w:numbering xmlns:w="${W}">`,
      ...definitions.map(written),
      bullets.definition,
      ...lists.map(written),
      bullets.list,
      '</w:numbering>',
    ].join(''),
    lists: new Set(lists.map((list) => attribute(list, 'numId') ?? '')),
    numId,
  };
}

/** Names and shapes of the faces, without those embedded as files. */
function fontTableOf(part: string): string {
  const root = rootOf(part, 'fonts');
  for (const face of below(root, ['embedRegular', 'embedBold', 'embedItalic', 'embedBoldItalic'])) {
    face.parentNode?.removeChild(face);
  }
  return `${XML}<w:fonts xmlns:w="${W}">${childrenOf(root, 'font').map(written).join('')}</w:fonts>`;
}

interface Theme {
  readonly colours: string;
  readonly fonts: string;
  /** First accent, as six hexadecimal digits. */
  readonly accent: string | undefined;
  /** Face of running text. */
  readonly face: string;
}

function themeOf(part: string | undefined): Theme | undefined {
  const root = part === undefined ? undefined : parseXml(part).documentElement;
  const [colours] = root ? below(root, ['clrScheme'], A) : [];
  const [fonts] = root ? below(root, ['fontScheme'], A) : [];
  if (!colours || !fonts) return undefined;
  for (const element of [colours, fonts]) sift(element, A);
  const accent = child(colours, 'accent1', A);
  const minor = child(fonts, 'minorFont', A);
  const hex = (accent && child(accent, 'srgbClr', A))?.getAttribute('val') ?? '';
  return {
    colours: written(colours),
    fonts: written(fonts),
    accent: /^[0-9A-Fa-f]{6}$/.test(hex) ? hex : undefined,
    face: (minor && child(minor, 'latin', A))?.getAttribute('typeface') ?? '',
  };
}

/** Faces that running text may take. */
function facesOf(root: Element, base: Element | undefined, theme: Theme | undefined): string[] {
  const defaults = child(root, 'docDefaults');
  const fonts = [defaults, base].flatMap((element) => (element ? below(element, ['rFonts']) : []));
  return [theme?.face ?? '', ...fonts.map((element) => attribute(element, 'ascii') ?? '')];
}
