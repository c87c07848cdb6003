import { TOLD_FROM } from '../../measure/comparable-funding/verdict.ts';
import { GUARDS, guardMark } from '../../measure/guards.ts';
import type { Translator } from '../../messages/translator.ts';
import { numberOf } from '../../study/gaps/figure.ts';
import { type FundingOfGroup, fundingBy } from '../../study/gaps/funding.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { GroupGaps } from '../../study/gaps/groups.ts';
import type { CellValue, Column, Row, Section, Table } from '../model/report.ts';
import { groupingName, roleName } from '../words/roles.ts';
import { figureCell, moneyCell } from './cells.ts';
import { withheldRows } from './withheld.ts';

/** The groups of one grouping. */
export const groupsBy = ({ groups }: Gaps, by: readonly string[]): readonly GroupGaps[] =>
  groups.filter((group) => group.by.join() === by.join());

/** Distinct groupings, in the order asked for. */
const groupingsOf = ({ groups }: Gaps): readonly (readonly string[])[] => [
  ...new Map(groups.map(({ by }) => [by.join(), by])).values(),
];

/** One section a grouping: what is received, the reference, who is below and by how much. */
export function groupSections(result: Gaps, head: readonly string[], translator: Translator): Section[] {
  return groupingsOf(result).map((by): Section => {
    const name = groupingName(by, translator);
    return {
      id: `gaps-${by.join('-')}`,
      heading: translator.fill(translator.texts.gaps.byHeading, { by: name }),
      blocks: groupTables(result, by, head, translator).map((table) => ({ kind: 'table', table })),
    };
  });
}

/** The measure of the group; its organisations one by one; then, where floors are known, these. */
export function groupTables(
  result: Gaps,
  by: readonly string[],
  head: readonly string[],
  translator: Translator,
): Table[] {
  const measured = fundingTable(result, by, head, translator);
  const floors = floorTable(result, by, translator);
  return [
    ...(measured ? [measured] : []),
    ownTable(result, by, measured ? [] : head, translator),
    ...(floors ? [floors] : []),
  ];
}

/** Share of the mix without a mean of its own beyond which a level at that mix says nothing. */
const MOST_MISSING = 0.25;

function mixCell({ standardised, guards }: GroupGaps, translator: Translator): CellValue {
  if (standardised.withoutRate > MOST_MISSING) return { absent: '–', code: 'types-missing' };
  return figureCell(standardised.level, translator, guards.level);
}

/** Organisations under their floor, by group; undefined without floors. */
function floorTable(result: Gaps, by: readonly string[], translator: Translator): Table | undefined {
  if (result.overall.floor === undefined) return undefined;
  const words = translator.texts.gaps;
  const columns = words.byColumns;
  const cells = ({ floor, guards }: GroupGaps): CellValue[] =>
    floor && floor.n > 0
      ? [
          floor.n,
          moneyCell(floor.paid, translator),
          { exact: floor.need },
          floor.under,
          moneyCell(floor.shortfall, translator),
          figureCell(floor.medianRelativeWealth, translator, guards.median),
        ]
      : [0, null, null, null, null, null];
  const ranked = [...groupsBy(result, by)].sort((a, b) => wealthOf(a) - wealthOf(b));
  return {
    id: `floors-by-${by.join('-')}`,
    caption: translator.fill(words.floorCaption, { money: result.floorMoney ?? 'all' }),
    columns: [
      ...by.map((role): Column => ({ id: role, header: roleName(role, translator), kind: 'text' })),
      { id: 'n', header: columns.n, kind: 'count' },
      { id: 'paid', header: columns.paid, kind: 'money', digits: 0 },
      { id: 'need', header: columns.need, kind: 'money', digits: 0 },
      { id: 'under_floor', header: columns.underFloor, kind: 'count' },
      { id: 'floor_shortfall', header: columns.floorShort, kind: 'money', digits: 0 },
      { id: 'wealth', header: columns.wealth, kind: 'share' },
    ],
    rows: [
      ...ranked.map((group): Row => ({ cells: [...group.labels, ...cells(group)] })),
      ...withheldRows(result.withheld, by, by.length + 6, translator),
      {
        cells: [...by.map((_, i) => (i === 0 ? words.overall : '')), ...cells(result.overall)],
        mark: 'total',
      },
    ],
    notes: [wealthNote(result, translator)],
  };
}

