import type { Ledger } from '../../../clean/types.ts';
import { csvPieces } from '../../../report/formats/csv.ts';
import { measureCsv } from '../../../report/measure/csv.ts';
import { measureReport } from '../../../report/measure/report.ts';
import { withFirstRows } from '../../../report/model/longest.ts';
import { withBlankLabels } from '../../../report/words/blank-labels.ts';
import type { ListedDisparity } from '../../../study/disparity.ts';
import { screenLines } from '../../output.ts';
import { csvStyleOf, namedCsv, reportOutput } from '../../render.ts';
import type { Session } from '../../session.ts';

/** What `measure` writes in any format but JSON: a CSV of its figures, or a report. */
export async function forPeople(
  result: ListedDisparity,
  ledger: Ledger,
  { invocation, cleaned, translate, format, files }: Session,
): Promise<string | Uint8Array | Generator<string>> {
  if (format === 'csv') {
    return csvPieces(namedCsv(measureCsv(result), invocation, translate), csvStyleOf(invocation));
  }
  const found = measureReport(result, ledger, files, translate);
  const report = withBlankLabels(found, cleaned.dataset, translate);
  const isOnScreen = format === 'table' && screenLines(invocation) !== undefined;
  return reportOutput(isOnScreen ? withFirstRows(report, translate) : report, format, invocation, translate);
}
