import type { Chart } from '../charts/chart.ts';
import type { Block, Front, Report, Table } from './report.ts';

/** A line of a report outside the cells of its tables, and where it stands. */
export interface Line {
  /** Section, then table or chart: `regions gaps-by-region`; `lead`, `limits`. */
  readonly place: string;
  readonly text: string;
  /** A sentence that a person would quote: of page one, of a paragraph or a list, the finding of a figure. */
  readonly quotable?: true;
}

/**
 * Every line that a report says, in the order in which it is read: leads, paragraphs, captions, heads and notes of tables, titles,
 * subtitles, feet and words of charts, limits. Cells, names of rows and columns are figures and names, not sentences.
 */
export function linesOf({ title, subtitle, front, lead, sections, limits }: Report): readonly Line[] {
  return [
    ...at('title', [title, subtitle]),
    ...(front ? frontLines(front) : []),
    ...at('lead', lead, true),
    ...sections.flatMap(({ id = '', heading, blocks }) => [
      ...at(id, [heading]),
      ...blocks.flatMap((block) => blockLines(id, block)),
    ]),
    ...at('limits', limits),
  ];
}

function at(place: string, texts: readonly (string | undefined)[], quotable = false): Line[] {
  return texts.flatMap((text) =>
    text === undefined || text === '' ? [] : [{ place, text, ...(quotable ? { quotable } : {}) }],
  );
}

/** Page one is the lead of its report. */
const frontLines = ({ answer, points, chart, colophon }: Front): Line[] => [
  ...at('lead', [answer]),
  ...points.flatMap(({ label, text }) => [...at('lead', [label]), ...at('lead', [text], true)]),
  ...(chart ? chartLines('lead', chart) : []),
  ...at('lead', colophon),
];

function blockLines(section: string, block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return at(section, [block.text], true);
    case 'list':
      return at(section, block.items, true);
    case 'table':
      return at(`${section} ${block.table.id}`, tableTexts(block.table));
    case 'chart':
      return chartLines(section, block.chart);
  }
}

const chartLines = (section: string, chart: Chart): Line[] => {
  const place = `${section} ${chart.id}`;
  return [...at(place, [chart.title], true), ...at(place, chartTexts(chart))];
};

const tableTexts = ({ caption, head = [], notes }: Table): string[] => [caption, ...head, ...notes];

const chartTexts = (chart: Chart): (string | undefined)[] => [
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
