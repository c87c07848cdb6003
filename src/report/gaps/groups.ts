import type { Translator } from '../../messages/translator.ts';
import { numberOf } from '../../study/gaps/figure.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { GroupGaps } from '../../study/gaps/groups.ts';
import type { CellValue, Column, Row, Section, Table } from '../model.ts';
import { roleName } from '../roles.ts';
import { figureCell, moneyCell } from './cells.ts';
import { withheldRows } from './withheld.ts';

/** The groups of one grouping. */
export const groupsBy = ({ groups }: Gaps, by: readonly string[]): readonly GroupGaps[] =>
  groups.filter((group) => group.by.join() === by.join());

/** Distinct groupings, in the order asked for. */
export const groupingsOf = ({ groups }: Gaps): readonly (readonly string[])[] => [
  ...new Map(groups.map(({ by }) => [by.join(), by])).values(),
];

/** One section a grouping: what is received, the reference, who is below and by how much. */
export function groupSections(result: Gaps, head: readonly string[], translator: Translator): Section[] {
  return groupingsOf(result).map((by): Section => {
    const name = by.map((role) => roleName(role, translator)).join(' × ');
    return {
      id: `gaps-${by.join('-')}`,
      heading: translator.fill(translator.texts.gaps.byHeading, { by: name }),
      blocks: groupTables(result, by, head, translator).map((table) => ({ kind: 'table', table })),
    };
  });
}

/** What is received beside the reference, then, where floors are known, beside the floor. */
export function groupTables(
  result: Gaps,
  by: readonly string[],
  head: readonly string[],
  translator: Translator,
): Table[] {
  const floors = floorTable(result, by, translator);
  return [groupTable(result, by, head, translator), ...(floors ? [floors] : [])];
}

/** Share of the mix without a mean of its own beyond which a level at that mix says nothing. */
const MOST_MISSING = 0.25;

function mixCell({ standardised, guards }: GroupGaps, translator: Translator): CellValue {
  if (standardised.withoutRate > MOST_MISSING) return { absent: '–', code: 'types-missing' };
  return figureCell(standardised.level, translator, guards.ratio);
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
export const wealthNote = ({ floorMoney }: Gaps, { fill, texts }: Translator): string =>
  fill(texts.gaps.wealthNote, { money: floorMoney ?? 'all' });

const wealthOf = ({ floor }: GroupGaps): number =>
  (floor && numberOf(floor.medianRelativeWealth)) ?? Number.POSITIVE_INFINITY;

export function groupTable(
  result: Gaps,
  by: readonly string[],
  head: readonly string[],
  translator: Translator,
): Table {
  const { texts, fill, numbers } = translator;
  const words = texts.gaps;
  const groups = groupsBy(result, by);
  const withMix = groups.some(({ standardised }) => 'value' in standardised.level);
  const columns = columnsOf(by, withMix, translator);
  const cells = (group: GroupGaps) => cellsOf(group, withMix, translator);
  const ranked = [...groups].sort(
    (a, b) =>
      (numberOf(a.parityRatio) ?? Number.POSITIVE_INFINITY) -
      (numberOf(b.parityRatio) ?? Number.POSITIVE_INFINITY),
  );
  const missing = groups.reduce((most, { standardised: { withoutRate } }) => {
    return withoutRate > most && withoutRate <= MOST_MISSING ? withoutRate : most;
  }, 0);
  const blank = groups.some(({ standardised }) => standardised.withoutRate > MOST_MISSING);
  return {
    id: `gaps-by-${by.join('-')}`,
    caption: words.byCaption,
    head,
    columns,
    rows: [
      ...ranked.map((group): Row => ({ cells: [...group.labels, ...cells(group)] })),
      ...withheldRows(result.withheld, by, columns.length, translator),
      {
        cells: [...by.map((_, i) => (i === 0 ? words.overall : '')), ...cells(result.overall)],
        mark: 'total',
      },
    ],
    notes: [
      words.byNotes[withMix ? 0 : 1]!,
      words.byNotes[2]!,
      ...result.issues.filter(({ code }) => code === 'ratio-of-all').map(translator.say),
      ...(withMix && missing > 0.005
        ? [fill(words.standardisedNote, { share: numbers.percent(missing, 0) })]
        : []),
      ...(withMix && blank
        ? [fill(words.standardisedBlank, { most: numbers.percent(MOST_MISSING, 0) })]
        : []),
    ],
  };
}

function columnsOf(by: readonly string[], withMix: boolean, translator: Translator): Column[] {
  const words = translator.texts.gaps.byColumns;
  return [
    ...by.map((role): Column => ({ id: role, header: roleName(role, translator), kind: 'text' })),
    { id: 'n', header: words.n, kind: 'count' },
    { id: 'covered', header: words.covered, kind: 'count' },
    { id: 'mean', header: words.mean, kind: 'money' },
    ...(withMix ? [{ id: 'standardised', header: words.standardised, kind: 'money' } as const] : []),
    { id: 'parity', header: words.parity, kind: 'share' },
    { id: 'gap', header: words.gap, kind: 'money', digits: 0 },
    { id: 'median_gap', header: words.medianGap, kind: 'money' },
    { id: 'under', header: words.under, kind: 'count' },
    { id: 'shortfall', header: words.shortfall, kind: 'money', digits: 0 },
  ];
}

function cellsOf(group: GroupGaps, withMix: boolean, translator: Translator): CellValue[] {
  const { guards } = group;
  // Of nobody with a reference there is no gap, which is not a gap of 0.
  const known = (cell: CellValue): CellValue => (group.covered === 0 ? null : cell);
  return [
    group.n,
    group.covered,
    figureCell(group.mean, translator),
    ...(withMix ? [mixCell(group, translator)] : []),
    figureCell(group.parityRatio, translator, guards.ratio),
    known(moneyCell(group.gap, translator)),
    known(figureCell(group.medianGap, translator, guards.median)),
    known(group.under.n),
    known(moneyCell(group.shortfall, translator)),
  ];
}
