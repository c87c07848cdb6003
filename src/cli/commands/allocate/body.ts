import { defaultRequest, requestColumns, resolveDefinition } from '../../../compare/presets.ts';
import { allocationJson } from '../../../report/allocation/contract.ts';
import { allocationCsv } from '../../../report/allocation/csv.ts';
import { allocationReport } from '../../../report/allocation/report.ts';
import { csv } from '../../../report/formats/csv.ts';
import { jsonPieces } from '../../../report/json-text.ts';
import { ledgerLimits } from '../../../report/ledger.ts';
import { readFloors } from '../../../settings/floor-file.ts';
import { readShares } from '../../../settings/shares-file.ts';
import {
  type AllocationOptions,
  allocation,
  allocationFigures,
} from '../../../study/allocation/allocation.ts';
import { inputName } from '../../input-names.ts';
import { writeResult } from '../../output.ts';
import { csvStyleOf, namedCsv, reportOutput } from '../../render.ts';
import { closeSession, openSession, type Session } from '../../session.ts';
import type { CommandBody } from '../../spec.ts';
import { askedOf, columnsOf } from './ask.ts';

/** Organisations that a terminal lists; files hold them all. */
const ON_A_TERMINAL = 20;

/** `allocate`: what each rule would do with an envelope, who gains, what becomes of equity. */
export const body: CommandBody = async (invocation) => {
  const { flags } = invocation;
  const session = await openSession(
    invocation,
    ({ comparable }) => ['organisation', ...comparable.flatMap(requestColumns), ...columnsOf(flags)],
    { everyPeriod: false },
  );
  const { cleaned, translate, format, files } = session;
  const asked = await optionsOf(session);
  const study = allocation(cleaned.dataset, asked);
  const write = (text: string | Uint8Array | Generator<string>) => writeResult(text, invocation, translate);
  if (format === 'json') await write(jsonPieces(allocationJson(study, asked, cleaned.ledger, session.head)));
  else if (format === 'csv')
    await write(csv(namedCsv(allocationCsv(study), invocation, translate), csvStyleOf(invocation)));
  else {
    const most = format === 'table' ? ON_A_TERMINAL : Number.POSITIVE_INFINITY;
    const limits = ledgerLimits(cleaned.ledger, translate);
    const report = allocationReport(study, { asked, files, most, limits }, translate);
    await write(await reportOutput(report, format, invocation, translate));
  }
  return closeSession(session, {
    ledger: cleaned.ledger,
    issues: study.issues,
    figures: allocationFigures(study),
  });
};

/** What the flags ask for, with what the settings and the data add: floors, comparables, inhabitants, parts of regions. */
async function optionsOf({
  invocation,
  settings,
  cleaned,
  denominator,
  translate,
}: Session): Promise<AllocationOptions> {
  const { flags } = invocation;
  const { dataset } = cleaned;
  const asked = askedOf(flags, translate);
  const floors =
    settings.floors === null ? undefined : await readFloors(settings.floors, inputName(settings.floors));
  const floored = floors !== undefined || dataset.numbers.has('floor');
  const labels = dataset.labels.get('region')?.values ?? [];
  return {
    ...(settings.floor_money === null ? {} : { money: settings.floor_money }),
    ...asked,
    within: asked.within.length > 0 ? asked.within : floored ? WITH_FLOORS : WITHOUT_FLOORS,
    definition: resolveDefinition(dataset, settings.comparable[0] ?? defaultRequest(dataset)),
    ...(floors ? { floors } : {}),
    ...(denominator ? { denominator } : {}),
    deals: { seed: settings.seed, draws: settings.draws },
    ...(typeof flags.shares === 'string'
      ? { shares: await readShares(flags.shares, inputName(flags.shares), labels) }
      : {}),
  };
}

/** Rules that are replayed where nobody names any. */
const WITH_FLOORS = [
  { key: 'lowest-ratio' },
  { key: 'proportional' },
  { key: 'cea' },
  { key: 'equal' },
] as const;
const WITHOUT_FLOORS = [{ key: 'equal' }, { key: 'indexation' }] as const;
