import { Refusal } from '../../../base/issue.ts';
import { requestColumns } from '../../../compare/presets.ts';
import { allocationJson } from '../../../report/allocation/contract.ts';
import { allocationCsv } from '../../../report/allocation/csv.ts';
import { issueInWords } from '../../../report/allocation/issues.ts';
import { replayName, replayOnData } from '../../../report/allocation/replay.ts';
import { allocationReport } from '../../../report/allocation/report.ts';
import { csv } from '../../../report/formats/csv.ts';
import { jsonPieces } from '../../../report/json/text.ts';
import { ledgerLimits } from '../../../report/words/ledger.ts';
import { allocation, allocationFigures } from '../../../study/allocation/allocation.ts';
import { allocationColumns, allocationOptions } from '../../allocation-study.ts';
import { settingsOf } from '../../flag-values.ts';
import { writeResult } from '../../output.ts';
import { csvStyleOf, namedCsv, onScreen, reportOutput } from '../../render.ts';
import { closeSession, openSession } from '../../session.ts';
import type { CommandBody } from '../../spec.ts';
import { askedReplays, ofRegion, writeReplays } from './replay.ts';
import type { spec } from './spec.ts';

/** Organisations that a terminal lists; files hold them all. */
const ON_A_TERMINAL = 20;

/** `allocate`: what each scenario would do with its envelope, who gains, what becomes of equity. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const { args, flags } = invocation;
  if (flags.replay !== undefined && flags.envelope !== undefined) {
    throw new Refusal({ level: 'error', code: 'replay-envelope', args: {} });
  }
  const settings = await settingsOf(invocation);
  const replays = askedReplays(settings);
  if (args.length === 0 && replays.length > 0)
    return writeReplays(replays, { ...invocation, lang: settings.lang });
  if (args.length === 0) {
    throw new Refusal({ level: 'error', code: 'argument-missing', args: { argument: 'FILE' } });
  }
  const [replay, ...others] = replays;
  if (others.length > 0) {
    throw new Refusal({
      level: 'error',
      code: 'replay-several',
      args: { replays: replays.map(({ key }) => key) },
    });
  }
  const session = await openSession(
    invocation,
    (settings) => [
      'organisation',
      ...settings.comparable.flatMap(requestColumns),
      ...allocationColumns(settings),
    ],
    { settings },
  );
  const { scenarios } = settings;
  if (scenarios.length === 0 && !replay) {
    throw new Refusal({ level: 'error', code: 'envelope-missing', args: {} });
  }
  const { cleaned, translate, format, files } = session;
  const options = await allocationOptions(session, replay ? [] : scenarios);
  const asked = {
    ...options,
    ...(replay ? { scenarios: replay.scenarios } : {}),
  };
  const study = allocation(replay ? ofRegion(cleaned.dataset, replay) : cleaned.dataset, asked);
  const write = (text: string | Uint8Array | Generator<string>) => writeResult(text, invocation, translate);
  if (format === 'json') await write(jsonPieces(allocationJson(study, asked, cleaned.ledger, session.head)));
  else if (format === 'csv')
    await write(csv(namedCsv(allocationCsv(study), invocation, translate), csvStyleOf(invocation)));
  else {
    const most = format === 'table' ? ON_A_TERMINAL : Number.POSITIVE_INFINITY;
    const limits = ledgerLimits(cleaned.ledger, translate);
    const onData = replay && replayOnData(replay, study, translate);
    const report = allocationReport(
      study,
      {
        files,
        most,
        limits,
        charts: format !== 'table',
        first: onData ? [onData] : [],
        ...(replay ? { subtitle: replayName(replay, translate) } : {}),
      },
      translate,
    );
    const shown = format === 'table' ? await onScreen(report, invocation, translate) : report;
    await write(await reportOutput(shown, format, invocation, translate));
  }
  return closeSession(session, {
    ledger: cleaned.ledger,
    issues: study.issues.map((issue) => issueInWords(issue, translate)),
    figures: allocationFigures(study),
  });
};
