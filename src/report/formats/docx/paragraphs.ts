import { type IParagraphOptions, Paragraph, type ParagraphChild, SimpleField, TextRun } from 'docx';
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

type More = Omit<IParagraphOptions, 'style' | 'text' | 'children'>;

/** A text in the style of its role. */
export function paragraph({ look }: Writer, role: Role, text: string, more: More = {}): Paragraph {
  return new Paragraph({ ...more, style: look.ids[role], children: [new TextRun(xmlText(text))] });
}

/**
 * « Tableau 1. … » in the style of captions, its number a field that Word counts (SEQ), so that a table put in or
 * taken out renumbers the others, and a list of tables can be made. It stays with what it names.
 */
export function caption(writer: Writer, kind: 'table' | 'figure', text: string): Paragraph {
  const label = writer.translator.texts.documents[kind];
  const number = ++writer.counts[kind];
  return captionOf(writer, text, [
    new TextRun(`${label}\u00a0`),
    new SimpleField(` SEQ ${label} \\* ARABIC `, String(number)),
  ]);
}

/** The caption of what goes on: the same number, which is not counted again. */
export function captionAgain(writer: Writer, text: string): Paragraph {
  const { documents } = writer.translator.texts;
  const number = new TextRun(`${documents.table}\u00a0${writer.counts.table}`);
  return captionOf(writer, writer.translator.fill(documents.continued, { caption: text }), [number]);
}

function captionOf({ look }: Writer, text: string, number: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    style: look.ids.caption,
    keepNext: true,
    children: text === '' ? number : [...number, new TextRun(`. ${xmlText(text)}`)],
  });
}
