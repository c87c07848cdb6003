import {
  ColumnBreak,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import type { Translator } from '../../../messages/translator.ts';
import { xmlText } from '../xml-text.ts';
import type { Look } from './look.ts';
import type { Role } from './roles.ts';

/** What every part of a document is written with. */
export interface Writer {
  readonly translator: Translator;
  readonly look: Look;
  /** Tables and figures are numbered apart, in the order they stand. */
  readonly counts: { table: number; figure: number };
}

/** White of so much, in twentieths of a point, and nothing else. */
export const white = ({ look }: Writer, height: number, after = 0): Paragraph =>
  new Paragraph({ style: look.ids.note, spacing: exactly(height, after) });

/**
 * What follows stands in the next column. In a line of its own: where a program leaves a table for the next page all the
 * same, as LibreOffice does at the foot of columns, the caption goes with it.
 */
export const toNextColumn = ({ look }: Writer): Paragraph =>
  new Paragraph({ style: look.ids.note, spacing: exactly(20), children: [new ColumnBreak()] });

const exactly = (line: number, after = 0) => ({ before: 0, after, line, lineRule: LineRuleType.EXACT });

type More = Omit<IParagraphOptions, 'style' | 'text' | 'children'>;

/** A text in the style of its role. */
export function paragraph(
  { look }: Writer,
  role: Role,
  text: string,
  more: More = {},
  run: IRunOptions = {},
): Paragraph {
  const children = [new TextRun({ ...run, text: xmlText(text) })];
  return new Paragraph({ ...more, style: look.ids[role], children });
}

/** Short lines one after the other, as the sentences of one paragraph. */
export const runIn = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .map((line, i, { length }) => (i === length - 1 || /[.!?…]$/.test(line) ? line : `${line}.`))
    .join(' ');

/**
 * « Tableau 1. … » in the style of captions, its number a field that Word counts (SEQ), so that a table put in or
 * taken out renumbers the others, and a list of tables can be made. It stays with what it names.
 *
 * @param place.top whether it stands at the top of a column, where it has no white above
 */
export function caption(
  writer: Writer,
  kind: 'table' | 'figure',
  text: string,
  place: { readonly top?: boolean } = {},
  more: More = {},
): Paragraph {
  const label = writer.translator.texts.documents[kind];
  const number = ++writer.counts[kind];
  const numbered = [
    new TextRun(`${label}\u00a0`),
    new SimpleField(` SEQ ${label} \\* ARABIC `, String(number)),
  ];
  return captionOf(writer, text, numbered, { ...more, ...(place.top ? { spacing: { before: 0 } } : {}) });
}

/** The caption of what goes on: the same number, which is not counted again. */
export function captionAgain(writer: Writer, text: string): Paragraph {
  const { documents } = writer.translator.texts;
  const number = new TextRun(`${documents.table}\u00a0${writer.counts.table}`);
  return captionOf(writer, writer.translator.fill(documents.continued, { caption: text }), [number]);
}

function captionOf(
  { look }: Writer,
  text: string,
  number: readonly ParagraphChild[],
  more: More = {},
): Paragraph {
  return new Paragraph({
    ...more,
    style: look.ids.caption,
    keepNext: true,
    children: text === '' ? number : [...number, new TextRun(`. ${xmlText(text)}`)],
  });
}
