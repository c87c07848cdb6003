import type { Translator } from '../messages/translator.ts';
import { inWords } from '../report/csv/names.ts';
import type { CsvStyle, CsvTable } from '../report/formats/csv.ts';
import type { Report } from '../report/model/report.ts';
import { screenLines, terminalOptions } from './output.ts';
import type { Invocation } from './spec.ts';

/** A report in the format that people asked for: HTML, Markdown, or a table for the terminal. */
export async function reportText(
  report: Report,
  format: string,
  invocation: Invocation,
  translate: Translator,
): Promise<string> {
  if (format === 'html') return pageText(report, translate);
  if (format === 'md') {
    const { markdown } = await import('../report/formats/markdown.ts');
    return markdown(report, translate);
  }
  const { terminal } = await import('../report/formats/terminal.ts');
  return terminal(report, translate, terminalOptions(invocation));
}

/** What of a long report a terminal shows first; all of it with `--all`, and wherever the output goes elsewhere. */
export async function onScreen(
  report: Report,
  invocation: Invocation,
  translate: Translator,
): Promise<Report> {
  const lines = screenLines(invocation);
  if (lines === undefined) return report;
  const [{ terminal }, { firstScreen }] = await Promise.all([
    import('../report/formats/terminal.ts'),
    import('../report/model/first-screen.ts'),
  ]);
  const options = terminalOptions({ ...invocation, flags: { ...invocation.flags, color: false } });
  return firstScreen(report, lines, (one) => terminal(one, translate, options), translate);
}

/** The same, or a Word document or a workbook as bytes. */
export async function reportOutput(
  report: Report,
  format: string,
  invocation: Invocation,
  translate: Translator,
): Promise<string | Uint8Array> {
  if (format === 'docx') return wordDocument(report, translate);
  if (format === 'xlsx') return workbookOf(report, translate);
  return reportText(report, format, invocation, translate);
}

/** One sheet a table, then what the figures rest on. */
async function workbookOf(report: Report, translate: Translator): Promise<Uint8Array> {
  const [{ xlsx }, { tablesOf }] = await Promise.all([
    import('../report/formats/xlsx.ts'),
    import('../report/brief/files.ts'),
  ]);
  const names: Readonly<Record<string, string>> = translate.texts.csv.sheets;
  const sheets = tablesOf(report).map((table) => ({ table, sheet: names[table.id] ?? table.id }));
  const lines = [report.title, ...report.lead, ...report.limits];
  return xlsx(sheets, [[translate.texts.ui.limits], ...lines.map((line) => [line])], translate);
}

/** Only a run that writes a page loads what makes one. */
async function pageText(report: Report, translate: Translator): Promise<string> {
  const [{ html }, { drawChart }] = await Promise.all([
    import('../report/formats/html.ts'),
    import('../report/charts/draw.ts'),
  ]);
  return html(report, translate, { chart: (chart, look) => drawChart(chart, translate, look) });
}

/** Only a document with charts loads what makes pictures of them. */
async function wordDocument(report: Report, translate: Translator): Promise<Uint8Array> {
  const [{ docx }, { chartsOf }] = await Promise.all([
    import('../report/formats/docx.ts'),
    import('../report/brief/files.ts'),
  ]);
  if (chartsOf(report).length === 0) return docx(report, translate);
  const { pictures } = await import('../report/charts/pictures.ts');
  return docx(report, translate, { picture: pictures(translate) });
}

/** The style of `--csv-style`. */
export const csvStyleOf = ({ flags }: Invocation, otherwise: CsvStyle = 'standard'): CsvStyle =>
  flags.csvStyle ?? otherwise;

/** A table of keys as `--csv-names` asks for it. */
export const namedCsv = (table: CsvTable, { flags }: Invocation, translate: Translator): CsvTable =>
  flags.csvNames === 'keys' ? table : inWords(table, translate);
