import { type FileChild, ImageRun, Paragraph } from 'docx';
import type { Chart } from '../../charts/chart.ts';
import { xmlText } from '../xml-text.ts';
import { heightOf } from './height.ts';
import { textHeightOf, textWidthOf } from './page.ts';
import { caption, paragraph, runIn, type Writer } from './paragraphs.ts';

/** A chart as a picture: `width` and `height` are those it is made for, in pixels of 1/96 inch. */
export interface Picture {
  /** Drawn when it is asked for: a picture that turns out too high is made again, wider, and its points are not needed. */
  readonly png: Uint8Array | (() => Promise<Uint8Array>);
  /** Drawn where Word can (2016 and later), the PNG elsewhere. */
  readonly svg?: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart so wide, in units of a drawing: wider, its words are smaller in print, and it is less high. */
export type PictureOf = (chart: Chart, width: number) => Promise<Picture>;

/** Twentieths of a point in a pixel of 1/96 inch. */
const PIXEL = 15;
/** Parts of the height of a page that a figure takes at most, its words apart; a drawn table has a line for each group. */
const TALLEST = 0.4;
const TALLEST_TABLE = 0.72;
/** A map stands above the table of its figures. */
const TALLEST_MAP = 0.27;
/** The words of a drawing are not printed smaller than this part of their size: 9.6 units are 7 points. */
const SMALLEST = 0.8;

/** What a figure prints around its drawing, in twentieths of a point; undefined in the styles of a template. */
export function wordsHeight({ title, subtitle, foot }: Chart, writer: Writer): number | undefined {
  const { documents } = writer.translator.texts;
  const parts = [
    heightOf(writer, 'caption', `${documents.figure}\u00a00. ${title}`),
    ...[subtitle, runIn(foot)].filter((text) => text !== '').map((text) => heightOf(writer, 'note', text)),
    heightOf(writer, 'figure', ''),
  ];
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
}

/**
 * A chart drawn for the width of the text, less high where it would be higher than `available` or than a figure may be: its words are
 * printed at `smallest` of their size at least.
 */
export async function drawnFor(
  chart: Chart,
  picture: PictureOf,
  writer: Writer,
  available = Number.POSITIVE_INFINITY,
  smallest = SMALLEST,
): Promise<Picture> {
  const { page } = writer.look;
  const width = Math.floor(textWidthOf(page, 'portrait') / PIXEL);
  const most = mostOf(chart);
  const tallest = Math.min(available, textHeightOf(page, 'portrait') * most) / PIXEL;
  const usual = await picture(chart, width);
  const height = (usual.height * width) / usual.width;
  if (height <= tallest || usual.width < width) return usual;
  return picture(chart, Math.round(width / Math.max(smallest, tallest / height)));
}

const mostOf = ({ drawing }: Chart): number =>
  drawing.kind === 'heat' ? TALLEST_TABLE : drawing.kind === 'tiles' ? TALLEST_MAP : TALLEST;

/** A figure under its caption, which is its finding; what it measures, and its source, in small. All of it stays together. */
export async function figureBlocks(
  chart: Chart,
  picture: Picture,
  writer: Writer,
  afterTable = false,
): Promise<FileChild[]> {
  const { page } = writer.look;
  const factor = Math.min(
    1,
    textWidthOf(page, 'portrait') / PIXEL / picture.width,
    (textHeightOf(page, 'portrait') * TALLEST_TABLE) / PIXEL / picture.height,
  );
  const size = {
    width: Math.floor(picture.width * factor),
    height: Math.floor(picture.height * factor),
  };
  const png = typeof picture.png === 'function' ? await picture.png() : picture.png;
  // LibreOffice parts a caption from a high figure where a table kept whole stands before them.
  const high = size.height * PIXEL > textHeightOf(page, 'portrait') * TALLEST;
  const head = caption(
    writer,
    'figure',
    chart.title,
    undefined,
    afterTable && high ? { pageBreakBefore: true } : {},
  );
  const altText = {
    // docx counts drawings over all the documents that a process writes.
    id: String(writer.counts.figure),
    name: xmlText(chart.id),
    description: xmlText(chart.alt),
  };
  const image = new ImageRun(
    picture.svg === undefined
      ? { type: 'png', data: png, transformation: size, altText }
      : {
          type: 'svg',
          data: new TextEncoder().encode(picture.svg),
          fallback: { type: 'png', data: png },
          transformation: size,
          altText,
        },
  );
  const foot = runIn(chart.foot);
  return [
    head,
    ...(chart.subtitle === '' ? [] : [paragraph(writer, 'note', chart.subtitle, { keepNext: true })]),
    new Paragraph({
      style: writer.look.ids.figure,
      keepNext: foot !== '',
      // A style with lines of a fixed height would show a strip of the picture.
      spacing: { line: 240, lineRule: 'auto' },
      children: [image],
    }),
    ...(foot === '' ? [] : [paragraph(writer, 'note', foot)]),
  ];
}