/** What is divided by the floor. */
const wealthNote = ({ floorMoney }: Gaps, { fill, texts }: Translator): string =>
  fill(texts.gaps.wealthNote, { money: floorMoney ?? 'all' });

const wealthOf = ({ floor }: GroupGaps): number =>
  (floor && numberOf(floor.medianRelativeWealth)) ?? Number.POSITIVE_INFINITY;

/** Each group against its comparables elsewhere, in order of its ratio; undefined for a grouping that is not measured. */
function fundingTable(
  result: Gaps,
  by: readonly string[],
  head: readonly string[],
  translator: Translator,
): Table | undefined {
  const found = fundingBy(result.funding, by);
  if (!found) return undefined;
  const { texts, fill, numbers } = translator;
  const words = texts.gaps;
  const groups = new Map(groupsBy(result, by).map((group) => [group.labels.join('\u0000'), group]));
  const withMix = [...groups.values()].some(({ standardised }) => 'value' in standardised.level);
  const columns = fundingColumns(by, withMix, translator);
  const rows = [...found.groups]
    .sort((a, b) => (numberOf(a.ratio) ?? 9e9) - (numberOf(b.ratio) ?? 9e9))
    .map((own): Row => {
      const group = groups.get(own.labels.join('\u0000'));
      return { cells: [...own.labels, ...fundingCells(own, group, withMix, translator)] };
    });
  const compared = found.groups.reduce((sum, group) => sum + group.compared, 0);
  return {
    id: `gaps-by-${by.join('-')}`,
    caption: fill(words.fundingCaption, { role: by.length === 1 ? by[0]! : 'other' }),
    head,
    columns,
    rows: [
      ...rows,
      ...withheldRows(result.withheld, by, columns.length, translator),
      {
        cells: [
          ...by.map((_, i) => (i === 0 ? words.overall : '')),
          result.overall.n,
          compared,
          ...[null, null, null, null, null],
          compared === 0 ? null : moneyCell(found.lacking.value, translator),
          null,
          figureCell(result.overall.mean, translator),
          ...(withMix ? [null] : []),
        ],
        mark: 'total',
      },
    ],
    notes: [
      fill(words.fundingNote, {
        fewest: found.fewest,
        role: by.length === 1 ? by[0]! : 'other',
        near: result.comparison.definition.nearest.length > 0 ? 'yes' : 'no',
      }),
      fill(words.verdictNote, {
        minimum: TOLD_FROM,
        band: numbers.percent(found.band, 0),
        unsettled: found.groups.some(({ verdict }) => verdict === 'unsettled') ? 'yes' : 'no',
      }),
      ...mixNotes([...groups.values()], withMix, translator),
    ],
  };
}

function fundingColumns(by: readonly string[], withMix: boolean, translator: Translator): Column[] {
  const words = translator.texts.gaps.byColumns;
  return [
    ...by.map((role): Column => ({ id: role, header: roleName(role, translator), kind: 'text' })),
    { id: 'n', header: words.n, kind: 'count' },
    { id: 'compared', header: words.compared, kind: 'count' },
    { id: 'ratio', header: words.ratio, kind: 'share' },
    { id: 'verdict', header: words.verdict, kind: 'text' },
    { id: 'low', header: words.low, kind: 'share' },
    { id: 'high', header: words.high, kind: 'share' },
    { id: 'gap', header: words.gap, kind: 'money' },
    { id: 'lacking', header: words.lacking, kind: 'money', digits: 0 },
    { id: 'money_compared', header: words.moneyCompared, kind: 'share', digits: 0 },
    { id: 'mean', header: words.mean, kind: 'money' },
    ...(withMix ? [{ id: 'standardised', header: words.standardised, kind: 'money' } as const] : []),
  ];
}

