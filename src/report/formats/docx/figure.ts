import { type FileChild, ImageRun, Paragraph } from 'docx';
import type { Chart } from '../../charts/chart.ts';
import { xmlText } from '../xml-text.ts';
import { textHeightOf, textWidthOf } from './page.ts';
import { caption, paragraph, type Writer } from './paragraphs.ts';

/** A chart as a picture: `width` and `height` are those it is made for, in pixels of 1/96 inch. */
export interface Picture {
  readonly png: Uint8Array;
  /** Drawn where Word can (2016 and later), the PNG elsewhere. */
  readonly svg?: string;
  readonly width: number;
  readonly height: number;
}

/** Twentieths of a point in a pixel of 1/96 inch. */
const PIXEL = 15;
/** A picture takes at most this part of the height of a page, so that its caption and its source stand beside it. */
const TALLEST = 0.72;

/** A figure under its caption, which is its finding; what it measures, and its source, in small. All of it stays together. */
export function figureBlocks(chart: Chart, picture: Picture, writer: Writer): FileChild[] {
  const { page } = writer.look;
  const factor = Math.min(
    1,
    textWidthOf(page, 'portrait') / PIXEL / picture.width,
    (textHeightOf(page, 'portrait') * TALLEST) / PIXEL / picture.height,
  );
  const size = {
    width: Math.round(picture.width * factor),
    height: Math.round(picture.height * factor),
  };
  const head = caption(writer, 'figure', chart.title);
  const altText = {
    // docx counts drawings over all the documents that a process writes.
    id: String(writer.counts.figure),
    name: xmlText(chart.id),
    description: xmlText(chart.alt),
  };
  const image = new ImageRun(
    picture.svg === undefined
      ? { type: 'png', data: picture.png, transformation: size, altText }
      : {
          type: 'svg',
          data: new TextEncoder().encode(picture.svg),
          fallback: { type: 'png', data: picture.png },
          transformation: size,
          altText,
        },
  );
  const foot = chart.foot.filter((line) => line !== '');
  return [
    head,
    ...(chart.subtitle === '' ? [] : [paragraph(writer, 'note', chart.subtitle, { keepNext: true })]),
    new Paragraph({
      style: writer.look.ids.figure,
      keepNext: foot.length > 0,
      // A style with lines of a fixed height would show a strip of the picture.
      spacing: { line: 240, lineRule: 'auto' },
      children: [image],
    }),
    ...foot.map((line, i) => paragraph(writer, 'note', line, { keepNext: i < foot.length - 1 })),
    paragraph(writer, 'note', '', { spacing: { before: 0, after: 120 } }),
  ];
}
