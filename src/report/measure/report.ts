import { each } from '../../base/listed.ts';
import { shellWord } from '../../base/text.ts';
import type { Ledger } from '../../clean/types.ts';
import type { KeyedValue } from '../../measure/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { ListedDisparity } from '../../study/disparity.ts';
import type { GroupFigures } from '../../study/group-columns.ts';
import type { Column, Report, Row, Section, Table } from '../model/report.ts';
import { isWithheld, withheldNote } from '../words/guards.ts';
import { guardText, indicatorColumn, valueCell } from '../words/indicators.ts';
import { ledgerLimits, ledgerSentence } from '../words/ledger.ts';
import { groupingName, roleName } from '../words/roles.ts';
import {
  CHANCE_LIMIT,
  chanceShare,
  contrastSentence,
  inequalitySentence,
  numberOf,
  perInhabitantSentence,
  unitWord,
} from './lead.ts';

/** Columns of a table of groups, for people; the machine formats carry every indicator. */
const GROUP_KEYS = [
  'share_of_total',
  'mean',
  'median',
  'per_inhabitant',
  'mcloone.half',
  'gini.unbiased',
  'hoover',
  'gap_to_median',
];

/** Twins of a shown figure, for machines alone: the uncorrected Gini and CV (METHODS §11), and a share that is 1. */
const MACHINE_KEYS: ReadonlySet<string> = new Set(['share_of_total', 'gini.population', 'cv.population']);

/** The answer to "how unequal?" as sentences and tables. */
export function measureReport(
  result: ListedDisparity,
  ledger: Ledger,
  files: readonly string[],
  translator: Translator,
): Report {
  const { ui } = translator.texts;
  const byGrouping = groupsByGrouping(result);
  return {
    title: translator.fill(ui.measureTitle, {
      files,
      period: result.periods.length === 1 ? result.periods[0]! : 'none',
    }),
    lead: [
      ledgerSentence(result, ledger, translator),
      inequalitySentence(result, translator),
      ...byGrouping.flatMap((groups) => [
        contrastSentence(result, groups, translator),
        perInhabitantSentence(groups, translator),
      ]),
    ].filter((line) => line !== ''),
    sections: [
      ...byGrouping.map((groups) => groupingSection(result, groups, translator)),
      { heading: ui.overall, blocks: [{ kind: 'table', table: overallTable(result, translator) }] },
      ...decompositionSection(result, translator),
    ],
    limits: limits(result, ledger, translator),
  };
}

function groupsByGrouping(result: ListedDisparity): GroupFigures[][] {
  const groupings = new Map<string, GroupFigures[]>();
  for (const group of each(result.groups)) {
    const id = group.by.join(',');
    const list = groupings.get(id);
    if (list) list.push(group);
    else groupings.set(id, [group]);
  }
  return [...groupings.values()];
}

/** Every indicator over all units, with how to read it. */
export function overallTable(result: ListedDisparity, translator: Translator): Table {
  const { ui } = translator.texts;
  const columns: Column[] = [
    { id: 'indicator', header: ui.columnIndicator, kind: 'text' },
    { id: 'value', header: ui.columnValue, kind: 'quantity' },
    { id: 'reading', header: ui.columnReading, kind: 'text' },
  ];
  const { overall } = result;
  const fixed: Row[] = [
    { cells: [ui.units[unitWord(result)], { figure: overall.n, kind: 'count' }, ''] },
    { cells: [ui.zeros, { figure: overall.nZero, kind: 'count' }, ''] },
    ...(overall.nNegative > 0
      ? [{ cells: [ui.negatives, { figure: overall.nNegative, kind: 'count' as const }, ui.negativesNote] }]
      : []),
    { cells: [ui.total, { exact: overall.total }, ''], mark: 'total' },
  ];
  const told = overall.values.filter((value) => !MACHINE_KEYS.has(value.key));
  const rows = told
    .filter((value) => !isWithheld(value))
    .map((value): Row => {
      const { name } = indicatorColumn(value.key, translator);
      return { cells: [name, valueCell(value, translator), reading(value, overall, translator)] };
    });
  return {
    id: 'overall',
    caption: translator.fill(ui.overallCaption, captionArgs(result)),
    columns,
    rows: [...fixed, ...rows],
    notes: withheldNote(
      told,
      { n: overall.n - overall.nNegative, unit: unitWord(result) },
      (key) => indicatorColumn(key, translator).short,
      translator,
    ),
  };
}

/** What a caption says of the whole: the unit, how many, and the period when there is one. */
const captionArgs = (result: ListedDisparity) => ({
  unit: unitWord(result),
  n: result.n,
  period: result.periods.length === 1 ? result.periods[0]! : 'none',
});

/** How to read a value; where what the indicator says in general would mislead, what holds here. */
function reading(value: KeyedValue, { n, nZero }: GroupFigures, translator: Translator): string {
  const { ui } = translator.texts;
  // One unit with nothing sets the geometric mean to 0, whatever the others receive.
  if (value.key === 'atkinson.1' && 'value' in value && nZero > 0)
    return translator.fill(ui.readingZeros, { zeros: nZero });
  if (value.key === 'mcloone.half' && 'value' in value && translator.numbers.currency !== '$') {
    return translator.fill(ui.readingLowerHalf, { percent: translator.numbers.percent(value.value) });
  }
  return indicatorColumn(value.key, translator).reading(value, n);
}

