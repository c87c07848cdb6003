import type { FileChild } from 'docx';
import type { Chart } from '../../charts/chart.ts';
import type { Block, Report, Section, Table } from '../../model.ts';
import { figureBlocks, type Picture } from './figure.ts';
import type { Orientation } from './page.ts';
import { paragraph, type Writer } from './paragraphs.ts';
import { tableBlocks } from './table.ts';

/** Pages of one orientation, in the order of the document. */
export interface Stretch {
  readonly orientation: Orientation;
  readonly children: FileChild[];
}

export type PictureOf = (chart: Chart) => Promise<Picture>;

/** The whole report as stretches of pages: upright but for the tables that are too wide. */
export async function flow(report: Report, writer: Writer, picture?: PictureOf): Promise<Stretch[]> {
  const stretches: Stretch[] = [{ orientation: 'portrait', children: opening(report, writer) }];
  const add = (stretch: Stretch) => {
    const last = stretches.at(-1)!;
    if (last.orientation === stretch.orientation) last.children.push(...stretch.children);
    else stretches.push(stretch);
  };
  for (const section of report.sections) {
    const { orientation } = stretches.at(-1)!;
    for (const stretch of await sectionStretches(section, orientation, writer, picture)) add(stretch);
  }
  if (report.limits.length > 0) {
    const head = heading(
      writer.translator.texts.ui.limits,
      stretches.at(-1)!.orientation !== 'portrait',
      writer,
    );
    add({ orientation: 'portrait', children: [head, ...list(report.limits, writer)] });
  }
  return stretches;
}

/** The first page: what this is, and the answer. */
function opening({ title, subtitle, lead }: Report, writer: Writer): FileChild[] {
  return [
    paragraph(writer, 'title', title),
    ...(subtitle === undefined ? [] : [paragraph(writer, 'subtitle', subtitle)]),
    ...(lead.length > 0 ? [paragraph(writer, 'heading1', writer.translator.texts.documents.answer)] : []),
    ...lead.map((line) => paragraph(writer, 'answer', line)),
  ];
}

/** A heading goes with what follows it, so that none is left at the foot of an upright page before a wide table. */
async function sectionStretches(
  section: Section,
  before: Orientation,
  writer: Writer,
  picture: PictureOf | undefined,
): Promise<Stretch[]> {
  const stretches: Stretch[] = [];
  for (const block of section.blocks) {
    const { orientation, children } = await blockStretch(block, writer, picture);
    const last = stretches.at(-1);
    if (last === undefined) {
      const head = heading(section.heading, orientation !== before, writer);
      stretches.push({ orientation, children: [head, ...children] });
    } else if (last.orientation === orientation) last.children.push(...children);
    else stretches.push({ orientation, children });
  }
  if (stretches.length > 0) return stretches;
  return [{ orientation: before, children: [heading(section.heading, false, writer)] }];
}

/** The white above a heading is for the text before it; Word keeps it at the top of a new section of pages. */
const heading = (text: string, startsPage: boolean, writer: Writer): FileChild =>
  paragraph(writer, 'heading1', text, startsPage ? { spacing: { before: 0 } } : {});

async function blockStretch(block: Block, writer: Writer, picture: PictureOf | undefined): Promise<Stretch> {
  switch (block.kind) {
    case 'paragraph':
      return { orientation: 'portrait', children: [paragraph(writer, 'body', block.text)] };
    case 'list':
      return { orientation: 'portrait', children: list(block.items, writer) };
    case 'table':
      return tableBlocks(block.table, writer);
    case 'chart':
      return picture
        ? {
            orientation: 'portrait',
            children: figureBlocks(block.chart, await picture(block.chart), writer),
          }
        : tableBlocks(dataOf(block.chart), writer);
  }
}

const list = (items: readonly string[], writer: Writer): FileChild[] =>
  items.map((item) => paragraph(writer, 'list', item));

/** Where no picture can be made, a chart is its numbers under its finding. */
function dataOf({ title, subtitle, alt, foot, data }: Chart): Table {
  return {
    ...data,
    caption: title,
    head: [subtitle, alt, ...(data.head ?? [])].filter((line) => line !== ''),
    notes: [...data.notes, ...foot],
  };
}
