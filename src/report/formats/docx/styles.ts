import type { Texts } from '../../../messages/catalogue.ts';
import { CELL_MARGIN, TABLE_SIZE } from './columns.ts';
import { type Role, roleNames, TABLE_STYLE } from './roles.ts';

/** The one accent: the blue of Okabe and Ito, safe for colour-blind readers. */
export const ACCENT = '0072B2';

/**
 * The styles of a report without a template, as WordprocessingML (ECMA-376 part 1, 17.7). Children stand in the order
 * of the schema: Word repairs a file where they do not.
 */

/** Colours: text, what stands back, rules. */
const INK = '1A1A1A';
const GREY = '595959';
const RULE = '7F7F7F';
const HAIRLINE = 'D0D0D0';
/** Everywhere, or a face of the very same widths; its figures are of one width. */
const FACE = 'Arial';
/** Room at the right that keeps a line of text near 70 characters; tables and figures use the whole width. */
const MEASURE = 1500;

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
/** Figures of one width, so that columns align whatever the face. */
const TABULAR = '<w14:numForm w14:val="lining"/><w14:numSpacing w14:val="tabular"/>';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Look {
  readonly next?: Role;
  /** Children of `w:pPr`, then of `w:rPr`. */
  readonly paragraph: string;
  readonly run: string;
}

const spacing = (before: number, after: number, line: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const ink = (colour: string): string => `<w:color w:val="${colour}"/>`;
const BOLD = '<w:b/><w:bCs/>';
/** Whatever the style below it does: no indent, no justified lines. */
const FLUSH = '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/>';
const KEEP = '<w:keepNext/><w:keepLines/>';

function looks(accent: string, numId: number): Readonly<Record<Role, Look>> {
  return {
    title: {
      next: 'subtitle',
      paragraph: KEEP + spacing(0, 60, 240) + FLUSH,
      run: BOLD + ink(INK) + size(21),
    },
    subtitle: { next: 'body', paragraph: KEEP + spacing(0, 240, 252) + FLUSH, run: ink(GREY) + size(12) },
    heading1: {
      next: 'body',
      paragraph: `${KEEP}${spacing(400, 120, 252)}<w:outlineLvl w:val="0"/>`,
      run: BOLD + ink(INK) + size(14.5),
    },
    heading2: {
      next: 'body',
      paragraph: `${KEEP}${spacing(280, 80, 252)}<w:outlineLvl w:val="1"/>`,
      run: BOLD + ink(INK) + size(12),
    },
    body: { paragraph: `${spacing(0, 120, 276)}<w:ind w:right="${MEASURE}"/>`, run: '' },
    answer: {
      paragraph: `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${accent}"/></w:pBdr>${spacing(0, 140, 283)}<w:ind w:left="240" w:right="${MEASURE - 500}" w:firstLine="0"/><w:jc w:val="left"/>`,
      run: size(11),
    },
    list: {
      paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>${spacing(0, 80, 269)}<w:ind w:left="340" w:right="${MEASURE}" w:hanging="255"/><w:jc w:val="left"/>`,
      run: '',
    },
    caption: {
      next: 'body',
      paragraph: KEEP + spacing(280, 80, 252) + FLUSH,
      run: BOLD + ink(INK) + size(10),
    },
    tableText: { paragraph: spacing(30, 30, 240) + FLUSH, run: size(TABLE_SIZE) + TABULAR },
    note: { paragraph: `<w:keepLines/>${spacing(60, 0, 247)}${FLUSH}`, run: ink(GREY) + size(8.5) },
    figure: { paragraph: `<w:keepNext/>${spacing(60, 60, 240)}${FLUSH}`, run: '' },
    header: { paragraph: spacing(0, 0, 240) + FLUSH, run: ink(GREY) + size(8.5) },
    footer: {
      paragraph: `${spacing(0, 0, 240)}<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="right"/>`,
      run: ink(GREY) + size(8.5),
    },
  };
}

/** Styles of Word itself, that a person expects in the list of styles under their own name. */
const BUILT_IN: readonly Role[] = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'caption',
  'header',
  'footer',
];

export interface StyleTexts {
  readonly texts: Texts;
  /** Identifier of the style that all of them rest on. */
  readonly base: string;
  /** The accent, as six hexadecimal digits. */
  readonly accent: string;
  /** The list of bullets in the numbering part. */
  readonly numId: number;
}

/** One paragraph style. `ids` tells how the others are called in the document it goes into. */
export function paragraphStyle(role: Role, ids: Readonly<Record<Role, string>>, given: StyleTexts): string {
  const { id, name } = roleNames(given.texts)[role];
  const { next, paragraph, run } = looks(given.accent, given.numId)[role];
  return [
    `<w:style w:type="paragraph"${BUILT_IN.includes(role) ? '' : ' w:customStyle="1"'} w:styleId="${id}">`,
    `<w:name w:val="${escaped(name)}"/><w:basedOn w:val="${escaped(given.base)}"/>`,
    next === undefined ? '' : `<w:next w:val="${escaped(ids[next])}"/>`,
    '<w:qFormat/>',
    `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/** Light rules: above and under the header, under the last row, hairlines between. */
export function tableStyle({ texts }: Pick<StyleTexts, 'texts'>): string {
  const line = (side: string, width: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${colour}"/>`;
  const margin = (side: string) => `<w:${side} w:w="${CELL_MARGIN}" w:type="dxa"/>`;
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">`,
    `<w:name w:val="${escaped(texts.documents.styles.table)}"/><w:uiPriority w:val="59"/><w:qFormat/>`,
    `<w:tblPr><w:tblBorders>${line('top', 8, RULE)}${line('bottom', 8, RULE)}${line('insideH', 4, HAIRLINE)}</w:tblBorders>`,
    `<w:tblCellMar>${margin('left')}${margin('right')}</w:tblCellMar></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 8, RULE)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
    '</w:style>',
  ].join('');
}

/** The default run of every document: its language, so that Word proofreads and a screen reader speaks the right one. */
export const language = (tag: string): string =>
  `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/>`;

/** The whole styles part of a report without a template. */
export function ownStyles(ids: Readonly<Record<Role, string>>, tag: string, given: StyleTexts): string {
  const fonts = `<w:rFonts w:ascii="${FACE}" w:eastAsia="${FACE}" w:hAnsi="${FACE}" w:cs="${FACE}"/>`;
  return [
    `${XML}<w:styles ${NAMESPACES}>`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${size(10.5)}${language(tag)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    ...(Object.keys(ids) as Role[]).map((role) => paragraphStyle(role, ids, given)),
    tableStyle(given),
    '</w:styles>',
  ].join('');
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
