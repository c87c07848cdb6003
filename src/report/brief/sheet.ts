import { median } from '../../measure/statistics.ts';
import { organisationClaim } from '../../study/claims/organisation-claim.ts';
import { numberOf } from '../../study/gaps/figure.ts';
import { unitGap } from '../../study/gaps/unit-gaps.ts';
import { dossier } from '../../study/peers/dossier.ts';
import type { Chart } from '../charts/chart.ts';
import { sayClaim } from '../claims/say.ts';
import { verdictLine } from '../comparability.ts';
import type { Report } from '../model.ts';
import { dossierReport } from '../peers/dossier.ts';
import type { BriefContext } from './context.ts';
import { frameOf } from './figures/frame.ts';
import { periodOf } from './figures/regions.ts';

/** Peers listed on a sheet of paper, around the organisation. */
const PEERS_ON_PAPER = 15;

/** The sheet of one organisation: where it stands, among whom, and what a contested criterion would change. */
export function sheetReport(context: BriefContext, unit: number): Report {
  const { dataset, gaps, peers, head, most, translator } = context;
  const found = dossier(dataset, gaps.comparison, unit);
  const report = dossierReport(
    [found],
    {
      severalPeriods: gaps.periods.length > 1,
      most: Math.min(most, PEERS_ON_PAPER),
      verdict: verdictLine(peers.sides, translator),
      limits: [],
    },
    translator,
  );
  const claim = organisationClaim(dataset, gaps, unit);
  const figure = standingFigure(context, unit);
  const [first, ...others] = report.sections;
  return {
    ...report,
    title: found.self.name,
    subtitle: [found.self.region, found.self.typology, found.self.sector, found.self.period]
      .filter((part) => part !== '')
      .join(' · '),
    lead: claim ? [sayClaim(claim, translator)] : report.lead,
    sections: [
      ...(figure
        ? [
            {
              id: 'standing',
              heading: translator.texts.brief.sheet.standing,
              blocks: [{ kind: 'chart', chart: figure } as const],
            },
          ]
        : []),
      ...others,
      ...(first ? [first] : []),
    ],
    limits: [...head, ...report.limits],
  };
}

/** The amounts of the peers as dots, with the organisation marked, the median and its floor. */
function standingFigure(context: BriefContext, unit: number): Chart | undefined {
  const { dataset, gaps, translator, party } = context;
  const peers = gaps.comparison.peersOf(unit);
  if (peers.length === 0) return undefined;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.sheet;
  const own = unitGap(dataset, gaps.comparison, gaps.units, unit);
  const amounts = Float64Array.from(peers, (peer) => gaps.units.receives[peer]!);
  const middle = median(amounts.toSorted());
  // A floor stands beside the money that it is compared with, and nothing else.
  const comparable = gaps.floorMoney === 'all' || gaps.reference.kind === 'floor';
  const floor = comparable ? numberOf(own.floor) : undefined;
  const { name } = party(unit);
  return {
    ...frameOf(context, {
      id: 'standing',
      title: fill(words.title, {
        name,
        amount: numbers.money(own.receives, 0),
        median: numbers.money(middle, 0),
      }),
      subtitle: fill(words.subtitle, { n: peers.length, period: periodOf(context) }),
      alt: fill(words.alt, {
        n: peers.length,
        amount: numbers.money(own.receives, 0),
        median: numbers.money(middle, 0),
      }),
      data: {
        id: 'figure-standing',
        caption: '',
        columns: [
          { id: 'organisation', header: texts.ui.roles.organisation, kind: 'text' },
          { id: 'amount', header: texts.ui.roles.amount, kind: 'money', digits: 2 },
        ],
        rows: [
          { cells: [name, own.receives], mark: 'accent' },
          ...Array.from(peers, (peer) => ({ cells: [party(peer).name, gaps.units.receives[peer]!] })),
        ],
        notes: [],
      },
    }),
    drawing: {
      kind: 'strips',
      value: {
        label: fill(texts.brief.stripsFigure.axis, {
          money: gaps.reference.kind === 'floor' ? (gaps.floorMoney ?? 'all') : 'all',
        }),
        kind: 'money',
      },
      rows: [
        {
          label: words.row,
          values: [own.receives, ...amounts],
          accents: [0],
          median: middle,
          ...(floor === undefined ? {} : { floor }),
        },
      ],
      medianLabel: texts.brief.stripsFigure.median,
      floorLabel: texts.ui.roles.floor,
      accentLabel: name,
    },
  };
}
