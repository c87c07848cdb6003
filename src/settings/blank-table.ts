import type { Translator } from '../messages/translator.ts';
import { type CsvStyle, csv } from '../report/formats/csv.ts';

/** Columns of the empty table, in the order of a ministry's export. */
const COLUMNS = [
  'period',
  'region',
  'organisation_id',
  'organisation',
  'typology',
  'sector',
  'mode',
  'amount',
  'floor',
  'population',
] as const;

/** An empty table to fill in: a header that the tool reads without help. */
export function blankTable({ texts: { ui } }: Translator, style: CsvStyle): string {
  return csv({ header: COLUMNS.map((role) => ui.templateHeaders[role]), rows: [] }, style);
}

/** What goes in each column. */
export function blankTableGuide({ texts: { ui } }: Translator): string {
  const lines = COLUMNS.map((role) => `- ${ui.templateHeaders[role]}${ui.colon}${ui.templateGuide[role]}`);
  return `${[ui.templateIntro, ...lines, ui.templateNext].join('\n')}\n`;
}
