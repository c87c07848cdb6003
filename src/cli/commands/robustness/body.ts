import { Refusal } from '../../../base/issue.ts';
import { asPeriod } from '../../../clean/periods.ts';
import type { Dataset } from '../../../clean/types.ts';
import {
  type DefinitionRequest,
  defaultRequest,
  requestColumns,
  resolveDefinition,
} from '../../../compare/presets.ts';
import { csv } from '../../../report/formats/csv.ts';
import { jsonPieces } from '../../../report/json/text.ts';
import { robustnessJson } from '../../../report/robustness/contract.ts';
import { robustnessCsv } from '../../../report/robustness/csv.ts';
import { robustnessReport } from '../../../report/robustness/report.ts';
import { ledgerLimits } from '../../../report/words/ledger.ts';
import { readFloors } from '../../../settings/floor-file.ts';
import {
  type RobustnessOptions,
  robustnessAsked,
  robustnessFigures,
  roleOf,
} from '../../../study/robustness/robustness.ts';
import { withinDeals } from '../../gap-study.ts';
import { inputName } from '../../input-names.ts';
import { writeResult } from '../../output.ts';
import { csvStyleOf, namedCsv, onScreen, reportOutput } from '../../render.ts';
import { closeSession, openSession, type Session } from '../../session.ts';
import type { CommandBody } from '../../spec.ts';
import { together } from '../../together.ts';
import type { spec } from './spec.ts';

/** Lines of what turns a finding that a terminal lists; files hold them all. */
const ON_A_TERMINAL = 20;

/** `robustness`: does what is said survive other definitions, what the file does not hold, what is left out. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const session = await openSession(
    invocation,
    ({ comparable, by, factors }) => [
      'organisation',
      ...comparable.flatMap(requestColumns),
      ...by.flat(),
      ...factors,
    ],
    { everyPeriod: true, makesPublic: true },
  );
  const { cleaned, translate, format, files } = session;
  const options = await optionsOf(session);
  const study = await together((work) =>
    robustnessAsked(cleaned.dataset, { ...options, progress: session.progress.of('definitions') }, work),
  );
  const write = (text: string | Uint8Array | Generator<string>) => writeResult(text, invocation, translate);
  if (format === 'json') await write(jsonPieces(robustnessJson(study, cleaned.ledger, session.head)));
  else if (format === 'csv')
    await write(csv(namedCsv(robustnessCsv(study), invocation, translate), csvStyleOf(invocation)));
  else {
    const most = format === 'table' ? ON_A_TERMINAL : Number.POSITIVE_INFINITY;
    const limits = ledgerLimits(cleaned.ledger, translate);
    const report = robustnessReport(study, { files, most, curves: format !== 'table', limits }, translate);
    const shown = format === 'table' ? await onScreen(report, invocation, translate) : report;
    await write(await reportOutput(shown, format, invocation, translate));
  }
  return closeSession(session, {
    ledger: cleaned.ledger,
    issues: study.issues,
    figures: robustnessFigures(study),
  });
};

/** The default definition; of a role that it would hold equal, everyone: a group has no comparables in itself. */
function defaultFor(dataset: Dataset, role: string | undefined): DefinitionRequest {
  const request = defaultRequest(dataset);
  return request.exact?.includes(roleOf(dataset, role)) ? {} : request;
}

/** What the settings ask for, and what the data add. Throws Refusal for a public edition, and for several roles. */
async function optionsOf({ settings, cleaned, denominator }: Session): Promise<RobustnessOptions> {
  const { dataset } = cleaned;
  if (settings.public) throw new Refusal({ level: 'error', code: 'robustness-not-public', args: {} });
  const roles = settings.by.flat();
  if (roles.length > 1) throw new Refusal({ level: 'error', code: 'one-role', args: { roles } });
  const [role] = roles;
  const requests = settings.comparable.length > 0 ? settings.comparable : [defaultFor(dataset, role)];
  const floors =
    settings.floors === null ? undefined : await readFloors(settings.floors, inputName(settings.floors));
  return {
    ...(role === undefined ? {} : { role }),
    unit: settings.unit,
    ...(settings.period === null ? {} : { period: asPeriod(settings.period) }),
    definitions: requests.map((request) => resolveDefinition(dataset, request)),
    fewest: settings.fewest,
    band: settings.band / 100,
    seed: settings.seed,
    draws: withinDeals(settings.draws),
    factors: settings.factors,
    ...(floors ? { floors } : {}),
    ...(denominator ? { denominator } : {}),
  };
}
