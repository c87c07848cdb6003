import type { Texts } from '../../../messages/catalogue.ts';
import { BASE_SIZE, CELL_MARGIN, RHYTHM, type Rhythm } from './rhythm.ts';
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

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
/** Figures of one width, so that columns align whatever the face. */
const TABULAR = '<w14:numForm w14:val="lining"/><w14:numSpacing w14:val="tabular"/>';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Look {
  readonly next?: Role;
  /** Children of `w:pPr` before its spacing and after it; of `w:rPr`, before its size and after it. */
  readonly first?: string;
  readonly last?: string;
  readonly run?: string;
  readonly figures?: string;
  /** Takes the size of the text that a report has of its own, or of the template. */
  readonly inherits?: boolean;
}

const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const ink = (colour: string): string => `<w:color w:val="${colour}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const indent = ({ left = 0, right = 0 }: Rhythm, more = ' w:firstLine="0"'): string =>
  `<w:ind w:left="${left}" w:right="${right}"${more}/>`;
/** Whatever the style below it does: no indent of its first line, no justified lines. */
const flush = (role: Role): string => `${indent(RHYTHM[role])}<w:jc w:val="left"/>`;
const KEEP = '<w:keepNext/><w:keepLines/>';

function looks(accent: string, numId: number): Readonly<Record<Role, Look>> {
  const heading = (level: number): Look => ({
    next: 'body',
    first: KEEP,
    last: `<w:outlineLvl w:val="${level}"/>`,
    run: BOLD + ink(INK),
  });
  return {
    title: { next: 'subtitle', first: KEEP, last: flush('title'), run: BOLD + ink(INK) },
    subtitle: { next: 'body', first: KEEP, last: flush('subtitle'), run: ink(GREY) },
    heading1: heading(0),
    heading2: heading(1),
    body: { last: `<w:ind w:right="${RHYTHM.body.right}"/>`, inherits: true },
    answer: {
      first: `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${accent}"/></w:pBdr>`,
      last: flush('answer'),
    },
    list: {
      first: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>`,
      last: `${indent(RHYTHM.list, ' w:hanging="255"')}<w:jc w:val="left"/>`,
      inherits: true,
    },
    caption: { next: 'body', first: KEEP, last: flush('caption'), run: BOLD + ink(INK) },
    tableText: { last: flush('tableText'), figures: TABULAR },
    note: { first: '<w:keepLines/>', last: flush('note'), run: ink(GREY) },
    figure: { first: '<w:keepNext/>', last: flush('figure'), inherits: true },
    header: { last: flush('header'), run: ink(GREY) },
    footer: { last: `${indent(RHYTHM.footer)}<w:jc w:val="right"/>`, run: ink(GREY) },
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
  const {
    next,
    first = '',
    last = '',
    run = '',
    figures = '',
    inherits,
  } = looks(given.accent, given.numId)[role];
  const { before, after, line, size: points } = RHYTHM[role];
  const letters = `${run}${inherits ? '' : size(points)}${figures}`;
  return [
    `<w:style w:type="paragraph"${BUILT_IN.includes(role) ? '' : ' w:customStyle="1"'} w:styleId="${id}">`,
    `<w:name w:val="${escaped(name)}"/><w:basedOn w:val="${escaped(given.base)}"/>`,
    next === undefined ? '' : `<w:next w:val="${escaped(ids[next])}"/>`,
    '<w:qFormat/>',
    `<w:pPr>${first}<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>${last}</w:pPr>`,
    letters === '' ? '' : `<w:rPr>${letters}</w:rPr>`,
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
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${size(BASE_SIZE)}${language(tag)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
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
