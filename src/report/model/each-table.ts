import type { Block, Report, Table } from './report.ts';

/** The report with each of its tables replaced by what is made of it. */
export function withEachTable(report: Report, made: (table: Table) => Table): Report {
  const blockOf = (block: Block): Block =>
    block.kind === 'table' ? { ...block, table: made(block.table) } : block;
  const sections = report.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockOf) }));
  return { ...report, sections };
}
