import { csvPieces } from '../../../report/formats/csv.ts';
import { jsonPieces } from '../../../report/json/text.ts';
import { measureJson } from '../../../report/measure/contract.ts';
import { measureCsv } from '../../../report/measure/csv.ts';
import { measureReport } from '../../../report/measure/report.ts';
import { withBlankLabels } from '../../../report/words/blank-labels.ts';
import { listedDisparity } from '../../../study/disparity.ts';
import { studyUnits } from '../../../study/study-units.ts';
import { writeResult } from '../../output.ts';
import { csvStyleOf, namedCsv, reportOutput } from '../../render.ts';
import { closeSession, openSession } from '../../session.ts';
import type { CommandBody } from '../../spec.ts';
import type { spec } from './spec.ts';

/** `measure`: how unequal is the funding, overall and by group. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const session = await openSession(invocation, ({ by }) => by.flat());
  const { settings, cleaned, translate, format, denominator, files } = session;
  const result = listedDisparity(studyUnits(cleaned.dataset, settings.unit), {
    groupings: settings.by,
    ...(denominator ? { denominator } : {}),
  });
  const ledger = { ...cleaned.ledger, reasons: [...cleaned.ledger.reasons, ...result.noted] };

  const write = (text: string | Uint8Array | Generator<string>) => writeResult(text, invocation, translate);
  if (format === 'json') await write(jsonPieces(measureJson(result, ledger, session.head)));
  else if (format === 'csv')
    await write(csvPieces(namedCsv(measureCsv(result), invocation, translate), csvStyleOf(invocation)));
  else {
    const found = measureReport(result, ledger, files, translate);
    const report = withBlankLabels(found, cleaned.dataset, translate);
    await write(await reportOutput(report, format, invocation, translate));
  }
  const figures = new Map(
    result.overall.values.map((value) => [value.key, 'value' in value ? value.value : undefined]),
  );
  return closeSession(session, { ledger, issues: result.issues, figures });
};
