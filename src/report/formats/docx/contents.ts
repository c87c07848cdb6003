import {
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Report } from '../../model/report.ts';
import { xmlText } from '../xml-text.ts';
import { paragraph, type Writer } from './paragraphs.ts';

/** A document of fewer sections is seen at a glance. */
const FROM = 5;

/** Sections that a reader can go to, with the tables and figures of each: of a long document without a page one. */
export function contents(report: Report, writer: Writer): FileChild[] {
  const { documents } = writer.translator.texts;
  if (!listed(report)) return [];
  const counts = { table: 0, figure: 0 };
  const { look } = writer;
  return [
    paragraph(writer, 'heading1', documents.contents),
    ...report.sections.flatMap(({ heading, blocks }, i) => {
      const captions = blocks.flatMap((block) => {
        if (block.kind !== 'table' && block.kind !== 'chart') return [];
        const kind = block.kind === 'table' ? 'table' : 'figure';
        const caption = block.kind === 'table' ? block.table.caption : block.chart.title;
        return [`${documents[kind]}\u00a0${++counts[kind]}. ${caption}`];
      });
      return [
        new Paragraph({
          style: look.ids.body,
          spacing: { before: 80, after: 0 },
          keepNext: captions.length > 0,
          children: [
            new InternalHyperlink({
              anchor: anchorOf(i),
              children: [new TextRun({ text: xmlText(heading), bold: true })],
            }),
          ],
        }),
        ...captions.map((caption) => paragraph(writer, 'note', caption, { indent: { left: 240 } })),
      ];
    }),
  ];
}

const listed = ({ numbered, front, sections }: Report): boolean =>
  numbered === true && !front && sections.length >= FROM;

const anchorOf = (section: number): string => `section-${section + 1}`;

/** The heading of a section, where the contents lead; without contents, a heading like any other. */
export function sectionHeading(
  report: Report,
  section: number,
  writer: Writer,
  more: Omit<IParagraphOptions, 'style' | 'text' | 'children'>,
): Paragraph {
  const { heading } = report.sections[section]!;
  if (!listed(report)) return paragraph(writer, 'heading1', heading, more);
  return new Paragraph({
    ...more,
    style: writer.look.ids.heading1,
    children: marked(anchorOf(section), section + 1, new TextRun(xmlText(heading))),
  });
}

/** A bookmark with a number of its own: those of the package's `Bookmark` are all the first. */
const marked = (name: string, id: number, text: TextRun): ParagraphChild[] =>
  [new BookmarkStart(name, id), text, new BookmarkEnd(id)] as unknown as ParagraphChild[];
