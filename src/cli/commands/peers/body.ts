import { requestColumns } from '../../../compare/presets.ts';
import { csv } from '../../../report/formats/csv.ts';
import { jsonPieces } from '../../../report/json/text.ts';
import { withRoundedSumsSaid } from '../../../report/model/rounded-sums.ts';
import { peersJson } from '../../../report/peers/contract.ts';
import { dossierCsv, peersCsv } from '../../../report/peers/csv.ts';
import { dossierReport } from '../../../report/peers/dossier.ts';
import { peersReport } from '../../../report/peers/overview.ts';
import type { OwnFloor } from '../../../report/peers/standing.ts';
import { withBlankLabels } from '../../../report/words/blank-labels.ts';
import { verdictLine } from '../../../report/words/comparability.ts';
import { ledgerLimits } from '../../../report/words/ledger.ts';
import { floorsOf } from '../../../study/gaps/floors.ts';
import { type Dossier, dossier, partyReader } from '../../../study/peers/dossier.ts';
import { findOrganisation } from '../../../study/peers/find-organisation.ts';
import { type Peers, peers } from '../../../study/peers/peers.ts';
import { studyUnits } from '../../../study/study-units.ts';
import { writeResult } from '../../output.ts';
import { csvStyleOf, namedCsv, reportOutput } from '../../render.ts';
import { closeSession, openSession, type Session } from '../../session.ts';
import type { CommandBody } from '../../spec.ts';
import type { spec } from './spec.ts';

/** Roles by which coverage is broken down when nobody says. */
const DEFAULT_BY = ['region', 'sector'];

/** Peers of a dossier that a terminal and two pages list; the CSV and JSON hold them all. */
const PEERS_ON_A_TERMINAL = 21;
const PEERS_ON_PAPER = 9;

/** `peers`: who is comparable with whom; `--org`, the dossier of one organisation. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const { org } = invocation.flags;
  const session = await openSession(invocation, ({ by, comparable }) => [
    ...by.flat(),
    ...comparable.flatMap(requestColumns),
  ]);
  const { settings, cleaned } = session;
  const result = peers(studyUnits(cleaned.dataset, settings.unit), {
    requests: settings.comparable,
    by: settings.by.length > 0 ? settings.by.flat() : DEFAULT_BY,
  });
  const dossiers = org === undefined ? undefined : dossiersOf(result, org);
  await writeResult(await rendered(session, result, dossiers), invocation, session.translate);
  return closeSession(session, {
    ledger: cleaned.ledger,
    issues: result.issues,
    figures: figuresOf(result),
  });
};

function dossiersOf({ units, definitions }: Peers, wanted: string): Dossier[] {
  const unit = findOrganisation(units, wanted);
  return definitions.map(({ comparison }) => dossier(comparison, unit));
}

async function rendered(
  session: Session,
  result: Peers,
  dossiers: readonly Dossier[] | undefined,
): Promise<string | Uint8Array | Generator<string>> {
  const { invocation, cleaned, translate, format, files } = session;
  const party = partyReader(result.units);
  if (format === 'json') return jsonPieces(peersJson(result, cleaned.ledger, session.head, party, dossiers));
  if (format === 'csv') {
    const table = dossiers ? dossierCsv(dossiers, translate) : peersCsv(result, party, translate);
    return csv(namedCsv(table, invocation, translate), csvStyleOf(invocation));
  }
  const limits = ledgerLimits(cleaned.ledger, translate);
  const report = dossiers
    ? dossierReport(
        dossiers,
        {
          severalPeriods: result.periods.length > 1,
          most: format === 'table' ? PEERS_ON_A_TERMINAL : PEERS_ON_PAPER,
          places: format === 'table',
          floor: ownFloor(result, dossiers[0]!.self.unit),
          verdict: verdictLine(result.sides, translate),
          limits,
        },
        translate,
      )
    : peersReport(result, files, limits, translate);
  const told = withRoundedSumsSaid(withBlankLabels(report, cleaned.dataset, translate), translate);
  return reportOutput(told, format, invocation, translate);
}

/** The floor of one organisation, from the column of the data. */
function ownFloor({ units }: Peers, unit: number): OwnFloor | undefined {
  const floors = floorsOf(units, {});
  const amount = floors?.amount[unit];
  const paid = floors?.paid[unit];
  if (!floors || amount === undefined || paid === undefined || Number.isNaN(amount + paid)) return undefined;
  return { amount, paid, money: floors.money };
}

/** What `--fail-on` may name, of the first definition: `peers.coverage<0.9`, `peers.without>0`. */
function figuresOf({ definitions }: Peers): ReadonlyMap<string, number | undefined> {
  const { n, covered, total, coveredTotal } = definitions[0]!.overall;
  return new Map([
    ['peers.coverage', covered / n],
    ['peers.coverage_money', Number(total) > 0 ? Number(coveredTotal) / Number(total) : undefined],
    ['peers.without', n - covered],
  ]);
}
