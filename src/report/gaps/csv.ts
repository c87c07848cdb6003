import { numberOf } from '../../study/gaps/figure.ts';
import { type FundingOfGroup, fundingOf } from '../../study/gaps/funding.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { GroupGaps } from '../../study/gaps/groups.ts';
import { type CsvCell, type CsvTable, columnsOf, tableOf } from '../formats/csv.ts';
import { money } from '../json/kinds.ts';
import type { OrganisationLine } from './organisations.ts';
import { verdict } from './verdict.ts';

/** A line about a group: its gaps, and its funding against comparables elsewhere where its grouping was measured. */
interface GroupLine {
  readonly level: 'overall' | 'group';
  readonly group: GroupGaps;
  readonly funding: FundingOfGroup | undefined;
  readonly floorMoney: Gaps['floorMoney'];
}

interface UnitLine extends OrganisationLine {
  readonly level: 'organisation';
  readonly floorMoney: Gaps['floorMoney'];
}

type Line = GroupLine | UnitLine;

/** A column: its cell for a group, and for an organisation. */
const either =
  (ofGroup: (line: GroupLine) => CsvCell, ofUnit: (line: UnitLine) => CsvCell) =>
  (line: Line): CsvCell =>
    line.level === 'organisation' ? ofUnit(line) : ofGroup(line);
const none = (): undefined => undefined;
const ofGroup = (cell: (line: GroupLine) => CsvCell) => either(cell, none);
const ofUnit = (cell: (line: UnitLine) => CsvCell) => either(none, cell);

const label = (role: 'region' | 'sector' | 'typology') =>
  either(
    ({ group }) => group.labels[group.by.indexOf(role)],
    ({ party }) => party[role],
  );

/** `region+mode=grants`: the roles of a grouping, and the labels of those that have no column. */
const groupingOf = ({ group: { by, labels } }: GroupLine): string => {
  const other = by.flatMap((role, at) =>
    ['region', 'sector', 'typology'].includes(role) ? [] : [labels[at]!],
  );
  return by.join('+') + (other.length > 0 ? `=${other.join(' × ')}` : '');
};

const funded = (name: string) => {
  const { cell } = verdict.columns(name)[0]!;
  return ofGroup(({ funding }) => funding && cell(funding));
};

/** Of nobody with a reference there is no gap, which is not a gap of 0. */
const covered = (cell: (group: GroupGaps) => CsvCell) =>
  ofGroup(({ group }) => (group.covered === 0 ? undefined : cell(group)));

type Floor = NonNullable<GroupGaps['floor']>;
const floorOf = ({ group: { floor } }: GroupLine): Floor | undefined =>
  floor && floor.n > 0 ? floor : undefined;
const floored = (cell: (floor: Floor) => CsvCell) => (line: GroupLine) => {
  const floor = floorOf(line);
  return floor && cell(floor);
};

const COLUMNS = columnsOf<Line>({
  level: ({ level }) => level,
  by: ofGroup(groupingOf),
  region: label('region'),
  sector: label('sector'),
  typology: label('typology'),
  organisation: ofUnit(({ figures }) => figures.organisation),
  period: ofUnit(({ party }) => party.period),
  n: either(
    ({ group }) => group.n,
    () => 1,
  ),
  covered: either(
    ({ group }) => group.covered,
    ({ figures }) => ('value' in figures.reference ? 1 : 0),
  ),
  compared: funded('compared'),
  receives: either(
    ({ group }) => ({ exact: group.total }),
    ({ figures }) => figures.receives,
  ),
  reference: ofUnit(({ figures }) => numberOf(figures.reference)),
  peer_mean: ofUnit(({ figures }) => numberOf(figures.peerMean)),
  gap: either(funded('gap'), ({ figures }) => numberOf(figures.gap)),
  ratio: either(funded('ratio'), ({ figures }) => numberOf(figures.ratio)),
  low: funded('low'),
  high: funded('high'),
  verdict: funded('verdict'),
  p: funded('p'),
  detectable: funded('detectable'),
  lacking: ofGroup(({ funding }) =>
    funding && funding.compared > 0 ? money.cell(funding.lacking) : undefined,
  ),
  median_gap: ofGroup(({ group }) => numberOf(group.medianGap)),
  standardised_level: ofGroup(({ group }) => numberOf(group.standardised.level)),
  under_90: covered(({ under }) => under.n),
  shortfall: covered(({ shortfall }) => money.cell(shortfall)),
  floor: either(
    floored(({ need }) => ({ exact: need })),
    ({ figures }) => numberOf(figures.floor),
  ),
  floor_ratio: either(
    floored(({ relativeWealth }) => numberOf(relativeWealth)),
    ({ figures }) => numberOf(figures.relativeWealth),
  ),
  floor_shortfall: ofGroup(floored(({ shortfall }) => money.cell(shortfall))),
  peers: ofUnit(({ figures }) => figures.peers),
  rank: ofUnit(({ figures }) => numberOf(figures.rank)),
  floor_money: either(
    (line) => floorOf(line) && line.floorMoney,
    ({ figures, floorMoney }) => (numberOf(figures.floorPaid) === undefined ? undefined : floorMoney),
  ),
  floor_paid: either(
    floored(({ paid }) => money.cell(paid)),
    ({ figures }) => numberOf(figures.floorPaid),
  ),
  why: either(
    ({ funding }) => (funding && 'undefined' in funding.ratio ? funding.ratio.undefined : undefined),
    ({ figures }) => ('undefined' in figures.reference ? figures.reference.undefined : undefined),
  ),
  rows: ofUnit(({ party }) => party.rows),
});

/**
 * `gaps` as one wide table for machines: everyone, each group, each organisation; numbers unrounded, sums exact. `gap` and
 * `ratio` of a group are against its comparables elsewhere (per organisation), of an organisation against its reference.
 * `why`: the reason where there is no ratio.
 */
export function gapsCsv(result: Gaps, lines: readonly OrganisationLine[]): CsvTable {
  const { overall, groups, funding, floorMoney } = result;
  const lineOf = (level: GroupLine['level'], group: GroupGaps): GroupLine => ({
    level,
    group,
    funding: fundingOf(funding, group),
    floorMoney,
  });
  const { header, rows } = tableOf<Line>(COLUMNS, [
    lineOf('overall', overall),
    ...groups.map((group) => lineOf('group', group)),
  ]);
  // Figures of an organisation are worked out as they are read: once a line, and none is kept.
  const ofUnits = lines.map(({ party, figures }) => {
    const line: UnitLine = { level: 'organisation', party, figures, floorMoney };
    return COLUMNS.map(({ cell }) => cell(line));
  });
  return { header, rows: [...rows, ...ofUnits] };
}
