import type { Translator } from '../../../messages/translator.ts';
import type { Report } from '../../model/report.ts';
import { xmlText } from '../xml-text.ts';
import { type Look, languageTag } from './look.ts';
import { escaped, XML } from './styles.ts';
import { W } from './xml.ts';

/** A date for what must have one; a document says the same on every run. */
const DATE = '1980-01-01T00:00:00Z';

/** Parts that a document has of its own, in the place of those that the package writes. */
export function ownParts(report: Report, look: Look, translator: Translator): Record<string, string> {
  return {
    'word/styles.xml': look.styles,
    'word/numbering.xml': look.numbering,
    'word/settings.xml': settings(translator),
    ...(look.fontTable === undefined ? {} : { 'word/fontTable.xml': look.fontTable }),
    'docProps/core.xml': coreProperties(report, translator),
  };
}

/** Compatible with Word 2013 and later; decimal mark and list separator as the language has them. */
function settings(translator: Translator): string {
  const tag = languageTag(translator);
  const french = translator.lang === 'fr';
  const compatible = [
    ['compatibilityMode', 15],
    ['overrideTableStyleFontSizeAndJustification', 1],
    ['enableOpenTypeFeatures', 1],
    ['doNotFlipMirrorIndents', 1],
    ['differentiateMultirowTableHeaders', 1],
  ]
    .map(
      ([name, value]) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
    )
    .join('');
  return [
    `${XML}<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>`,
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    `<w:compat>${compatible}</w:compat>`,
    `<w:themeFontLang w:val="${tag}"/>`,
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
    `<w:decimalSymbol w:val="${french ? ',' : '.'}"/><w:listSeparator w:val="${french ? ';' : ','}"/></w:settings>`,
  ].join('');
}

/** Title and language; nobody of this machine, no time of day. */
function coreProperties({ title, subtitle, speaker }: Report, translator: Translator): string {
  const text = (value: string) => escaped(xmlText(value));
  return [
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${text(title)}</dc:title>`,
    subtitle === undefined ? '' : `<dc:subject>${text(subtitle)}</dc:subject>`,
    `<dc:creator>${text(speaker?.coalition ?? 'équité')}</dc:creator>`,
    speaker?.source === undefined ? '' : `<dc:description>${text(speaker.source)}</dc:description>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${DATE}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${DATE}</dcterms:modified>`,
    `<dc:language>${languageTag(translator)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** The colours and faces of the template in the theme that the package writes. */
export function themed(theme: string, look: Look): string {
  if (!look.theme) return theme;
  const { colours, fonts } = look.theme;
  return theme
    .replace(/<a:clrScheme\b[\s\S]*?<\/a:clrScheme>/, () => colours)
    .replace(/<a:fontScheme\b[\s\S]*?<\/a:fontScheme>/, () => fonts);
}
