import { organisationClaim } from '../../study/claims/organisation-claim.ts';
import { dossier } from '../../study/peers/dossier.ts';
import { sayClaim } from '../claims/say.ts';
import type { Report } from '../model/report.ts';
import { dossierReport } from '../peers/dossier.ts';
import type { OwnFloor } from '../peers/standing.ts';
import { verdictLine } from '../words/comparability.ts';
import type { BriefContext } from './context.ts';

/** Peers listed on a sheet of paper, around the organisation. */
const PEERS_ON_PAPER = 9;

/** The sheet of one organisation: where it stands, among whom, and what a contested criterion would change. */
export function sheetReport(context: BriefContext, unit: number): Report {
  const { gaps, peers, head, most, translator } = context;
  const found = dossier(gaps.comparison, unit);
  const report = dossierReport(
    [found],
    {
      severalPeriods: gaps.periods.length > 1,
      most: Math.min(most, PEERS_ON_PAPER),
      verdict: verdictLine(peers.sides, translator),
      limits: [],
      places: false,
      floor: floorOf(context, unit),
    },
    translator,
  );
  const claim = organisationClaim(gaps, unit);
  return {
    ...report,
    title: found.self.name,
    subtitle: [found.self.region, found.self.typology, found.self.sector, found.self.period]
      .filter((part) => part !== '')
      .join(' · '),
    lead: claim ? [sayClaim(claim, translator)] : report.lead,
    limits: [...new Set([...head, ...report.limits])],
    numbered: true,
  };
}

/** Its floor, and the money that is compared with it. */
function floorOf({ gaps }: BriefContext, unit: number): OwnFloor | undefined {
  const { floors } = gaps.units;
  const [amount, paid] = [floors?.amount[unit], floors?.paid[unit]];
  if (amount === undefined || paid === undefined || Number.isNaN(amount + paid)) return undefined;
  return { amount, paid, money: gaps.floorMoney ?? 'all' };
}