/** What comparable means in a table of groups, who stands in no group, and what its marks mean. */
function groupingNotes(
  result: ListedDisparity,
  groups: readonly GroupFigures[],
  keys: readonly string[],
  translator: Translator,
): string[] {
  const { ui } = translator.texts;
  const unit = unitWord(result);
  const left = result.n - groups.reduce((sum, { n }) => sum + n, 0);
  const mark = [...groups, result.overall]
    .flatMap(({ values }) => values)
    .find((value) => keys.includes(value.key) && 'value' in value && value.guard !== undefined);
  return [
    translator.fill(ui.byComparable, { unit }),
    ...(left > 0 ? [translator.fill(ui.byLeftOut, { unit, count: left })] : []),
    ...(mark ? [translator.fill(ui.byNote, { mark: guardText(mark.guard ?? '') })] : []),
  ];
}

function groupingSection(
  result: ListedDisparity,
  groups: readonly GroupFigures[],
  translator: Translator,
): Section {
  const { ui } = translator.texts;
  const by = groups[0]!.by;
  const name = groupingName(by, translator);
  const keys = GROUP_KEYS.filter((key) =>
    groups.some((group) => group.values.some((value) => value.key === key)),
  );
  const columns: Column[] = [
    ...by.map((role): Column => ({ id: role, header: roleName(role, translator), kind: 'text' })),
    { id: 'n', header: 'n', kind: 'count' },
    { id: 'total', header: ui.total, kind: 'money', digits: 0 },
    ...keys.map((key): Column => {
      const { short, kind, digits } = indicatorColumn(key, translator);
      return { id: key, header: short, kind, ...(digits === undefined ? {} : { digits }) };
    }),
  ];
  const cellsOf = (figures: GroupFigures, labels: readonly string[]) => [
    ...labels,
    figures.n,
    { exact: figures.total },
    ...keys.map((key) => {
      const value = figures.values.find((candidate) => candidate.key === key);
      return value ? valueCell(value, translator) : null;
    }),
  ];
  const ranked = [...groups].sort(
    (a, b) => (numberOf(a.values, 'mean') ?? 0) - (numberOf(b.values, 'mean') ?? 0),
  );
  return {
    heading: translator.fill(ui.byHeading, { by: name }),
    blocks: [
      {
        kind: 'table',
        table: {
          id: `by-${by.join('-')}`,
          caption: translator.fill(ui.byCaption, { ...captionArgs(result), groups: groups.length }),
          columns,
          rows: [
            ...ranked.map((group): Row => ({ cells: cellsOf(group, group.labels) })),
            {
              cells: cellsOf(
                result.overall,
                by.map((_, i) => (i === 0 ? ui.overall : '')),
              ),
              mark: 'total',
            },
          ],
          notes: groupingNotes(result, groups, keys, translator),
        },
      },
    ],
  };
}

const DECOMPOSED = ['theil_t', 'mld', 'gini'] as const;

/** Groupings whose split says something: two groups at least, and one index that can be shown. */
function decompositionSection(result: ListedDisparity, translator: Translator): Section[] {
  const { ui } = translator.texts;
  const shown = result.decompositions.filter(
    ({ groups, values }) =>
      groups > 1 && values.some((value) => 'value' in value && value.guard === undefined),
  );
  if (shown.length === 0) return [];
  const columns: Column[] = [
    { id: 'by', header: ui.columnGrouping, kind: 'text' },
    { id: 'index', header: ui.columnIndex, kind: 'text' },
    { id: 'n', header: 'n', kind: 'count' },
    { id: 'groups', header: ui.columnGroups, kind: 'count' },
    { id: 'between', header: ui.between, kind: 'index', digits: 4 },
    { id: 'within', header: ui.within, kind: 'index', digits: 4 },
    { id: 'overlap', header: ui.overlap, kind: 'index', digits: 4 },
    { id: 'between_share', header: ui.betweenShare, kind: 'share' },
  ];
  const rows = shown.flatMap((decomposition) =>
    DECOMPOSED.map((family): Row => {
      const cell = (part: string) => {
        const value = decomposition.values.find((v) => v.key === `decomp.${family}.${part}`);
        return value ? valueCell(value, translator) : null;
      };
      return {
        cells: [
          groupingName(decomposition.by, translator),
          ui.decomposed[family],
          decomposition.n,
          decomposition.groups,
          cell('between'),
          cell('within'),
          cell('overlap'),
          cell('between_share'),
        ],
      };
    }),
  );
  const notes = [
    ui.decompositionNote,
    ...shown
      .filter((decomposition) => chanceShare(decomposition) > CHANCE_LIMIT)
      .map((decomposition) =>
        translator.fill(ui.decompositionChance, {
          by: groupingName(decomposition.by, translator),
          groups: decomposition.groups,
          n: decomposition.n,
          share: translator.numbers.percent(chanceShare(decomposition), 0),
        }),
      ),
  ];
  const table: Table = { id: 'decomposition', caption: ui.decompositionCaption, columns, rows, notes };
  return [{ heading: ui.decompositionHeading, blocks: [{ kind: 'table', table }] }];
}

function limits(result: ListedDisparity, ledger: Ledger, translator: Translator): string[] {
  const { ui } = translator.texts;
  return [
    translator.fill(ui.limitUnit, { unit: result.unit, periods: result.periods.length }),
    ...(result.periods.length > 1
      ? [
          translator.fill(ui.limitPooled, {
            periods: result.periods,
            count: result.periods.length,
            last: shellWord(result.periods.at(-1) ?? ''),
          }),
        ]
      : []),
    ui.limitCensus,
    ui.limitComparable,
    translator.fill(ui.limitConventions),
    ...result.issues
      .filter((issue) => ['role-not-in-data', 'population-reference'].includes(issue.code))
      .map(translator.say),
    ...ledgerLimits(ledger, translator),
  ];
}
