import type { Report } from './report.ts';

/** The report as one document: a line at the head or under a table, or at the foot of a figure, that was said before is not said again. */
export function notesOnce(report: Report): Report {
  const said = new Set<string>();
  const fresh = (lines: readonly string[]): string[] =>
    lines.filter((line) => {
      if (said.has(line)) return false;
      said.add(line);
      return true;
    });
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind === 'table') {
          const { head, notes } = block.table;
          return {
            ...block,
            table: { ...block.table, ...(head ? { head: fresh(head) } : {}), notes: fresh(notes) },
          };
        }
        if (block.kind === 'chart')
          return { ...block, chart: { ...block.chart, foot: fresh(block.chart.foot) } };
        return block;
      }),
    })),
  };
}
