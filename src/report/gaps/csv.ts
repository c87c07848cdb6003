import { chancesOfGroup } from '../../study/gaps/chance.ts';
import { type Money, numberOf } from '../../study/gaps/figure.ts';
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
  'receives',
  'reference',
  'gap',
  'ratio',
  'median_gap',
  'standardised_level',
  'under_90',
  'shortfall',
  'surplus',
  'floor',
  'floor_ratio',
  'floor_shortfall',
  'peers',
  'rank',
  'p',
  'p_holm',
  'p_bh',
  'smallest_p',
  'floor_money',
  'floor_paid',
  'why',
  'rows',
];

/**
 * `gaps` as one wide table for machines: everyone, each group, each organisation; numbers unrounded, sums exact. `why`:
 * the reason where there is no reference.
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
  const chance = chanceOf(group, result);
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
    { exact: group.total },
    known(exact(group.references)),
    known(exact(group.gap)),
    numberOf(group.parityRatio),
    numberOf(group.medianGap),
    numberOf(group.standardised.level),
    known(group.under.n),
    known(exact(group.shortfall)),
    known(exact(group.surplus)),
    floor && { exact: floor.need },
    floor && numberOf(floor.relativeWealth),
    floor && exact(floor.shortfall),
    undefined,
    undefined,
    chance?.p,
    chance?.holm,
    chance?.bh,
    chance?.smallest,
    floor && result.floorMoney,
    floor && exact(floor.paid),
    'undefined' in group.parityRatio ? group.parityRatio.undefined : undefined,
    undefined,
  ];
}

const exact = (sum: Money) => (typeof sum === 'string' ? { exact: sum } : numberOf(sum));

function chanceOf(group: GroupGaps, result: Gaps) {
  const found = chancesOfGroup(result.chances, group);
  if (!found || !('p' in found.permutation)) return undefined;
  const { p, smallest } = found.permutation;
  return { p, smallest, holm: found.holm, bh: found.benjaminiHochberg };
}

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
    figures.receives,
    numberOf(reference),
    numberOf(gap),
    numberOf(figures.ratio),
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    numberOf(figures.floor),
    numberOf(figures.relativeWealth),
    undefined,
    figures.peers,
    numberOf(figures.rank),
    undefined,
    undefined,
    undefined,
    paid === undefined ? undefined : floorMoney,
    paid,
    'undefined' in reference ? reference.undefined : undefined,
    party.rows,
  ];
}
