import type { Chart } from './charts/chart.ts';
import type { Block, Report, Table } from './model.ts';

/** A line of a report outside the cells of its tables, and where it stands. */
export interface Line {
  /** Section, then table or chart: `regions gaps-by-region`; `lead`, `limits`. */
  readonly place: string;
  readonly text: string;
}

/**
 * Every line that a report says, in the order in which it is read: leads, paragraphs, captions, heads and notes of tables, titles,
 * subtitles, feet and words of charts, limits. Cells, names of rows and columns are figures and names, not sentences.
 */
export function linesOf({ title, subtitle, lead, sections, limits }: Report): readonly Line[] {
  const at = (place: string, texts: readonly (string | undefined)[]): Line[] =>
    texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ place, text }]));
  return [
    ...at('title', [title, subtitle]),
    ...at('lead', lead),
    ...sections.flatMap(({ id = '', heading, blocks }) => [
      ...at(id, [heading]),
      ...blocks.flatMap((block) => blockLines(id, block, at)),
    ]),
    ...at('limits', limits),
  ];
}

type At = (place: string, texts: readonly (string | undefined)[]) => Line[];

function blockLines(section: string, block: Block, at: At): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return at(section, [block.text]);
    case 'list':
      return at(section, block.items);
    case 'table':
      return at(`${section} ${block.table.id}`, tableTexts(block.table));
    case 'chart':
      return at(`${section} ${block.chart.id}`, chartTexts(block.chart));
  }
}

const tableTexts = ({ caption, head = [], notes }: Table): string[] => [caption, ...head, ...notes];

const chartTexts = (chart: Chart): (string | undefined)[] => [
  chart.title,
  chart.subtitle,
  ...drawnTexts(chart),
  chart.alt,
  ...chart.foot,
  ...tableTexts(chart.data),
];

/** Sentences that stand in a drawing. */
function drawnTexts({ drawing }: Chart): (string | undefined)[] {
  switch (drawing.kind) {
    case 'lorenz':
      return [drawing.reading?.text];
    case 'strips':
      return drawing.rows.map(({ note }) => note);
    default:
      return [];
  }
}
