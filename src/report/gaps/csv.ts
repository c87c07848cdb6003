import { type Money, numberOf } from '../../study/gaps/figure.ts';
import { fundingOf } from '../../study/gaps/funding.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { GroupGaps } from '../../study/gaps/groups.ts';
import type { CsvTable } from '../formats/csv.ts';
import type { OrganisationLine } from './organisations.ts';

type Cells = (string | number | { readonly exact: string } | undefined)[];

const HEADER = [
  'level',
  'by',
  'region',
  'sector',
  'typology',
  'organisation',
  'period',
  'n',
  'covered',
  'compared',
  'receives',
  'reference',
  'peer_mean',
  'gap',
  'ratio',
  'low',
  'high',
  'verdict',
  'p',
  'detectable',
  'lacking',
  'median_gap',
  'standardised_level',
  'under_90',
  'shortfall',
  'floor',
  'floor_ratio',
  'floor_shortfall',
  'peers',
  'rank',
  'floor_money',
  'floor_paid',
  'why',
  'rows',
];

/**
 * `gaps` as one wide table for machines: everyone, each group, each organisation; numbers unrounded, sums exact. `gap` and
 * `ratio` of a group are against its comparables elsewhere (per organisation), of an organisation against its reference.
 * `why`: the reason where there is no ratio.
 */
export function gapsCsv(result: Gaps, lines: readonly OrganisationLine[]): CsvTable {
  return {
    header: HEADER,
    rows: [
      groupCells('overall', result.overall, result),
      ...result.groups.map((group) => groupCells('group', group, result)),
      ...lines.map((line) => organisationCells(line, result)),
    ],
  };
}

function groupCells(level: string, group: GroupGaps, result: Gaps): Cells {
  const label = (role: string) => group.labels[group.by.indexOf(role)];
  const other = group.by.flatMap((role, i) =>
    ['region', 'sector', 'typology'].includes(role) ? [] : [group.labels[i]!],
  );
  const own = fundingOf(result.funding, group);
  const floor = group.floor && group.floor.n > 0 ? group.floor : undefined;
  // Of nobody with a reference there is no gap, which is not a gap of 0.
  const known = (cell: Cells[number]) => (group.covered === 0 ? undefined : cell);
  return [
    level,
    group.by.join('+') + (other.length > 0 ? `=${other.join(' × ')}` : ''),
    label('region'),
    label('sector'),
    label('typology'),
    undefined,
    undefined,
    group.n,
    group.covered,
    own?.compared,
    { exact: group.total },
    undefined,
    undefined,
    own && numberOf(own.gap),
    own && numberOf(own.ratio),
    own && 'low' in own.interval ? own.interval.low : undefined,
    own && 'low' in own.interval ? own.interval.high : undefined,
    own?.verdict,
    own && 'p' in own.chance ? own.chance.p : undefined,
    own && 'value' in own.detectable ? own.detectable.value : undefined,
    own && own.compared > 0 ? exact(own.lacking) : undefined,
    numberOf(group.medianGap),
    numberOf(group.standardised.level),
    known(group.under.n),
    known(exact(group.shortfall)),
    floor && { exact: floor.need },
    floor && numberOf(floor.relativeWealth),
    floor && exact(floor.shortfall),
    undefined,
    undefined,
    floor && result.floorMoney,
    floor && exact(floor.paid),
    own && 'undefined' in own.ratio ? own.ratio.undefined : undefined,
    undefined,
  ];
}

const exact = (sum: Money) => (typeof sum === 'string' ? { exact: sum } : numberOf(sum));

function organisationCells({ party, figures }: OrganisationLine, { floorMoney }: Gaps): Cells {
  const { reference, gap } = figures;
  const paid = numberOf(figures.floorPaid);
  return [
    'organisation',
    undefined,
    party.region,
    party.sector,
    party.typology,
    figures.organisation,
    party.period,
    1,
    'value' in reference ? 1 : 0,
    undefined,
    figures.receives,
    numberOf(reference),
    numberOf(figures.peerMean),
    numberOf(gap),
    numberOf(figures.ratio),
    ...Array.from({ length: 6 }, () => undefined),
    undefined,
    undefined,
    undefined,
    undefined,
    numberOf(figures.floor),
    numberOf(figures.relativeWealth),
    undefined,
    figures.peers,
    numberOf(figures.rank),
    paid === undefined ? undefined : floorMoney,
    paid,
    'undefined' in reference ? reference.undefined : undefined,
    party.rows,
  ];
}
