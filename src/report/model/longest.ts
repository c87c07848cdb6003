import type { Translator } from '../../messages/translator.ts';
import { withEachTable } from './each-table.ts';
import type { Report } from './report.ts';

/** Rows of a table that a person still goes through on a terminal: the towns of a region, not the organisations of a country. */
const MOST_ROWS = 100;

/** A report for a terminal: of a longer table the first rows and the totals, with how many there are and where all of them are. */
export const withFirstRows = (report: Report, { fill, texts }: Translator): Report =>
  withEachTable(report, (table) => {
    const plain = table.rows.filter(({ mark }) => mark !== 'total');
    if (plain.length <= MOST_ROWS) return table;
    return {
      ...table,
      rows: [...plain.slice(0, MOST_ROWS), ...table.rows.filter(({ mark }) => mark === 'total')],
      notes: [fill(texts.ui.firstRows, { shown: MOST_ROWS, all: plain.length }), ...table.notes],
    };
  });
