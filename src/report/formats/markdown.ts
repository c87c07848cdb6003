import { printable } from '../../base/text.ts';
import type { Translator } from '../../messages/translator.ts';
import { cellText, isNumeric } from '../model/cells.ts';
import type { Block, Front, Report, Table } from '../model/report.ts';

/** A report as Markdown (CommonMark with pipe tables). */
export function markdown(report: Report, translator: Translator): string {
  const parts = [
    `# ${inline(report.title)}`,
    report.subtitle === undefined ? '' : `*${inline(report.subtitle)}*`,
    ...(report.front ? frontText(report.front) : []),
    report.lead.map((line) => `- ${inline(line)}`).join('\n'),
    ...report.sections.flatMap((section) => [
      `## ${inline(section.heading)}`,
      ...section.blocks.map((block) => blockText(block, translator)),
    ]),
  ];
  if (report.limits.length > 0) {
    parts.push(
      `## ${translator.texts.ui.limits}`,
      report.limits.map((line) => `- ${inline(line)}`).join('\n'),
    );
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Page one; the numbers of its figure are those of the table that follows. */
function frontText({ answer, points, chart, colophon }: Front): string[] {
  return [
    `**${inline(answer)}**`,
    points.map(({ label, text }) => `- **${inline(label)}.** ${inline(text)}`).join('\n'),
    ...(chart ? [`**${inline(chart.title)}**`, inline(chart.alt)] : []),
    inline(colophon.join(' ')),
  ];
}

function blockText(block: Block, translator: Translator): string {
  if (block.kind === 'paragraph') return inline(block.text);
  if (block.kind === 'list') return block.items.map((item) => `- ${inline(item)}`).join('\n');
  if (block.kind === 'chart') {
    const { title, alt, data, drawing } = block.chart;
    // A poster is its lead and its table.
    if (drawing.kind === 'poster') return '';
    // A map has no numbers that the table beside it has not.
    if (drawing.kind === 'tiles') return [`**${inline(title)}**`, inline(alt)].join('\n\n');
    return [`**${inline(title)}**`, inline(alt), tableText(data, translator)].join('\n\n');
  }
  return tableText(block.table, translator);
}

function tableText(table: Table, translator: Translator): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, i) => inline(cellText(cell, table.columns[i]!, translator.numbers)));
    if (row.mark === 'accent') cells[0] = `▸ ${cells[0] ?? ''}`;
    return line(row.mark === undefined ? cells : cells.map((cell) => (cell === '' ? '' : `**${cell}**`)));
  });
  return [
    table.caption === '' ? '' : `**${inline(table.caption)}**`,
    (table.head ?? []).map((line) => inline(line)).join('  \n'),
    [
      line(table.columns.map((column) => inline(column.header))),
      line(table.columns.map((column) => (isNumeric(column) ? '---:' : '---'))),
      ...rows,
    ].join('\n'),
    table.notes.map((note) => inline(note)).join('  \n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Text from the data must not become markup: Markdown's own signs and HTML are written as characters. */
function inline(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^(\s*)([#+-]|\d+\.)(?=\s)/gm, '$1\\$2')
    .replace(/[\r\n]+/g, ' ');
}
