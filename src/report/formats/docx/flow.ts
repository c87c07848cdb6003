import type { FileChild, IParagraphOptions } from 'docx';
import { lastOf } from '../../../base/existing.ts';
import type { Chart } from '../../charts/chart.ts';
import type { Block, Report, Table } from '../../model/report.ts';
import { contents, sectionHeading } from './contents.ts';
import { drawnFor, figureBlocks, type PictureOf, wordsHeight } from './figure.ts';
import { frontBlocks, logoParagraph } from './front.ts';
import { heightOf } from './height.ts';
import { type Orientation, textHeightOf, textWidthOf } from './page.ts';
import { pairBlocks } from './pair.ts';
import { paragraph, type Writer, white } from './paragraphs.ts';
import type { Role } from './roles.ts';
import { tableBlocks } from './table.ts';
import { titleHeight, titleParagraph } from './title.ts';

/** Pages of one orientation, or a part of one in columns, in the order of the document. */
export interface Stretch {
  readonly orientation: Orientation;
  readonly columns: number;
  readonly children: FileChild[];
}

interface Place {
  readonly orientation: Orientation;
  /** Whether it is the first on its paper. */
  readonly opens: boolean;
  /** Whether a table or a figure follows on the same paper, with which its last lines stay. */
  readonly leads: boolean;
}

/** A block on its way to paper: a table or a figure stands on paper of its orientation, a text on either. */
interface Item {
  readonly orientation: Orientation | undefined;
  /** A heading goes with what follows it. */
  readonly heading?: boolean;
  /** Of the page; 1 where nothing is said. */
  readonly columns?: number;
  readonly children: (place: Place) => FileChild[];
}

/** The whole report as stretches of pages: upright but for the tables that are too wide, and the text that leads to them. */
export async function flow(report: Report, writer: Writer, picture?: PictureOf): Promise<Stretch[]> {
  const items: Item[] = [];
  for (const [i, section] of report.sections.entries()) {
    items.push(headingItem((more) => sectionHeading(report, i, writer, more)));
    for (let j = 0; j < section.blocks.length; j++) {
      const block = section.blocks[j]!;
      const pair = pairItem(block, section.blocks[j + 1], writer);
      const available =
        i === 0 && j === 0 && block.kind === 'chart' ? firstRoom(report, block.chart, writer) : undefined;
      const afterTable = section.blocks[j - 1]?.kind === 'table';
      items.push(pair ?? (await blockItem(block, writer, picture, available, afterTable)));
      if (pair) j++;
    }
  }
  if (report.limits.length > 0) {
    items.push(
      headingItem((more) => paragraph(writer, 'heading1', writer.translator.texts.ui.limits, more)),
      listItem(report.limits, writer),
    );
  }
  const first = [
    ...opening(report, writer),
    ...contents(report, writer),
    ...(report.front ? await frontBlocks(report, report.front, writer, picture) : []),
  ];
  // Page one stands alone: what follows begins another.
  if (report.front && items[0])
    items[0] = { ...items[0], children: () => [headingOnNewPage(report, writer)] };
  const stretches: Stretch[] = [{ orientation: 'portrait', columns: 1, children: first }];
  const orientations = settled(items);
  items.forEach((item, i) => {
    const orientation = orientations[i]!;
    const columns = item.columns ?? 1;
    const leads = items[i + 1]?.orientation === orientation;
    const last = lastOf(stretches);
    const opens = last.orientation !== orientation;
    const children = item.children({ orientation, opens, leads });
    // Programs disagree on the white above a paragraph at the top of a column.
    if (!opens && columns > 1) last.children.push(white(writer, ABOVE_COLUMNS));
    if (opens || last.columns !== columns) stretches.push({ orientation, columns, children });
    else last.children.push(...children);
  });
  return stretches;
}

const ABOVE_COLUMNS = 160;

/**
 * Which way the paper lies under each item. A heading and the text under it lie as the table or the figure that
 * they lead to; text between two of them lies as both do, upright where they differ.
 */
function settled(items: readonly Item[]): Orientation[] {
  const orientations: Orientation[] = [];
  let before: Orientation = 'portrait';
  for (let i = 0; i < items.length; ) {
    const fixed = items[i]!.orientation;
    if (fixed !== undefined) {
      orientations.push(fixed);
      before = fixed;
      i++;
      continue;
    }
    const opens = items[i]!.heading === true;
    let end = i + 1;
    while (end < items.length && items[end]!.orientation === undefined && !items[end]!.heading) end++;
    const after = items[end]?.orientation ?? 'portrait';
    const own: Orientation = opens || after === before ? after : 'portrait';
    for (; i < end; i++) orientations.push(own);
    before = own;
  }
  return orientations;
}

