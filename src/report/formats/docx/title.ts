import type { Paragraph } from 'docx';
import { lastOf } from '../../../base/existing.ts';
import { xmlText } from '../xml-text.ts';
import { LINE } from './height.ts';
import { textWidthOf } from './page.ts';
import { paragraph, type Writer } from './paragraphs.ts';
import type { Rhythm } from './rhythm.ts';
import { linesIn, widthFor } from './text-width.ts';

/** A title of more lines is set smaller, to this part of its size. */
const MOST_LINES = 2;
const SIZES = [1, 0.9, 0.8];

interface Setting {
  /** Points. */
  readonly size: number;
  readonly lines: number;
  /** Indent at the right, in twentieths of a point: the lines of a title are of about the same length. */
  readonly right: number;
}

/** The title, in two lines where it can be; in the styles of a template, as the template has it. */
export function titleParagraph(text: string, writer: Writer): Paragraph {
  const rhythm = writer.look.rhythm?.title;
  if (!rhythm) return paragraph(writer, 'title', text);
  const { size, right } = settingOf(text, rhythm, writer);
  return paragraph(
    writer,
    'title',
    text,
    { indent: { right } },
    size === rhythm.size ? {} : { size: size * 2 },
  );
}

/** Its height, white included, in twentieths of a point; undefined in the styles of a template. */
export function titleHeight(text: string, writer: Writer): number | undefined {
  const rhythm = writer.look.rhythm?.title;
  if (!rhythm) return undefined;
  const { size, lines } = settingOf(text, rhythm, writer);
  return rhythm.before + rhythm.after + lines * size * 20 * LINE;
}

function settingOf(text: string, { size: usual }: Rhythm, { look }: Writer): Setting {
  const available = textWidthOf(look.page, 'portrait');
  const settings = SIZES.map((part): Setting => {
    const size = Math.round(usual * part);
    const face = { size, bold: true };
    const lines = linesIn(xmlText(text), available / look.slack, face);
    const even = Math.ceil(widthFor(xmlText(text), lines, face) * look.slack);
    return { size, lines, right: Math.max(0, available - even) };
  });
  return settings.find(({ lines }) => lines <= MOST_LINES) ?? lastOf(settings);
}
