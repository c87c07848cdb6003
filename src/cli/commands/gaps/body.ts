import { comparabilityOf } from '../../../compare/sides.ts';
import { csvPieces } from '../../../report/formats/csv.ts';
import { gapsJson } from '../../../report/gaps/contract.ts';
import { gapsCsv } from '../../../report/gaps/csv.ts';
import { organisationLines } from '../../../report/gaps/organisations.ts';
import { gapsReport } from '../../../report/gaps/report.ts';
import { jsonPieces } from '../../../report/json/text.ts';
import { withRoundedSumsSaid } from '../../../report/model/rounded-sums.ts';
import { withBlankLabels } from '../../../report/words/blank-labels.ts';
import { ledgerLimits } from '../../../report/words/ledger.ts';
import { gapFigures } from '../../../study/gaps/thresholds.ts';
import { partyReader } from '../../../study/peers/dossier.ts';
import { gapColumns, gapStudy } from '../../gap-study.ts';
import { writeResult } from '../../output.ts';
import { csvStyleOf, namedCsv, onScreen, reportOutput } from '../../render.ts';
import { closeSession, openSession } from '../../session.ts';
import type { CommandBody } from '../../spec.ts';
import type { spec } from './spec.ts';

/** Organisations that a terminal lists; files hold them all. */
const ON_A_TERMINAL = 20;

/** `gaps`: how far from comparables, how sure, what explains it, what parity costs. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const session = await openSession(invocation, gapColumns);
  const { cleaned, translate, format, files, settings } = session;
  const { dataset } = cleaned;
  const result = await gapStudy(session);
  const { units } = result.comparison;
  const sides = comparabilityOf(units);
  const sort = invocation.flags.sort ?? 'gap';
  const lines = organisationLines(result, partyReader(units), sort);
  const ledger = { ...cleaned.ledger, reasons: [...cleaned.ledger.reasons, ...result.noted] };

  const write = (text: string | Uint8Array | Generator<string>) => writeResult(text, invocation, translate);
  if (format === 'json')
    await write(jsonPieces(gapsJson(result, sides, lines, cleaned.ledger, session.head)));
  else if (format === 'csv')
    await write(csvPieces(namedCsv(gapsCsv(result, lines), invocation, translate), csvStyleOf(invocation)));
  else {
    const report = gapsReport(
      result,
      {
        files,
        sides,
        lines,
        sort,
        most: format === 'table' ? ON_A_TERMINAL : Number.POSITIVE_INFINITY,
        draws: { draws: settings.draws, seed: settings.seed },
        nameOf: (unit) => units.tellingName(unit),
        limits: ledgerLimits(ledger, translate),
      },
      translate,
    );
    const told = withRoundedSumsSaid(withBlankLabels(report, dataset, translate), translate);
    const shown = format === 'table' ? await onScreen(told, invocation, translate) : told;
    await write(await reportOutput(shown, format, invocation, translate));
  }
  return closeSession(session, { ledger, issues: result.issues, figures: gapFigures(result) });
};
