import { requestColumns } from '../../../compare/presets.ts';
import { allocationJson } from '../../../report/allocation/contract.ts';
import { allocationCsv } from '../../../report/allocation/csv.ts';
import { allocationReport } from '../../../report/allocation/report.ts';
import { csv } from '../../../report/formats/csv.ts';
import { jsonPieces } from '../../../report/json-text.ts';
import { ledgerLimits } from '../../../report/ledger.ts';
import { scenarioColumns } from '../../../settings/scenario-text.ts';
import { allocation, allocationFigures } from '../../../study/allocation/allocation.ts';
import { allocationColumns, allocationOptions } from '../../allocation-study.ts';
import { writeResult } from '../../output.ts';
import { csvStyleOf, namedCsv, onScreen, reportOutput } from '../../render.ts';
import { closeSession, openSession } from '../../session.ts';
import type { CommandBody } from '../../spec.ts';
import { askedScenarios, typedScenario } from './ask.ts';

/** Organisations that a terminal lists; files hold them all. */
const ON_A_TERMINAL = 20;

/** `allocate`: what each scenario would do with its envelope, who gains, what becomes of equity. */
export const body: CommandBody = async (invocation) => {
  const { flags } = invocation;
  const typed = typedScenario(flags);
  const session = await openSession(
    invocation,
    (settings) => [
      'organisation',
      ...settings.comparable.flatMap(requestColumns),
      ...(typed ? scenarioColumns([typed]) : []),
      ...allocationColumns(typed ? { ...settings, scenarios: [] } : settings),
    ],
    { everyPeriod: false },
  );
  const { cleaned, translate, format, files } = session;
  const options = await allocationOptions(session, askedScenarios(flags, session.settings));
  const asked = flags.money === undefined ? options : { ...options, money: flags.money as 'mission' | 'all' };
  const study = allocation(cleaned.dataset, asked);
  const write = (text: string | Uint8Array | Generator<string>) => writeResult(text, invocation, translate);
  if (format === 'json') await write(jsonPieces(allocationJson(study, asked, cleaned.ledger, session.head)));
  else if (format === 'csv')
    await write(csv(namedCsv(allocationCsv(study), invocation, translate), csvStyleOf(invocation)));
  else {
    const most = format === 'table' ? ON_A_TERMINAL : Number.POSITIVE_INFINITY;
    const limits = ledgerLimits(cleaned.ledger, translate);
    const report = allocationReport(study, { files, most, limits, charts: format !== 'table' }, translate);
    const shown = format === 'table' ? onScreen(report, invocation, translate) : report;
    await write(await reportOutput(shown, format, invocation, translate));
  }
  return closeSession(session, {
    ledger: cleaned.ledger,
    issues: study.issues,
    figures: allocationFigures(study),
  });
};