/** The first page: who speaks, what this is, and the answer. */
const opening = (report: Report, writer: Writer): FileChild[] => [
  ...logoParagraph(report, writer),
  ...(report.speaker?.coalition === undefined || !report.front
    ? []
    : [paragraph(writer, 'subtitle', report.speaker.coalition, { spacing: { after: 60 } })]),
  ...openingTexts(report, writer).map(([role, text]) =>
    role === 'title' ? titleParagraph(text, writer) : paragraph(writer, role, text),
  ),
];

function openingTexts(
  { title, subtitle, lead }: Report,
  { translator }: Writer,
): (readonly [Role, string])[] {
  return [
    ['title', title],
    ...(subtitle === undefined ? [] : [['subtitle', subtitle] as const]),
    ...(lead.length > 0 ? [['heading1', translator.texts.documents.answer] as const] : []),
    ...lead.map((line) => ['answer', line] as const),
  ];
}

const headingOnNewPage = (report: Report, writer: Writer) =>
  paragraph(writer, 'heading1', report.sections[0]?.heading ?? writer.translator.texts.ui.limits, {
    pageBreakBefore: true,
  });

/** What may be over between the height that is reckoned and the one that a program sets. */
const MARGIN_OF_ERROR = 240;

/**
 * The height left on the first page for the drawing of the first section, in twentieths of a point: the first page
 * gives the question, the answer, and one chart. Undefined in the styles of a template.
 */
function firstRoom(report: Report, chart: Chart, writer: Writer): number | undefined {
  const texts = [...openingTexts(report, writer), ['heading1', report.sections[0]!.heading] as const];
  const heights = [
    ...texts.map(([role, text]) =>
      role === 'title' ? titleHeight(text, writer) : heightOf(writer, role, text),
    ),
    wordsHeight(chart, writer),
  ];
  const page: number | undefined = textHeightOf(writer.look.page, 'portrait') - MARGIN_OF_ERROR;
  return heights.reduce<number | undefined>(
    (available, height) => (available === undefined || height === undefined ? undefined : available - height),
    page,
  );
}

/** The white above a heading is for the text before it; Word keeps it at the top of a new section of pages. */
const headingItem = (heading: (more: IParagraphOptions) => FileChild): Item => ({
  orientation: undefined,
  heading: true,
  children: ({ opens }) => [heading(opens ? { spacing: { before: 0 } } : {})],
});

async function blockItem(
  block: Block,
  writer: Writer,
  picture: PictureOf | undefined,
  available: number | undefined,
  afterTable: boolean,
): Promise<Item> {
  switch (block.kind) {
    case 'paragraph':
      return textItem([block.text], 'body', writer);
    case 'list':
      return listItem(block.items, writer);
    case 'table':
      return tableItem(block.table, writer);
    case 'chart': {
      if (!picture) return tableItem(dataOf(block.chart), writer);
      const drawn = await drawnFor(block.chart, picture, writer, available);
      const children = await figureBlocks(block.chart, drawn, writer, afterTable);
      return { orientation: 'portrait', children: () => children };
    }
  }
}

/** Two narrow tables, one after the other, stand side by side. */
function pairItem(block: Block, next: Block | undefined, writer: Writer): Item | undefined {
  if (block.kind !== 'table' || next?.kind !== 'table') return undefined;
  const children = pairBlocks(block.table, next.table, writer);
  return children && { orientation: 'portrait', columns: 2, children: () => children };
}

function tableItem(table: Table, writer: Writer): Item {
  const { orientation, children } = tableBlocks(table, writer);
  return { orientation, children: () => children };
}

const listItem = (items: readonly string[], writer: Writer): Item => textItem(items, 'list', writer);

/** Lines of text are as long on paper turned on its side as on paper upright. */
function textItem(texts: readonly string[], role: 'body' | 'list', writer: Writer): Item {
  const { page, rhythm } = writer.look;
  const beyond = textWidthOf(page, 'landscape') - textWidthOf(page, 'portrait');
  const right = (rhythm?.[role].right ?? 0) + beyond;
  return {
    orientation: undefined,
    children: ({ orientation, leads }) =>
      texts.map((text, i) =>
        paragraph(writer, role, text, {
          ...(orientation === 'portrait' ? {} : { indent: { right } }),
          ...(leads && i === texts.length - 1 ? { keepNext: true } : {}),
        }),
      ),
  };
}

/** Where no picture can be made, a chart is its numbers under its finding. */
function dataOf({ title, subtitle, alt, foot, data }: Chart): Table {
  return {
    ...data,
    caption: title,
    head: [subtitle, alt, ...(data.head ?? [])].filter((line) => line !== ''),
    notes: [...data.notes, ...foot],
  };
}