function fundingCells(
  own: FundingOfGroup,
  group: GroupGaps | undefined,
  withMix: boolean,
  translator: Translator,
): CellValue[] {
  const { interval } = own;
  const known = own.compared > 0;
  return [
    own.n,
    own.compared,
    figureCell(own.ratio, translator, guardMark(GUARDS.pair, own.compared)),
    verdictText(own, translator),
    ...('low' in interval ? [interval.low, interval.high] : [null, null]),
    known ? figureCell(own.gap, translator) : null,
    known ? moneyCell(own.lacking, translator) : null,
    own.money > 0 ? own.total / own.money : null,
    group ? figureCell(group.mean, translator) : null,
    ...(withMix ? [group ? mixCell(group, translator) : null] : []),
  ];
}

/** The one word and sign for where a group stands. */
export const verdictText = ({ verdict }: Pick<FundingOfGroup, 'verdict'>, { texts }: Translator): string =>
  texts.gaps.verdicts[verdict];

function mixNotes(groups: readonly GroupGaps[], withMix: boolean, translator: Translator): string[] {
  const { texts, fill, numbers } = translator;
  const words = texts.gaps;
  const missing = groups.reduce((most, { standardised: { withoutRate } }) => {
    return withoutRate > most && withoutRate <= MOST_MISSING ? withoutRate : most;
  }, 0);
  const blank = groups.some(({ standardised }) => standardised.withoutRate > MOST_MISSING);
  return [
    ...(withMix ? [words.mixNote] : []),
    ...(withMix && missing > 0.005
      ? [fill(words.standardisedNote, { share: numbers.percent(missing, 0) })]
      : []),
    ...(withMix && blank ? [fill(words.standardisedBlank, { most: numbers.percent(MOST_MISSING, 0) })] : []),
  ];
}

/** The organisations of each group against their own references: how many are below, and what levelling them up takes. */
function ownTable(
  result: Gaps,
  by: readonly string[],
  head: readonly string[],
  translator: Translator,
): Table {
  const words = translator.texts.gaps;
  const names = words.byColumns;
  const columns: Column[] = [
    ...by.map((role): Column => ({ id: role, header: roleName(role, translator), kind: 'text' })),
    { id: 'n', header: names.n, kind: 'count' },
    { id: 'covered', header: names.covered, kind: 'count' },
    { id: 'mean', header: names.mean, kind: 'money' },
    { id: 'below', header: words.parityBelow, kind: 'count' },
    { id: 'under', header: names.under, kind: 'count' },
    { id: 'median_gap', header: names.medianGap, kind: 'money' },
    { id: 'shortfall', header: names.shortfall, kind: 'money', digits: 0 },
  ];
  const cells = (group: GroupGaps): CellValue[] => {
    // Of nobody with a reference there is no gap, which is not a gap of 0.
    const known = (cell: CellValue): CellValue => (group.covered === 0 ? null : cell);
    return [
      group.n,
      group.covered,
      figureCell(group.mean, translator),
      known(group.below),
      known(group.under.n),
      known(figureCell(group.medianGap, translator, group.guards.median)),
      known(moneyCell(group.shortfall, translator)),
    ];
  };
  return {
    id: `levelling-by-${by.join('-')}`,
    caption: words.ownCaption,
    head,
    columns,
    rows: [
      ...groupsBy(result, by).map((group): Row => ({ cells: [...group.labels, ...cells(group)] })),
      ...withheldRows(result.withheld, by, columns.length, translator),
      {
        cells: [...by.map((_, i) => (i === 0 ? words.overall : '')), ...cells(result.overall)],
        mark: 'total',
      },
    ],
    notes: [words.ownNote],
  };
}
