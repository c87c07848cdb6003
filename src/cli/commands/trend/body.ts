import { Refusal } from '../../../base/issue.ts';
import { asPeriod } from '../../../clean/periods.ts';
import type { Dataset } from '../../../clean/types.ts';
import { namedTableCsv } from '../../../report/csv/table.ts';
import { csv } from '../../../report/formats/csv.ts';
import { jsonPieces } from '../../../report/json/text.ts';
import { withRoundedSumsSaid } from '../../../report/model/rounded-sums.ts';
import { upTo } from '../../../report/tables/scope.ts';
import { trendJson } from '../../../report/trend/contract.ts';
import { trendCsv } from '../../../report/trend/csv.ts';
import { publicTables, publicTrendReport } from '../../../report/trend/public.ts';
import { trendReport } from '../../../report/trend/report.ts';
import { withBlankLabels } from '../../../report/words/blank-labels.ts';
import { ledgerLimits } from '../../../report/words/ledger.ts';
import { sameAsByRole } from '../../../settings/resolved.ts';
import { trendFigures } from '../../../study/trend/figures.ts';
import { publicTrend } from '../../../study/trend/public-trend.ts';
import { type Trend, trendAsked } from '../../../study/trend/trend.ts';
import { writeResult } from '../../output.ts';
import { csvStyleOf, namedCsv, onScreen, reportOutput } from '../../render.ts';
import { closeSession, openSession, type Session } from '../../session.ts';
import type { CommandBody } from '../../spec.ts';
import { together } from '../../together.ts';
import { trendColumns, trendOptions } from './ask.ts';
import type { spec } from './spec.ts';

/** Names that a terminal lists; files hold them all. */
const ON_A_TERMINAL = 20;

/** Settings that say what `trend` alone shows. */
const OWN = ['money', 'base', 'indexation', 'break', 'index'] as const;

/** `trend`: is the gap closing? Periods side by side, who came and left, what indexation did. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const session = await openSession(invocation, trendColumns, {
    everyPeriod: true,
    own: OWN,
    makesPublic: true,
  });
  const { cleaned, translate, format, files, settings } = session;
  if (settings.public && format === 'json')
    throw new Refusal({ level: 'error', code: 'trend-public-format', args: { format } });
  const options = await trendOptions(session);
  const dataset = upTo(
    cleaned.dataset,
    settings.period === null ? {} : { period: asPeriod(settings.period) },
  );
  const study = await together((work) =>
    trendAsked(dataset, { ...options, progress: session.progress.of('draws') }, work),
  );
  if (settings.public) return publicly(session, dataset, study);
  const equivalents = Object.entries(sameAsByRole(settings.same_as).organisation ?? {});
  const write = (text: string | Uint8Array | Generator<string>) => writeResult(text, invocation, translate);
  if (format === 'json') await write(jsonPieces(trendJson(study, equivalents, cleaned.ledger, session.head)));
  else if (format === 'csv')
    await write(csv(namedCsv(trendCsv(study), invocation, translate), csvStyleOf(invocation)));
  else {
    const report = trendReport(
      study,
      {
        files,
        equivalents,
        most: format === 'table' ? ON_A_TERMINAL : Number.POSITIVE_INFINITY,
        whole: format !== 'table',
        limits: ledgerLimits(cleaned.ledger, translate),
      },
      translate,
    );
    const told = withRoundedSumsSaid(withBlankLabels(report, cleaned.dataset, translate), translate);
    const shown = format === 'table' ? await onScreen(told, invocation, translate) : told;
    await write(await reportOutput(shown, format, invocation, translate));
  }
  return closeSession(session, {
    ledger: cleaned.ledger,
    issues: study.issues,
    figures: trendFigures(study),
  });
};

/** The public edition: findings in words, nothing of the account of single rows. */
async function publicly(session: Session, dataset: Dataset, study: Trend): Promise<number> {
  const { cleaned, translate, format, files, settings, invocation } = session;
  const shown = publicTrend(dataset, study, settings.suppression);
  const [first] = publicTables(shown, translate);
  const text =
    format === 'csv' && first
      ? csv(namedTableCsv(first, 'words', translate), csvStyleOf(invocation))
      : await reportOutput(publicTrendReport(study, shown, files, translate), format, invocation, translate);
  await writeResult(text, invocation, translate);
  // The message of a condition would print the figure.
  const counts = [...trendFigures(study)].filter(([name]) => !name.endsWith('.change'));
  return closeSession(session, { ledger: cleaned.ledger, issues: [], figures: new Map(counts) });
}
