import { type FileChild, ImageRun, Paragraph, TextRun } from 'docx';
import type { Front, Logo, Report } from '../../model/report.ts';
import { xmlText } from '../xml-text.ts';
import { drawnFor, figureBlocks, type PictureOf } from './figure.ts';
import { heightOf } from './height.ts';
import { textHeightOf } from './page.ts';
import { paragraph, type Writer } from './paragraphs.ts';
import { titleHeight } from './title.ts';

/** Points of the one word. */
const ANSWER = 30;
/** What programs set apart from what is reckoned, and the captions of the figure, in twentieths of a point. */
const MARGIN_OF_ERROR = 1200;
const LEAST_ROOM = 4200;
/** Page one is one page: where its points are long, the words of its figure are smaller than those of any other (5.6 points). */
const SMALLEST = 0.64;
/** Largest height of a logo, and width, in pixels of 1/96 inch. */
const LOGO = { width: 160, height: 60 };
/** A pixel of 1/96 inch, in twentieths of a point, and the white under a logo. */
const PIXEL = 15;
const UNDER_LOGO = 200;

/** Page one: one word, the points with their labels in bold, the figure as high as the page leaves it, whose figures they are. */
export async function frontBlocks(
  report: Report,
  { answer, points, chart, colophon }: Front,
  writer: Writer,
  picture: PictureOf | undefined,
): Promise<FileChild[]> {
  const { look } = writer;
  const colour = look.rhythm ? { color: '0072B2' } : {};
  const texts = points.map(
    ({ label, text }) =>
      new Paragraph({
        style: look.ids.answer,
        indent: { left: 0, right: 0 },
        spacing: { after: 70 },
        children: [
          new TextRun({ text: xmlText(`${label}. `), bold: true }),
          new TextRun({ text: xmlText(text) }),
        ],
      }),
  );
  const drawn =
    chart && picture
      ? await figureBlocks(
          { ...chart, foot: [] },
          await drawnFor(
            chart,
            picture,
            writer,
            roomFor(report, { answer, points, chart, colophon }, writer),
            SMALLEST,
          ),
          writer,
        )
      : [];
  return [
    paragraph(
      writer,
      'heading1',
      answer,
      { spacing: { before: 60, after: 100 } },
      { size: 2 * ANSWER, bold: true, ...colour },
    ),
    ...texts,
    ...drawn,
    paragraph(writer, 'note', colophon.join(' '), { spacing: { before: 120 } }),
  ];
}

/** The height left for the drawing, in twentieths of a point; what a figure usually takes in the styles of a template. */
function roomFor(
  { title, subtitle, speaker, logo }: Report,
  { points, chart, colophon }: Front,
  writer: Writer,
): number {
  const page = textHeightOf(writer.look.page, 'portrait');
  const parts = [
    logo ? logo.height * factorOf(logo) * PIXEL + UNDER_LOGO : 0,
    speaker?.coalition === undefined ? 0 : heightOf(writer, 'subtitle', speaker.coalition),
    titleHeight(title, writer),
    subtitle === undefined ? 0 : heightOf(writer, 'subtitle', subtitle),
    ANSWER * 20 * 1.2 + 160,
    ...points.map(({ label, text }) => heightOf(writer, 'answer', `${label}. ${text}`)),
    chart ? heightOf(writer, 'caption', `Figure 1. ${chart.title}`) : 0,
    chart ? heightOf(writer, 'note', chart.subtitle) : 0,
    heightOf(writer, 'note', colophon.join(' ')),
  ];
  const taken = parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
  return taken === undefined ? page * 0.3 : Math.max(LEAST_ROOM, page - taken - MARGIN_OF_ERROR);
}

const factorOf = ({ width, height }: Logo): number => Math.min(1, LOGO.width / width, LOGO.height / height);

/** The picture of the one who speaks, at the top of page one. */
export function logoParagraph({ logo }: Report, writer: Writer): FileChild[] {
  if (!logo) return [];
  const factor = factorOf(logo);
  return [
    new Paragraph({
      style: writer.look.ids.figure,
      children: [
        new ImageRun({
          type: logo.type,
          data: logo.bytes,
          transformation: {
            width: Math.round(logo.width * factor),
            height: Math.round(logo.height * factor),
          },
          altText: { id: '0', name: 'logo', description: '' },
        }),
      ],
    }),
  ];
}
