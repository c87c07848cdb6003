// The format `docx`: a report as a Word document.
import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Translator } from '../../messages/translator.ts';
import { refusal } from '../../read/refuse.ts';
import type { Report } from '../model/report.ts';
import { fixedArchive, type Parts } from './archive.ts';
import type { PictureOf } from './docx/figure.ts';
import { ownParts, themed } from './docx/finish.ts';
import { flow, type Stretch } from './docx/flow.ts';
import { type LetterheadParts, letterheadParts } from './docx/letterhead.ts';
import { ownLook } from './docx/look.ts';
import { marginsOf } from './docx/page.ts';
import { COLUMN_GAP } from './docx/pair.ts';
import { paragraph, type Writer } from './docx/paragraphs.ts';
import { templateLook } from './docx/template.ts';

export interface DocxOptions {
  /** Draws a chart; without it a chart is given as the table of its numbers. */
  readonly picture?: PictureOf;
  /** The bytes of an organisation's own Word document, whose letterhead, styles, page, colours and faces the report takes. */
  readonly template?: Uint8Array;
}

/**
 * A report as a Word document. The same report gives the same bytes on any machine.
 *
 * @throws Refusal when the template cannot be read: `template-not-word`, `template-too-large`, `template-damaged`
 */
export async function docx(
  report: Report,
  translator: Translator,
  { picture, template }: DocxOptions = {},
): Promise<Uint8Array> {
  const look = template === undefined ? ownLook(translator) : templateLook(template, translator);
  const writer: Writer = { translator, look, counts: { table: 0, figure: 0 } };
  const stretches = await flow(report, writer, picture);
  const document = new Document({
    sections: stretches.map((stretch, i) => section(stretch, stretches[i - 1], report, writer)),
  });
  const parts: Parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const theme = parts['word/theme/theme1.xml'] as Uint8Array;
  return fixedArchive({
    ...parts,
    'word/theme/theme1.xml': themed(strFromU8(theme), look),
    ...ownParts(report, look, translator),
    // The letterhead of the template stands in the place of our header and page number.
    ...(template === undefined ? {} : letterheadOf(template)),
  });
}

/** @throws Refusal `template-damaged` for headers that are not well-formed */
function letterheadOf(template: Uint8Array): LetterheadParts {
  try {
    return letterheadParts(template);
  } catch {
    throw refusal('template-damaged', {});
  }
}

/** A section of pages; the headers and footers of the first serve the others, which say none. */
function section(
  { orientation, columns, children }: Stretch,
  before: Stretch | undefined,
  report: Report,
  writer: Writer,
): ISectionOptions {
  const { page } = writer.look;
  const { header, footer } = page;
  const first = before === undefined;
  const samePage = before?.orientation === orientation;
  return {
    properties: {
      ...(first ? { titlePage: true } : { type: samePage ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE }),
      ...(columns > 1 ? { column: { count: columns, space: COLUMN_GAP } } : {}),
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { ...marginsOf(page, orientation), header, footer, gutter: 0 },
      },
    },
    ...(first
      ? {
          headers: {
            first: new Header({ children: [paragraph(writer, 'header', '')] }),
            default: new Header({ children: [paragraph(writer, 'header', shortened(report.title))] }),
          },
          footers: { first: pageNumber(writer), default: pageNumber(writer) },
        }
      : {}),
    children,
  };
}

function pageNumber({ look }: Writer): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: look.ids.footer, alignment: 'right', children: [number] })],
  });
}

/** Characters that a header shows of a title: one line. */
const HEADER_LENGTH = 110;
const shortened = (title: string): string =>
  title.length <= HEADER_LENGTH ? title : `${title.slice(0, HEADER_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
